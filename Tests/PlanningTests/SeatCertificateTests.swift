import Precedence
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Certificates of precedence") struct SeatCertificateTests {
  /// Five guests at a briefing and at a lecture, where a rule may bear on the lecture.
  private func planned(_ rules: [Rule]) -> (certificates: [Plan.Certificate], plan: Plan, visit: Visit) {
    var room = SeatingCase(guests: 5, hosts: 0, .theatre(.init(rows: 2, columns: 3)))
    room.visit.halls = [room.hall]
    var lecture = room.activity
    lecture.id = "b"
    room.visit.activities = [room.activity, lecture]
    room.visit.rules = rules
    let items = ["a", "b"].map { id in
      Plan.Item(
        activity: Activity.ID(id), start: moment("1 18:00"), end: moment("1 19:00"), hall: "hall", place: "p",
        attend: room.visit.people.map { Plan.Attendance(person: $0.id) })
    }
    let parts = planSeating(Context(room.visit, language: .en), items: items)
    var plan = Plan()
    plan.activities = items
    plan.seats = parts.flatMap(\.seats)
    return (SeatCertificate.all(parts.compactMap(\.certificate)), plan, room.visit)
  }

  @Test("count every pair, and find none where only the order decides")
  func clean() {
    let certificates = planned([]).certificates
    #expect(certificates.map(\.activity) == ["a", "b"])
    #expect(certificates.map(\.pairs) == [10, 10])
    #expect(certificates.allSatisfy { $0.inversions.isEmpty })
  }

  @Test("name the pairs that a pin turns round, and the activity where they sit as they should")
  func pinned() throws {
    var pin = Rule.Pin()
    // The last of five in the best place of the front row's three.
    let best = try #require(planned([]).plan.seats.first { $0.honour == 1 && $0.activity == "b" }).seat
    pin.seat = best
    let made = planned([Rule(.pin(pin), people: ["g5"], at: ["b"])])
    let (first, second) = (made.certificates[0], made.certificates[1])
    #expect(first.inversions.isEmpty)
    #expect(second.inversions.map(\.junior).allSatisfy { $0 == "g5" })
    #expect(second.inversions.map(\.senior) == ["g1", "g2", "g3", "g4"])
    #expect(second.inversions.map(\.distance) == [4, 3, 2, 1])
    #expect(second.inversions.allSatisfy { $0.elsewhere == ["a"] && $0.why.contains("rule about one of the two") })
  }

  @Test("are the same when they are counted anew from the plan")
  func anew() {
    let made = planned([Rule(.beside(nil), people: ["g1", "g5"], at: ["b"])])
    #expect(certificates(of: made.plan, for: made.visit, language: .en) == made.certificates)
  }
}
