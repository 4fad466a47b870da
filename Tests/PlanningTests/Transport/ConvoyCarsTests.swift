import Precedence
import Testing
import Visit

@testable import Planning

@Suite struct ConvoyCarsTests {
  /// A convoy of a few guests, hosts and others, and vehicles, drawn by a seed.
  private func random(_ seed: Int) -> (convoy: Convoy, vehicles: [Vehicle], context: Context) {
    var random = SeededGenerator(seed: seed)
    var build = VisitBuilding()
    for index in 0..<Int.random(in: 1...3, using: &random) { build.guest("g\(index)", rank: index) }
    for index in 0..<Int.random(in: 0...2, using: &random) { build.host("h\(index)", rank: index + 1) }
    for index in 0..<Int.random(in: 0...2, using: &random) {
      build.guest("u\(index)") {
        $0.role = Bool.random(using: &random) ? .interpreter : .security
        if Bool.random(using: &random) { $0.serves = ["g0"] }
        if Int.random(in: 0..<4, using: &random) == 0 { $0.needs = [.wheelchair] }
      }
    }
    for index in 0..<Int.random(in: 1...3, using: &random) {
      build.vehicle("v\(index)", .sedan) {
        $0.seats = Int.random(in: 1...5, using: &random)
        $0.luggage = Int.random(in: 1...6, using: &random)
        $0.rating = Bool.random(using: &random) ? 1 : nil
        if Bool.random(using: &random) { $0.features = ["wheelchair"] }
      }
    }
    let people = build.visit.people.map(\.id)
    if people.count > 2 {
      let pair = [people[Int.random(in: 0..<people.count, using: &random)], people[people.count - 1]]
      if pair[0] != pair[1] {
        build.visit.rules = [
          Rule(
            Bool.random(using: &random) ? .together : .apart, people: pair, scope: .car,
            weight: Bool.random(using: &random) ? 3 : nil)
        ]
      }
    }
    let movements = people.map { person in
      Movement(
        person: person, from: "hotel", to: "site", purpose: .activity("a"), ready: nil, due: VisitBuilding.at(10),
        leave: VisitBuilding.at(9)...VisitBuilding.at(9, 35), arrive: VisitBuilding.at(9)...VisitBuilding.at(10),
        luggage: Int.random(in: 0...1, using: &random), direct: Journey(minutes: 25, hectometres: 180), longest: 50,
        convoy: .activity("a"))
    }
    let convoy = Convoy(
      key: .activity("a"), members: movements, from: "hotel", to: "site",
      leave: VisitBuilding.at(9)...VisitBuilding.at(9, 35), preferred: VisitBuilding.at(9, 35),
      due: VisitBuilding.at(12), aside: 0)
    return (convoy, build.visit.vehicles, build.context)
  }

  /// The least weight missed for every set of vehicles, by trying every assignment and every order of the cars.
  private func bruteForce(_ convoy: Convoy, _ vehicles: [Vehicle], _ context: Context) -> [UInt64: Int] {
    let people = convoy.members
    let rules = CarRules(context.visit).among(Set(people.map(\.person)))
    let sides = Dictionary(grouping: people.map(\.person).filter { context.order.position(of: $0) != nil }) {
      context.register.side(of: $0)
    }.mapValues { context.order.sorted($0) }
    let required = ConvoyCarsSearch.firstCar(
      sides[.guest]?.first, sides[.host]?.first,
      context.order.sorted(people.map(\.person)).filter { context.order.position(of: $0) == nil }, context)
    let wanted = vehicles.compactMap(\.rating).min()
    var best: [UInt64: Int] = [:]
    for order in permutations(of: Array(vehicles.indices)) {
      for code in 0..<power(vehicles.count, people.count) {
        var digits = code
        let car = people.map { _ in
          defer { digits /= vehicles.count }
          return digits % vehicles.count
        }
        guard Set(car) == Set(0..<(car.max() ?? 0) + 1) else { continue }
        var missed = 0
        var fine = true
        for position in 0...(car.max() ?? 0) {
          let vehicle = vehicles[order[position]]
          let aboard = people.indices.filter { car[$0] == position }
          let ids = aboard.map { people[$0].person }
          fine = fine && aboard.count <= vehicle.seats
          fine = fine && aboard.reduce(0) { $0 + people[$1].luggage } <= vehicle.luggage
          let chair = ids.contains { context.register.people[$0]?.needs.contains(.wheelchair) ?? false }
          fine = fine && (!chair || vehicle.features.contains("wheelchair"))
          if let cost = rules.missed(in: vehicle.id, ids) { missed += cost } else { fine = false }
          if position == 0 {
            if let wanted, vehicle.rating != wanted { missed += 1 }
            if required.count <= vehicle.seats {
              fine = fine && required.isSubset(of: Set(ids))
            } else {
              let principals = Set([sides[.guest]?.first, sides[.host]?.first].compactMap { $0 })
              fine = fine && (principals.isSubset(of: Set(ids)) || Set(ids).isSubset(of: required))
            }
          }
        }
        for (_, ranked) in sides {
          for (senior, junior) in zip(ranked, ranked.dropFirst()) {
            let a = people.firstIndex { $0.person == senior } ?? 0
            let b = people.firstIndex { $0.person == junior } ?? 0
            fine = fine && car[a] <= car[b]
          }
        }
        guard fine else { continue }
        let set = Set(car).reduce(UInt64(0)) { $0 | 1 << UInt64(order[$1]) }
        best[set] = min(best[set] ?? .max, missed)
      }
    }
    return best
  }

  private func power(_ base: Int, _ exponent: Int) -> Int { (0..<exponent).reduce(1) { value, _ in value * base } }

  private func permutations(of items: [Int]) -> [[Int]] {
    guard let first = items.first else { return [[]] }
    return permutations(of: Array(items.dropFirst())).flatMap { rest in
      (0...rest.count).map { Array(rest[..<$0]) + [first] + Array(rest[$0...]) }
    }
  }

  @Test("every set of cars is found with the least that it must miss", arguments: 0..<120)
  func agreesWithBruteForce(seed: Int) {
    let (convoy, vehicles, context) = random(seed)
    let expected = bruteForce(convoy, vehicles, context)
    var search = ConvoyCarsSearch(
      convoy, vehicles: vehicles, rules: CarRules(context.visit).among(Set(convoy.members.map(\.person))), context)
    let found = search.best()
    for option in found {
      #expect(expected[option.set] == option.missed)
      #expect(option.cars.flatMap(\.people).count == convoy.members.count)
    }
    // What isn't found is no better than something found that needs fewer vehicles.
    for (set, missed) in expected {
      #expect(found.contains { $0.set & set == $0.set && $0.missed <= missed })
    }
  }
}
