import ScenarioFile
import Testing
import Visit
import Wording

@Suite struct SeatPinTests {
  private static let visit = """
    visit: {id: v, title: Visit, dates: 2026-12-03 .. 2026-12-05}
    precedence: {ladder: [A, B]}
    delegations: [{id: g, side: guest}, {id: h, side: host}]
    places: [{id: office, at: [33.3, 118.9]}]
    people:
      - {id: g1, name: g1, delegation: g, rank: A, local: office}
      - {id: g2, name: g2, delegation: g, rank: B, local: office}
      - {id: h1, name: h1, delegation: h, rank: A, local: office}
    vehicles: [{id: car, kind: sedan, depot: office}]
    halls:
      - {id: room, place: office, layout: two-sided, per-side: 5, door: facing-long-side}
      - {id: canteen, place: office, layout: round-tables, tables: [{id: T1, seats: 8}]}
    itinerary:
      - {id: talks, title: Talks, hall: room, start: 2026-12-03 10:00, duration: 1h, attend: [g, h]}
      - {id: dinner, title: Dinner, hall: canteen, start: 2026-12-03 18:00, duration: 1h, attend: [g, h]}

    """

  @Test(arguments: [
    Marked(
      visit + "rules: [{pin: g1, seat: «dinner/T1-33}]", "“Dinner” has no seat “T1-33”", hint: "did you mean T1-3?"),
    Marked(
      visit + "rules: [{pin: g1, at: talks, seat: «A9}]", "“Talks” has no seat “A9”", hint: "did you mean A2?"),
    Marked(
      visit + "rules: [{pin: g1, seat: «Q17}]", "no activity has a seat “Q17”",
      hint: "known here: A2, A3, B3, T1-1, T1-8, T1-2, T1-7, T1-3, T1-6, T1-4, T1-5"),
    Marked(
      visit + "rules: [{pin: g1, vehicle: car, seat: «rear-rigth}]", "“car” has no seat “rear-rigth”",
      hint: "did you mean rear-right?"),
  ]) func `a seat that there isn't is pointed at`(_ marked: Marked) {
    marked.check()
  }

  @Test(arguments: [
    Marked(
      visit + "rules: [{at-least: «1 of role:doctor, where: table}]", "nobody among the people is “doctor”", .warning),
    Marked(
      visit + "rules: [{at-most: «2 of language:fr, where: table}]", "nobody among the people is “fr”", .warning),
  ]) func `a role or a language that nobody has is pointed at`(_ marked: Marked) { marked.check() }

  @Test(arguments: ["seat: dinner/T1-3", "seat: T1-8", "seat: talks/A3", "seat: talks/A5", "vehicle: car, seat: front"])
  func `seats that there are pass`(_ pin: String) {
    #expect(read(Self.visit + "rules: [{pin: g1, \(pin)}]").diagnostics.isEmpty)
  }
}
