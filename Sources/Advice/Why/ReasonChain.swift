internal import Planning
internal import Precedence
internal import Visit
internal import Wording

/// Puts the reasons together that come before the goals: order, layout, journeys, standards, needs and rules. 理由链
struct ReasonChain {
  let person: Person.ID
  let draft: Draft
  let visit: Visit
  let plan: Plan
  let order: OrderOfPrecedence
  let register: Register

  init(_ person: Person.ID, _ draft: Draft) {
    self.person = person
    self.draft = draft
    visit = draft.visit
    plan = draft.plan
    order = OrderOfPrecedence(visit)
    register = Register(visit)
  }

  func steps(_ subject: Why.Subject) -> [Why.Step] {
    switch subject {
    case .seat(let activity, let seat): seatSteps(activity, seat)
    case .room(let hotel, let room): roomSteps(hotel, room)
    case .rides: rideSteps()
    }
  }

  func name(_ id: Person.ID) -> String { register.people[id]?.name ?? id.text }

  private func step(_ kind: Why.Step.Kind, _ phrase: Phrase) -> Why.Step { Why.Step(kind: kind, phrase: phrase) }

  // MARK: Seats

  private func seatSteps(_ activity: Activity.ID, _ seat: String) -> [Why.Step] {
    guard let item = plan.activities.first(where: { $0.activity == activity }),
      let arrangement = Seats(visit).arrangement(of: item, in: plan),
      let own = arrangement.seats.first(where: { $0.id == seat })
    else { return [] }
    let people = peers(item, arrangement)
    var steps: [Why.Step] = []
    if let principal = arrangement.servers.first(where: { $0.person == person })?.principal {
      steps.append(step(.order, .whyServes(name(principal), beside: own.beside != nil)))
    } else {
      steps.append(step(.order, placeInOrder(among: people)))
    }
    let seats = plan.seats.filter { $0.activity == activity }
    let holders = Dictionary(seats.map { ($0.seat, $0.person) }, uniquingKeysWith: { first, _ in first })
    steps.append(step(.layout, .whySeat(seat, honour: own.honour, table: own.table, row: own.row)))
    if own.serves == nil {
      let above = people.filter { other in
        guard let place = seats.first(where: { $0.person == other })?.seat,
          let seat = arrangement.seats.first(where: { $0.id == place })
        else { return false }
        return Arrangement.isBetter(seat, than: own)
      }
      steps.append(step(.layout, .whyBetterSeats(above.map(name))))
      let junior = above.filter { order.reason(person, before: $0) != nil }
      if !junior.isEmpty { steps.append(step(.layout, .whyAboveSenior(junior.map(name)))) }
    }
    let left = own.leftNeighbour.flatMap { holders[$0] }.map(name)
    let right = own.rightNeighbour.flatMap { holders[$0] }.map(name)
    if left != nil || right != nil { steps.append(step(.layout, .whyNeighbours(left: left, right: right))) }
    return steps + needs([.wheelchair]) + rules([.seat, .table, .tableNeighbours], at: activity)
  }

  /// The ranked people with whom the person is compared at an activity, senior first, the person among them.
  private func peers(_ item: Plan.Item, _ arrangement: Arrangement) -> [Person.ID] {
    let zone = arrangement.zones[person]
    let side = register.side(of: person)
    return order.sorted(
      item.attend.map(\.person).filter { other in
        order.position(of: other) != nil && arrangement.zones[other] == zone
          && (arrangement.merged || register.side(of: other) == side)
      })
  }

  private func placeInOrder(among people: [Person.ID]) -> Phrase {
    guard let index = people.firstIndex(of: person) else { return .whyUnranked }
    var parts = [Phrase.whyPlace(index + 1, of: people.count)]
    if index > 0, let reason = order.reason(people[index - 1], before: person) {
      parts.append(.whyAfter(name(people[index - 1]), reason.why))
    }
    if index + 1 < people.count, let reason = order.reason(person, before: people[index + 1]) {
      parts.append(.whyBefore(name(people[index + 1]), reason.why))
    }
    return .clauses(parts)
  }

  // MARK: Rooms

  private func roomSteps(_ hotel: Hotel.ID, _ room: String) -> [Why.Step] {
    let mates = unique(plan.stays.filter { $0.hotel == hotel && $0.room == room && $0.person != person }.map(\.person))
    let guests = order.sorted(unique(plan.stays.map(\.person))).filter { order.position(of: $0) != nil }
    let peers = guests.filter { register.side(of: $0) == register.side(of: person) }
    var steps = [step(.order, placeInOrder(among: peers))]
    let level = register.people[person]?.rank?.level
    if let index = visit.lodging.standards.firstIndex(where: { $0.ranks.contains(level) }) {
      let standard = visit.lodging.standards[index]
      let kinds = (standard.kinds ?? Room.Kind.allCases).map(\.phrase)
      let ceiling = standard.maxPrice.map { Phrase.amount(cents: $0) }
      let line = visit.origins[.standard(index)]?.line
      steps.append(step(.standard, .whyStandard(kinds, ceiling: ceiling, line: line)))
    }
    if !mates.isEmpty { steps.append(step(.layout, .whyShares(mates.map(name)))) }
    return steps + needs(Need.allCases) + rules([.room, .floor, .hotel], at: nil)
  }

  // MARK: Rides

  private func rideSteps() -> [Why.Step] {
    var steps: [Why.Step] = []
    for trip in plan.trips {
      guard let rider = trip.riders.first(where: { $0.person == person }), trip.stops.indices.contains(rider.from),
        trip.stops.indices.contains(rider.to)
      else { continue }
      let (on, off) = (trip.stops[rider.from], trip.stops[rider.to])
      let leave = on.leave ?? on.arrive
      let when = "\(leave.day) \(leave.clock)"
      let journey = Phrase.whyJourney(when, place(on.place), place(off.place), for: purpose(off))
      let aboard = trip.riders.filter { $0.from < rider.to && rider.from < $0.to }
      let rank = aboard.filter { $0.honour < rider.honour }.count + 1
      let car = register.vehicles[trip.vehicle]?.name ?? trip.vehicle.text
      let seatPhrase = Label.carSeat(rider.seat)?.phrase ?? Phrase(zh: rider.seat, en: rider.seat)
      let seat = Phrase.whyCarSeat(car, seatPhrase, place: rank, of: aboard.count, trip.position)
      steps.append(step(.journey, .clauses([journey, seat])))
    }
    return steps + needs([.wheelchair]) + rules([.car], at: nil)
  }

  private func place(_ id: Place.ID) -> String { register.places[id]?.name ?? id.text }

  /// What a ride is for: the next thing the person has to be at there, or to leave, or else to rest.
  private func purpose(_ stop: Plan.Stop) -> Phrase? {
    let next = plan.activities.first { item in
      item.start >= stop.arrive && item.attend.contains { $0.person == person }
    }
    if let next, next.place == stop.place, next.start.day == stop.arrive.day {
      return .purposeActivity(register.activities[next.activity]?.title ?? next.activity.text, next.start.clock)
    }
    if let leave = register.people[person]?.leave, leave.place == stop.place, leave.at >= stop.arrive {
      return .purposeLeave(leave.by ?? "", leave.at.clock)
    }
    let bases = visit.hotels.map(\.place) + [register.people[person]?.local].compactMap { $0 }
    return bases.contains(stop.place) ? .purposeRest : nil
  }

  // MARK: Needs and rules

  private func needs(_ kinds: [Need]) -> [Why.Step] {
    let own = (register.people[person]?.needs ?? []).filter(kinds.contains)
    return own.isEmpty ? [] : [step(.need, .whyNeeds(own.map(\.phrase)))]
  }

  /// The rules that bear on the person in some scopes.
  private func rules(_ scopes: [Rule.Scope], at activity: Activity.ID?) -> [Why.Step] {
    visit.rules.enumerated().filter { _, rule in
      (rule.people.contains(person) || rule.people.isEmpty && rule.isGeneral)
        && scopes.contains(rule.ownScope)
        && (activity == nil || rule.at.isEmpty || activity.map(rule.at.contains) ?? true)
    }.map { index, rule in
      let words = Phrase.ruleWorth(rule.phrase(visit, register), rule.weight)
      return step(.rule, .onLine(visit.origins[.rule(index)]?.line, words))
    }
  }
}

extension Rule {
  /// Asked of everybody, by its nature.
  fileprivate var isGeneral: Bool {
    switch demand {
    case .sharedLanguage, .atMost, .atLeast: true
    default: false
    }
  }

  /// Where it holds.
  var ownScope: Scope {
    if let scope { return scope }
    switch demand {
    case .beside: return .seat
    case .near: return .room
    case .sharedLanguage: return .tableNeighbours
    case .pin(let pin):
      if pin.vehicle != nil { return .car }
      return pin.room != nil || pin.hotel != nil ? .room : pin.table != nil ? .table : .seat
    default: return .seat
    }
  }
}

extension Room.Kind {
  var phrase: Phrase {
    switch self {
    case .suite: .suite()
    case .single: .singleRoom()
    case .twin: .twinRoom()
    }
  }
}

extension Need {
  var phrase: Phrase {
    switch self {
    case .wheelchair: Label.wheelchair.phrase
    case .groundFloor: Label.groundFloor.phrase
    case .nearLift: Label.nearLift.phrase
    case .quiet: Label.quiet.phrase
    }
  }
}
