import ScenarioFile
import Testing
import Visit
import Wording

@Suite struct ProgrammeFindingsTests {
  private static let cars =
    "vehicles: [{id: c, kind: coach, depot: office}, {id: l, name: Cart, kind: mpv, depot: office, role: luggage}]\n"

  @Test(arguments: [
    Marked("shuttles: [«{to: office, vehicles: c}]", "from is missing"),
    Marked("shuttles: [{from: office, to: station, vehicles: «d}]", "there is no vehicle “d”"),
    Marked(
      "people: [{id: «p, name: P, delegation: guests, luggage: 2, luggage-apart: true, arrive: {at: 2026-12-03 10:00, place: station}}]",
      "the luggage of P goes by itself, but no vehicle has `role: luggage`", .warning),
    Marked(
      "shuttles: [{from: office, to: station, vehicles: «[]}]",
      "the list of vehicles is empty; a line of shuttles needs one at least"),
    Marked("shuttles: [{from: office, «to: office, vehicles: c}]", "a shuttle goes from one place to another"),
    Marked(
      "shuttles: [{from: office, to: station, vehicles: [c, «l]}]",
      "Cart leads or takes luggage, and can't be a shuttle"),
    Marked(
      "shuttles: [{from: office, to: station, vehicles: c, headway: «5}]",
      "expected a length of time such as 90m, 2h or 1h30m, a year at most, found “5”",
      hint: "say the unit, such as 5m for minutes"),
    Marked(
      "shuttles:\n  - {from: office, to: station, vehicles: c}\n  - «{from: office, to: station, vehicles: c}",
      "this line of shuttles stands above already, for whomever that leaves (see a.yaml:6)"),
  ])
  func `Shuttles and luggage`(_ marked: Marked) {
    var marked = marked
    if marked.text.hasPrefix("shuttles") { marked.text = Self.cars + marked.text }
    marked.check()
  }

  @Test(arguments: [
    Marked("itinerary: [{id: a, place: office, start: «2026-02-30 10:00, duration: 1h}]", "there is no day 2026-02-30"),
    Marked(
      "itinerary: [{id: a, place: office, start: «2026-12-03 25:00, duration: 1h}]",
      "there is no time 25:00; expected 00:00 to 24:00"),
    Marked(
      "itinerary: [{id: a, place: office, start: «2025-12-03 10:00, duration: 1h}]",
      "2025-12-03 10:00 is not within the visit, 2026-12-03 .. 2026-12-05"),
    Marked(
      "itinerary: [{id: a, place: office, start: «10:00, duration: 1h}]",
      "expected a date and time such as 2026-12-03 10:42, found “10:00”"),
    Marked("itinerary: [«{id: a, place: office, duration: 1h}]", "start, window or after is missing"),
    Marked("itinerary: [«{id: a, start: 2026-12-03 10:00, duration: 1h}]", "hall or place is missing"),
    Marked("itinerary: [«{id: a, place: office, start: 2026-12-03 10:00}]", "duration is missing"),
    Marked("free-time: [«{window: 2026-12-03 10:00 .. 12:00, duration: 1h}]", "who or ranks is missing"),
    Marked(
      "free-time: [{who: «gests, window: 2026-12-03 10:00 .. 12:00, duration: 1h}]",
      "there is no delegation or person “gests”", hint: "did you mean guests?"),
    Marked(
      "people: [{id: p, name: P, delegation: guests}]\nfree-time: [«{who: p, window: 2026-12-03 10:00 .. 12:00, duration: 3h}]",
      "Free time takes 180 minutes, but its window has 120", .warning),
    Marked(
      "itinerary: [{id: a, place: office, start: 2026-12-03 10:00, duration: «1x}]",
      "expected a length of time such as 90m, 2h or 1h30m, a year at most, found “1x”"),
    Marked(
      "itinerary: [{id: a, place: office, start: 2026-12-03 10:00, duration: «9999999h}]",
      "expected a length of time such as 90m, 2h or 1h30m, a year at most, found “9999999h”"),
    Marked(
      "itinerary: [{id: «a, place: office, window: 2026-12-03 10:00 .. 11:00, duration: 2h}]",
      "a takes 120 minutes, but its window has 60", .warning),
    Marked(
      "itinerary: [{id: a, place: office, window: «2026-12-03 12:00 .. 2026-12-03 10:00, duration: 1h}]",
      "the range ends before it starts: 2026-12-03 12:00 .. 2026-12-03 10:00"),
    Marked(
      "itinerary: [{id: «a, place: office, start: 2026-12-05 23:30, duration: 1h}]", "a ends after the visit does"),
    Marked(
      "itinerary: [{id: a, place: office, start: 2026-12-03 10:00, duration: 1h, attend: [«gests]}]",
      "there is no delegation or person “gests”", hint: "did you mean guests?"),
    Marked(
      "itinerary: [{id: a, place: office, start: 2026-12-03 10:00, duration: 1h, attend: [«role:staf]}]",
      "“staf” is no value of role", hint: "did you mean staff?"),
    Marked(
      "itinerary: [{id: a, place: office, duration: 1h, after: {«b: 10m}}]", "there is no activity “b”", hint: nil),
    Marked(
      "itinerary: [{id: a, place: office, start: 2026-12-03 10:00, duration: 1h}, {id: b, place: office, duration: 1h, after: {a: «30m .. 10m}}]",
      "the range ends before it starts: 30m .. 10m"),
    Marked(
      "itinerary: [{id: a, place: office, start: 2026-12-03 10:00, duration: 1h}, {id: «b, place: office, start: 2026-12-03 10:30, duration: 1h, after: [a]}]",
      "b starts 30 minutes before a ends"),
    Marked(
      """
      itinerary:
        - {id: «a, place: office, duration: 1h, after: {b: 0m}}
        - {id: b, place: office, duration: 1h, after: {a: 0m}}
      """, "these activities wait for one another: b → a → b (see a.yaml:6)"),
  ])
  func `Activities`(_ marked: Marked) { marked.check() }

  private static let people =
    "people: [{id: p, name: P, delegation: guests}, {id: q, name: Q, delegation: guests}, {id: r, name: R, delegation: hosts}]\n"

  @Test(
    arguments: [
      Marked("rules: [{together: «[p], where: car}]", "this takes at least two people"),
      Marked("rules: [{beside: «[p, q, r]}]", "this takes two people"),
      Marked(
        "rules: [«{together: [p, q]}]", "where is missing",
        hint: "known here: seat, table, table-neighbours, car, room, floor, hotel"),
      Marked(
        "rules: [«{where: car}]", "this rule doesn't say what it asks",
        hint: "known here: together, apart, beside, near, pin, languages, at-most, at-least"),
      Marked("rules: [{near: [p, q], «apart: [p, r], where: room}]", "give either near or apart, not both"),
      Marked("rules: [{near: [p, q], «side: left}]", "side goes only with beside"),
      Marked(
        "rules: [«{pin: p}]", "this doesn't say where the person's place is",
        hint: "known here: seat, table, vehicle, room, hotel"),
      Marked(
        "rules: [{at-most: «2 delegations, where: table}]",
        "expected something like `2 of delegation` or `1 of language:fr`, found “2 delegations”"),
      Marked("rules: [{near: [p, «s]}]", "there is no person “s”", hint: nil),
      Marked("rules: [{near: [p, q], weight: «heavy}]", "expected a whole number from 0 to 1000000, found “heavy”"),
      Marked("precedence: {before: [[«p, q], [q, p]]}", "these chains contradict one another: p → q → p"),
      Marked("precedence: {before: [«[p]]}", "this takes at least two people"),
      Marked("precedence: {by: [«rang]}", "“rang” is no value of by", hint: "did you mean rank?"),
      Marked(
        "itinerary: [{id: «a, place: office, start: 2026-12-03 10:00, duration: 1h, attend: [guests], in-person: [r]}]",
        "R is named in in-person, but isn't on attend of a"),
      Marked(
        "itinerary: [{id: a, place: office, start: 2026-12-03 10:00, duration: 1h, attend: [guests], deputy: {p: «[p]}}]",
        "p can't be the deputy of p"),
    ])
  func `Rules and parts`(_ marked: Marked) {
    var marked = marked
    marked.text = Self.people + marked.text
    marked.check()
  }

  @Test(
    arguments: [
      Marked("people: [{id: «p, name: P, delegation: guests, serves: p}]", "P can't serve P"),
      Marked(
        """
        people:
          - {id: «p, name: P, delegation: guests, serves: q}
          - {id: q, name: Q, delegation: guests, serves: p}
        """, "these people serve one another in a ring: p → q → p (see a.yaml:6)"),
      Marked(
        "people: [{id: p, name: P, delegation: guests, «local: office, leave: {at: 2026-12-04 10:00, place: office}}]",
        "P is local, and neither arrives nor leaves"),
      Marked(
        "people: [{id: p, name: P, delegation: guests, arrive: {at: 2026-12-04 10:00, place: station}, «leave: {at: 2026-12-04 09:00, place: station}}]",
        "P leaves at 2026-12-04 09:00, but arrives at 2026-12-04 10:00"),
      Marked(
        "people: [{id: p, name: P, delegation: guests, away: [2026-12-03, «2026-12-04 .. 2026-12-06], arrive: {at: 2026-12-03 10:00, place: office}, leave: {at: 2026-12-05 09:00, place: office}}]",
        "P is away 2026-12-04 .. 2026-12-06, which isn't within the stay 2026-12-03 .. 2026-12-05"),
      Marked(
        "people: [{id: p, name: P, delegation: guests, local: office, away: «2026-12-04}]",
        "P is local and has no room here to be away from"),
      Marked(
        "people: [{id: p, name: P, delegation: guests, away: «tomorrow}]",
        "expected a date such as 2026-12-03, found “tomorrow”"),
      Marked(
        "people: [{id: «p, name: P, delegation: guests, spouse: q}, {id: q, name: Q, delegation: guests, spouse: r}, {id: r, name: R, delegation: guests}]",
        "the spouse of p is q, but that of q is r (see a.yaml:4)"),
      Marked(
        "people: [{id: p, name: P, delegation: guests, role: principal}, {id: «q, name: Q, delegation: guests, role: 团长}]",
        "one delegation has two principals: P and Q (see a.yaml:4)", .warning),
      Marked(
        """
        people: [{id: p, name: P, delegation: guests}, {id: q, name: Q, delegation: guests, luggage: 2}]
        arrivals:
          - {who: [p, q], luggage: 1}
          - {who: p, «luggage: 2}
          - {who: guests, luggage: 3, leave: {at: 2026-12-05 10:00, place: station}, arrive: {at: 2026-12-03 10:00, place: station}}
        """, "“luggage” of P is given by two blocks (see a.yaml:6)"),
      Marked(
        "people: [{id: p, name: «\"\\e[31mP\", delegation: guests}]", "the character U+001B may not stand in a file"),
      Marked(
        "people: «nobody.csv\nrules: [{apart: [a, b], where: car}]",
        "can't open the list nobody.csv: there is no such file"),
      Marked(
        "arrivals: [{who: «guestz, luggage: 1}]", "there is no delegation or person “guestz”",
        hint: "did you mean guests?"),
    ])
  func `People to one another`(_ marked: Marked) { marked.check() }

  @Test(arguments: [
    Marked(
      "visit: {id: v, dates: 2026-03-28 .. 2026-03-30, timezone: «Europe/Pariss}",
      "there is no time zone “Europe/Pariss”",
      hint: "did you mean Europe/Paris?"),
    Marked(
      "visit: {id: v, dates: 2026-03-28 .. 2026-03-30, timezone: «Europe/Paris}",
      "clocks change on 2026-03-29; lengths of time across that moment are counted as clocks show them", .warning),
    Marked(
      "visit: {id: v, dates: «2026-12-05 .. 2026-12-03}", "the range ends before it starts: 2026-12-05 .. 2026-12-03"),
    Marked("visit: {id: v, dates: «2026-12-05 .. 2029-12-03}", "the range is longer than 366 days"),
    Marked("visit: {id: v, dates: «tomorrow}", "expected a date such as 2026-12-03, found “tomorrow”"),
    Marked(
      "visit: {id: v, dates: 2026-12-05, policy: [«cn-foreign-guest]}", "there is no regulation “cn-foreign-guest”",
      hint: "did you mean cn-foreign-guests?"),
    Marked("visit: {id: v, dates: 2026-12-05, goals: [cost, «cost]}", "“cost” is listed twice"),
  ])
  func `Visits`(_ marked: Marked) { marked.check() }

  @Test func `A time that summer time skips is no time`() {
    let reading = read(
      """
      visit: {id: v, dates: 2026-03-29, timezone: Europe/Paris}
      places: [{id: o}]
      itinerary: [{id: a, place: o, start: 2026-03-29 02:30, duration: 1h}, {id: b, place: o, start: 2026-03-29 03:30, duration: 1h}]
      """)
    #expect(
      reading.diagnostics.map(\.message.en).filter { $0.contains("never show") } == [
        "clocks in Europe/Paris never show 2026-03-29 02:30: summer time skips it"
      ])
  }
}
