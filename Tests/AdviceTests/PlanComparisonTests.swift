import Testing
import Visit
import Wording

@testable import Advice

@Suite("Plans side by side")
struct ComparisonTests {
  let visit = Sample.bilateral
  let plan = Sample.bilateralPlan

  @Test("a plan doesn't differ from itself")
  func same() {
    let comparison = PlanComparison(of: [plan, plan], for: visit)
    #expect(comparison.differences.isEmpty)
    #expect(comparison.people(noticing: 0, 1).isEmpty)
    #expect(comparison.balances[1].goals.isEmpty)
    #expect(comparison.balances[1].sentence.en == "the same in every goal")
    #expect(comparison.goals.map(\.name) == visit.goals)
    #expect(comparison.goals.allSatisfy { $0.values.count == 2 && $0.values[0] == $0.values[1] })
  }

  @Test("two people who changed seats are named, and nobody else")
  func seats() throws {
    var other = plan
    let indices = other.seats.indices.filter { other.seats[$0].activity == "talks" && other.seats[$0].side == .guest }
    let (first, second) = (try #require(indices.first), try #require(indices.dropFirst().first))
    (other.seats[first].person, other.seats[second].person) = (other.seats[second].person, other.seats[first].person)
    let comparison = PlanComparison(of: [plan, other], for: visit)
    let people = Set([other.seats[first].person, other.seats[second].person])
    #expect(comparison.people(noticing: 0, 1) == people)
    #expect(comparison.differences.count == 2)
    #expect(comparison.differences.allSatisfy { $0.occasion == .seat("talks") })
    let balance = comparison.balances[1]
    #expect(balance.goals.contains { $0.name == .precedence && $0.by > 0 })
    #expect(balance.costs && balance.sentence.en.contains("inversions weigh"))
  }

  @Test("nights that follow one another are one difference")
  func nights() throws {
    var other = plan
    other.stays[0].room = "1606"
    let comparison = PlanComparison(of: [plan, other], for: visit)
    #expect(comparison.differences.count == 1)
    let nights = try #require(
      visit.people.first { $0.id == other.stays[0].person }.map { person in
        (person.arrive?.at.day ?? Day(ordinal: 0))..<(person.leave?.at.day ?? Day(ordinal: 1))
      })
    #expect(comparison.differences.first?.occasion == .nights(nights))
  }

  @Test("a person who isn't there any more has nothing in the other plan")
  func absent() {
    var other = plan
    for index in other.activities.indices { other.activities[index].attend.removeAll { $0.person == "attache" } }
    other.seats.removeAll { $0.person == "attache" }
    let comparison = PlanComparison(of: [plan, other], for: visit)
    #expect(comparison.people(noticing: 0, 1) == ["attache"])
    #expect(comparison.differences.allSatisfy { $0.provisions[0] != nil && $0.provisions[1] == nil })
  }

  @Test("one account dominates another only where nothing is worse")
  func dominance() {
    let account = Account(of: plan, for: visit)
    #expect(!account.dominates(account, in: visit.goals))
    var other = plan
    let seat = other.seats.firstIndex { $0.activity == "talks" && $0.person == "minister" } ?? 0
    let junior = other.seats.firstIndex { $0.activity == "talks" && $0.person == "attache" } ?? 0
    (other.seats[seat].person, other.seats[junior].person) = (other.seats[junior].person, other.seats[seat].person)
    let worse = Account(of: other, for: visit)
    #expect(account.dominates(worse, in: visit.goals) && !worse.dominates(account, in: visit.goals))
  }
}
