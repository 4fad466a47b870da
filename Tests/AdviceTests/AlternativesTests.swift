import Audit
import Planning
import Testing
import Visit
import Wording

@testable import Advice

@Suite("Alternatives")
struct AlternativesTests {
  static let sets: [(Visit, Alternatives)] = [
    (Sample.bilateral, Alternatives(for: Sample.bilateralDraft, count: 5, language: .en)),
    (
      Sample.bilateral,
      Alternatives(for: Sample.bilateralDraft, count: 6, between: (.cost, .preferences), language: .en)
    ),
    (Sample.county, Alternatives(for: Sample.countyDraft, count: 3, language: .zh)),
  ]

  @Test("pass the audit, differ for people, and none is better than another in everything")
  func undominated() {
    for (visit, set) in Self.sets {
      #expect(set.plans.count >= 2 && set.faulty == 0)
      #expect(set.plans.first?.profile == .asked)
      let floor = max(2, (visit.people.count + 19) / 20)
      for (index, plan) in set.plans.enumerated() {
        #expect(Audit.report(on: plan.plan, for: visit, language: .en).faults.isEmpty)
        for other in set.plans[..<index] {
          let (mine, theirs) = (Account(of: plan.plan, for: visit), Account(of: other.plan, for: visit))
          #expect(mine.measures(for: visit) != theirs.measures(for: visit))
          #expect(!mine.dominates(theirs, in: visit.goals, visit) && !theirs.dominates(mine, in: visit.goals, visit))
          #expect(
            PlanComparison(of: [plan.plan, other.plan], for: visit).people(noticing: 0, 1).count >= floor)
        }
      }
    }
  }

  @Test("are told truly: what a sentence says of the goals is what the audit counts")
  func labels() {
    for (visit, set) in Self.sets {
      let base = Audit.report(on: set.plans[0].plan, for: visit, language: .en).goals
      for plan in set.plans.dropFirst() {
        let own = Audit.report(on: plan.plan, for: visit, language: .en).goals
        for goal in visit.goals {
          let by = (own[goal] ?? 0) - (base[goal] ?? 0)
          #expect(plan.balance.goals.first { $0.name == goal }?.by ?? 0 == by)
        }
        #expect(!plan.balance.goals.isEmpty && plan.sentence.en != Phrase.sameInEveryGoal.en)
        let cars = (own[.vehicles] ?? 0) - (base[.vehicles] ?? 0)
        #expect(plan.sentence.en.contains("vehicle-day") == (cars != 0))
        if cars != 0 { #expect(plan.sentence.en.contains("\(abs(cars)) vehicle-day")) }
      }
    }
  }

  @Test("of a profile come to no more in its own goals than any other plan does")
  func best() {
    for (visit, set) in Self.sets {
      for plan in set.plans where plan.isProven && !plan.profile.isBetween && plan.profile != .foremost {
        for other in set.plans {
          #expect(!other.account.rank(plan.goals).lexicographicallyPrecedes(plan.account.rank(plan.goals)))
        }
      }
      for plan in set.plans where plan.profile == .foremost && plan.isProven {
        let waits = set.plans.filter {
          $0.account.rank([.served, .precedence]) == plan.account.rank([.served, .precedence])
        }
        #expect(waits.allSatisfy { plan.account.foremostMinutes(in: visit) <= $0.account.foremostMinutes(in: visit) })
      }
    }
  }

  @Test("between two goals are proven, those between the ends too: no plan at all was found that is better in both")
  func front() {
    let visit = Sample.bilateral
    let set = Alternatives(for: Sample.bilateralDraft, count: 9, between: (.cost, .comfort), language: .en)
    let between = set.plans.filter(\.profile.isBetween)
    #expect(between.count > 2 && between.allSatisfy(\.isProven))
    let others = Self.sets.filter { $0.0.id == visit.id }.flatMap(\.1.plans) + set.plans
    for plan in between {
      let own = plan.account.rank([.cost, .comfort])
      for other in others
      where other.account.rank([.served, .precedence]) == plan.account.rank([.served, .precedence]) {
        let theirs = other.account.rank([.cost, .comfort])
        #expect(theirs == own || theirs[0] > own[0] || theirs[1] > own[1])
      }
      // What is said of each goal alone is no more than what the ends prove.
      for (goal, least) in [(GoalName.cost, between.first), (.comfort, between.last)] {
        let bound = plan.plan.goals.first { $0.name == goal }?.bound ?? 0
        #expect(bound <= least?.account.values[goal] ?? 0)
      }
    }
  }

  @Test("are recommended in the order of the scenario's goals, each with the goal by which it comes before the next")
  func recommended() {
    for (visit, set) in Self.sets {
      let order = set.recommended
      #expect(order.map(\.plan).sorted() == Array(set.plans.indices))
      // Proven best in just these goals.
      #expect(order.first?.plan == 0)
      for (one, next) in zip(order, order.dropFirst()) {
        let (first, second) = (set.plans[one.plan].account, set.plans[next.plan].account)
        let goal = visit.goals.first { first.values[$0] != second.values[$0] }
        #expect(one.decisive?.name == goal)
        #expect((one.decisive?.by ?? 0) == goal.map { (first.values[$0] ?? 0) - (second.values[$0] ?? 0) } ?? 0)
        #expect((one.decisive?.by ?? 0) <= 0)
      }
      #expect(order.last?.decisive == nil)
    }
  }

  @Test("near to a plan keep more of it than the best plan does")
  func near() throws {
    let visit = Sample.bilateral
    var other = Sample.bilateralPlan
    // Somebody has another room on the same floor.
    let rooms = visit.hotels.flatMap { $0.rooms.map(\.number) }
    let moved = other.stays.indices.lazy.compactMap { stay -> (stay: Int, room: String)? in
      let free = rooms.first { room in
        room.prefix(2) == other.stays[stay].room.prefix(2) && !other.stays.contains { $0.room == room }
      }
      return free.map { (stay, $0) }
    }.last
    let (stay, room) = try #require(moved)
    other.stays[stay].room = room
    let set = Alternatives(for: Sample.bilateralDraft, count: 2, near: other, language: .en)
    let closest = try #require(set.plans.first { $0.profile == .closest })
    let wishes = Change.placements(in: other, of: visit)
    let kept = { (plan: Plan) in wishes.filter { $0.isKept(by: plan) }.count }
    #expect(kept(closest.plan) > kept(set.plans[0].plan))
    #expect(
      closest.account.rank([.served, .precedence, .preferences])
        == set.plans[0].account.rank([.served, .precedence, .preferences]))
  }

  @Test("nothing is nearer to the best plan than itself")
  func nearest() {
    let set = Alternatives(for: Sample.bilateralDraft, count: 3, near: Sample.bilateralPlan, language: .en)
    #expect(!set.plans.contains { $0.profile == .closest } && set.alike > 0)
  }
}
