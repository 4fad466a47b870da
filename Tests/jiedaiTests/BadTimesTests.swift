import Foundation
import Testing

/// What can't be kept is named with its lines, and the rest is planned.
@Suite("Times and vehicles that can't be kept")
struct BadTimesTests {
  private static let scenario = """
    visit: {id: bad, title: Bad, dates: 2026-12-03 .. 2026-12-04, timezone: Asia/Shanghai, convention: domestic, language: en}
    precedence: {ladder: corporate}
    delegations:
      - {id: g, name: Guests, side: guest}
      - {id: h, name: Hosts, side: host}
    people:
      - {id: ann, name: Ann, delegation: g, rank: chair}
      - {id: late, name: Late, delegation: g, rank: director, arrive: {at: 2026-12-03 21:00, place: station, by: MU1}}
      - {id: far, name: Far, delegation: g, rank: manager, arrive: {at: 2026-12-03 10:00, place: island, by: K1}}
      - {id: one, name: One, delegation: g, rank: manager}
      - {id: two, name: Two, delegation: g, rank: manager}
      - {id: lee, name: Lee, delegation: h, rank: chair, local: office}
    arrivals:
      - {who: g, arrive: {at: 2026-12-03 10:00, place: station, by: G1}, leave: {at: 2026-12-04 18:00, place: station, by: G2}}
    places:
      - {id: station, name: Station, at: [33.0, 118.0]}
      - {id: office, name: Office, at: [33.1, 118.1]}
      - {id: island, name: Island}
    vehicles:
      - {id: bus, name: Bus, kind: minibus, depot: office}
      - {id: night, name: Night, kind: sedan, depot: office, hours: 20:00 .. 08:00}
      - {id: tiny, name: Tiny, kind: sedan, seats: 1, depot: office}
    hotels:
      - {id: inn, name: Inn, place: office, rooms: [{numbers: 101-108, kind: single, price: 100}]}
    halls:
      - {id: hall, name: Hall, place: office, layout: theatre, rows: 5, columns: 6}
    itinerary:
      - {id: dinner, title: Dinner, kind: banquet, place: office, start: 2026-12-03 18:30, duration: 90m, attend: [ann, late, far, lee]}
      - {id: brief, title: Brief, kind: meeting, hall: hall, window: 2026-12-03 14:00 .. 14:20, duration: 30m, attend: [ann, lee]}
      - {id: talks, title: Talks, kind: meeting, hall: hall, window: 2026-12-03 14:00 .. 17:00, duration: 30m, attend: [ann, one, two, lee]}
    rules:
      - {pin: one, vehicle: tiny}
      - {pin: two, vehicle: tiny}
      - {together: [one, two], where: car}
    """

  /// The line, counted from one, on which a piece of the scenario stands.
  private func line(_ piece: String) -> Int {
    1 + (Self.scenario.split(separator: "\n").firstIndex { $0.contains(piece) } ?? -1)
  }

  private struct Plan: Decodable {
    struct Unmet: Decodable {
      var person, what, why: String
      var lines: [Int]
    }
    struct Finding: Decodable {
      var rule, message: String
      var lines: [Int]
    }
    struct Item: Decodable { var id: String }
    struct Trip: Decodable { var riders: [Rider] }
    struct Rider: Decodable { var person: String }
    var unmet: [Unmet]
    var findings: [Finding]
    var activities: [Item]
    var trips: [Trip]
  }

  @Test("are named with their lines, and the rest is planned")
  func named() throws {
    try Program.inFolder { folder in
      let file = folder.appending(path: "bad.yaml").path
      try Self.scenario.write(toFile: file, atomically: true, encoding: .utf8)
      let run = try Program.run("plan", file, "--lang", "en", "--format", "json", "--no-archive")
      #expect(run.code == 3)
      // Hours that end before they start, and a window shorter than the activity.
      #expect(run.talk.contains("bad.yaml:\(line("id: night")):") && run.talk.contains("20:00 .. 08:00"))
      #expect(run.talk.contains("bad.yaml:\(line("id: brief")):") && run.talk.contains("its window has 20"))
      let plan = try JSONDecoder().decode(Plan.self, from: Data(run.output.utf8))
      let brief = plan.unmet.filter { $0.what == "attendance" && $0.lines.contains(line("id: brief")) }
      #expect(Set(brief.map(\.person)) == ["ann", "lee"])
      // A train that comes after the dinner.
      let late = plan.unmet.first { $0.person == "late" && $0.what == "attendance" }
      #expect(late?.lines == [line("id: late"), line("id: dinner")])
      #expect(late?.why.contains("21:") ?? false)
      // No way from the island.
      let far = plan.unmet.first { $0.person == "far" && $0.what == "ride" }
      #expect(far?.lines.contains(line("id: far")) ?? false)
      #expect(far?.why.contains("Island") ?? false)
      // Two who must share a car with one seat.
      let said = plan.unmet.flatMap(\.lines) + plan.findings.flatMap(\.lines)
      #expect(
        said.contains(line("pin: one")) || said.contains(line("together: [one")) || said.contains(line("id: tiny")))
      // The rest.
      #expect(plan.activities.map(\.id) == ["talks", "dinner"])
      #expect(plan.trips.contains { $0.riders.contains { $0.person == "ann" } })
    }
  }
}
