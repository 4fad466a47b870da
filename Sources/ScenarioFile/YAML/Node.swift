internal import Visit
internal import Wording

internal import Wording

/// A value of a file, with where it stands. 节点
struct Node: Sendable {
  /// What it is.
  enum Value: Sendable {
    case scalar(String)
    case sequence([Node])
    case mapping([Entry])
  }

  /// A key with its value.
  struct Entry: Sendable {
    var key: Node
    var value: Node
  }

  var value: Value
  var spot: Spot
  /// Written without quotes, so that `~` or nothing at all means that nothing is said.
  var isPlain = false
  /// A cell of a table, in which lists are written with semicolons.
  var isCell = false

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = value { return text }
    return nil
  }

  /// Whether it says nothing: `key:` with no value, `~` or `null`.
  var isNothing: Bool {
    guard isPlain, let text else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

/// Something that is wrong with a file, before it is put into words for a terminal.
struct Fault: Sendable {
  var severity = Finding.Severity.error
  var spot: Spot
  var message: Phrase
  var hint: Phrase?
  /// Other places that have to do with it.
  var related: [Spot] = []
}
