internal import Optimization
internal import Visit

/// What no distribution of rooms can be below, however many rooms there are: each night by itself, people and rooms
/// that nothing tells apart counted together. 住房下界
///
/// A plan has on each night what that night alone needs at least; couples and partners are left out, since they may
/// share in ways that the count doesn't see.
struct LodgingBounds: Sendable {
  let problem: LodgingProblem
  let limits: Limits
  let cancellation: Cancellation

  /// Least nights without a room, by weight, and least cost of plans that leave no more without one.
  struct Least {
    var served = 0
    var cost = 0
  }

  /// People whom nothing tells apart on one night.
  private struct Kind: Hashable {
    var bond: Int?
    var rooms: [Int]
  }

  /// Rooms that nothing tells apart on one night.
  private struct Traits: Hashable {
    var price: Int
    var beds: Int
    var kinds: [Int]
    var order: [Int] { [price, beds] + kinds }
  }

  /// The sum over all nights, and more where everybody is to keep one room.
  func least() -> Least {
    var sum = nightly()
    // With a room for everybody on each night, a plan that leaves none without one keeps whole stays.
    if sum.served == 0 {
      let stays = LodgingStayBound(problem: problem, limits: limits, cancellation: cancellation)
      sum.cost = max(sum.cost, stays.cost() ?? 0)
    }
    return sum
  }

  /// The sum over all nights, whoever changes rooms in between.
  func nightly() -> Least {
    var signs: [[Int]: Int] = [:]
    let sign = problem.guests.indices.map { guest -> Int in
      let next = signs.count
      signs[problem.eligible[guest], default: next] = signs[problem.eligible[guest]] ?? next
      return signs[problem.eligible[guest]] ?? next
    }
    var known: [String: Least] = [:]
    return problem.segments().reduce(into: Least()) { sum, segment in
      let night = least(segment, sign, &known)
      sum.served += night.served * segment.count
      sum.cost += night.cost * segment.count
    }
  }

  private func least(_ segment: Range<Day>, _ sign: [Int], _ known: inout [String: Least]) -> Least {
    let paired = Set(problem.pairs.flatMap { [$0.first, $0.second] })
    let present = problem.guests.indices.filter {
      problem.guests[$0].nights.covers(segment) && !paired.contains($0)
    }
    var members: [[Int]: [Int]] = [:]
    for guest in present { members[[sign[guest], problem.guests[guest].bond ?? -1], default: []].append(guest) }
    let kinds = members.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var welcome = Array(repeating: [Int](), count: problem.rooms.count)
    for (index, kind) in kinds.enumerated() {
      for room in members[kind].map({ problem.eligible[$0[0]] }) ?? [] { welcome[room].append(index) }
    }
    var rooms: [Traits: Int] = [:]
    for (index, room) in problem.rooms.enumerated() where !welcome[index].isEmpty && room.room.isFree(segment) {
      let traits = Traits(price: room.price, beds: problem.beds(room.room, for: nil), kinds: welcome[index])
      rooms[traits, default: 0] += 1
    }
    let classes = rooms.map { (key: $0.key, value: $0.value) }.sorted {
      $0.key.order.lexicographicallyPrecedes($1.key.order)
    }
    let people = kinds.map { kind in
      People(
        bond: kind[1] < 0 ? nil : kind[1], count: members[kind]?.count ?? 0,
        weight: members[kind]?.map { problem.guests[$0].weight }.min() ?? 0)
    }
    let name = "\(people) \(classes)"
    if let least = known[name] { return least }
    let least = least(people, classes.map { (traits: $0.key, count: $0.value) })
    known[name] = least
    return least
  }

  private struct People {
    var bond: Int?
    var count: Int
    var weight: Int
  }

  private func least(_ people: [People], _ classes: [(traits: Traits, count: Int)]) -> Least {
    var model = Model("night")
    var unmet = Linear()
    var cost = Linear()
    var housed = people.map { kind -> Linear in
      let missing = model.integer("missing", in: 0...kind.count)
      unmet.add(kind.weight, missing)
      return Linear([(1, missing)])
    }
    for (traits, count) in classes {
      var used = Linear()
      for bond in unique(traits.kinds.map { people[$0].bond }) {
        let rooms = model.integer("rooms", in: 0...count)
        used.add(1, rooms)
        var inside = Linear([(-(bond == nil ? 1 : traits.beds), rooms)])
        for kind in traits.kinds where people[kind].bond == bond {
          let some = model.integer("some", in: 0...people[kind].count)
          inside.add(1, some)
          housed[kind].add(1, some)
        }
        model.require("beds", inside, atMost: 0)
      }
      model.require("rooms", used, atMost: count)
      cost.add(used, times: traits.price)
    }
    for (kind, sum) in zip(people, housed) { model.require("everybody", sum, equals: kind.count) }
    model.goals = [Goal("served", unmet.expression, floor: 0), Goal("cost", cost.expression)]
    guard case .solved(_, let results, _) = solve(model, limits: limits, cancellation: cancellation) else {
      return Least()
    }
    return Least(served: max(0, results[0].bound), cost: results[0].proven ? max(0, results[1].bound) : 0)
  }

  /// Floors that delegations need beyond the first: as many as hold all who are there on one night.
  func floors() -> Int {
    var beds = Array(repeating: 0, count: problem.floors.count)
    for room in problem.rooms { beds[room.floor] += max(room.room.kind == .suite ? 2 : 1, room.room.sleeps) }
    let segments = problem.segments()
    return problem.cohesive.reduce(0) { sum, group in
      let most = segments.map { night in group.count { problem.guests[$0].nights.overlaps(night) } }.max() ?? 0
      let usable = Set(group.flatMap { guest in problem.eligible[guest].map { problem.rooms[$0].floor } })
      var left = most
      var floors = 0
      for count in usable.map({ beds[$0] }).sorted(by: >) where left > 0 {
        left -= count
        floors += 1
      }
      return sum + (left > 0 ? 0 : max(0, floors - 1))
    }
  }
}
