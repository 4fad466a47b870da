public import Planning
public import Wording

/// An instance of the public dial-a-ride sets, as its file says it (Cordeau 2006): vehicles, requests, longest route,
/// capacity and longest ride in the first line, then a node a line. 公开算例
public struct RideInstance: Sendable, Hashable {
  /// A line of the file. 节点
  public struct Node: Sendable, Hashable {
    /// Where it lies.
    public var x: Double, y: Double
    /// How long service takes.
    public var service: Double
    /// Who gets in, or out when negative.
    public var load: Int
    /// When service may begin.
    public var earliest: Double, latest: Double

    /// The way to another node, in a straight line.
    public func distance(to other: Node) -> Double {
      let (dx, dy) = (x - other.x, y - other.y)
      return (dx * dx + dy * dy).squareRoot()
    }
  }

  /// How many vehicles.
  public var vehicles: Int
  /// The longest time from leaving the depot to being back.
  public var routeLimit: Double
  /// How many each vehicle holds.
  public var capacity: Int
  /// The longest ride.
  public var rideLimit: Double
  /// The depot, the pick-ups, the deliveries in the same order, the depot again.
  public var nodes: [Node]

  /// How many requests.
  public var requests: Int { (nodes.count - 2) / 2 }

  /// What is wrong with a file, and in which line. 文件错误
  public struct Fault: Error, Sendable, Hashable {
    /// Which line, from 1.
    public var line: Int
    /// What is wrong.
    public var phrase: Phrase

    /// A fault.
    public init(line: Int, phrase: Phrase) {
      self.line = line
      self.phrase = phrase
    }
  }

  /// Reads a file's text.
  public init(_ text: String) throws(Fault) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
      let fields = $0.element.split { $0 == " " || $0 == "\t" }
      return fields.isEmpty ? nil : (line: $0.offset + 1, fields: fields)
    }
    guard let head = lines.first else { throw Fault(line: 1, phrase: .rideFileEmpty) }
    let numbers = try Self.numbers(head, count: 5)
    let stated = try Self.whole(numbers[1], 1...10_000, head.line)
    vehicles = try Self.whole(numbers[0], 1...10_000, head.line)
    capacity = try Self.whole(numbers[3], 1...1_000_000, head.line)
    (routeLimit, rideLimit) = (numbers[2], numbers[4])
    guard routeLimit >= 0, rideLimit >= 0 else { throw Fault(line: head.line, phrase: .rideFileNegative) }
    // Some sets count stops instead of requests, and some write the depot once.
    let found = lines.count - 1
    let count = stated % 2 == 0 && (found == stated + 1 || found == stated + 2) ? stated / 2 : stated
    guard found == 2 * count + 1 || found == 2 * count + 2 else {
      throw Fault(line: lines[lines.count - 1].line, phrase: .rideFileNodes(expected: 2 * stated + 2, found: found))
    }
    nodes = []
    for (index, line) in lines.dropFirst().enumerated() { nodes.append(try Self.node(line, index)) }
    if found == 2 * count + 1 { nodes.append(nodes[0]) }
    for request in 1...count {
      let (getIn, getOut) = (nodes[request].load, nodes[count + request].load)
      guard getIn >= 0, getOut == -getIn else {
        throw Fault(line: lines[count + request + 1].line, phrase: .rideFileLoads(getIn: getIn, getOut: getOut))
      }
    }
  }

  private typealias Line = (line: Int, fields: [Substring])

  private static func numbers(_ line: Line, count: Int) throws(Fault) -> [Double] {
    guard line.fields.count == count else {
      throw Fault(line: line.line, phrase: .rideFileFields(expected: count, found: line.fields.count))
    }
    var result: [Double] = []
    for field in line.fields {
      guard let number = Double(field), abs(number) < 1e7 else {
        throw Fault(line: line.line, phrase: .rideFileNumber(String(field.prefix(40))))
      }
      result.append(number)
    }
    return result
  }

  private static func whole(_ number: Double, _ range: ClosedRange<Int>, _ line: Int) throws(Fault) -> Int {
    guard let whole = Int(exactly: number), range.contains(whole) else {
      throw Fault(line: line, phrase: .rideFileRange(lower: range.lowerBound, upper: range.upperBound))
    }
    return whole
  }

  private static func node(_ line: Line, _ index: Int) throws(Fault) -> Node {
    let numbers = try numbers(line, count: 7)
    guard numbers[0] == Double(index) else { throw Fault(line: line.line, phrase: .rideFileOrder(expected: index)) }
    guard numbers[3] >= 0 else { throw Fault(line: line.line, phrase: .rideFileNegative) }
    guard numbers[5] <= numbers[6] else { throw Fault(line: line.line, phrase: .rideFileWindow) }
    return Node(
      x: numbers[1], y: numbers[2], service: numbers[3], load: try whole(numbers[4], -1_000_000...1_000_000, line.line),
      earliest: numbers[5], latest: numbers[6])
  }

  /// The same for the planner's core: no solver of its own, the one that plans visits.
  public var problem: DialARideProblem {
    let count = requests
    let requests = (1...count).map { index in
      DialARideProblem.Request(
        pickup: stop(index), delivery: stop(count + index), load: [nodes[index].load], rideLimit: rideLimit)
    }
    let kind = DialARideProblem.Kind(
      count: vehicles, start: 0, end: nodes.count - 1, capacity: [capacity],
      earliest: max(nodes[0].earliest, nodes[nodes.count - 1].earliest - 1e6),
      latest: min(nodes[0].latest, nodes[nodes.count - 1].latest), routeLimit: routeLimit)
    let table = nodes.flatMap { from in nodes.map { from.distance(to: $0) } }
    return DialARideProblem(requests: requests, kinds: [kind], places: nodes.count, time: table)
  }

  private func stop(_ index: Int) -> DialARideProblem.Stop {
    let node = nodes[index]
    return DialARideProblem.Stop(place: index, earliest: node.earliest, latest: node.latest, service: node.service)
  }
}
