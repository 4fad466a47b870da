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

  /// Whether there is anything.
  public var isNone: Bool { unmet.isEmpty && findings.isEmpty }

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
    let settled = CarRules.settled(context)
    var transport = TransportPart()
    if case .day(let day) = part {
      let own = movements.all.filter { $0.day == day }
      let solution = solveDay(day, own, rules: settled.rules, context)
      transport.days = [TransportDay(day: day, movements: own, solution: solution)]
    } else {
      transport.conflicts = settled.conflicts
      transport.stranded = movements.stranded
    }
    transport.assemble(context)
    return Trouble(part, transport.contribution)
  }
}
