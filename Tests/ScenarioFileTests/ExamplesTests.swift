import ScenarioFile
import Testing
import Visit
import Wording

@Suite struct ExamplesTests {
  @Test func `The county visit is read whole`() throws {
    let reading = scenario("county-visit.yaml")
    #expect(printed(reading) == "")
    let visit = try #require(reading.visit)
    #expect(visit.id == "hongze-2026-12")
    #expect(visit.dates.lowerBound.description == "2026-12-03")
    #expect(visit.people.count == 13 && visit.places.count == 8 && visit.vehicles.count == 3)
    #expect(visit.hotels.first?.rooms.count == 23 && visit.halls.count == 4 && visit.activities.count == 6)
    #expect(visit.rules.count == 5 && visit.precedence.before == [["zhou-jian", "qian-min"]])
    #expect(visit.policies.map(\.id) == ["cn-domestic-reception"])
    let wang = try #require(visit.people.first)
    #expect(wang.rank?.level == 5 && wang.appointed == PartialDate(year: 2019, month: 3) && wang.gender == .male)
    #expect(
      wang.arrive?.at.description == "2026-12-03T10:42" && wang.arrive?.by == "G8297" && wang.phone == "13900000001")
    #expect(visit.transport.maxRide == 2000 && visit.transport.maxWait == 50 && visit.transport.escortsAtArrival == 1)
    #expect(visit.lodging.standards.map(\.ranks.senior) == [nil, 4, 6])
    #expect(visit.lodging.standards.map(\.ranks.junior) == [3, 5, nil])
    #expect(visit.hotels.first?.rooms.first { $0.number == "802" }?.taken.count == 1)
    #expect(visit.hotels.first?.rooms.filter(\.accessible).map(\.number) == ["501"])
    #expect(visit.travel.rows.map(\.hectometres) == [21, 340])
    #expect(visit.vehicles.map(\.kilometreCost) == [120, 150, 240])
  }

  @Test func `The bilateral visit is read whole`() throws {
    let reading = scenario("bilateral-visit.yaml")
    #expect(printed(reading) == "")
    let visit = try #require(reading.visit)
    #expect(visit.convention == .international && reading.language == .en)
    #expect(visit.people.filter { $0.arrive != nil }.count == 8)
    #expect(visit.people.first?.luggage == 2 && visit.people.first?.leave?.by == "G7510")
    #expect(visit.activities.first { $0.id == "talks" }?.after.first?.most == 15)
    #expect(visit.activities.first { $0.id == "visit" }?.deputies.first?.by == ["ambassador"])
    #expect(visit.rules.map(\.demand) == [.together, .near, .beside(nil), .sharedLanguage, .apart])
    #expect(visit.vehicles.first?.role == .pilot && visit.vehicles[3].features == ["wheelchair"])
  }

  @Test func `Every part and key has its line`() throws {
    let visit = try #require(scenario("county-visit.yaml").visit)
    #expect(visit.origins[.person("wang-guohua")]?.line == 27)
    #expect(visit.origins[.key(.person("wang-guohua"), "leave")]?.line == 28)
    #expect(visit.origins[.activity("report")]?.line == 112)
    #expect(visit.origins[.key(.activity("report"), "rostrum")]?.line == 113)
    #expect(visit.origins[.rule(4)]?.line == 120)
    #expect(visit.origins[.section("halls")]?.line == 100)
    #expect(visit.origins[.chain(0)]?.line == 18)
  }
}
