internal import Optimization
internal import Precedence
internal import Visit
internal import Wording

extension Planner {
  /// Plans a visit, or only some stages of it and those that they stand on.
  public func draft(_ stages: Set<Draft.Stage> = Set(Draft.Stage.allCases)) -> Draft {
    var scope = stages.union([.programme])
    if scope.contains(.transport) { scope.insert(.lodging) }
    let empty = Draft(context.visit, context.language, scope: scope)
    return comfortably { $0.agreed($0.draft(empty, keeping: nil, touching: [])) }
  }

  /// Plans a changed visit: the parts that the change touches, and whatever follows from what comes out differently; all
  /// else is as it was in the draft of the visit before the change. 局部重排
  public func draft(from base: Draft, touching parts: Set<Draft.Part>) -> Draft {
    guard parts.contains(.programme) else { return changed(base, touching: parts) }
    return comfortably { $0.agreed($0.changed(base, touching: parts)) }
  }

  private func changed(_ base: Draft, touching parts: Set<Draft.Part>) -> Draft {
    var more = context
    more.known = KnownPlan(base)
    let empty = Draft(context.visit, context.language, scope: base.scope)
    var changed = Planner(more).draft(empty, keeping: base, touching: parts)
    if parts.contains(.lodging), base.isLarge(.lodging), base.visit.goals == context.visit.goals {
      // Better rooms may cost more in cars than they spare.
      more.known?.holdsRooms = true
      let held = Planner(more).draft(empty, keeping: base, touching: parts)
      if held.rank.lexicographicallyPrecedes(changed.rank) { changed = held }
    }
    return changed
  }

  /// What is planned with rides at comfortable times as long as the programme may give way to them; days on which somebody
  /// is left behind even so are planned again with all the time that there is.
  private func comfortably(_ plan: (Planner) -> Draft) -> Draft {
    guard context.visit.activities.contains(where: { $0.start == nil }), context.purpose != .trial else {
      return plan(self)
    }
    var comfortable = context
    comfortable.isComfortable = true
    let best = plan(Planner(comfortable))
    let days = best.transport.days.filter(\.isWorthMoreTime).map(\.day)
    guard !days.isEmpty else { return best }
    return draft(
      Draft(context.visit, context.language, scope: best.scope), keeping: best, touching: Set(days.map(Draft.Part.day)))
  }

  /// The draft with its programme planned anew, and what follows from it; what isn't touched by that stays.
  func redrafted(_ base: Draft) -> Draft {
    draft(Draft(context.visit, context.language, scope: base.scope), keeping: base, touching: [.programme])
  }

  /// What doesn't wait for each other.
  private enum Branch: Sendable { case stay, seats }

  private func draft(_ empty: Draft, keeping base: Draft?, touching parts: Set<Draft.Part>) -> Draft {
    var draft = empty
    if let base, !parts.contains(.programme) {
      draft.programme = base.programme
    } else {
      let (items, contribution) = Trace.span("itinerary", .stage) { planItinerary(context) }
      draft.programme = ProgrammePart(items: items, contribution: contribution)
    }
    let decided = draft
    let branches = concurrentMap([Branch.stay, .seats], jobs: context.limits.jobs) { branch in
      var draft = decided
      switch branch {
      case .stay: planStay(&draft, keeping: base, touching: parts)
      case .seats: planSeats(&draft, keeping: base, touching: parts)
      }
      return draft
    }
    draft = branches.first ?? decided
    draft.seating = branches.last?.seating ?? []
    draft.assemble(context)
    return draft
  }

  private func planSeats(_ draft: inout Draft, keeping base: Draft?, touching parts: Set<Draft.Part>) {
    guard draft.scope.contains(.seating) else { return }
    let kept = base?.seating.filter { !parts.contains(.seating($0.item.activity)) } ?? []
    draft.seating = Trace.span("seating", .stage) {
      planSeating(context, items: draft.programme.items, keeping: kept)
    }
  }

  private func planStay(_ draft: inout Draft, keeping base: Draft?, touching parts: Set<Draft.Part>) {
    if draft.scope.contains(.lodging) {
      if let base, !parts.contains(.lodging) {
        draft.lodging = base.lodging
      } else {
        context.progress(.init(planner: "lodging"))
        let (stays, contribution) = Trace.span("lodging", .stage) { planLodging(context) }
        draft.lodging = LodgingPart(stays: stays, contribution: contribution)
      }
    }
    guard draft.scope.contains(.transport) else { return }
    if context.visit.activities.contains(where: \.isAnywhere) {
      draft.programme.items = FreeTimeAtHome(context, stays: draft.lodging.stays).settled(draft.programme.items)
    }
    let isTouched = parts.contains(.transport)
    if let base, !isTouched, base.programme.items == draft.programme.items {
      (draft.meetings, draft.duties) = (base.meetings, base.duties)
    } else {
      (draft.meetings, draft.duties) = Trace.span("duties", .stage) {
        planMeetings(context, items: draft.programme.items)
      }
    }
    context.progress(.init(planner: "transport"))
    let kept = isTouched ? [] : base?.transport.days.filter { !parts.contains(.day($0.day)) } ?? []
    draft.transport = Trace.span("transport", .stage) {
      planTransport(
        context, items: draft.programme.items, stays: draft.lodging.stays, meetings: draft.meetings, keeping: kept)
    }
  }
}

extension Draft {
  /// What comes first is better: rules set aside, then the goals in their order.
  fileprivate var rank: [Int] { [plan.findings.count(where: \.isShortfall)] + plan.goals.map(\.value) }

  /// The draft with one part as it is in another draft of the same visit, planned for the same programme and hotels.
  public func taking(_ part: Part, from other: Draft) -> Draft {
    var draft = self
    switch part {
    case .programme, .transport: return self
    case .lodging: draft.lodging = other.lodging
    case .seating(let id):
      guard let own = seating.firstIndex(where: { $0.item.activity == id }),
        let theirs = other.seating.first(where: { $0.item.activity == id })
      else { return self }
      draft.seating[own] = theirs
    case .day(let day):
      guard let own = transport.days.firstIndex(where: { $0.day == day }),
        let theirs = other.transport.days.first(where: { $0.day == day })
      else { return self }
      draft.transport.days[own] = theirs
    }
    let context = Context(visit, language: language)
    draft.transport.assemble(context)
    draft.assemble(context)
    return draft
  }

  /// Puts the parts together into a plan.
  mutating func assemble(_ context: Context) {
    plan = Plan()
    plan.scenario.id = visit.id
    plan.made.seed = visit.limits.seed
    plan.order = context.order.planOrder(context.language)
    plan.activities = programme.items
    plan.stays = lodging.stays
    plan.trips = transport.trips
    plan.seats = seating.flatMap(\.seats)
    plan.certificates = SeatCertificate.all(seating.compactMap(\.certificate))
    plan.duties = meetings.map {
      Plan.Duty(what: "meet", person: $0.person, place: $0.place, at: $0.at, people: $0.group)
    }
    close(context, contributions)
  }

  private var contributions: [Contribution] {
    let stay =
      (scope.contains(.transport) ? [transport.contribution] : [])
      + (scope.contains(.lodging) ? [lodging.contribution] : []) + (scope.contains(.transport) ? [duties] : [])
    return [programme.contribution] + stay
      + (scope.contains(.seating) ? [.sum(of: seating)] : [])
  }

  private mutating func close(_ context: Context, _ contributions: [Contribution]) {
    let listing = context.register.listing
    plan.goals = visit.goals.map { Self.goal($0, contributions) }
    plan.unmet = contributions.flatMap(\.unmet).sorted {
      (listing[$0.person] ?? 0, $0.what.rawValue, $0.at) < (listing[$1.person] ?? 0, $1.what.rawValue, $1.at)
    }
    plan.findings = contributions.flatMap(\.findings)
    plan.made.complete = plan.unmet.isEmpty && !plan.findings.contains(where: \.isShortfall)
    plan.made.cutShort = contributions.contains(where: \.cutShort)
  }

  private static func goal(_ name: GoalName, _ contributions: [Contribution]) -> Plan.Goal {
    let parts = contributions.compactMap { contribution in
      contribution.goals[name].map { (contribution.planner, $0) }
    }
    return Plan.Goal(
      name: name, value: parts.reduce(0) { $0 + $1.1.value }, bound: parts.reduce(0) { $0 + $1.1.bound },
      seconds: parts.reduce(0) { $0 + $1.1.seconds },
      parts: parts.map { Plan.Part(planner: $0.0, value: $0.1.value, bound: $0.1.bound) })
  }
}
