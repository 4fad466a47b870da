internal import Optimization
internal import Precedence
internal import Visit

/// A seat for everybody as a model: x is 1 where a person sits on a seat. 排座模型
///
/// Rows of a scenario's rule carry the rule's number as their cause. Order is asked in staircases: where the junior is
/// on a level or above, the senior must be there too, or the pair is an inversion.
struct SeatingModel {
  let problem: SeatingProblem
  var model: Model
  /// By sitter: seat and variable.
  private(set) var places: [[(seat: Int, variable: Variable)]] = []
  private(set) var bySeat: [[(sitter: Int, variable: Variable)]] = []
  private(set) var unmet: [Variable] = []
  private(set) var precedence = Linear()
  var preferences = Linear()
  private(set) var unranked = Linear()
  /// The same of those whom a hard rule seats.
  private(set) var called = Linear()

  /// How the order is asked.
  enum Order { case kept, weighed, ignored }

  /// The model in which people without a seat weigh at most `most`, without the rules that were set aside.
  init(_ problem: SeatingProblem, order: Order, without dropped: Set<Int> = [], unmetAtMost most: Int?) {
    self.problem = problem
    model = Model("seating \(problem.activity.id)")
    addPlaces()
    addServers()
    addHosts()
    addChairsInTurn()
    addParties()
    if let most {
      var sum = Linear()
      for (sitter, variable) in unmet.enumerated() { sum.add(problem.sitters[sitter].weight, variable) }
      model.require("served", sum, atMost: most)
    }
    if order != .ignored {
      for (group, followers) in zip(problem.groups, problem.followers) {
        addOrder(group, weighed: order == .weighed, allPairs: most != 0)
        addFollowers(followers, of: group, weighed: order == .weighed, all: most != 0)
      }
    }
    for demand in problem.demands where demand.cause.map({ !dropped.contains($0) }) ?? true { add(demand) }
  }

  private mutating func addPlaces() {
    bySeat = problem.seats.map { _ in [] }
    for (sitter, person) in problem.sitters.enumerated() {
      let own = person.allowed.map {
        (seat: $0, variable: model.binary("\(person.person.id) on \(problem.seats[$0].id)"))
      }
      let none = model.binary("\(person.person.id) has no seat")
      var sum = Linear(own.map { (1, $0.variable) })
      sum.add(1, none)
      model.require("one place", sum, equals: 1)
      for place in own { bySeat[place.seat].append((sitter, place.variable)) }
      places.append(own)
      unmet.append(none)
    }
    for taken in bySeat where taken.count > 1 {
      model.require("one person", Linear(taken.map { (1, $0.variable) }), atMost: 1)
    }
  }

  /// Who serves somebody sits on a place that is kept beside or behind that person's.
  private mutating func addServers() {
    for (sitter, person) in problem.sitters.enumerated() {
      guard let principal = person.principal else { continue }
      let served = unique(places[sitter].compactMap { problem.seats[$0.seat].serves })
      for id in served {
        var sum = has(sitter) { problem.seats[$0].serves == id }
        sum.add(has(principal) { problem.seats[$0].id == id }, times: -1)
        model.require("serves", sum, atMost: 0)
        for beside in problem.seats.indices where problem.seats[beside].beside == id {
          var behind = has(sitter) { problem.seats[$0].behind == id }
          for place in bySeat[beside] { behind.add(-1, place.variable) }
          model.require("beside first", behind, atMost: 0)
        }
      }
    }
  }

  /// Where some of a table may be at another, chairs are taken from the highest on, and a host sits first where one must.
  private mutating func addChairsInTurn() {
    for (chair, before) in problem.chairsInTurn {
      var sum = Linear(bySeat[chair].map { (1, $0.variable) })
      for place in bySeat[before] { sum.add(-1, place.variable) }
      model.require("\(problem.seats[before].id) first", sum, atMost: 0)
    }
    for chair in problem.hostChairs {
      let guests = bySeat[chair].filter { problem.sitters[$0.sitter].side == .guest }
      model.require("a host on \(problem.seats[chair].id)", Linear(guests.map { (1, $0.variable) }), atMost: 0)
    }
  }

  private mutating func addHosts() {
    for table in problem.hostedTables {
      var sum = Linear()
      for (sitter, person) in problem.sitters.enumerated() where person.side == .host {
        sum.add(has(sitter) { problem.seats[$0].table == table }, times: -1)
      }
      model.require("a host at \(table)", sum, atMost: -1)
    }
    for table in problem.openedTables {
      var hosts = Linear()
      for (sitter, person) in problem.sitters.enumerated() where person.side == .host {
        hosts.add(at(sitter, table), times: -1)
      }
      for (sitter, person) in problem.sitters.enumerated() where person.side == .guest {
        var sum = at(sitter, table)
        sum.add(hosts)
        model.require("a host at \(table)", sum, atMost: 0)
      }
    }
  }

  /// Where it is settled how many of each side sit at each table, no more do; and no second host's chair is empty between
  /// two guests.
  private mutating func addParties() {
    for party in problem.parties {
      for side in Side.allCases {
        var sum = Linear()
        for sitter in problem.sitters.indices where problem.counts(sitter, side) { sum.add(at(sitter, party.table)) }
        guard !sum.isEmpty else { continue }
        model.require("\(side) at \(party.table)", sum, atMost: party[side])
      }
    }
    for own in problem.hostsChairs {
      var sum = Linear()
      for chair in [own.left, own.right] {
        for place in bySeat[chair] where problem.sitters[place.sitter].side == .guest { sum.add(1, place.variable) }
      }
      for place in bySeat[own.chair] { sum.add(-1, place.variable) }
      model.require("no gap at \(problem.seats[own.chair].id)", sum, atMost: 1)
    }
  }

  /// The sum of a person's places of some kind.
  func has(_ sitter: Int, _ where: (Int) -> Bool) -> Linear {
    Linear(places[sitter].filter { `where`($0.seat) }.map { (1, $0.variable) })
  }

  // MARK: Order

  private mutating func addOrder(_ group: [Int], weighed: Bool, allPairs: Bool) {
    let ladders = ladders(group)
    let alike = weighed && !allPairs && ladders.count == 1 ? problem.alike(group) : [:]
    for (i, senior) in group.enumerated() {
      let others = group[(i + 1)...]
      if let next = others.first(where: { alike[$0] != nil && alike[$0] == alike[senior] }) {
        for ladder in ladders { climb(ladder, senior, next, nil) }
      }
      for junior in weighed || allPairs || ladders.count > 1 ? others : others.prefix(1) {
        if let own = alike[senior], own == alike[junior] { continue }
        let inverted = weighed ? model.binary("\(junior) above \(senior)") : nil
        if let inverted { precedence.add(problem.distance(senior, junior), inverted) }
        for ladder in ladders { climb(ladder, senior, junior, inverted) }
      }
    }
  }

  /// People without a rank sit after the ranked.
  private mutating func addFollowers(_ followers: [Int], of group: [Int], weighed: Bool, all: Bool) {
    guard !followers.isEmpty else { return }
    let ladders = ladders(group + followers)
    for follower in followers {
      let above = weighed ? model.binary("\(follower) above the ranked") : nil
      if let above, problem.isCalled[follower] { called.add(1, above) }
      if let above, !problem.isCalled[follower] { unranked.add(1, above) }
      for senior in weighed || all || ladders.count > 1 ? group[...] : group.suffix(1) {
        for ladder in ladders { climb(ladder, senior, follower, above) }
      }
    }
  }

  /// Levels of places, best first, on which people are compared: tables by tier, and each table's chairs by honour; one
  /// ladder where that comes to the same.
  private func ladders(_ group: [Int]) -> [[Set<Int>]] {
    let seats = unique(group.flatMap { problem.sitters[$0].allowed }).inHonour(problem.seats)
    let tables = unique(seats.map { problem.seats[$0].table ?? "" })
    let tiers = unique(seats.map { problem.seats[$0].tier })
    func levels(_ seats: [Int], _ key: (Arrangement.Seat) -> [Int]) -> [Set<Int>] {
      unique(seats.map { key(problem.seats[$0]) }).map { level in Set(seats.filter { key(problem.seats[$0]) == level })
      }
    }
    if tables.count == tiers.count { return [levels(seats) { [$0.tier, $0.honour] }] }
    return [levels(seats) { [$0.tier] }]
      + tables.map { table in levels(seats.filter { (problem.seats[$0].table ?? "") == table }) { [$0.honour] } }
  }

  /// The junior isn't on a level or above with the senior below it.
  private mutating func climb(_ ladder: [Set<Int>], _ senior: Int, _ junior: Int, _ inverted: Variable?) {
    for level in 1..<max(1, ladder.count) {
      let above = ladder[..<level], below = ladder[level...]
      let better = has(junior) { seat in above.contains { $0.contains(seat) } }
      var sum = has(senior) { seat in below.contains { $0.contains(seat) } }
      guard !better.isEmpty, !sum.isEmpty else { continue }
      sum.add(better)
      if let inverted { sum.add(-1, inverted) }
      model.require("order", sum, atMost: 1)
    }
  }

  // MARK: Solving

  /// What it costs to seat people otherwise than by order alone: it keeps charts as they are known.
  private func change(from usual: Seating) -> Linear {
    var sum = Linear()
    for (sitter, own) in places.enumerated() {
      for place in own {
        let cost = problem.isOpened ? problem.unease(sitter, place.seat, usual) : usual[sitter] == place.seat ? 0 : 1
        if cost > 0 { sum.add(cost, place.variable) }
      }
    }
    return sum
  }

  /// Asks for the goals in their order, and last for as little change from `usual` as can be, where that is given. What
  /// `attained` keeps need only be beaten.
  mutating func pursue(_ goals: [GoalName], usual: Seating?, attained: Seating?) {
    func add(_ name: String, _ sum: Linear, _ value: (Seating) -> Int) {
      guard !sum.isEmpty else { return }
      model.goals.append(Goal(name, sum.expression, floor: 0, attained: attained.map(value)))
    }
    for goal in goals {
      switch goal {
      case .precedence:
        add("unranked", unranked) { problem.order($0)[0] }
        add(goal.rawValue, precedence, problem.precedence)
        add("called", called) { problem.order($0)[2] }
      case .preferences: add(goal.rawValue, preferences, problem.preferences)
      default: break
      }
    }
    if let usual {
      add("change", change(from: usual)) { seating in
        guard !problem.isOpened else { return problem.unease(seating, usual) }
        return zip(seating, usual).count { $0 != nil && $0 != $1 }
      }
    }
  }

  /// Asks for the least weight of people without a seat.
  mutating func pursueServed() {
    var sum = Linear()
    for (sitter, variable) in unmet.enumerated() { sum.add(problem.sitters[sitter].weight, variable) }
    model.goals = [Goal(GoalName.served.rawValue, sum.expression, floor: 0)]
  }

  /// The seats of an assignment.
  func seating(_ assignment: Assignment) -> Seating {
    places.map { own in own.first { assignment[$0.variable] == 1 }?.seat }
  }
}

extension Context {
  /// The limits of one solve of a model of seats: a large one gets fewer nodes and steps, because each takes longer.
  func seating(_ model: Model) -> Limits {
    var limits = solving
    limits.nodes = min(limits.nodes ?? .max, max(60, 100_000 / max(1, model.size)))
    limits.iterations = model.fewSteps
    return limits
  }
}
