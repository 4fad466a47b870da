/// A trip as the search for routes holds it: places in a row, and who rides from which to which. 车次(搜索态)
struct Ride: Sendable {
  /// Some of a task's people aboard.
  struct Member: Sendable {
    var task: Int
    /// Positions among the places.
    var on: Int
    var off: Int
    /// Units of each of the task's kinds.
    var counts: [Int]
  }

  /// Numbers of the grid; none comes twice.
  var places: [Int]
  var members: [Member]
  /// Moments: the vehicle leaves each place but the last, and is at each.
  var leave: [Int] = []
  var arrive: [Int] = []

  /// Who rides with a vehicle's only task.
  init(_ task: Int, from: Int, to: Int) {
    places = [from, to]
    members = [Member(task: task, on: 0, off: 1, counts: [])]
  }

  /// The ride with another task's people, who get on at `on` and off at `off` of the new list of places.
  func joined(by task: Int, from: Int, at on: Int, isNew newOn: Bool, to: Int, at off: Int, isNew newOff: Bool) -> Ride
  {
    var ride = self
    if newOn { ride.insert(from, at: on) }
    if newOff { ride.insert(to, at: off) }
    ride.members.append(Member(task: task, on: on, off: off, counts: []))
    return ride
  }

  private mutating func insert(_ place: Int, at position: Int) {
    places.insert(place, at: position)
    for index in members.indices {
      if members[index].on >= position { members[index].on += 1 }
      if members[index].off >= position { members[index].off += 1 }
    }
  }

  /// Whether at every stop between somebody stays aboard, or some get on where others get off.
  var isWhole: Bool {
    (1..<max(1, places.count - 1)).allSatisfy { stop in
      members.contains { $0.on < stop && $0.off > stop }
        || members.contains { $0.on == stop } && members.contains { $0.off == stop }
    }
  }

  /// The ride without those who don't ride after all, nor places where nobody gets on or off; nil when nobody is left.
  func without(_ gone: (Member) -> Bool) -> Ride? {
    var ride = self
    ride.members.removeAll(where: gone)
    guard !ride.members.isEmpty else { return nil }
    for position in places.indices.reversed()
    where !ride.members.contains(where: { $0.on == position || $0.off == position }) {
      ride.places.remove(at: position)
      for index in ride.members.indices {
        if ride.members[index].on > position { ride.members[index].on -= 1 }
        if ride.members[index].off > position { ride.members[index].off -= 1 }
      }
    }
    return ride
  }
}

/// Puts times to rides: as early or as late as everybody's windows allow, whichever is more comfortable. 车次定时
struct RideTiming: Sendable {
  let tasks: [RideTask]
  let grid: RoadGrid
  let board: Int

  /// A ride with the better of its two times, within what the vehicle has: it can be at the first place from `soonest`
  /// on and has to be free at the last by `latest`. Nil where no time keeps every window.
  func timed(_ ride: Ride, soonest: Int, latest: Int) -> Ride? {
    let early = earliest(ride, soonest: soonest).flatMap { kept($0, soonest, latest) }
    let late = self.latest(ride, latest: latest).flatMap { kept($0, soonest, latest) }
    guard let early, let late else { return early ?? late }
    return discomfort(early) <= discomfort(late) ? early : late
  }

  /// Weighted minutes of everybody's discomfort.
  func discomfort(_ ride: Ride) -> Int {
    ride.members.reduce(0) { sum, member in
      let task = tasks[member.task]
      let minutes = task.discomfort(leaving: ride.leave[member.on], arriving: ride.arrive[member.off], board: board)
      guard minutes > 0 else { return sum }
      guard !member.counts.isEmpty else { return sum + minutes }
      return sum + minutes * zip(member.counts, task.kinds).reduce(0) { $0 + $1.0 * $1.1.courtesy }
    }
  }

  /// The ride as early as the windows allow, lengths of rides unchecked.
  func earliest(_ ride: Ride, soonest: Int) -> Ride? {
    var result = ride
    result.leave = []
    result.arrive = []
    var clock = soonest
    let last = ride.places.count - 1
    for stop in 0..<last {
      var go = clock + board
      var hold = Int.min
      for member in ride.members {
        if member.on == stop { go = max(go, tasks[member.task].leave.lowerBound) }
        if member.off == stop + 1 { hold = max(hold, tasks[member.task].arrive.lowerBound) }
      }
      var drive = grid.drive(ride.places[stop], ride.places[stop + 1], at: go)
      guard drive < RoadGrid.noWay else { return nil }
      if hold > go + drive {
        go = hold - drive
        drive = grid.drive(ride.places[stop], ride.places[stop + 1], at: go)
        if go + drive < hold { go = hold - drive }
        drive = grid.drive(ride.places[stop], ride.places[stop + 1], at: go)
      }
      for member in ride.members where member.on == stop && go > tasks[member.task].leave.upperBound { return nil }
      result.arrive.append(stop == 0 ? go - board : clock)
      result.leave.append(go)
      clock = go + drive
      for member in ride.members where member.off == stop + 1 && clock > tasks[member.task].arrive.upperBound {
        return nil
      }
    }
    result.arrive.append(clock)
    squeeze(&result)
    return result
  }

  /// Takes waiting on board out where nobody gets off before the wait.
  private func squeeze(_ ride: inout Ride) {
    guard ride.places.count > 2 else { return }
    for stop in stride(from: ride.places.count - 3, through: 0, by: -1)
    where !ride.members.contains(where: { $0.off == stop + 1 }) {
      let bound = ride.members.reduce(Int.max / 4) { $1.on == stop ? min($0, tasks[$1.task].leave.upperBound) : $0 }
      guard
        let later = grid.departure(
          ride.places[stop], ride.places[stop + 1], by: ride.leave[stop + 1] - board, leavingBy: bound),
        later > ride.leave[stop]
      else { continue }
      ride.leave[stop] = later
      ride.arrive[stop + 1] = later + grid.drive(ride.places[stop], ride.places[stop + 1], at: later)
      if stop == 0 { ride.arrive[0] = later - board }
    }
  }

  /// The ride as late as the windows allow, lengths of rides unchecked.
  func latest(_ ride: Ride, latest: Int) -> Ride? {
    var result = ride
    let last = ride.places.count - 1
    result.arrive = [Int](repeating: 0, count: last + 1)
    result.leave = [Int](repeating: 0, count: last)
    var limit = latest - board
    for member in ride.members where member.off == last { limit = min(limit, tasks[member.task].arrive.upperBound) }
    result.arrive[last] = limit
    for stop in stride(from: last - 1, through: 0, by: -1) {
      let bound = ride.members.reduce(Int.max / 4) { $1.on == stop ? min($0, tasks[$1.task].leave.upperBound) : $0 }
      guard
        let go = grid.departure(ride.places[stop], ride.places[stop + 1], by: result.arrive[stop + 1], leavingBy: bound)
      else { return nil }
      result.leave[stop] = go
      result.arrive[stop + 1] = go + grid.drive(ride.places[stop], ride.places[stop + 1], at: go)
      result.arrive[stop] = ride.members.reduce(go - board) {
        $1.off == stop ? min($0, tasks[$1.task].arrive.upperBound) : $0
      }
    }
    return result
  }

  /// The ride, when it keeps every window and every ride is short enough.
  private func kept(_ ride: Ride, _ soonest: Int, _ latest: Int) -> Ride? {
    guard ride.arrive[0] >= soonest, ride.arrive[ride.places.count - 1] + board <= latest else { return nil }
    for member in ride.members {
      let task = tasks[member.task]
      guard task.leave.contains(ride.leave[member.on]), task.arrive.contains(ride.arrive[member.off]),
        ride.arrive[member.off] - ride.leave[member.on] <= task.longest
      else { return nil }
    }
    return ride
  }
}
