public import Planning
public import Visit
public import Wording

extension Change {
  /// What is changed, in words, against a draft.
  public func phrase(_ base: Draft) -> Phrase {
    let visit = base.visit
    let register = Register(visit)
    let title = { (id: Activity.ID) in register.activities[id]?.title ?? id.text }
    let name = { (id: Person.ID) in register.people[id]?.name ?? id.text }
    let hall = { (id: Hall.ID) in register.halls[id]?.name ?? id.text }
    switch self {
    case .pin(let person, let spot): return .changePin(name(person), spot.phrase(visit))
    case .dropVehicle(let id): return .changeDropVehicle(register.vehicles[id]?.name ?? id.text)
    case .addVehicle(let kind, _, let hours, let isAccessible):
      let seats = visit.vehicles.first { $0.kind == kind }?.seats ?? kind.seats
      return .changeAddVehicle(kind.phrase, seats, hours.map(Self.text), accessible: isAccessible)
    case .move(let id, let start):
      let before = base.plan.activities.first { $0.activity == id }?.start
      return .changeMove(title(id), by: before.map { start - $0 }, to: start.clock)
    case .hall(let id, let other): return .changeHall(title(id), hall(other))
    case .dropPerson(let id): return .changeDropPerson(name(id))
    case .dropRule(let index): return .changeDropRule(visit.origins[.rule(index)]?.line)
    case .closeRoom(_, let room): return .changeCloseRoom(room)
    case .maxWait(let minutes): return .changeMaxWait(minutes)
    case .widenStandard(let index, let kinds, let price):
      return .changeWiden(
        line: visit.origins[.standard(index)]?.line, kinds.map(\.phrase), price: price.map { Phrase.amount(cents: $0) })
    case .raiseCeiling(let index, let price):
      let ceiling = visit.lodging.ceilings[index]
      return .changeRaiseCeiling(
        ceiling.city, Self.ranks(ceiling.ranks, visit), from: Phrase.amount(cents: ceiling.price),
        to: Phrase.amount(cents: price))
    case .raiseQuota(let id, let index, let most):
      let quota = register.hotels[id]?.quotas[index]
      return .changeRaiseQuota(
        register.hotels[id]?.name ?? id.text,
        quota.map { register.delegations[$0.delegation]?.name ?? $0.delegation.text } ?? "",
        by: most - (quota?.most ?? 0),
        to: most)
    case .excuse(let person, let id): return .changeExcuse(name(person), title(id))
    case .window(let id, let hours): return .changeWindow(title(id), Self.text(hours))
    case .addRooms(let id, let number, let count):
      let hotel = register.hotels[id]
      let room = hotel?.rooms.first { $0.number == number }
      return .changeAddRooms(
        count, room?.kind.phrase ?? .roomMatter, Phrase.amount(cents: room?.price ?? 0), hotel?.name ?? id.text)
    case .addTable(let id, let seats): return .changeAddTable(hall(id), seats)
    case .restrict(let id, let people):
      let there = base.plan.activities.first { $0.activity == id }?.attend.map(\.person) ?? []
      return .changeRestrict(there.filter { !people.contains($0) }.map(name), title(id))
    }
  }

  /// Ranks by the names of the ends of their range; nil where it holds all.
  static func ranks(_ range: RankRange, _ visit: Visit) -> (from: String?, to: String?) {
    let levels = visit.precedence.ladder.levels
    let name = { (level: Int?) in level.flatMap { levels.indices.contains($0) ? levels[$0].first : nil } }
    return (name(range.senior), name(range.junior))
  }

  private static func text(_ hours: ClosedRange<Moment>) -> String {
    let (from, to) = (hours.lowerBound, hours.upperBound)
    return "\(from.day) \(from.clock)–\(to.day == from.day ? "" : "\(to.day) ")\(to.clock)"
  }
}

extension Statement {
  /// What it asks, in words, in a part of the plan.
  public func phrase(_ visit: Visit, in part: Draft.Part) -> Phrase {
    let register = Register(visit)
    let title = { (id: Activity.ID) in register.activities[id]?.title ?? id.text }
    let name = { (id: Person.ID) in register.people[id]?.name ?? id.text }
    switch self {
    case .person(let id):
      switch part {
      case .lodging: return .needsRoom(name(id))
      case .seating: return .needsSeat(name(id))
      default: return .needsRide(name(id))
      }
    case .attends(let person, let id): return .mustAttend(name(person), title(id))
    case .time(let id):
      let activity = register.activities[id]
      let hours = activity?.window.map { "\($0.lowerBound.clock)–\($0.upperBound.clock)" }
      return .atTime(title(id), activity?.start?.clock ?? hours ?? "")
    case .gap(let id): return .followsOthers(title(id))
    case .passage(let id):
      let person = register.people[id]
      let text = { (passage: Passage) in "\(passage.at.day) \(passage.at.clock)" }
      return .comesAndGoes(name(id), person?.arrive.map(text), person?.leave.map(text))
    case .need(let id, let need): return .hasNeed(name(id), need.phrase)
    case .standard(let index):
      let standard = visit.lodging.standards[index]
      return .whyStandard(
        (standard.kinds ?? Room.Kind.allCases).map(\.phrase),
        ceiling: standard.maxPrice.map { Phrase.amount(cents: $0) }, line: nil)
    case .ceiling(let index):
      let ceiling = visit.lodging.ceilings[index]
      return .ceilingHolds(ceiling.city, Change.ranks(ceiling.ranks, visit), Phrase.amount(cents: ceiling.price))
    case .quota(let id, let index):
      let quota = register.hotels[id]?.quotas[index]
      return .quotaHolds(
        register.hotels[id]?.name ?? id.text,
        quota.map { register.delegations[$0.delegation]?.name ?? $0.delegation.text } ?? "", quota?.most ?? 0)
    case .rule(let index):
      return visit.rules[index].phrase(visit, register)
    case .taken(let id): return .roomsTakenAt(register.hotels[id]?.name ?? id.text)
    case .convoy(let id): return .goesInConvoy(title(id))
    case .convoys: return .goInConvoys
    case .maxWait: return .waitsAtMost(visit.transport.maxWait)
    case .early: return .earlyBy(visit.transport.early)
    case .maxRide: return .ridesAtMost
    }
  }
}

extension VehicleKind {
  var phrase: Phrase {
    switch self {
    case .sedan: Label.sedan.phrase
    case .suv: Label.suv.phrase
    case .mpv: Label.mpv.phrase
    case .minibus: Label.minibus.phrase
    case .coach: Label.coach.phrase
    }
  }
}
