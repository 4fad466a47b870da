import ScenarioFile
import Testing
import Visit
import Wording

/// A scenario in which `«` marks where the finding is expected, the message, and the hint if there is one.
struct Marked: Sendable, CustomTestStringConvertible {
  var text: String
  var message: String
  var hint: String?
  var severity = Finding.Severity.error

  init(_ text: String, _ message: String, hint: String? = nil, _ severity: Finding.Severity = .error) {
    self.text = text
    self.message = message
    self.hint = hint
    self.severity = severity
  }

  var testDescription: String { message }

  /// Parts that most snippets refer to.
  static let base = """
    visit: {id: v, title: Visit, dates: 2026-12-03 .. 2026-12-05}
    delegations: [{id: guests, side: guest}, {id: hosts, side: host}]
    places: [{id: office, at: [33.3, 118.9]}, {id: station, at: [33.5, 119.0]}]

    """

  /// Reads the text, after the base unless it has a `visit` of its own, and compares the one finding.
  func check(_ lists: [String: String] = [:], location: SourceLocation = #_sourceLocation) {
    let whole = text.contains("visit:") || text.contains("visit»") ? text : Self.base + text
    var line = 1
    var column = 1
    for scalar in whole.unicodeScalars.prefix(while: { $0 != "«" }) {
      column = scalar == "\n" ? 1 : column + 1
      line += scalar == "\n" ? 1 : 0
    }
    let reading = read(whole.filter { $0 != "«" }, lists)
    let shown = printed(reading)
    guard reading.diagnostics.count == 1, let found = reading.diagnostics.first else {
      Issue.record("expected one finding, got:\n\(shown)", sourceLocation: location)
      return
    }
    #expect(found.message.en == message, "\(shown)", sourceLocation: location)
    #expect(found.hint?.en == hint, "\(shown)", sourceLocation: location)
    #expect("\(found.line):\(found.column)" == "\(line):\(column)", "\(shown)", sourceLocation: location)
    #expect(found.severity == severity, sourceLocation: location)
    #expect((reading.visit == nil) == (severity == .error), sourceLocation: location)
  }
}
