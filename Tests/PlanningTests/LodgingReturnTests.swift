import Testing
import Visit
import Wording

@testable import Planning

@Suite("Nights elsewhere in the middle of a stay") struct LodgingReturnTests {
  private let goals: [GoalName] = [.served, .precedence, .preferences, .cost]

  private func nights(_ from: Int, _ to: Int) -> Range<Day> {
    firstDay.advanced(by: from - 1)..<firstDay.advanced(by: to - 1)
  }

  /// Somebody who is here for three nights but the second.
  private func traveller(_ name: String = "a") -> Person {
    var person = guest(name, rank: "A", "1 10:00", "4 10:00")
    person.away = [nights(2, 3)]
    return person
  }

  @Test("The nights around are asked for, and no others")
  func stretches() {
    var person = traveller()
    #expect(LodgingProblem.stretches(of: person) == [nights(1, 2), nights(3, 4)])
    person.away = [nights(3, 9), nights(1, 2), nights(1, 2)]
    #expect(LodgingProblem.stretches(of: person) == [nights(2, 3)])
    person.away = [nights(1, 4)]
    #expect(LodgingProblem.stretches(of: person).isEmpty)
  }

  @Test("The room is free that night, and the guest comes back to it")
  func sameRoom() {
    let lodged = Lodged(lodging([traveller(), guest("b", rank: "B", "2 10:00", "3 10:00")], [room(101)]))
    #expect(lodged.isSound)
    #expect(lodged.stays.map(\.room) == ["101", "101", "101"])
    #expect(lodged.proven(.served) == 0)
    #expect(lodged.proven(.cost) == 3 * 100 * 1000)
  }

  @Test("Where rooms are alike, the guest has the same one again", arguments: 0..<10)
  func alike(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let others = (0..<5).map { index in
      let from = Int.random(in: 1...3, using: &random)
      return guest("p\(index)", rank: "B", "\(from) 10:00", "\(from + 1) 10:00")
    }
    let lodged = Lodged(lodging([traveller()] + others, (101...106).map { room($0) }))
    let own = lodged.stays.filter { $0.person == "a" }
    #expect(own.count == 2 && own[0].room == own[1].room)
    #expect(lodged.contribution.findings.isEmpty)
  }

  @Test("Another room after the return is told")
  func otherRoom() {
    var visit = lodging([traveller()], [room(101), room(102)])
    visit.hotels[0].rooms[0].taken = [nights(1, 3)]
    visit.hotels[0].rooms[1].taken = [nights(3, 4)]
    let lodged = Lodged(visit)
    #expect(lodged.stays.map(\.room) == ["102", "101"])
    #expect(
      lodged.contribution.findings.map(\.message) == [
        "a has room 102 before the nights elsewhere and room 101 after them"
      ])
  }

  @Test("A number with a 4 before and after counts once")
  func four() {
    var person = traveller()
    person.noFour = true
    #expect(Lodged(lodging([person], [room(104)])).proven(.preferences) == 1)
  }

  @Test("Before and after is one person where people are counted", arguments: [1, 2])
  func counted(most: Int) {
    var visit = lodging([traveller(), guest("b", rank: "C", "1 10:00", "4 10:00")], [room(101), room(102), room(201)])
    visit.rules = [Rule(.atMost(most, .side(.guest)), scope: .floor), Rule(.near, people: ["a", "b"], weight: 3)]
    let lodged = Lodged(visit)
    #expect(lodged.isSound)
    #expect(lodged.proven(.served) == 0)
    #expect(lodged.proven(.preferences) == (most == 1 ? 3 : 0))
  }

  @Test("No other distribution of rooms is better", arguments: 0..<60)
  func best(seed: Int) {
    var visit = LodgingProofTests().draw(seed)
    visit.people = Array(visit.people.prefix(2))
    visit.people[0].arrive?.at = Moment(firstDay, minute: 600)
    visit.people[0].leave?.at = Moment(firstDay.advanced(by: 3), minute: 600)
    visit.people[0].away = [nights(2, 3)]
    visit.rules.removeAll { $0.people.contains { person in !visit.people.contains { $0.id == person } } }
    let lodged = Lodged(visit)
    guard !lodged.isSplit else { return }
    #expect(lodged.isSound)
    #expect(
      goals.compactMap { lodged.contribution.goals[$0]?.value } == LodgingProofTests().best(lodged.problem, goals))
  }
}
