internal import Optimization
internal import Visit

/// What no plan of a day can be better than, by counting alone. 用车下界
///
/// Seats are counted, not vehicles: of the people who arrive between two moments, those who sit in one seat come one
/// after another, and the next can't arrive sooner than a drive to fetch them and one back. So a vehicle brings no more
/// of them than its seats times the rounds there is time for. Luggage is counted likewise.
struct RouteBound {
  let problem: RouteProblem
  private let quickest: [[Int]]
  private let cancellation: Cancellation

  init(_ problem: RouteProblem, _ cancellation: Cancellation = Cancellation()) {
    self.problem = problem
    self.cancellation = cancellation
    quickest = problem.grid.quickest()
  }

  /// The least of each goal when everybody is driven, and when it is only known who can't be.
  func least() -> (served: RouteScore, unserved: RouteScore) {
    var sum = RouteProblem.Sum()
    sum.served = impossible
    let unserved = problem.score(sum)
    sum.preferences = wishes
    let counted = vehicles
    let fleet = FleetBound(problem, quickest: quickest, cancellation)
    sum.vehicles = covered(above: max(counted, fleet.least(vehicles: counted)?.vehicles ?? 0))
    sum.cost = max(cheapest(sum.vehicles), fleet.least(vehicles: sum.vehicles)?.cost ?? 0) + ways
    sum.comfort = comfort
    return (problem.score(sum), unserved)
  }

  /// The fewest vehicles, where paths show that more are needed than are known. What is small the integer programme
  /// settles.
  private func covered(above known: Int) -> Int {
    guard problem.tasks.count > DayProblem.small else { return known }
    return PathBound(problem, quickest: quickest, cancellation).vehicles(above: known)
  }

  /// What nobody can drive weighs: no vehicle is large or fit enough, or out at the time.
  private var impossible: Int {
    problem.tasks.reduce(0) { sum, task in
      task.kinds.reduce(sum) { sum, kind in
        let able = problem.shifts.indices.contains { shift in
          problem.shifts[shift].carries && kind.suits[shift] && reaches(task, problem.shifts[shift])
        }
        return able ? sum : sum + kind.left[kind.count]
      }
    }
  }

  private func reaches(_ task: RideTask, _ shift: RouteProblem.Shift) -> Bool {
    shift.hours.lowerBound + problem.board <= task.leave.upperBound
      && task.arrive.lowerBound + problem.board <= shift.hours.upperBound
  }

  private var wishes: Int {
    let convoys = problem.convoys.reduce(0) { $0 + ($1.options.lazy.map(\.missed).min() ?? 0) }
    return problem.tasks.reduce(convoys) { sum, task in
      task.kinds.reduce(sum) { $0 + ($1.misses.min() ?? 0) * $1.count }
    }
  }

  /// Weighted minutes that even a car of one's own would cost.
  private var comfort: Int {
    problem.tasks.reduce(0) { sum, task in
      guard let ready = task.ready, let due = task.due else { return sum }
      let idle = max(0, due - ready - problem.board - task.direct)
      return sum + idle * task.kinds.reduce(0) { $0 + $1.courtesy * $1.count }
    }
  }

  /// What the days of so many vehicles cost, if they are the cheapest.
  private func cheapest(_ vehicles: Int) -> Int {
    var days: [Int: Int] = [:]
    for shift in problem.shifts { days[shift.vehicle] = shift.dayCost }
    return days.values.sorted().prefix(vehicles).reduce(0, +)
  }

  /// What each seat's way costs in the cheapest vehicle for it.
  private var ways: Int {
    let carrying = problem.shifts.filter { $0.carries && $0.seats > 0 }
    let share = carrying.map { Double($0.lengthCost) / Double($0.seats) }.min() ?? 0
    let lengths = problem.grid.shortest()
    let ways = problem.tasks.reduce(0.0) { sum, task in
      let seats = task.kinds.reduce(0) { $0 + $1.seats * $1.count }
      return sum + Double(seats * lengths[task.from][task.to])
    }
    return Int((ways * share - 1e-6).rounded(.down))
  }

  // MARK: Vehicles

  /// The fewest vehicles.
  var vehicles: Int {
    let convoys = problem.convoys.map { $0.options.lazy.map(\.vehicles.count).min() ?? 0 }.max() ?? 0
    let any = problem.tasks.isEmpty && problem.convoys.isEmpty ? 0 : 1
    return max(
      any, convoys, CliqueBound(problem, quickest: quickest).vehicles(),
      WindowBound(problem, quickest: quickest).vehicles(), fewest(seats: \.seats, of: \.seats),
      fewest(seats: \.luggage, of: \.luggage))
  }

  /// Some people of one way and one window of arrival.
  private struct Demand {
    var from: Int
    var to: Int
    var low: Int
    var high: Int
    var size: Int
  }

  private func fewest(
    seats capacity: KeyPath<RouteProblem.Shift, Int>, of size: KeyPath<RideTask.Kind, Int>
  ) -> Int {
    var capacities: [Int: Int] = [:]
    for shift in problem.shifts where shift.carries {
      capacities[shift.vehicle] = max(capacities[shift.vehicle] ?? 0, shift[keyPath: capacity])
    }
    let sorted = capacities.values.sorted(by: >)
    let demands = problem.tasks.compactMap { task -> Demand? in
      let amount = task.kinds.reduce(0) { $0 + $1[keyPath: size] * $1.count }
      let low = max(task.arrive.lowerBound, task.leave.lowerBound + quickest[task.from][task.to])
      guard amount > 0 else { return nil }
      return Demand(from: task.from, to: task.to, low: low, high: task.arrive.upperBound, size: amount)
    }
    var fewest = 0
    for group in groups(demands) { fewest = max(fewest, self.fewest(group, sorted)) }
    return fewest
  }

  /// All demands, those to one place and those from one: smaller sets have longer rounds.
  private func groups(_ demands: [Demand]) -> [[Demand]] {
    let places = problem.grid.places.indices
    return [demands] + places.map { place in demands.filter { $0.to == place } }
      + places.map { place in demands.filter { $0.from == place } }
  }

  private func fewest(_ demands: [Demand], _ capacities: [Int]) -> Int {
    let lows = Set(demands.map(\.low)).sorted()
    var fewest = 0
    for low in lows {
      let later = demands.filter { $0.low >= low && $0.high < low + 240 }.sorted { $0.high < $1.high }
      var (size, round) = (0, Int.max)
      var ways: [Demand] = []
      for (index, demand) in later.enumerated() {
        size += demand.size
        if !ways.contains(where: { $0.from == demand.from && $0.to == demand.to }) {
          ways.append(demand)
          round = min(round, shortestRound(ways, with: demand))
        }
        if index + 1 < later.count, later[index + 1].high == demand.high { continue }
        let rounds = 1 + (demand.high - low) / max(1, round)
        fewest = max(fewest, number(for: size, capacities, rounds: rounds))
      }
    }
    return fewest
  }

  /// The least time between two arrivals of one seat's people, one of them on a way that was added last.
  private func shortestRound(_ ways: [Demand], with one: Demand) -> Int {
    ways.reduce(Int.max / 4) { least, other in
      min(
        least, drive(from: one.to, to: other.from) + quickest[other.from][other.to],
        drive(from: other.to, to: one.from) + quickest[one.from][one.to])
    }
  }

  /// From an arrival at one place to leaving another, with those who get off and those who get on.
  private func drive(from: Int, to: Int) -> Int {
    from == to ? problem.board : quickest[from][to] + 2 * problem.board
  }

  private func number(for size: Int, _ capacities: [Int], rounds: Int) -> Int {
    var rest = size
    for (index, capacity) in capacities.enumerated() {
      rest -= capacity * rounds
      if rest <= 0 { return index + 1 }
    }
    return capacities.count
  }
}
