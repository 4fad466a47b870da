internal import Precedence
internal import Visit

/// What vehicles of service do: those that take luggage or go to and fro as shuttles, each run straight from one place to
/// another. 专用车次簿
struct ServiceBook {
  /// One run.
  struct Run: Sendable, Hashable {
    /// Position in the visit's fleet.
    var vehicle: Int
    var from: Place.ID
    var to: Place.ID
    var leave: Moment
    var arrive: Moment
    var hectometres: Int
  }

  private let context: Context
  private let board: Minutes
  /// By vehicle, in order of time.
  private(set) var runs: [[Run]]

  init(_ context: Context) {
    self.context = context
    board = context.visit.travel.board
    runs = context.visit.vehicles.map { _ in [] }
  }

  /// A run that leaves at a moment; nil where no road is known.
  func run(_ vehicle: Int, from: Place.ID, to: Place.ID, leaving: Moment) -> Run? {
    context.roads.journey(from: from, to: to, at: leaving).map {
      Run(
        vehicle: vehicle, from: from, to: to, leave: leaving, arrive: leaving + $0.minutes,
        hectometres: $0.hectometres)
    }
  }

  mutating func add(_ run: Run) {
    runs[run.vehicle].append(run)
    runs[run.vehicle].sort { $0.leave < $1.leave }
  }

  /// Moments within some at which a vehicle may leave, each worth a try: the wanted one, the ends, and those that join on
  /// to what it does besides.
  func moments(
    _ vehicle: Int, from: Place.ID, to: Place.ID, within: ClosedRange<Moment>, wanted: Moment
  ) -> [Moment] {
    var moments = [wanted, within.lowerBound, within.upperBound]
    for other in runs[vehicle] {
      if let drive = drive(other.to, from, at: other.arrive + board) {
        moments.append(other.arrive + board + drive + board)
      }
      if let way = drive(from, to, at: wanted), let drive = drive(to, other.from, at: wanted + way) {
        moments.append(other.leave - board - drive - board - way)
      }
    }
    let fleet = context.visit.vehicles
    for hours in fleet[vehicle].hours {
      let out = drive(fleet[vehicle].depot, from, at: hours.lowerBound) ?? 0
      moments.append(hours.lowerBound + out + board)
    }
    return unique(moments.filter(within.contains)).sorted {
      (abs($0 - wanted), $0) < (abs($1 - wanted), $1)
    }
  }

  /// Whether a vehicle can make a run besides its others: within its hours with the way from the depot and back, within
  /// its duty, and with the drive between two.
  func fits(_ run: Run) -> Bool {
    let vehicle = context.visit.vehicles[run.vehicle]
    guard let hours = vehicle.hours.first(where: { $0.contains(start(run)) && $0.contains(run.arrive) }) else {
      return false
    }
    let all = (runs[run.vehicle] + [run]).sorted { $0.leave < $1.leave }
    for (one, next) in zip(all, all.dropFirst()) {
      guard let drive = drive(one.to, next.from, at: end(one)), end(one) + drive <= start(next) else { return false }
    }
    let mine = all.filter { hours.contains(start($0)) }
    guard let first = mine.first, let last = mine.last,
      let out = drive(vehicle.depot, first.from, at: start(first)),
      let home = drive(last.to, vehicle.depot, at: end(last)),
      start(first) - out >= hours.lowerBound, end(last) + home <= hours.upperBound
    else { return false }
    guard let duty = vehicle.duty else { return true }
    let day = all.filter { $0.leave.day == run.leave.day }
    guard let early = day.first, let late = day.last,
      let from = drive(vehicle.depot, early.from, at: start(early)),
      let back = drive(late.to, vehicle.depot, at: end(late))
    else { return false }
    return (end(late) + back) - (start(early) - from) <= duty
  }

  /// Whether a vehicle is out on a day at all.
  func isOut(_ vehicle: Int, on day: Day) -> Bool {
    context.visit.vehicles[vehicle].hours.contains { $0.lowerBound.day <= day && day <= $0.upperBound.day }
  }

  /// Hundreds of metres of each run, the empty drive to its start included: a vehicle begins each of its shifts at its
  /// depot.
  func lengths() -> [Run: Int] {
    var lengths: [Run: Int] = [:]
    for (index, vehicle) in context.visit.vehicles.enumerated() {
      var before: (run: Run, shift: Int?)?
      for run in runs[index] {
        let shift = vehicle.hours.firstIndex { $0.contains(start(run)) && $0.contains(run.arrive) }
        let isNext = before.map { $0.shift == shift && $0.run.leave.day == run.leave.day } ?? false
        let from = isNext ? before?.run.to ?? vehicle.depot : vehicle.depot
        let empty = context.roads.journey(from: from, to: run.from, at: start(run))?.hectometres ?? 0
        lengths[run] = run.hectometres + empty
        before = (run, shift)
      }
    }
    return lengths
  }

  /// What all the runs cost, in thousandths, and on how many days vehicles are out for them.
  func totals() -> (days: Int, cost: Int) {
    let lengths = lengths()
    var (days, cost) = (0, 0)
    for (index, vehicle) in context.visit.vehicles.enumerated() {
      let own = Set(runs[index].map(\.leave.day)).count
      days += own
      cost += own * vehicle.dayCost * 10 + runs[index].reduce(0) { $0 + (lengths[$1] ?? 0) } * vehicle.kilometreCost
    }
    return (days, cost)
  }

  private func start(_ run: Run) -> Moment { run.leave - board }
  private func end(_ run: Run) -> Moment { run.arrive + board }

  private func drive(_ from: Place.ID, _ to: Place.ID, at moment: Moment) -> Minutes? {
    context.roads.journey(from: from, to: to, at: moment)?.minutes
  }
}
