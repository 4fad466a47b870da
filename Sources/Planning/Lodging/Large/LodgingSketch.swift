internal import Visit

/// Who lives in which class of rooms, before anybody has a number: rooms are counted, and each hotel has for each side a
/// staircase of grades, which whoever lives on the wrong step of breaks. 住房草图
struct LodgingSketch {
  let plot: LodgingPlot
  /// The class of each guest; -1 is none.
  private(set) var home: [Int]
  /// For each hotel and side, how many from the top of the order have each grade or a better one.
  private(set) var stairs: [[Int]]
  private(set) var sum = Sum()
  /// How many of each party live on each floor.
  private(set) var floors: [Int]
  private var inside: [Int]
  private var used: [Int]
  private let segments: Int
  private let width: Int
  private let nights: [Int]

  /// What a sketch is worth: each smaller is better.
  struct Sum: Hashable {
    /// Rooms that aren't there, night by night.
    var lacking = 0
    /// People on the wrong step of a staircase, and hard rules that are broken.
    var astray = 0
    var missed = 0
    var cost = 0

    /// It could be a plan.
    var isSound: Bool { lacking == 0 && astray == 0 }
  }

  init(_ plot: LodgingPlot) {
    self.plot = plot
    home = Array(repeating: -1, count: plot.problem.guests.count)
    segments = plot.segments.count
    width = plot.problem.floors.count
    nights = plot.segmentNights
    floors = Array(repeating: 0, count: plot.parties.count * plot.problem.floors.count)
    inside = Array(repeating: 0, count: plot.classes.count * plot.companies * segments)
    used = Array(repeating: 0, count: plot.classes.count * segments)
    // The first floor of each party counts for nothing.
    sum.missed = -plot.parties[..<plot.cohesive].count { party in party.contains { !plot.open[$0].isEmpty } }
    stairs = plot.grades.flatMap { count in plot.ladders.map { _ in Array(repeating: 0, count: count - 1) } }
  }

  /// Where the staircase of a class is for a guest.
  func zone(_ guest: Int, _ house: Int) -> Int { house * plot.ladders.count + plot.side[guest] }

  /// Whether a guest is on the right step in a class.
  func fits(_ guest: Int, _ own: Int) -> Bool {
    guard plot.isOrdered, let rung = plot.rung[guest] else { return true }
    let grade = plot.grade[own]
    let stair = stairs[zone(guest, plot.houses[own])]
    return (grade == stair.count || rung < stair[grade]) && (grade == 0 || rung >= stair[grade - 1])
  }

  /// How many of a party live on a floor.
  func count(_ party: Int, on floor: Int) -> Int { floors[party * width + floor] }

  /// Rooms of a class that are left in the middle of a guest's stay.
  func spare(_ own: Int, for guest: Int) -> Int {
    let span = plot.spans[guest]
    let middle = own * segments + (span.lowerBound + span.upperBound) / 2
    return plot.capacity[middle] - used[middle]
  }

  /// Gives a guest a class; -1 takes it away.
  mutating func move(_ guest: Int, to own: Int) {
    guard home[guest] != own else { return }
    let asked = plot.demands[guest]
    for demand in asked { count(demand, -1) }
    if home[guest] >= 0 { live(guest, home[guest], -1) }
    home[guest] = own
    if own >= 0 { live(guest, own, 1) }
    for demand in asked { count(demand, 1) }
  }

  /// Changes one step of a staircase and those that would otherwise cross it.
  mutating func setStair(_ zone: Int, _ step: Int, to rung: Int) {
    let old = stairs[zone]
    var new = old
    let ladder = plot.ladders[zone % plot.ladders.count]
    let rung = min(ladder.count, max(0, rung))
    new[step] = rung
    for earlier in new.indices where earlier < step { new[earlier] = min(new[earlier], rung) }
    for later in new.indices where later > step { new[later] = max(new[later], rung) }
    let touched = new.indices.flatMap { [old[$0], new[$0]] }
    let range = (touched.min() ?? 0)..<(touched.max() ?? 0)
    let house = zone / plot.ladders.count
    let people = ladder[range].filter { home[$0] >= 0 && plot.houses[home[$0]] == house }
    sum.astray -= people.count { !fits($0, home[$0]) }
    stairs[zone] = new
    sum.astray += people.count { !fits($0, home[$0]) }
  }

  /// Goes back to a staircase.
  mutating func restore(_ zone: Int, _ stair: [Int]) {
    for step in stair.indices { setStair(zone, step, to: stair[step]) }
  }

  private mutating func live(_ guest: Int, _ own: Int, _ sign: Int) {
    let company = plot.company[guest]
    for segment in plot.spans[guest] {
      let slot = own * segments + segment
      var rooms = sign
      if company >= 0 {
        let beds = plot.beds[own * plot.companies + company]
        let place = (own * plot.companies + company) * segments + segment
        let before = (inside[place] + beds - 1) / beds
        inside[place] += sign
        rooms = (inside[place] + beds - 1) / beds - before
      }
      guard rooms != 0 else { continue }
      let over = max(0, used[slot] - plot.capacity[slot])
      used[slot] += rooms
      sum.lacking += max(0, used[slot] - plot.capacity[slot]) - over
      sum.cost += rooms * plot.prices[own] * nights[segment]
    }
    if !fits(guest, own) { sum.astray += sign }
    if plot.mindsFour[guest], plot.hasFour[own] { sum.missed += sign }
    let party = plot.party[guest]
    guard party < plot.cohesive else { return }
    let floor = party * width + plot.floors[own]
    if sign > 0, floors[floor] == 0 { sum.missed += 1 }
    floors[floor] += sign
    if sign < 0, floors[floor] == 0 { sum.missed -= 1 }
  }

  private mutating func count(_ demand: Int, _ sign: Int) {
    guard !keeps(plot.problem.demands[demand]) else { return }
    if let weight = plot.problem.demands[demand].weight { sum.missed += sign * weight } else { sum.astray += sign }
  }

  /// Whether a demand may be kept by rooms of these classes.
  private func keeps(_ demand: LodgingDemand) -> Bool {
    let lodged = demand.guests.filter { home[$0] >= 0 }
    func places(_ scope: LodgingDemand.Scope) -> [Int] {
      lodged.map { guest in
        switch scope {
        case .room: home[guest]
        case .floor: plot.classes[home[guest]].floor
        case .hotel: plot.classes[home[guest]].house
        }
      }
    }
    switch demand.kind {
    case .together(let scope): return Set(places(scope)).count <= 1
    case .apart(let scope): return scope == .room || Set(places(scope)).count == lodged.count
    case .near:
      let own = unique(places(.room))
      return own.indices.allSatisfy { i in own[(i + 1)...].allSatisfy { areNear(own[i], $0) } }
    case .pin(let rooms): return lodged.allSatisfy { rooms.contains(plot.classes[home[$0]].example) }
    case .atMost(let most, let scope):
      return places(scope).reduce(into: [:]) { $0[$1, default: 0] += 1 }.allSatisfy { $0.value <= most }
    case .quota(let most, let house): return places(.hotel).count { $0 == house } <= most
    case .atLeast: return true
    }
  }

  /// Whether a room of one class is surely near one of another.
  private func areNear(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (plot.classes[first], plot.classes[second])
    return one.rooms.count <= 2 && other.rooms.count <= 2 && plot.problem.near(one, other)
  }
}
