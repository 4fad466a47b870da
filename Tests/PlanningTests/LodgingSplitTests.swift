import Testing
import Visit
import Wording

@testable import Planning

@Suite("Changes of room in the middle of a stay") struct LodgingSplitTests {
  private func nights(_ from: Int, _ to: Int) -> Range<Day> {
    firstDay.advanced(by: from - 1)..<firstDay.advanced(by: to - 1)
  }

  /// Rooms that are taken on some nights.
  private func rooms(_ taken: [[Range<Day>]]) -> [Room] {
    taken.enumerated().map { index, nights in
      var room = room(101 + index)
      room.taken = nights
      return room
    }
  }

  @Test("Where no room is free on all nights, the guest changes once, and that is told")
  func change() {
    let visit = lodging([guest("a", rank: "A", "1 10:00", "4 10:00")], rooms([[nights(3, 4)], [nights(1, 2)]]))
    let lodged = Lodged(visit)
    #expect(lodged.stays.map(\.room).sorted() == ["101", "102"])
    #expect(lodged.stays.reduce(0) { $0 + $1.nights.count } == 3)
    #expect(lodged.proven(.served) == 0)
    #expect(lodged.proven(.cost) == 3 * 100 * 1000)
    #expect(lodged.contribution.unmet.isEmpty)
    #expect(lodged.contribution.findings.map(\.rule) == ["lodging/split-stay"])
    #expect(lodged.contribution.findings.first?.message.contains("no room serves a for the whole stay") ?? false)
  }

  @Test("Where one room serves the whole stay, nobody changes, even if that costs more")
  func noChange() {
    var visit = lodging([guest("a", rank: "A", "1 10:00", "4 10:00")], rooms([[nights(3, 4)], [nights(1, 2)]]))
    visit.hotels[0].rooms.append(room(103, price: 900))
    let lodged = Lodged(visit)
    #expect(lodged.stays.map(\.room) == ["103"])
    #expect(!lodged.isSplit)
  }

  @Test("Where all is taken on a night, nobody changes for what is left")
  func unmet() throws {
    let visit = lodging([guest("a", rank: "A", "1 10:00", "4 10:00")], rooms([[nights(2, 3)], [nights(2, 4)]]))
    let lodged = Lodged(visit)
    #expect(lodged.stays.count == 1)
    #expect(lodged.contribution.unmet.count == 2)
    // A room for the third night as well would leave one night without, not two.
    let served = try #require(lodged.contribution.goals[.served])
    #expect(served.value == 2 * served.bound)
  }

  /// A room that only one guest can use, and two that are free in turn.
  private func inTheWay() -> Visit {
    var visit = lodging(
      [guest("a", rank: "A", "1 10:00", "3 10:00"), guest("b", rank: "C", "1 10:00", "2 10:00")],
      rooms([[], [nights(2, 3)], [nights(1, 2)]]))
    visit.people[1].needs = [.wheelchair]
    visit.hotels[0].rooms[0].accessible = true
    return visit
  }

  @Test("Who lives where somebody without a room might changes for his sake")
  func others() {
    let lodged = Lodged(inTheWay())
    #expect(lodged.proven(.served) == 0)
    #expect(lodged.room("b") == "101")
    #expect(lodged.stays.filter { $0.person == "a" }.map(\.nights.count) == [1, 1])
  }

  @Test("Nobody has more rooms or more people in a room than is lawful", arguments: 0..<80)
  func lawful(seed: Int) {
    var visit = LodgingProofTests().draw(seed)
    for index in visit.hotels[0].rooms.indices where (seed + index) % 2 == 0 {
      let first = firstDay.advanced(by: (seed + index) % 3 == 0 ? 0 : 1)
      visit.hotels[0].rooms[index].taken = [first..<first.advanced(by: 1)]
    }
    let lodged = Lodged(visit)
    let asked = lodged.problem.guests.reduce(0) { $0 + $1.nights.count }
    #expect(lodged.stays.reduce(0) { $0 + $1.nights.count } + lodged.contribution.unmet.count == asked)
    for (index, first) in lodged.stays.enumerated() {
      let room = visit.hotels.first { $0.id == first.hotel }?.rooms.first { $0.number == first.room }
      #expect(room?.isFree(first.nights) ?? false)
      #expect(
        !lodged.stays.dropFirst(index + 1).contains { $0.person == first.person && $0.nights.overlaps(first.nights) })
    }
    for goal in visit.goals { if let part = lodged.contribution.goals[goal] { #expect(part.bound <= part.value) } }
  }
}
