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
      var last: (reason: (why: Phrase, lines: [Int]), free: [Bool], full: [Int])?
      return missing.map { night in
        let free = problem.rooms.map { $0.room.isFree(night..<night.advanced(by: 1)) }
        let full = fullQuotas(guest, night)
        let known = last.flatMap { $0.free == free && $0.full == full ? $0.reason : nil }
        let reason = known ?? self.reason(guest, night, free, full)
        last = (reason, free, full)
        return Plan.Unmet(
          person: problem.guests[guest].person.id, what: .room, at: night.description,
          why: reason.why.text(context.language), lines: reason.lines)
      }
    }
  }

  /// Inversions, and preferences that aren't kept.
  func findings() -> [Finding] {
    problem.inversions(placements).map(finding) + problem.missed(placements).map(finding) + otherRooms()
  }

  /// Who comes back to another room than before the nights elsewhere, or changes rooms in the middle of a stay.
  private func otherRooms() -> [Finding] {
    problem.returns.compactMap { before, after in
      guard let first = placements[before]?.room, let second = placements[after]?.room, first != second else {
        return nil
      }
      let person = problem.guests[before].person
      let day = problem.guests[after].nights.lowerBound
      let isSplit = problem.guests[before].nights.upperBound == day
      let message =
        isSplit
        ? Phrase.roomSplit(person.name, before: room(before), after: room(after), from: day.description)
        : Phrase.roomAfterReturn(person.name, before: room(before), after: room(after))
      return Finding(
        rule: isSplit ? "lodging/split-stay" : "lodging/other-room", severity: isSplit ? .warning : .note,
        message: message.text(context.language), people: [person.id],
        lines: lines([.person(person.id)]))
    }
  }

  private func reason(_ guest: Int, _ night: Day, _ free: [Bool], _ full: [Int]) -> (why: Phrase, lines: [Int]) {
    let person = problem.guests[guest]
    let rooms = Array(problem.rooms.indices)
    guard !rooms.isEmpty else { return (.noRooms(), lines([.person(person.person.id)])) }
    let within = rooms.filter { suitsButNeeds(guest, $0, context.visit.lodging) }
    guard !within.isEmpty else { return tooDear(guest) }
    for need in person.person.needs
    where !within.contains(where: { LodgingProblem.meets(need, problem.rooms[$0], among: problem.rooms) }) {
      return (.noRoomMeets(name(need), within.count), lines(standardParts(guest)))
    }
    let eligible = problem.eligible[guest]
    guard !eligible.isEmpty else { return (.noRoomKeepsPins(), lines(standardParts(guest) + pins(guest))) }
    let open = eligible.filter { free[$0] }
    guard !open.isEmpty else { return (.roomsTaken(eligible.count), lines(standardParts(guest) + hotels(eligible))) }
    let houses = unique(full.map(house))
    guard open.contains(where: { !houses.contains(problem.rooms[$0].house) }) else {
      return (quotasFull(guest, full, open), lines(standardParts(guest) + hotels(open)))
    }
    return contention(guest, night, open)
  }

  /// Whether a room would do for a guest without needs.
  private func suitsButNeeds(_ guest: Int, _ room: Int, _ rules: LodgingRules) -> Bool {
    var plain = problem.guests[guest]
    plain.person.needs = []
    return LodgingProblem.suits(plain, problem.rooms[room], among: problem.rooms, rules)
  }

  /// Nothing is within the standard, or what is is above the ceiling of its city. 超标准、超限额
  private func tooDear(_ guest: Int) -> (why: Phrase, lines: [Int]) {
    var unlimited = context.visit.lodging
    unlimited.ceilings = []
    let within = problem.rooms.indices.filter { suitsButNeeds(guest, $0, unlimited) }
    let cheapest = within.map { problem.rooms[$0] }.min { $0.room.price < $1.room.price }
    guard let cheapest, let city = cheapest.city, let ceiling = ceiling(guest, cheapest) else {
      let standard = problem.guests[guest].standard.map { context.visit.lodging.standards[$0] }
      let why = Phrase.noRoomWithinStandard(kinds(standard), ceiling: standard?.maxPrice.map(money))
      return (why, lines(standardParts(guest)))
    }
    let why = Phrase.noRoomUnderCeiling(
      within.count, cheapest: money(cheapest.room.price), city, ceiling: money(ceiling))
    return (why, lines(standardParts(guest) + hotels(within)))
  }

  private func ceiling(_ guest: Int, _ room: LodgingProblem.Bedroom) -> Int? {
    LodgingProblem.ceiling(problem.guests[guest], room, context.visit.lodging)
  }

  /// The quotas that leave a guest no place on a night, by position among the demands.
  private func fullQuotas(_ guest: Int, _ night: Day) -> [Int] {
    problem.demands.indices.filter { index in
      let demand = problem.demands[index]
      guard case .quota(let most, let house) = demand.kind, demand.guests.contains(guest) else { return false }
      let here = demand.guests.count { other in
        placements[other].map { $0.nights.contains(night) && problem.rooms[$0.room].house == house } ?? false
      }
      return here >= most
    }
  }

  /// The hotel of a quota, by position.
  private func house(_ quota: Int) -> Int {
    if case .quota(_, let house) = problem.demands[quota].kind { house } else { -1 }
  }

  private func quotasFull(_ guest: Int, _ full: [Int], _ open: [Int]) -> Phrase {
    let id = problem.guests[guest].person.delegation
    let name = context.visit.delegations.first { $0.id == id }?.name ?? id.text
    let houses = unique(open.map { problem.rooms[$0].house })
    return .quotasFull(
      name,
      full.compactMap { quota in
        guard case .quota(let most, let house) = problem.demands[quota].kind, houses.contains(house) else { return nil }
        return (hotel: context.visit.hotels[house].name, most: most)
      })
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
      names(demand.guests.filter { placements[$0] != nil }), weight: demand.weight ?? 0)
    return Finding(
      rule: "lodging/preference", severity: .note, message: message.text(context.language),
      people: unique(demand.guests.map { problem.guests[$0].person.id }), lines: lines([.rule(demand.rule)]))
  }

  /// Each person once, whether or not away in between.
  private func names(_ guests: [Int]) -> [String] {
    guests.filter { guest in guests.first { problem.isOnePerson($0, guest) } == guest }
      .map { problem.guests[$0].person.name }
  }

  private func room(_ guest: Int) -> String { placements[guest].map { problem.rooms[$0.room].room.number } ?? "" }

  private func standardParts(_ guest: Int) -> [Origins.Part] {
    let standard = problem.guests[guest].standard.map { [Origins.Part.standard($0)] } ?? []
    let isLimited = problem.rooms.contains { room in ceiling(guest, room).map { room.room.price > $0 } ?? false }
    let ceilings: [Origins.Part] = isLimited ? [.key(.section("lodging"), "ceilings")] : []
    return [.person(problem.guests[guest].person.id)] + standard + ceilings
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
