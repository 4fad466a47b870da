internal import Optimization
internal import Planning
internal import Precedence
internal import Visit
internal import Wording

/// Makes the plans of profiles from the one that the scenario asks for. 备选方案编制
struct AlternativeMaker: Sendable {
  let base: Draft
  /// A plan to come near to.
  let near: Plan?
  let language: Language
  let cancellation: Cancellation

  var visit: Visit { base.visit }

  /// So many people must notice a difference for it to be one: one in twenty, and at least two.
  var floor: Int { max(2, (visit.people.count + 19) / 20) }

  /// The plans of profiles that may differ from what the scenario asks for.
  func make(_ profiles: [Profile]) -> [Alternative] {
    let worthwhile = profiles.filter { $0 == .closest || $0 == .foremost || $0.goals(visit.goals) != visit.goals }
    return concurrentMap(worthwhile, jobs: visit.limits.jobs) { make($0) }
  }

  private func make(_ profile: Profile) -> Alternative {
    Trace.span(profile.name, .stage) {
      switch profile {
      case .foremost: foremost()
      case .closest: closest()
      default: Alternative(profile, draft(profile.goals(visit.goals)), for: visit)
      }
    }
  }

  /// The best plan in an order of goals.
  func draft(_ goals: [GoalName], favouring favour: Favour? = nil) -> Draft {
    var visit = single
    visit.goals = goals
    visit.favour = favour
    return plan(visit, touching: touched(goals, favour))
  }

  /// The visit planned on one core, since several plans are made at once.
  private var single: Visit {
    var visit = visit
    visit.limits.jobs = 1
    return visit
  }

  private func plan(_ visit: Visit, touching parts: Set<Draft.Part>) -> Draft {
    Planner(visit: visit, language: language, cancellation: cancellation).draft(from: base, touching: parts)
  }

  /// What another order of the goals may change: the parts on which goals bear that have changed places.
  private func touched(_ goals: [GoalName], _ favour: Favour?) -> Set<Draft.Part> {
    let isOther = { (names: [GoalName]) in goals.filter(names.contains) != visit.goals.filter(names.contains) }
    return Set(
      base.parts.filter { part in
        switch part {
        case .seating: isOther([.served, .precedence, .preferences])
        case .lodging: isOther([.served, .precedence, .preferences, .cost])
        default: favour != nil || isOther([.served, .preferences, .vehicles, .cost, .comfort])
        }
      })
  }

  // MARK: The first of the order

  /// The least waits for the first of the order, then for all.
  ///
  /// What is best for all often is best for the first too; else the days on which it isn't are planned with minutes of
  /// theirs counting many times as much, or alone. It is proven where the plan for all comes to what the plan for them
  /// alone comes to.
  private func foremost() -> Alternative {
    let goals = Profile.foremost.goals(visit.goals)
    let alone = draft(goals, favouring: Favour(first: Profile.foremostCount, factor: 1, others: 0))
    var best = draft(goals)
    let isBest = weighed(best) == weighed(alone)
    if !isBest {
      let many = draft(goals, favouring: Favour(first: Profile.foremostCount, factor: 20, others: 1))
      for other in [many, alone] {
        for part in best.parts {
          guard case .day = part else { continue }
          let mixed = best.taking(part, from: other)
          if weighed(mixed) < weighed(best) { best = mixed }
        }
      }
    }
    return Alternative(
      .foremost, best, for: visit,
      proven: isBest && (best.plan.goals + alone.plan.goals).allSatisfy(\.proven) && !best.plan.made.cutShort)
  }

  /// The comfort of the first of the order alone, in minutes weighted by courtesy.
  private func weighed(_ draft: Draft) -> Int {
    let order = OrderOfPrecedence(visit)
    let account = Account(of: draft.plan, for: visit)
    return order.people.prefix(Profile.foremostCount).reduce(0) {
      $0 + (account.minutes[$1] ?? 0) * order.courtesy(of: $1)
    }
  }

  // MARK: Near to a plan

  /// The best plan that is as near as can be to another, once the scenario's own preferences are kept as far as
  /// possible: each seat, room and car of the other plan is a wish of the least weight. It is no farther off than the
  /// plan that the scenario asks for.
  private func closest() -> Alternative {
    guard let near else { return Alternative(.closest, base, for: visit) }
    var visit = single
    let wishes = Change.placements(in: near, of: visit)
    let scale = wishes.count + 1
    for index in visit.rules.indices {
      if let weight = visit.rules[index].weight { visit.rules[index].weight = min(weight, 1000) * scale }
    }
    for case .pin(let person, let spot) in wishes {
      var rule = spot.rule(for: person)
      rule.weight = 1
      visit.rules.append(rule)
    }
    var result = Alternative(.closest, plan(visit, touching: Set(base.parts)), for: self.visit, weighing: scale)
    let kept = { (plan: Plan) in wishes.count { $0.isKept(by: plan) } }
    if kept(base.plan) >= kept(result.plan) { result = Alternative(.closest, base, for: self.visit) }
    result.remarks = [.keptArrangements(kept(result.plan), of: wishes.count)]
    return result
  }
}

extension Change {
  /// Where a plan puts people who are of a visit: seats, rooms, and the car of whoever rides in one alone.
  static func placements(in plan: Plan, of visit: Visit) -> [Change] {
    let people = Set(visit.people.map(\.id))
    let activities = Set(visit.activities.map(\.id)), vehicles = Set(visit.vehicles.map(\.id))
    let seats = plan.seats.filter { people.contains($0.person) && activities.contains($0.activity) }
      .map { Change.pin($0.person, .seat($0.activity, $0.seat)) }
    let rooms = plan.stays.filter { people.contains($0.person) }.map { Change.pin($0.person, .room($0.hotel, $0.room)) }
    let cars = visit.people.compactMap { person -> Change? in
      let own = plan.trips.filter { trip in trip.riders.contains { $0.person == person.id } }.map(\.vehicle)
      guard let car = own.first, vehicles.contains(car), own.allSatisfy({ $0 == car }) else { return nil }
      return .pin(person.id, .car(car))
    }
    return seats + unique(rooms) + cars
  }
}
