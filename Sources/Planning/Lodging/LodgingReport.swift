internal import Visit
internal import Wording

/// What the office should know of the rooms: nights that are unmet and why, juniors above seniors, wishes not kept.
/// 住宿说明
struct LodgingReport {
  let context: Context
  let problem: LodgingProblem
  let placements: [LodgingPlacement?]

  /// Every night without a room, person by person.
  func unmet() -> [Plan.Unmet] {
    problem.guests.indices.flatMap { guest -> [Plan.Unmet] in
      let nights = problem.guests[guest].nights
      let missing = (nights.lowerBound.ordinal..<nights.upperBound.ordinal).prefix(1000).map { Day(ordinal: $0) }
        .filter { !(placements[guest]?.nights.contains($0) ?? false) }
      var last: (reason: (why: Phrase, lines: [Int]), free: [Bool])?
      return missing.map { night in
        let free = problem.rooms.map { $0.room.isFree(night..<night.advanced(by: 1)) }
        let reason = last.flatMap { $0.free == free ? $0.reason : nil } ?? self.reason(guest, night, free)
        last = (reason, free)
        return Plan.Unmet(
          person: problem.guests[guest].person.id, what: .room, at: night.description,
          why: reason.why.text(context.language), lines: reason.lines)
      }
    }
  }

  /// Inversions, and preferences that aren't kept.
  func findings() -> [Finding] {
    problem.inversions(placements).map(finding) + problem.missed(placements).map(finding)
  }

  private func reason(_ guest: Int, _ night: Day, _ free: [Bool]) -> (why: Phrase, lines: [Int]) {
    let person = problem.guests[guest]
    let standard = person.standard.map { context.visit.lodging.standards[$0] }
    let rooms = Array(problem.rooms.indices)
    guard !rooms.isEmpty else { return (.noRooms(), lines([.person(person.person.id)])) }
    let within = rooms.filter { room in
      var plain = person
      plain.person.needs = []
      return LodgingProblem.suits(plain, problem.rooms[room], among: problem.rooms, context.visit.lodging)
    }
    guard !within.isEmpty else {
      let ceiling = standard?.maxPrice.map(money)
      return (.noRoomWithinStandard(kinds(standard), ceiling: ceiling), lines(standardParts(guest)))
    }
    for need in person.person.needs
    where !within.contains(where: { LodgingProblem.meets(need, problem.rooms[$0], among: problem.rooms) }) {
      return (.noRoomMeets(name(need), within.count), lines(standardParts(guest)))
    }
    let eligible = problem.eligible[guest]
    guard !eligible.isEmpty else { return (.noRoomKeepsPins(), lines(standardParts(guest) + pins(guest))) }
    let open = eligible.filter { free[$0] }
    guard !open.isEmpty else { return (.roomsTaken(eligible.count), lines(standardParts(guest) + hotels(eligible))) }
    return contention(guest, night, open)
  }

  /// So many rooms would do, and so many people need one of them.
  private func contention(_ guest: Int, _ night: Day, _ open: [Int]) -> (why: Phrase, lines: [Int]) {
    let rooms = Set(open)
    let rivals = problem.guests.indices.filter {
      problem.guests[$0].nights.contains(night) && !rooms.isDisjoint(with: problem.eligible[$0])
    }
    let parts = standardParts(guest) + hotels(open)
    if rivals.count > open.count { return (.roomsShort(open.count, people: rivals.count), lines(parts)) }
    let rules = problem.demands.filter { $0.weight == nil && $0.rule >= 0 }.map { Origins.Part.rule($0.rule) }
    return (.roomsBoundByRules(open.count), lines(parts + rules))
  }

  private func finding(_ inversion: LodgingInversion) -> Finding {
    let (senior, junior) = (problem.guests[inversion.senior], problem.guests[inversion.junior])
    let message = Phrase.roomInversion(
      senior.person.name, room(inversion.senior), junior: junior.person.name, room(inversion.junior))
    return Finding(
      rule: "lodging/inversion", severity: context.visit.precedence.strict ? .warning : .note,
      message: message.text(context.language), people: [senior.person.id, junior.person.id],
      lines: lines([.person(senior.person.id), .person(junior.person.id)]))
  }

  private func finding(_ missed: Int) -> Finding {
    let demand = problem.demands[missed]
    let message = Phrase.roomPreferenceMissed(
      demand.guests.filter { placements[$0] != nil }.map { problem.guests[$0].person.name }, weight: demand.weight ?? 0)
    return Finding(
      rule: "lodging/preference", severity: .note, message: message.text(context.language),
      people: demand.guests.map { problem.guests[$0].person.id }, lines: lines([.rule(demand.rule)]))
  }

  private func room(_ guest: Int) -> String { placements[guest].map { problem.rooms[$0.room].room.number } ?? "" }

  private func standardParts(_ guest: Int) -> [Origins.Part] {
    let standard = problem.guests[guest].standard.map { [Origins.Part.standard($0)] } ?? []
    return [.person(problem.guests[guest].person.id)] + standard
  }

  private func pins(_ guest: Int) -> [Origins.Part] {
    problem.demands.filter { demand in
      guard demand.weight == nil, case .pin = demand.kind else { return false }
      return demand.guests.contains(guest)
    }.map { .rule($0.rule) }
  }

  private func hotels(_ rooms: [Int]) -> [Origins.Part] {
    unique(rooms.map { problem.rooms[$0].hotel }).map { .hotel($0) }
  }

  private func lines(_ parts: [Origins.Part]) -> [Int] { context.visit.origins.lines(of: parts) }

  private func kinds(_ standard: LodgingRules.Standard?) -> [Phrase] {
    (standard?.kinds ?? Room.Kind.allCases).map(name)
  }

  private func money(_ cents: Int) -> String {
    cents % 100 == 0 ? String(cents / 100) : "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }

  private func name(_ kind: Room.Kind) -> Phrase {
    switch kind {
    case .suite: Phrase.suite()
    case .single: Phrase.singleRoom()
    case .twin: Phrase.twinRoom()
    }
  }

  private func name(_ need: Need) -> Phrase {
    switch need {
    case .wheelchair: Phrase.accessibleRoom()
    case .groundFloor: Phrase.groundFloorRoom()
    case .nearLift: Phrase.roomNearLift()
    case .quiet: Phrase.quietRoom()
    }
  }
}
