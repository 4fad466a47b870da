import ScenarioFile
import Testing
import Visit
import Wording

@Suite struct ArrivalsTests {
  private let text =
    Marked.base + """
      people:
        - {id: p, name: P, delegation: guests, languages: [法语], diet: [清真, 不吃香菜]}
        - {id: q, name: Q, delegation: guests, luggage: 5}
        - {id: r, name: R, delegation: guests, local: office}
      arrivals:
        - {who: guests, arrive: {at: 2026-12-03 10:00, place: station}, leave: {at: 2026-12-05 10:00, place: station}, luggage: 2}
        - {who: p, arrive: {at: 2026-12-03 18:00, place: station, by: G1}}
      """

  @Test func `Who is named travels apart from the delegation, and local people not at all`() throws {
    let visit = try #require(read(text).visit)
    let people = Register(visit).people
    #expect(people["p"]?.arrive?.by == "G1" && people["p"]?.leave?.at.clock == "10:00" && people["p"]?.luggage == 2)
    #expect(people["q"]?.arrive?.at.clock == "10:00" && people["q"]?.luggage == 5)
    #expect(people["r"]?.arrive == nil && people["r"]?.leave == nil && people["r"]?.luggage == 0)
    #expect(visit.origins[.key(.person("p"), "arrive")]?.line == 10)
    #expect(visit.origins[.key(.person("q"), "arrive")]?.line == 9)
  }

  @Test func `Chinese names of languages and diets are those that others understand`() throws {
    let person = try #require(read(text).visit?.people.first)
    #expect(person.languages == ["fr"] && person.diet == ["halal", "不吃香菜"])
  }

  @Test func `A terminal is told colours only where they are wanted`() throws {
    let finding = try #require(read("visit: {id: v, dates: 2026-02-30}").diagnostics.first)
    #expect(!finding.rendered(.en).contains("\u{1B}"))
    #expect(finding.rendered(.en, color: true).contains("\u{1B}[1;31merror: \u{1B}[0m"))
  }
}
