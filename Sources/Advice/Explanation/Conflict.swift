internal import Optimization
public import Planning
internal import Precedence
public import Visit
public import Wording

/// Statements of a scenario that can't hold together: without any one of them the others can. 冲突
public struct Conflict: Sendable {
  /// The part of the plan in which they clash.
  public let part: Draft.Part
  /// What can't be met, in words, with counts.
  public let troubles: [Phrase]
  /// Who is left out.
  public let people: [Person.ID]
  /// The smallest set that can't hold, in the order of the scenario's parts; empty where what there is, and not what is
  /// asked, makes it impossible.
  public let statements: [Statement]
  /// Their lines, once each.
  public let lines: [Int]
  /// What would mend it, the cheapest first.
  public internal(set) var repairs: [Repair] = []
  /// Whether the search was stopped before the lines and all repairs were found.
  public internal(set) var isCutShort = false
}

/// Finds what clashes in one part of a draft. 冲突查找
struct ConflictSearch {
  let base: Draft
  let language: Language
  var cancellation = Cancellation()

  /// At most so many conflicts of one part are told apart.
  private static let most = 3

  private var visit: Visit { base.visit }

  /// The conflicts behind a trouble: one, and those that are left when it is out of the way.
  func conflicts(of trouble: Trouble) -> [Conflict] {
    let all = statements(of: trouble)
    var gone: [Statement] = []
    var found: [Conflict] = []
    var left = trouble
    if cancellation.isCancelled { return [conflict(left, [])] }
    while !left.isNone, found.count < Self.most, !cancellation.isCancelled {
      let open = all.filter { !gone.contains($0) }
      let minimal = minimal(open, without: gone, trouble.part)
      // What was narrowed down while everything stopped is no smallest set.
      guard !cancellation.isCancelled else { return found + [conflict(left, [])] }
      found.append(conflict(left, minimal))
      // Where nothing but people clash there is too little of something: another set would say the same once more.
      guard let out = minimal.last(where: { !$0.isOfPeople }) else { break }
      gone.append(out)
      left = self.trouble(of: trouble.part, without: gone)
    }
    return found
  }

  private func conflict(_ trouble: Trouble, _ minimal: [Statement]) -> Conflict {
    let order = OrderOfPrecedence(visit)
    return Conflict(
      part: trouble.part,
      troubles: unique(
        trouble.findings.map { Phrase(zh: $0.message, en: $0.message) }
          + trouble.unmet.map { Phrase(zh: $0.why, en: $0.why) }),
      people: order.sorted(unique(trouble.unmet.map(\.person))), statements: minimal,
      lines: Array(Set(minimal.compactMap { $0.line(in: visit) })).sorted())
  }

  /// What is left of a trouble when a visit doesn't ask some things.
  func trouble(of part: Draft.Part, without gone: [Statement]) -> Trouble {
    planner(without: gone, .price).trouble(of: part, keeping: base)
  }

  /// Only whether everything can be met matters here, not how well.
  private func planner(without gone: [Statement], _ purpose: Planner.Purpose) -> Planner {
    var changed = visit.without(gone)
    changed.limits.jobs = 1
    changed.goals = [.served]
    return Planner(visit: changed, language: language, purpose: purpose, cancellation: cancellation)
  }

  /// A smallest set of statements that can't hold, some being out of the way (QuickXplain, Junker 2004).
  private func minimal(_ all: [Statement], without gone: [Statement], _ part: Draft.Part) -> [Statement] {
    let out = { (kept: [Statement]) in
      let kept = Set(kept)
      return gone + all.filter { !kept.contains($0) }
    }
    let quick = { self.planner(without: out($0), .trial).meets(part, keeping: self.base) }
    let slow = { self.trouble(of: part, without: out($0)).isNone }
    // Where only the planner's own way fails, its own way is asked.
    let holds = quick(all) ? slow : quick
    guard holds([]), !holds(all) else { return [] }
    let found = Set(narrow([], changed: false, all, holds))
    return all.filter(found.contains)
  }

  private func narrow(
    _ background: [Statement], changed: Bool, _ open: [Statement], _ holds: ([Statement]) -> Bool
  ) -> [Statement] {
    if changed, !holds(background) { return [] }
    guard open.count > 1 else { return open }
    let front = Array(open.prefix(open.count / 2)), back = Array(open.dropFirst(open.count / 2))
    let second = narrow(background + front, changed: !front.isEmpty, back, holds)
    let first = narrow(background + second, changed: !second.isEmpty, front, holds)
    return first + second
  }

  // MARK: What is asked

  func statements(of trouble: Trouble) -> [Statement] {
    switch trouble.part {
    case .programme: programme(trouble)
    case .lodging: lodging
    case .seating(let id): seating(id)
    case .transport: transport
    case .day(let day): rides(on: day)
    }
  }

  private func rules(_ scopes: Set<Rule.Scope>, at activity: Activity.ID? = nil) -> [Statement] {
    visit.rules.indices.filter { index in
      let rule = visit.rules[index]
      return rule.weight == nil && scopes.contains(rule.ownScope) && rule.isAsked
        && (activity == nil || rule.at.isEmpty || activity.map(rule.at.contains) ?? true)
    }.map { .rule($0) }
  }

  private func needs(_ kinds: [Need], of people: [Person.ID]? = nil) -> [Statement] {
    visit.people.filter { people?.contains($0.id) ?? true }.flatMap { person in
      person.needs.filter(kinds.contains).map { Statement.need(person.id, $0) }
    }
  }

  /// The times of activities, what they follow, and who has to be there.
  private func programme(_ trouble: Trouble) -> [Statement] {
    let people = trouble.unmet.isEmpty ? visit.people.map(\.id) : unique(trouble.unmet.map(\.person))
    let register = Register(visit)
    let asked = visit.activities.flatMap { activity in
      people.filter { Seats.asks(activity, register.people[$0]) }.map { Statement.attends($0, activity.id) }
    }
    return visit.activities.filter { $0.start != nil || $0.window != nil }.map { .time($0.id) }
      + visit.activities.filter { !$0.after.isEmpty }.map { .gap($0.id) }
      + people.filter { register.people[$0].map { $0.arrive != nil || $0.leave != nil } ?? false }.map { .passage($0) }
      + asked
  }

  private var lodging: [Statement] {
    visit.lodging.standards.indices.map { .standard($0) } + visit.lodging.ceilings.indices.map { .ceiling($0) }
      + visit.hotels.flatMap { hotel in hotel.quotas.indices.map { .quota(hotel.id, $0) } }
      + rules([.room, .floor, .hotel])
      + visit.hotels.filter { $0.rooms.contains { !$0.taken.isEmpty } }.map { .taken($0.id) }
      + needs(Need.allCases) + visit.people.filter { $0.arrive != nil && $0.local == nil }.map { .person($0.id) }
  }

  private func seating(_ id: Activity.ID) -> [Statement] {
    let there = base.plan.activities.first { $0.activity == id }?.attend.map(\.person) ?? []
    return rules([.seat, .table, .tableNeighbours], at: id) + needs([.wheelchair], of: there)
      + there.map { .person($0) }
  }

  /// Rules for cars, and people who can't get from one place to the next.
  private var transport: [Statement] {
    rules([.car]) + [.early] + visit.people.map { .person($0.id) }
  }

  /// Whether somebody is driven on a day, or should be.
  private func moved(_ person: Person.ID, on day: Day) -> Bool {
    base.plan.trips.contains { trip in
      trip.stops.first.map { ($0.leave ?? $0.arrive).day == day } ?? false
        && trip.riders.contains { $0.person == person }
    } || base.troubles.contains { $0.part == .day(day) && $0.unmet.contains { $0.person == person } }
  }

  private func rides(on day: Day) -> [Statement] {
    let items = base.plan.activities.filter { $0.start.day == day }.map(\.activity)
    let convoys = visit.activities.filter { $0.convoy && items.contains($0.id) }.map { Statement.convoy($0.id) }
    let driven = visit.people.map(\.id).filter { moved($0, on: day) }
    var all = rules([.car]) + convoys
    if !visit.transport.convoys.isEmpty { all.append(.convoys) }
    all += [.maxWait, .early, .maxRide]
    all += needs([.wheelchair], of: driven)
    return all + driven.map { .person($0) }
  }
}

extension Rule {
  /// Whether it asks anything at all.
  var isAsked: Bool {
    if case .together = demand { return people.count > 1 }
    return true
  }
}
