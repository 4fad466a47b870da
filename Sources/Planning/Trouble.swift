public import Visit
internal import Wording

/// What one part of a plan can't meet, and which rules it had to set aside. 难处
public struct Trouble: Sendable {
  /// Which part.
  public let part: Draft.Part
  /// What is unmet.
  public let unmet: [Plan.Unmet]
  /// Rules that can't hold together, convoys that can't be made, times that can't be kept.
  public let findings: [Finding]

  /// Whether there is nothing.
  public var isNone: Bool { count == 0 }

  /// How many things are unmet or set aside.
  public var count: Int { unmet.count + findings.count }

  init(_ part: Draft.Part, _ contribution: Contribution) {
    self.part = part
    unmet = contribution.unmet
    findings = contribution.findings.filter { $0.severity == .error }
  }
}

extension Draft {
  /// The parts that can't meet everything, in the order in which they are planned.
  public var troubles: [Trouble] {
    let context = Context(visit, language: language)
    var all = [Trouble(.programme, programme.contribution)]
    if scope.contains(.lodging) { all.append(Trouble(.lodging, lodging.contribution)) }
    all += seating.map { Trouble(.seating($0.item.activity), $0.contribution) }
    if scope.contains(.transport) {
      var rest = transport
      rest.days = []
      rest.assemble(context)
      all.append(Trouble(.transport, rest.contribution))
      for day in transport.days { all.append(Trouble(.day(day.day), contribution(of: day, context))) }
    }
    return all.filter { !$0.isNone }
  }

  fileprivate func contribution(of day: TransportDay, _ context: Context) -> Contribution {
    var part = TransportPart()
    part.days = [day]
    part.assemble(context)
    return part.contribution
  }
}

extension Planner {
  /// Whether a part can meet everything when it alone is planned anew for a changed visit. 局部能否落实
  public func meets(_ part: Draft.Part, keeping base: Draft) -> Bool {
    if case .seating(let id) = part, let possible = canSeat(id, in: base) { return possible }
    return trouble(of: part, keeping: base).isNone
  }

  private func canSeat(_ id: Activity.ID, in base: Draft) -> Bool? {
    guard let item = base.programme.items.first(where: { $0.activity == id }),
      let activity = context.register.activities[id],
      let hall = item.hall.flatMap({ context.register.halls[$0] })
    else { return nil }
    let attending = item.attend.compactMap { context.register.people[$0.person] }
    let problem = SeatingProblem(context, activity, hall, attending: attending)
    let isPossible = SeatingSearch(context: context, problem: problem).isPossible()
    // At tables that are laid for others it might be.
    if case .roundTables(let tables) = hall.layout, tables.count > 1, isPossible == false { return nil }
    return isPossible
  }

  /// What a part can't meet when it alone is planned anew for a changed visit, all that was decided before it being as
  /// in a draft. 局部核验
  public func trouble(of part: Draft.Part, keeping base: Draft) -> Trouble {
    switch part {
    case .programme: return Trouble(part, planItinerary(context).contribution)
    case .lodging: return Trouble(part, planLodging(context).contribution)
    case .seating(let id):
      let items = base.programme.items.filter { $0.activity == id }
      return Trouble(part, .sum(of: planSeating(context, items: items)))
    case .transport, .day: break
    }
    let movements = Movements(
      context, items: base.programme.items, stays: base.lodging.stays, meetings: base.meetings)
    let settled = CarRules.settled(context, movements: movements.all)
    var transport = TransportPart()
    transport.shuttles = ShuttleRuns.plan(
      context, items: base.programme.items, rules: settled.rules, movements: movements.all)
    if case .day(let day) = part {
      var context = context
      context.reserved = transport.shuttles.reserved
      let own = transport.shuttles.others.filter { $0.day == day }
      transport.shuttles = ShuttlePart()
      let solution = solveDay(day, own, rules: settled.rules, context)
      transport.days = [TransportDay(day: day, movements: own, solution: solution)]
    } else {
      transport.conflicts = settled.conflicts
      transport.stranded = movements.stranded
      transport.luggage = LuggageRuns.plan(context, stays: base.lodging.stays)
    }
    transport.assemble(context)
    return Trouble(part, transport.contribution)
  }
}
