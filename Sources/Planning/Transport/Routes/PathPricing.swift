/// Finds the paths through a day that are worth most to one vehicle when each seat of each row is worth something. 路径定价
///
/// A path is a chain of rides, each from empty to empty over at most as many places as the search's; who is aboard at
/// one time has seats. Between two rides there is time for the drive. Rides start at a few moments only, and so far too
/// early: those who would start between two of them are counted as if they started at the first, and each row opens at
/// one. On its way a ride waits for others until their windows open; ride limits hold for the drive alone there. So what
/// a vehicle can do is never worth more than the best path.
struct PathPricing {
  /// Where a ride stops: minutes from the start, and minutes of the ride without waits.
  struct Stop {
    var place = 0
    var arrive = 0
    var leave = 0
    /// Until it leaves.
    var pure = 0
  }

  /// A ride, and what was before it.
  struct Step {
    var value: Double
    var before: Int
    /// Its stops, among all.
    var stops: Range<Int>
  }

  /// Some people aboard.
  struct Item {
    var row: Int
    var worth: Double
    var size: Int
    /// Positions among the stops.
    var on: Int
    var off: Int
  }

  let rows: [PathRow]
  let quickest: [[Int]]
  let board: Int
  /// How often stops may be tried, and were.
  var limit = Int.max
  private(set) var work = 0
  var isOver: Bool { work > limit }

  let start: Int
  let width: Int
  /// Minutes between the moments at which rides start.
  let pace: Int
  /// The longest ride of each way; -1 where nobody goes.
  private let longest: [[Int]]
  /// No ride waits longer for each of its stops.
  private let slack: Int
  private var places = RideInsertion.longest
  private(set) var isWhole = true

  var seats = 0
  var windows: PathWindows
  private var held: [Int] = []
  var steps: [Step] = []
  var stops: [Stop] = []
  /// Steps that are worth more than a vehicle.
  var ends: [Int] = []
  var chain = [Stop](repeating: Stop(), count: RideInsertion.longest)
  var items: [Item] = []
  private var before = -1
  private var base = 0.0
  private var best = 0.0

  init(_ rows: [PathRow], quickest: [[Int]], board: Int) {
    self.quickest = quickest
    self.board = board
    let least = rows.lazy.map { quickest[$0.from][$0.to] }.min() ?? 0
    let pace = max(1, min(5, least + board))
    self.pace = pace
    self.rows = Self.opened(rows, pace)
    start = self.rows.lazy.map(\.leave.lowerBound).min() ?? 0
    width = max(1, (rows.lazy.map(\.arrive.upperBound).max() ?? 0) - start + 1)
    var longest = quickest.map { $0.map { _ in -1 } }
    for row in rows { longest[row.from][row.to] = max(longest[row.from][row.to], row.longest) }
    self.longest = longest
    slack = max(0, rows.lazy.map { $0.longest - quickest[$0.from][$0.to] }.max() ?? 0)
    windows = PathWindows(self.rows, places: quickest.count, start: start, width: width)
  }

  /// The rows, each open from the moment before its own at which rides start; these fit the windows as well as can be.
  private static func opened(_ rows: [PathRow], _ pace: Int) -> [PathRow] {
    func lead(_ row: PathRow, _ phase: Int) -> Int { ((row.leave.lowerBound - phase) % pace + pace) % pace }
    let sums = (0..<pace).map { phase in rows.reduce(0) { $0 + lead($1, phase) } }
    let phase = sums.indices.min { (sums[$0], $0) < (sums[$1], $1) } ?? 0
    return rows.map { row in
      var row = row
      row.leave = (row.leave.lowerBound - lead(row, phase))...row.leave.upperBound
      return row
    }
  }

  /// Looks at short rides only that don't wait.
  mutating func narrow() { (places, isWhole) = (4, false) }

  /// Looks at all rides; false where it does already.
  mutating func widen() -> Bool {
    guard !isWhole else { return false }
    (places, isWhole) = (RideInsertion.longest, true)
    return true
  }

  /// What the best path of a vehicle of a kind is worth; nothing is known where it is over before.
  mutating func price(_ worth: [Double], kind: Int, seats: Int) -> Double {
    self.seats = seats
    best = 0
    steps.removeAll(keepingCapacity: true)
    stops.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    held = [Int](repeating: -1, count: quickest.count * width)
    windows.open(worth, kind: kind)
    for minute in 0..<width where !isOver {
      if minute > 0 { carry(minute) }
      guard minute % pace == 0 else { continue }
      for place in quickest.indices where windows.boards(place, minute) {
        before = last(by: minute + pace - 1, at: place, from: minute)
        base = before < 0 ? 0 : steps[before].value
        chain[0] = Stop(place: place, arrive: minute, leave: minute)
        items.removeAll(keepingCapacity: true)
        extend(0)
      }
    }
    return best
  }

  private mutating func carry(_ minute: Int) {
    for place in quickest.indices {
      let (old, new) = (held[place * width + minute - 1], held[place * width + minute])
      if old >= 0, new < 0 || steps[old].value >= steps[new].value { held[place * width + minute] = old }
    }
  }

  /// The best that a vehicle may have done before it leaves a place with people by a minute; what is held is carried on
  /// to `now` so far.
  private func last(by minute: Int, at place: Int, from now: Int) -> Int {
    var best = -1
    for other in quickest.indices {
      var at = min(minute - (other == place ? board : quickest[other][place] + 2 * board), width - 1)
      while at >= 0 {
        let candidate = held[other * width + at]
        if candidate >= 0, best < 0 || steps[candidate].value > steps[best].value { best = candidate }
        if at <= now { break }
        at -= 1
      }
    }
    return best
  }

  // MARK: One ride

  /// Drives on from the last stop of the ride to each place where that is of use. As deep as a ride has places.
  private mutating func extend(_ depth: Int) {
    guard depth + 1 < places, !isOver else { return }
    let from = chain[depth]
    for place in quickest.indices where isOpen(place, depth) {
      let (arrive, pure) = (from.leave + quickest[from.place][place], from.pure + quickest[from.place][place])
      guard arrive < width else { continue }
      let drops = (0...depth).contains { longest[chain[$0].place][place] >= pure - chain[$0].pure }
      let passes = passes(place, depth, pure)
      guard drops || passes else { continue }
      let count = items.count
      visit(Stop(place: place, arrive: arrive, leave: arrive + board, pure: pure + board), depth + 1, passes)
      items.removeLast(items.count - count)
      guard drops, isWhole else { continue }
      for later in lateArrivals(place, arrive, depth) {
        visit(Stop(place: place, arrive: later, leave: later + board, pure: pure + board), depth + 1, passes)
        items.removeLast(items.count - count)
      }
    }
  }

  private func isOpen(_ place: Int, _ depth: Int) -> Bool {
    for index in 0...depth where chain[index].place == place { return false }
    return true
  }

  /// Whether somebody may stay aboard at a place, on the way to another.
  private func passes(_ place: Int, _ depth: Int, _ pure: Int) -> Bool {
    for other in quickest.indices where other != place && isOpen(other, depth) {
      let there = pure + board + quickest[place][other]
      for index in 0...depth where longest[chain[index].place][other] >= there - chain[index].pure { return true }
    }
    return false
  }

  /// Later moments before which somebody aboard may not arrive.
  private func lateArrivals(_ place: Int, _ arrive: Int, _ depth: Int) -> [Int] {
    var moments: [Int] = []
    let most = min(width - 1, arrive + slack * (depth + 1) + pace)
    for index in 0...depth {
      for row in windows.rows(chain[index].place, place, chain[index].leave) {
        let low = rows[Int(row)].arrive.lowerBound - start
        if low > arrive, low <= most, !moments.contains(low) { moments.append(low) }
      }
    }
    return moments
  }

  /// A stop at a moment: who gets off there, and the moments at which the ride may go on.
  private mutating func visit(_ stop: Stop, _ depth: Int, _ passes: Bool) {
    work += 1
    let count = items.count
    unload(stop, depth)
    chain[depth] = stop
    if items.count > count { offer(depth) }
    guard passes, stop.leave < width else { return }
    if items.count > count || windows.boards(stop.place, stop.leave) { extend(depth) }
    guard isWhole else { return }
    let most = min(width - 1, stop.leave + slack * depth + pace)
    for index in windows.openings[stop.place].indices {
      let moment = windows.openings[stop.place][index]
      guard moment > stop.leave, moment <= most else { continue }
      chain[depth] = stop
      chain[depth].leave = moment
      extend(depth)
    }
  }

  /// Those aboard who may get off at a stop, at its moment.
  mutating func unload(_ stop: Stop, _ depth: Int) {
    for index in 0..<depth {
      let on = chain[index]
      let drive = stop.pure - board - on.pure
      let ride = index == 0 ? max(drive, stop.arrive - on.leave - pace + 1) : drive
      for number in windows.rows(on.place, stop.place, on.leave) {
        let row = rows[Int(number)]
        guard ride <= row.longest, row.arrive.contains(stop.arrive + start) else { continue }
        items.append(
          Item(row: Int(number), worth: windows.worth[Int(number)], size: row.size, on: index, off: depth))
      }
    }
  }

  /// The path that ends with the ride as it is, if it is the best to be there by then.
  private mutating func offer(_ depth: Int) {
    let value = base + load(depth, nil)
    let slot = chain[depth].place * width + chain[depth].arrive
    guard held[slot] < 0 || steps[held[slot]].value < value - 1e-12 else { return }
    steps.append(Step(value: value, before: before, stops: stops.count..<(stops.count + depth + 1)))
    stops.append(contentsOf: chain[0...depth])
    held[slot] = steps.count - 1
    best = max(best, value)
    if value > 1 + 1e-7 { ends.append(steps.count - 1) }
  }
}
