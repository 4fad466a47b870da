import Precedence
import Visit
import Wording

@testable import Planning

/// A room; the floor is the number's first digit.
func room(_ number: Int, _ kind: Room.Kind = .single, grade: Int = 1, price: Int = 100) -> Room {
  Room(number: String(number), kind: kind, floor: number / 100, grade: grade, price: price * 100)
}

/// A visit of some guests to one hotel, `inn`, or more.
func lodging(_ people: [Person], _ rooms: [Room], _ more: [[Room]] = []) -> Visit {
  var visit = emptyVisit()
  visit.people = people
  visit.hotels = ([rooms] + more).enumerated().map { index, rooms in
    Hotel(id: Hotel.ID(index == 0 ? "inn" : "inn-\(index + 1)"), name: "", place: "inn", rooms: rooms)
  }
  return visit
}

/// The lodging part of county-visit.
func countyLodging() -> Visit {
  let province = [("wang", "A"), ("li", "B"), ("ouyang", "B")].map { guest($0.0, rank: $0.1) }
  var visit = lodging(
    province + [
      guest("ding"), guest("sun", rank: "E", gender: .female),
      guest("zhou", rank: "C", "1 09:30", "2 18:00", delegation: "c"),
      guest("qian", rank: "C", "1 09:30", "2 18:00", delegation: "c", gender: .female),
      guest("wu", rank: "D", "1 09:30", "2 18:00", delegation: "c"),
    ],
    [room(801, .suite, grade: 1, price: 880)] + (802...805).map { room($0, grade: 2, price: 480) }
      + (601...608).map { room($0, grade: 3, price: 380) } + (501...510).map { room($0, .twin, grade: 4, price: 320) })
  visit.hotels[0].rooms[1].taken = [firstDay..<firstDay.advanced(by: 1)]
  visit.hotels[0].rooms[13].accessible = true
  visit.lodging.standards = [
    LodgingRules.Standard(ranks: RankRange(senior: 0, junior: 0), kinds: [.single, .twin], maxPrice: 55_000),
    LodgingRules.Standard(ranks: RankRange(senior: 1, junior: nil), kinds: [.single, .twin], maxPrice: 40_000),
  ]
  visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: 3, junior: nil), same: [.gender, .side])
  visit.lodging.keepDelegationsTogether = true
  visit.rules = [Rule(.near, people: ["wang", "ding"], scope: .room, weight: 5)]
  return visit
}

/// The plan of lodging with what can be counted from it.
struct Lodged {
  let problem: LodgingProblem
  let stays: [Plan.Stay]
  let contribution: Contribution
  let placements: [LodgingPlacement?]

  init(_ visit: Visit) {
    let context = Context(visit, language: .en)
    let problem = LodgingProblem(context)
    let (stays, contribution) = planLodging(context)
    self.problem = problem
    self.stays = stays
    self.contribution = contribution
    placements = problem.guests.map { guest in
      stays.first { $0.person == guest.person.id && $0.nights.overlaps(guest.nights) }.flatMap { stay in
        problem.rooms.firstIndex { $0.hotel == stay.hotel && $0.room.number == stay.room }.map {
          LodgingPlacement(room: $0, nights: stay.nights)
        }
      }
    }
  }

  /// Somebody changes rooms in the middle of a stay.
  var isSplit: Bool { contribution.findings.contains { $0.rule == "lodging/split-stay" } }

  /// The room of a person, or nil.
  func room(_ person: Person.ID) -> String? { stays.first { $0.person == person }?.room }

  /// The value of a goal, which must be proven.
  func proven(_ goal: GoalName) -> Int? {
    contribution.goals[goal].flatMap { $0.value == $0.bound ? $0.value : nil }
  }

  /// Rooms are lawful, and every value is the one counted from the rooms.
  var isSound: Bool {
    let score = problem.score(placements)
    return problem.isLawful(placements)
      && contribution.goals.allSatisfy { goal, bounded in score.value(goal) == bounded.value }
  }
}
