internal import Optimization

/// The choice among known routes without the wish for whole ones: each request served, no more vehicles than there are,
/// and the cuts. 主问题
struct RouteMaster: ~Copyable {
  private let network: RideNetwork
  private var program: LinearProgram
  /// The known routes, each a column behind those for leaving requests standing.
  private(set) var routes: [Route] = []
  private(set) var cuts: [SubsetRow] = []
  private let penalties: [Double]

  /// A route as a column. 列
  struct Route {
    var entry: TourPool.Entry
    var requests: BitSet256
  }

  /// What a solve says. 松弛解
  struct Relaxation {
    /// One a route.
    var values: [Double]
    var prices: RoutePrices
    /// What the prices promise when no route costs less than nothing at them.
    var bound: Double
  }

  /// No route yet, in an empty programme.
  init(_ network: RideNetwork, in program: consuming LinearProgram) {
    self.network = network
    self.program = program
    penalties = network.problem.requests.map { $0.penalty ?? network.dread }
  }

  /// Lays the rows; once, before anything else.
  mutating func lay() throws(LinearProgram.Failure) {
    // Where detours are never shorter, serving somebody twice never pays: prices then stay above nothing and settle sooner.
    for _ in 0..<network.count { _ = try program.addRow(1, network.isMetric ? .infinity : 1) }
    for kind in network.problem.kinds { _ = try program.addRow(-.infinity, Double(kind.count)) }
    for (request, penalty) in penalties.enumerated() {
      _ = try program.addColumn(cost: penalty, entries: [(row: request, value: 1)])
    }
  }

  /// A route more.
  mutating func add(_ entry: TourPool.Entry) throws(LinearProgram.Failure) {
    let requests = BitSet256(entry.requests)
    var entries = entry.requests.map { (row: $0, value: 1.0) }
    entries.append((row: network.count + entry.kind, value: 1))
    let first = network.count + network.problem.kinds.count
    for (index, cut) in cuts.enumerated() where cut.weight(requests) > 0 {
      entries.append((row: first + index, value: Double(cut.weight(requests))))
    }
    _ = try program.addColumn(cost: entry.cost, entries: entries)
    routes.append(Route(entry: entry, requests: requests))
  }

  /// A cut more.
  mutating func add(_ cut: SubsetRow) throws(LinearProgram.Failure) {
    var entries: [(column: Int, value: Double)] = []
    for (index, route) in routes.enumerated() where cut.weight(route.requests) > 0 {
      entries.append((column: network.count + index, value: Double(cut.weight(route.requests))))
    }
    _ = try program.addRow(-.infinity, 1, entries: entries)
    cuts.append(cut)
  }

  /// Solves from where the last solve ended.
  mutating func solve() throws(LinearProgram.Failure) -> Relaxation? {
    guard let solution = try program.solve() else { return nil }
    let (count, kinds) = (network.count, network.problem.kinds)
    // Prices a hair on the wrong side would promise too much.
    let serve = Array(solution.dual[..<count])
    let vehicle = solution.dual[count..<(count + kinds.count)].map { min(0, $0) }
    let cut = solution.dual[(count + kinds.count)...].map { min(0, $0) }
    var bound = serve.reduce(0, +) + cut.reduce(0, +)
    for (price, kind) in zip(vehicle, kinds) { bound += price * Double(kind.count) }
    for (price, penalty) in zip(serve, penalties) { bound += min(0, penalty - price) }
    return Relaxation(
      values: Array(solution.primal[count...]), prices: RoutePrices(serve: serve, vehicle: vehicle, cut: cut),
      bound: bound)
  }

  /// What a route costs at prices.
  static func reduced(
    _ entry: TourPool.Entry, _ requests: BitSet256, _ prices: RoutePrices, _ cuts: [SubsetRow]
  ) -> Double {
    var result = entry.cost - prices.vehicle[entry.kind]
    for request in entry.requests { result -= prices.serve[request] }
    for (index, price) in prices.cut.enumerated() where price < 0 {
      result -= price * Double(cuts[index].weight(requests))
    }
    return result
  }
}
