import Generating
import ScenarioFile
import Testing
import Visit
import Wording

@Suite struct ForumTests {
  private func reading(_ guests: Int, _ seed: UInt64, _ language: Language = .zh) -> ScenarioReading {
    let text = Forum(guests: guests, seed: seed, language: language).scenario
    return readScenario(Array(text.utf8), named: "forum.yaml", lists: { _ in .failure(.missing) })
  }

  @Test(
    "every size is a sound scenario in both languages", arguments: [10, 13, 21, 47, 60, 100, 300, 777],
    Language.allCases)
  func sound(guests: Int, language: Language) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let reading = reading(guests, seed, language)
      #expect(reading.diagnostics.first?.rendered(.en) == nil)
      guard let visit = reading.visit else { continue }
      #expect(visit.people.count { person in person.local == nil } == guests)
      #expect(visit.language == language)
    }
  }

  @Test func `the largest forum is sound`() throws {
    let reading = reading(5000, 1)
    #expect(reading.diagnostics.first?.rendered(.en) == nil)
    let visit = try #require(reading.visit)
    #expect(visit.people.count == 5416)
    #expect(visit.hotels.count == 17)
  }

  @Test func `three hundred guests have two hotels and 25 vehicles of four kinds`() throws {
    let visit = try #require(reading(300, 1).visit)
    #expect(visit.hotels.count == 2)
    #expect(visit.vehicles.count == 25)
    #expect(Set(visit.vehicles.map(\.kind)).count == 4)
    #expect(Set(visit.people.compactMap(\.arrive?.place)).count == 3)
    #expect(Set(visit.people.compactMap(\.arrive?.at.day)).count == 2)
  }

  @Test func `the same seed gives the same bytes and another one others`() {
    let forum = Forum(guests: 80, seed: 7, language: .zh)
    #expect(forum.scenario == Forum(guests: 80, seed: 7, language: .zh).scenario)
    #expect(forum.scenario != Forum(guests: 80, seed: 8, language: .zh).scenario)
  }

  @Test("sizes outside the range are taken into it", arguments: [(-5, 10), (0, 10), (9000, 5000)])
  func clamped(asked: Int, made: Int) { #expect(Forum(guests: asked, seed: 1, language: .en).guests == made) }

  @Test("there are beds, chairs and seats in cars for everybody", arguments: [10, 35, 100, 300, 1000])
  func enough(guests: Int) throws {
    let visit = try #require(reading(guests, 3).visit)
    let beds = visit.hotels.flatMap(\.rooms).map(\.sleeps).reduce(0, +)
    #expect(beds >= guests)
    let tables = visit.halls.compactMap { hall -> Int? in
      guard case .roundTables(let tables) = hall.layout else { return nil }
      return tables.map(\.seats).reduce(0, +)
    }
    #expect(tables.allSatisfy { $0 >= visit.people.count })
    #expect(visit.vehicles.map(\.seats).reduce(0, +) >= guests / 2)
  }
}
