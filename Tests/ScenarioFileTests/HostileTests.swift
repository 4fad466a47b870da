import Testing
import Visit
import Wording

@testable import ScenarioFile

@Suite struct HostileTests {
  private let clock = ContinuousClock()

  /// What takes a second in a debug build takes a tenth of it in use.
  private func expectQuick(_ text: String, _ lists: [String: String] = [:], _ message: String) {
    var shown = ""
    let time = clock.measure { shown = printed(read(text, lists)) }
    #expect(shown.contains(message), "\(shown.prefix(500))")
    #expect(time < .seconds(15), "\(time)")
  }

  @Test func `A great many misspelt words take no time`() {
    let keys = (0..<15_000).map { "k\($0): 1\n" }.joined()
    expectQuick(keys, [:], "more findings are not shown")
    let people = (0..<1000).map { "  - {id: person-\($0), name: N, delegation: guests, serves: persom-\($0)}\n" }
      .joined()
    expectQuick(Marked.base + "people:\n" + people, [:], "there is no person “persom-0”")
  }

  @Test func `Rooms by the million are refused`() {
    let rooms = (0..<300).map { "      - {numbers: \($0 * 2000)-\($0 * 2000 + 1999), kind: twin}\n" }.joined()
    expectQuick(
      Marked.base + "hotels:\n  - id: h\n    place: office\n    rooms:\n" + rooms, [:],
      "there are more than 20000 rooms")
  }

  @Test func `Lists by the hundred are refused`() {
    let hotels = (0..<100).map { "  - {id: h\($0), place: office, rooms: r.csv}\n" }.joined()
    expectQuick(Marked.base + "hotels:\n" + hotels, ["r.csv": "numbers,kind\n1,twin\n"], "more than 64 lists")
  }

  @Test func `Escapes don't bring control characters into papers`() {
    let reading = read(Marked.base + "people: [{id: a, name: \"x\\e[31m\", delegation: guests}]\n")
    #expect(printed(reading).contains("the character U+001B may not stand in a file"))
    let line = printed(read("visit: \u{1B}[2J\u{7}\n"))
    #expect(!line.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" } && line.contains("visit: ·[2J·"))
    let key = printed(read("\"a\\x07\": 1\n"))
    #expect(!key.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func `An error among a flood of warnings still leaves no visit`() {
    let places = (0..<21_000).map { "  - {id: p\($0)}\n" }.joined()
    let reading = read(
      "visit: {id: v, dates: 2026-12-03}\nhotels: [{id: h, place: p0, rooms: []}]\nhalls: [{id: x, place: nowhere, layout: signing}]\nplaces:\n"
        + places)
    #expect(reading.visit == nil)
    let warnings = read("visit: {id: v, dates: 2026-12-03}\nplaces:\n" + places)
    #expect(warnings.visit != nil && warnings.diagnostics.count == 501)
  }

  @Test func `Three thousand people are read`() {
    let people = (0..<3000).map {
      "p\($0),王\($0),guests,\($0 % 3 == 0 ? "县处级正职" : "科员"),2026-12-03 10:00,station,2026-12-04 10:00,station\n"
    }.joined()
    let time = clock.measure {
      let reading = read(
        Marked.base + "people: g.csv\n",
        ["g.csv": "id,name,delegation,rank,arrive.at,arrive.place,leave.at,leave.place\n" + people])
      #expect(reading.visit?.people.count == 3000)
    }
    #expect(time < .seconds(10), "\(time)")
  }

  @Test func `Warnings leave the visit`() {
    Marked(
      """
      people:
        - {id: a, name: A, delegation: guests, arrive: {at: 2026-12-03 10:00, place: station}}
        - {id: «b, name: B, delegation: guests}
      """, "B neither arrives, leaves, nor is local, though others of the delegation travel", .warning
    ).check()
    Marked(
      "policies: [{id: «ours, limits: [{id: l, text: t}]}]",
      "the regulation ours has no effect: visit.policy doesn't name it",
      .warning
    ).check()
    Marked(
      "people: [{id: a, name: A, delegation: guests, languages: fr}, {id: b, name: B, delegation: guests, serves: [a, «a]}]",
      "“a” is listed twice (see a.yaml:4)", .warning
    ).check()
  }
}
