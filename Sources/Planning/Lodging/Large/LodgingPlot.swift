internal import Visit

/// What never changes while rooms are sketched by class: who may live where, with whom, and who belongs together.
/// 草图底稿
struct LodgingPlot: Sendable {
  let problem: LodgingProblem
  let classes: [RoomClass]
  let segments: [Range<Day>]
  /// Hotel, floor and price of each class.
  let houses: [Int]
  let floors: [Int]
  let prices: [Int]
  /// Classes whose numbers have a four, and guests who mind one.
  let hasFour: [Bool]
  let mindsFour: [Bool]
  /// The segments that each guest is there, by position.
  let spans: [Range<Int>]
  /// How many nights each segment has.
  let segmentNights: [Int]
  /// With whom a guest may share: a number for a couple or for all of a bond; -1 for nobody.
  let company: [Int]
  let companies: Int
  /// How many of a company one room of a class takes, by class and then company.
  let beds: [Int]
  /// Rooms of each class on each segment.
  let capacity: [Int]
  /// The classes that each guest may have for the whole stay.
  let open: [[Int]]
  /// The same by guest and floor, one after the other, and where those of each begin.
  let doors: [Int]
  let doorway: [Int]
  /// Delegations that are to live on one floor, then everybody else alone.
  let parties: [[Int]]
  let party: [Int]
  /// How many of the parties count floors.
  let cohesive: Int
  /// The grade of each class by position among those of its hotel.
  let grade: [Int]
  /// How many grades each hotel has.
  let grades: [Int]
  /// Ranked guests of each side, in their order.
  let ladders: [[Int]]
  /// Where a guest stands among those of one side; nil stands outside.
  let rung: [Int?]
  /// The side of each guest by position.
  let side: [Int]
  /// The demands that ask something of each guest.
  let demands: [[Int]]
  /// Whether the order is to hold.
  let isOrdered: Bool

  /// Nil where there is too much to count.
  init?(_ problem: LodgingProblem, isOrdered: Bool) {
    self.problem = problem
    self.isOrdered = isOrdered
    segments = problem.segments()
    classes = problem.classes(segments, split: [])
    (spans, segmentNights) = Self.spans(problem, segments)
    (company, companies) = Self.companies(problem)
    guard !classes.isEmpty, classes.count * companies * segments.count <= 4_000_000,
      problem.guests.count * problem.floors.count <= 2_000_000
    else { return nil }
    beds = Self.beds(problem, classes, company, companies)
    capacity = Self.capacity(problem, classes, segments)
    open = Self.open(problem, classes)
    (doors, doorway) = Self.doors(problem, classes, open)
    houses = classes.map(\.house)
    floors = classes.map(\.floor)
    prices = classes.map(\.price)
    hasFour = classes.map { problem.rooms[$0.example].room.number.contains("4") }
    mindsFour = problem.guests.map(\.person.noFour)
    let alone = Set(problem.guests.indices).subtracting(problem.cohesive.joined()).sorted()
    parties = problem.cohesive + alone.map { [$0] }
    cohesive = problem.cohesive.count
    var party = Array(repeating: 0, count: problem.guests.count)
    for (index, members) in parties.enumerated() { for guest in members { party[guest] = index } }
    self.party = party
    (grade, grades) = Self.grades(classes)
    (ladders, rung) = Self.ladders(problem)
    side = problem.guests.map { guest in Side.allCases.firstIndex(of: guest.side) ?? 0 }
    demands = Self.demands(problem)
  }
}

extension LodgingPlot {
  private static func spans(_ problem: LodgingProblem, _ segments: [Range<Day>]) -> ([Range<Int>], [Int]) {
    let spans = problem.guests.map { guest in
      let own = segments.indices.filter { guest.nights.overlaps(segments[$0]) }
      return (own.first ?? 0)..<((own.last ?? -1) + 1)
    }
    return (spans, segments.map(\.count))
  }

  private static func capacity(_ problem: LodgingProblem, _ classes: [RoomClass], _ segments: [Range<Day>]) -> [Int] {
    classes.flatMap { own in
      segments.map { night in problem.rooms[own.example].room.isFree(night) ? own.rooms.count : 0 }
    }
  }

  private static func open(_ problem: LodgingProblem, _ classes: [RoomClass]) -> [[Int]] {
    problem.guests.indices.map { guest in
      let welcome = Set(problem.eligible[guest])
      return classes.indices.filter { index in
        let room = classes[index].example
        return welcome.contains(room) && problem.rooms[room].room.isFree(problem.guests[guest].nights)
      }
    }
  }

  private static func doors(
    _ problem: LodgingProblem, _ classes: [RoomClass], _ open: [[Int]]
  ) -> (doors: [Int], begin: [Int]) {
    var (doors, begin) = ([Int](), [0])
    for own in open {
      var byFloor = Array(repeating: [Int](), count: problem.floors.count)
      for index in own { byFloor[classes[index].floor].append(index) }
      for some in byFloor {
        doors += some
        begin.append(doors.count)
      }
    }
    return (doors, begin)
  }

  private static func ladders(_ problem: LodgingProblem) -> (ladders: [[Int]], rung: [Int?]) {
    let ladders = Side.allCases.map { side in
      problem.guests.indices.filter { problem.guests[$0].position != nil && problem.guests[$0].side == side }
        .sorted { (problem.guests[$0].position ?? 0, $0) < (problem.guests[$1].position ?? 0, $1) }
    }
    var rung: [Int?] = Array(repeating: nil, count: problem.guests.count)
    for ladder in ladders { for (place, guest) in ladder.enumerated() { rung[guest] = place } }
    return (ladders, rung)
  }

  /// The demands of each guest that classes of rooms may keep or break.
  private static func demands(_ problem: LodgingProblem) -> [[Int]] {
    var demands: [[Int]] = problem.guests.map { _ in [] }
    for (index, demand) in problem.demands.enumerated() {
      switch demand.kind {
      case .atLeast, .apart(.room), .atMost(_, .room): continue
      default: for guest in demand.guests { demands[guest].append(index) }
      }
    }
    return demands
  }

  private static func companies(_ problem: LodgingProblem) -> (of: [Int], count: Int) {
    var company = Array(repeating: -1, count: problem.guests.count)
    var count = 0
    for pair in problem.pairs where company[pair.first] < 0 && company[pair.second] < 0 {
      company[pair.first] = count
      company[pair.second] = count
      count += 1
    }
    var bonds: [Int: Int] = [:]
    for (guest, detail) in problem.guests.enumerated() {
      guard let bond = detail.bond, company[guest] < 0 else { continue }
      if bonds[bond] == nil {
        bonds[bond] = count
        count += 1
      }
      company[guest] = bonds[bond] ?? -1
    }
    return (company, count)
  }

  private static func beds(
    _ problem: LodgingProblem, _ classes: [RoomClass], _ company: [Int], _ companies: Int
  ) -> [Int] {
    var couples: [Int: LodgingProblem.Pair] = [:]
    for pair in problem.pairs where company[pair.first] == company[pair.second] && couples[company[pair.first]] == nil {
      let isWhole = problem.guests.indices.count { company[$0] == company[pair.first] } == 2
      if isWhole { couples[company[pair.first]] = pair }
    }
    return classes.flatMap { own in
      (0..<companies).map { problem.beds(problem.rooms[own.example].room, for: couples[$0]) }
    }
  }

  private static func grades(_ classes: [RoomClass]) -> (of: [Int], count: [Int]) {
    var own = Array(repeating: Set<Int>(), count: (classes.map(\.house).max() ?? -1) + 1)
    for one in classes { own[one.house].insert(one.grade) }
    let sorted = own.map { $0.sorted() }
    return (classes.map { sorted[$0.house].firstIndex(of: $0.grade) ?? 0 }, sorted.map { max(1, $0.count) })
  }
}
