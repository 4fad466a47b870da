internal import Precedence
internal import Visit
internal import Wording

/// Says why somebody isn't driven. 未安排乘车的原因
struct UnmetRides {
  private let problem: DayProblem
  private let context: Context

  init(_ problem: DayProblem, _ context: Context) {
    self.problem = problem
    self.context = context
  }

  /// The reasons for those left behind.
  func reasons(for left: [DayDecision.Load]) -> [Plan.Unmet] {
    left.flatMap { load -> [Plan.Unmet] in
      let party = problem.parties[load.party]
      let kind = party.classes[load.kind]
      let why = reason(kind, party)
      let isSuited = !suited(kind).isEmpty
      return problem.leaving(load.count, load.party, load.kind, context).flatMap { $0 }.map { person in
        let parted =
          !isSuited ? [] : parted(from: person, party).compactMap { context.register.people[$0.person]?.name }
        let whole = parted.isEmpty ? why : .clauses([why, .mayNotShare(with: parted)])
        return Plan.Unmet(
          person: person, what: .ride, at: party.model.from.text, why: whole.text(context.language),
          lines: lines(person, kind, party))
      }
    }
  }

  private func reason(_ kind: Party.Class, _ party: Party) -> Phrase {
    let from = context.register.places[party.model.from]?.name ?? party.model.from.text
    let to = context.register.places[party.model.to]?.name ?? party.model.to.text
    guard !problem.shifts.isEmpty else { return .noVehicleThatDay(day: "\(problem.day)") }
    let suited = suited(kind)
    if suited.isEmpty {
      let fit = carrying.filter { $0.features.contains(Need.wheelchair.rawValue) }
      if kind.wheelchair, fit.isEmpty { return .noVehicleForWheelchair }
      if kind.wheelchair, let pinned = kind.pinned, !fit.contains(where: { $0.id == pinned }) {
        return .pinnedWithoutWheelchair(vehicle: name(pinned), others: fit.map(\.name))
      }
      if let pinned = kind.pinned {
        return .pinnedVehicleCannot(vehicle: name(pinned), seats: kind.seats, luggage: kind.luggage)
      }
      let bound = carrying.filter(kind.fits)
      guard bound.isEmpty else { return .vehiclesKeepShuttle(from: from, to: to, vehicles: bound.map(\.name)) }
      return .noVehicleLargeEnough(seats: kind.seats, luggage: kind.luggage)
    }
    let people = party.classes.reduce(0) { $0 + $1.units.count * $1.seats }
    return .vehiclesElsewhere(
      from: from, to: to, time: (party.model.ready ?? party.model.leave.upperBound).clock, people: people,
      vehicles: suited.count, seats: suited.reduce(0) { $0 + $1.seats })
  }

  /// The vehicles that are out and take people.
  private var carrying: [Vehicle] {
    Set(problem.shifts.map(\.vehicle)).sorted().map { context.visit.vehicles[$0] }
      .filter { $0.role == nil || $0.role == .spare }
  }

  private func suited(_ kind: Party.Class) -> [Vehicle] { carrying.filter { kind.suits($0) } }

  private func name(_ vehicle: Vehicle.ID) -> String { context.register.vehicles[vehicle]?.name ?? vehicle.text }

  /// Whom a rule keeps out of somebody's car though they go the same way, with the rule.
  private func parted(from person: Person.ID, _ party: Party) -> [(person: Person.ID, rule: Int)] {
    let company = Set(party.classes.flatMap { $0.units.flatMap { $0 } })
    return problem.rules.pairs.compactMap { pair in
      guard pair.weight == nil, !pair.together, pair.first == person || pair.second == person else { return nil }
      let other = pair.first == person ? pair.second : pair.first
      return company.contains(other) ? (other, pair.rule) : nil
    }
  }

  private func lines(_ person: Person.ID, _ kind: Party.Class, _ party: Party) -> [Int] {
    var parts: [Origins.Part] = [.person(person)]
    if case .activity(let id) = party.model.purpose { parts.append(.activity(id)) }
    if let pinned = kind.pinned { parts.append(.vehicle(pinned)) }
    parts += problem.rules.pins.filter { $0.person == person && $0.weight == nil }.map { .rule($0.rule) }
    parts += problem.rules.pairs.filter { pair in
      pair.weight == nil && pair.together && (pair.first == person || pair.second == person)
    }.map { .rule($0.rule) }
    parts += parted(from: person, party).map { .rule($0.rule) }
    return context.visit.origins.lines(of: parts)
  }
}

extension Stranded {
  /// The movement as unmet, with its reason.
  func unmet(_ context: Context) -> Plan.Unmet {
    let from = context.register.places[from]?.name ?? from.text
    let to = context.register.places[to]?.name ?? to.text
    let phrase: Phrase =
      switch cause {
      case .noRoad: .noRoad(from: from, to: to)
      case .tooLate(let minutes): .tooLateEvenDirect(from: from, to: to, minutes: minutes)
      }
    var parts: [Origins.Part] = [.person(person)]
    if case .activity(let id) = purpose { parts.append(.activity(id)) }
    return Plan.Unmet(
      person: person, what: .ride, at: self.from.text, why: phrase.text(context.language),
      lines: context.visit.origins.lines(of: parts))
  }
}
