extension RideInstance {
  /// The text of an instance in the public format that follows from its numbers and seed alone: stops anywhere in a square
  /// of twenty minutes, three minutes of service, eight hours. Every other request has to be somewhere within a quarter of
  /// an hour; the others set out within one. 生成算例
  public static func generated(vehicles: Int, requests: Int, seed: Int) -> String {
    var chance = Chance(seed: seed &* 1_000_003 &+ requests &* 101 &+ vehicles)
    var getIn: [String] = []
    var getOut: [String] = []
    for request in 1...max(1, requests) {
      let (from, to) = (point(&chance), point(&chance))
      let begin = chance.roll(60...465)
      let (tight, loose) = ((begin, begin + 15), (0, 1440))
      let isOutbound = request % 2 == 0
      getIn.append(line(request, from, 3, 1, isOutbound ? loose : tight))
      getOut.append(line(requests + request, to, 3, -1, isOutbound ? tight : loose))
    }
    let depot = (0, 0)
    let home = line(2 * requests + 1, depot, 0, 0, (0, 480))
    let head = "\(vehicles) \(requests) 480 3 30"
    return ([head, line(0, depot, 0, 0, (0, 480))] + getIn + getOut + [home]).joined(separator: "\n") + "\n"
  }

  /// A point in thousandths of a minute.
  private static func point(_ chance: inout Chance) -> (Int, Int) {
    (chance.roll(-10_000...10_000), chance.roll(-10_000...10_000))
  }

  private static func line(_ node: Int, _ at: (Int, Int), _ service: Int, _ load: Int, _ window: (Int, Int)) -> String {
    "\(node) \(Figure.decimal(at.0)) \(Figure.decimal(at.1)) \(service) \(load) \(window.0) \(window.1)"
  }
}
