import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("A large convoy") struct ConvoyBlocksTests {
  /// Three delegations of forty, each with so many ranked, three coaches and some cars.
  private static func text(ranked: Int, by: String, more: String = "") -> String {
    let ranks = ["厅局级副职", "县处级正职", "县处级副职", "乡科级正职", "乡科级副职"]
    let people = ["north", "south", "west"].flatMap { delegation in
      (1...40).map { number in
        let rank = number <= ranked ? ", rank: \(ranks[min(ranks.count - 1, (number - 1) / 3)])" : ""
        return
          "  - {id: \(delegation)-\(number), name: \(delegation)\(number), delegation: \(delegation)\(rank), local: inn}"
      }
    }
    return """
      visit: {id: long, title: Long, dates: 2026-12-03 .. 2026-12-03, timezone: Asia/Shanghai, language: en}
      precedence: {ladder: cn-civil-service, by: [\(by)]}
      delegations: [{id: north, side: guest}, {id: south, side: guest}, {id: west, side: guest}, {id: house, side: host}]
      people:
      \(people.joined(separator: "\n"))
        - {id: den, name: Den, delegation: house, rank: 厅局级副职, local: inn}
        - {id: int, name: Int, delegation: house, role: interpreter, serves: [north-1], local: inn}
      places: [{id: inn}, {id: plant}]
      travel: {rows: [{from: inn, to: plant, time: 30m, km: 25}]}
      vehicles:
        - {id: c1, kind: coach, depot: inn}
        - {id: c2, kind: coach, depot: inn}
        - {id: c3, kind: coach, depot: inn}
        - {id: s1, kind: sedan, depot: inn\(more)}
        - {id: s2, kind: sedan, depot: inn}
        - {id: s3, kind: sedan, depot: inn}
      itinerary:
        - {id: tour, title: Tour, place: plant, start: 2026-12-03 10:00, duration: 2h, attend: [north, south, west, house], convoy: true}

      """
  }

  /// The cars of the convoy to the plant; the plan must pass the audit.
  private func cars(_ text: String) throws -> (cars: [Plan.Trip], visit: Visit) {
    let reading = readScenario(Array(text.utf8), named: "long.yaml") { _ in .failure(.missing) }
    let visit = try #require(reading.visit, "\(reading.diagnostics)")
    let plan = Planner(visit: visit, language: .en).plan()
    let faults = Audit.report(on: plan, for: visit, language: .en).faults
    #expect(faults.isEmpty, "\(faults.map(\.message))")
    #expect(plan.unmet.isEmpty && !plan.findings.contains { $0.rule == "transport/no-convoy" })
    let cars = plan.trips.filter { $0.convoy != nil }.sorted { ($0.position ?? 0) < ($1.position ?? 0) }
    return (cars, visit)
  }

  /// In how many cars each delegation is, in all.
  private func scattered(_ cars: [Plan.Trip], _ visit: Visit) -> Int {
    let delegation = Dictionary(uniqueKeysWithValues: visit.people.map { ($0.id, $0.delegation) })
    return cars.reduce(0) { $0 + Set($1.riders.compactMap { delegation[$0.person] }).count }
  }

  @Test("goes in three coaches, a delegation in each, where delegations come first", arguments: [3, 12, 40])
  func byDelegation(_ ranked: Int) throws {
    let (cars, visit) = try cars(Self.text(ranked: ranked, by: "delegation, rank"))
    #expect(cars.map(\.vehicle) == ["c1", "c2", "c3"])
    #expect(cars.reduce(0) { $0 + $1.riders.count } == 122)
    // Those of the house are led by the first host, who rides in the first car.
    #expect(scattered(cars, visit) == 4)
    #expect(cars[0].riders.contains { $0.person == "north-1" } && cars[0].riders.contains { $0.person == "den" })
    #expect(cars[0].riders.contains { $0.person == "int" })
  }

  @Test("keeps delegations whole where a few of one rank lead each, since those are in order already")
  func fewRanked() throws {
    let (cars, visit) = try cars(Self.text(ranked: 3, by: "rank, delegation"))
    #expect(scattered(cars, visit) == 4)
  }

  @Test("has the seniors of all delegations in the first coach where rank comes first", arguments: [12, 40])
  func byRank(_ ranked: Int) throws {
    let (cars, visit) = try cars(Self.text(ranked: ranked, by: "rank, delegation"))
    #expect(cars.map(\.vehicle) == ["c1", "c2", "c3"])
    for delegation in ["north", "south", "west"] {
      #expect(cars[0].riders.contains { $0.person.text == "\(delegation)-1" })
    }
    #expect(scattered(cars, visit) <= 10)
  }

  @Test("is led by the best car")
  func led() throws {
    let (cars, _) = try cars(Self.text(ranked: 12, by: "delegation, rank", more: ", class: 1"))
    #expect(cars.first?.vehicle == "s1" && cars.count == 4)
    #expect(Set(cars[0].riders.map(\.person)).isSuperset(of: ["north-1", "den", "int"]))
  }

  @Test("of six hundred is split at once", .timeLimit(.minutes(1)))
  func hundreds() {
    var build = VisitBuilding()
    for number in 0..<600 { build.guest("g\(number)", rank: number < 60 ? number / 12 : nil) }
    for number in 0..<16 { build.vehicle("c\(number)", .coach) }
    let movements = build.visit.people.map { person in
      Movement(
        person: person.id, from: "hotel", to: "site", purpose: .activity("a"), ready: nil, due: VisitBuilding.at(10),
        leave: VisitBuilding.at(9)...VisitBuilding.at(9, 35), arrive: VisitBuilding.at(9)...VisitBuilding.at(10),
        luggage: 0, direct: Journey(minutes: 25, hectometres: 180), longest: 50, convoy: .activity("a"))
    }
    let convoy = Convoy(
      key: .activity("a"), members: movements, from: "hotel", to: "site",
      leave: VisitBuilding.at(9)...VisitBuilding.at(9, 35), preferred: VisitBuilding.at(9, 35),
      due: VisitBuilding.at(12), aside: 0)
    let context = build.context
    let options = ConvoyBlocks(
      convoy, vehicles: context.visit.vehicles, rules: CarRules(context.visit), context
    ).options()
    #expect(options.first?.cars.count == 14)
    #expect(options.first?.cars.flatMap(\.people).count == 600)
  }
}
