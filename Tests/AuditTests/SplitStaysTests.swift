import Testing
import Visit
import Wording

@testable import Audit

@Suite("Changes of room that nobody needs") struct SplitStaysTests {
  /// The faults where wang, here for two nights, has two rooms that are alike one after the other.
  private func faults(_ change: (inout Visit, inout Plan) -> Void = { _, _ in }) -> [String] {
    var (visit, plan) = (Good.visit, Good.plan)
    visit.person("wang") { $0.leave?.at = Good.at(3, 10) }
    for number in ["902", "903"] {
      var room = visit.hotels[0].rooms[3]
      room.number = number
      visit.hotels[0].rooms.append(room)
    }
    plan.stay("wang") { $0.room = "902" }
    plan.stays.append(Plan.Stay(person: "wang", hotel: "guesthouse", room: "903", nights: Good.date(2)..<Good.date(3)))
    change(&visit, &plan)
    return Audit.report(on: plan, for: visit, language: .en).faults.map(\.rule)
  }

  @Test("A room that is empty all the time is held against a change")
  func needless() { #expect(faults().contains("audit/stay-split-needlessly")) }

  @Test("Where none is empty, a change is right")
  func needed() {
    let faults = faults { visit, _ in
      let last = visit.hotels[0].rooms.count - 1
      visit.hotels[0].rooms[last - 1].taken = [Good.date(2)..<Good.date(3)]
      visit.hotels[0].rooms[last].taken = [Good.date(1)..<Good.date(2)]
      visit.hotels[0].rooms[3].taken = [Good.date(1)..<Good.date(3)]
    }
    #expect(!faults.contains("audit/stay-split-needlessly"))
  }

  @Test("Another room after nights elsewhere is no change in the middle")
  func away() {
    let faults = faults { visit, plan in
      visit.person("wang") { person in
        person.away = [Good.date(2)..<Good.date(3)]
        person.leave?.at = Good.at(4, 10)
      }
      plan.stays[plan.stays.count - 1].nights = Good.date(3)..<Good.date(4)
    }
    #expect(!faults.contains("audit/stay-split-needlessly"))
    #expect(!faults.contains("audit/stay-not-needed"))
  }
}
