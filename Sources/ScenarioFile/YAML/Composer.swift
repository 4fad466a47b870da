internal import CYaml
internal import Wording

/// Makes nodes of a YAML text, event by event, so that every key is kept, even one that stands twice, and so that what a
/// hostile file can ask for is bounded: depth, and the nodes to which aliases expand.
///
/// Yams composes whole trees only: it stops at the first key that stands twice, and expands aliases without end. Hence
/// the events of libyaml, which comes with Yams.
enum Composer {
  /// The most lists and mappings within one another. The format needs 7.
  static let depthLimit = 64
  /// The most nodes of a file, those that aliases stand for counted each time.
  static let nodeLimit = 1_000_000

  /// The value of a text, or nil where it has none, and what is wrong with it.
  static func compose(_ bytes: [UInt8], file: Int) -> (root: Node?, faults: [Fault]) {
    var tree = Tree(file: file)
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard !bytes.isEmpty, yaml_parser_initialize(parser) == 1 else { return (nil, []) }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    bytes.withUnsafeBufferPointer { buffer in
      // libyaml keeps the address of the parser and of the text until the last event.
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      while tree.isOpen {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { return tree.stop(syntaxFault(parser.pointee, file)) }
        tree.take(event)
        yaml_event_delete(&event)
      }
    }
    return (tree.root, tree.faults)
  }

  /// What libyaml complains about.
  private static func syntaxFault(_ parser: yaml_parser_t, _ file: Int) -> Fault {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    let spot = spot(parser.problem_mark, parser.problem_mark, file)
    // libyaml has a limit of its own, which text without any value between its brackets meets first.
    if problem.contains("nesting level") { return Fault(spot: spot, message: .yamlTooDeep(depthLimit)) }
    var fault = Fault(
      spot: spot, message: .yamlProblem(problem, context: context), hint: .yamlHint(problem, context: context))
    let start = Self.spot(parser.context_mark, parser.context_mark, file)
    if parser.context != nil, start.line != spot.line { fault.related = [start] }
    return fault
  }

  fileprivate static func spot(_ start: yaml_mark_t, _ end: yaml_mark_t, _ file: Int) -> Spot {
    let length = end.line == start.line ? Int(end.column) - Int(start.column) : 1
    return Spot(file: file, line: Int(start.line) + 1, column: Int(start.column) + 1, length: max(1, length))
  }
}

/// The tree that grows as events come.
private struct Tree {
  let file: Int
  private(set) var root: Node?
  private(set) var faults: [Fault] = []
  private(set) var isOpen = true
  private var frames: [Frame] = []
  private var anchors: [String: (node: Node, size: Int)] = [:]
  private var total = 0

  init(file: Int) { self.file = file }

  /// A list or mapping that isn't closed yet.
  private struct Frame {
    let spot: Spot
    let isMapping: Bool
    let anchor: String?
    var items: [Node] = []
    var entries: [Node.Entry] = []
    var key: Node?
    var size = 1
  }

  mutating func stop(_ fault: Fault) {
    faults.append(fault)
    root = nil
    isOpen = false
  }

  mutating func take(_ event: yaml_event_t) {
    let spot = Composer.spot(event.start_mark, event.end_mark, file)
    switch event.type {
    case YAML_STREAM_END_EVENT: isOpen = false
    case YAML_DOCUMENT_START_EVENT where root != nil: stop(Fault(spot: spot, message: .yamlSecondDocument))
    case YAML_ALIAS_EVENT: takeAlias(text(event.data.alias.anchor) ?? "", spot)
    case YAML_SCALAR_EVENT: takeScalar(event, spot)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      open(Frame(spot: spot, isMapping: false, anchor: text(start.anchor)), tag: text(start.tag))
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      open(Frame(spot: spot, isMapping: true, anchor: text(start.anchor)), tag: text(start.tag))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close()
    default: break
    }
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? { pointer.map { String(cString: $0) } }

  private mutating func takeScalar(_ event: yaml_event_t, _ spot: Spot) {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    var node = Node(value: .scalar(clean(String(decoding: bytes, as: UTF8.self), spot)), spot: spot)
    node.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    check(tag: text(scalar.tag), spot)
    if let anchor = text(scalar.anchor) { anchors[anchor] = (node, 1) }
    add(node, size: 1, charge: 1)
  }

  /// Text without what escapes such as `"\x1b"` would bring into papers and terminals.
  private mutating func clean(_ text: String, _ spot: Spot) -> String {
    guard let bad = text.unicodeScalars.first(where: { SourceText.isForbidden($0.value) }) else { return text }
    faults.append(Fault(spot: spot, message: .fileForbids(SourceText.codePoint(bad.value))))
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !SourceText.isForbidden($0.value) }))
  }

  private mutating func takeAlias(_ name: String, _ spot: Spot) {
    guard let target = anchors[name] else { return stop(Fault(spot: spot, message: .yamlNoAnchor(name))) }
    var node = target.node
    if node.text != nil { node.spot = spot }
    add(node, size: target.size, charge: target.size)
  }

  private mutating func open(_ frame: Frame, tag: String?) {
    check(tag: tag, frame.spot)
    guard frames.count < Composer.depthLimit else {
      return stop(Fault(spot: frame.spot, message: .yamlTooDeep(Composer.depthLimit)))
    }
    frames.append(frame)
  }

  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    let value: Node.Value = frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items)
    let node = Node(value: value, spot: frame.spot)
    if let anchor = frame.anchor { anchors[anchor] = (node, frame.size) }
    add(node, size: frame.size, charge: 1)
  }

  /// Puts a finished node into what holds it. `charge` counts what is new of its `size`: a list's items were counted
  /// when they came, and an alias counts for all it stands for.
  private mutating func add(_ node: Node, size: Int, charge: Int) {
    total += charge
    guard total <= Composer.nodeLimit else {
      return stop(Fault(spot: node.spot, message: .yamlTooMany(Composer.nodeLimit)))
    }
    guard let top = frames.indices.last else {
      root = node
      return
    }
    frames[top].size += size
    if !frames[top].isMapping {
      frames[top].items.append(node)
    } else if let key = frames[top].key {
      frames[top].entries.append(Node.Entry(key: key, value: node))
      frames[top].key = nil
    } else {
      frames[top].key = node
    }
  }

  /// Only what YAML itself calls a tag is understood; it changes nothing, since every value is read as its key asks.
  private mutating func check(tag: String?, _ spot: Spot) {
    guard let tag, tag != "!", !tag.hasPrefix("tag:yaml.org,2002:") else { return }
    faults.append(Fault(spot: spot, message: .yamlTag(tag.filter { $0.isASCII && !$0.isWhitespace && $0 > " " })))
  }
}
