internal import Optimization
internal import Planning
internal import Visit
public import Wording

/// A change after which what was impossible can be met, already planned and priced. 补救
public struct Repair: Sendable {
  /// What is changed.
  public let changes: [Change]
  /// In words.
  public let phrase: Phrase
  /// What the best plan then costs beyond the plan as it is, goal by goal.
  public let price: Price
  /// Whether nothing at all is left unmet then.
  public let isWhole: Bool
  /// How much it interferes: 0 with means and limits, 1 with times, 2 with rules, 3 with who comes.
  let depth: Int

  /// Whether it keeps people away.
  var isOfPeople: Bool { depth > 2 }
}

/// Looks for what mends a conflict: in each family the least change that works is taken. 补救查找
struct RepairSearch {
  let base: Draft
  let language: Language
  let cancellation: Cancellation

  /// A change that might do.
  struct Candidate: Sendable {
    var changes: [Change]
    var depth: Int
  }

  /// So many are told.
  static let most = 3

  /// The cheapest repairs of a conflict: those that interfere least are planned first, and no others where these are
  /// enough.
  func repairs(of conflict: Conflict) -> [Repair] {
    let families = candidates(for: conflict).filter { !$0.isEmpty }
    var found: [Repair] = []
    for depth in Set(families.compactMap { $0.first?.depth }).sorted() {
      guard found.filter(\.isWhole).count < Self.most, !cancellation.isCancelled else { break }
      let own = families.filter { $0.first?.depth == depth }
      found += concurrentMap(own, jobs: base.visit.limits.jobs) { best(of: $0, conflict) }.compactMap(\.self)
    }
    let sorted = found.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      // That somebody stays at home mends everything, and is what nobody wants to hear first.
      if a.isOfPeople != b.isOfPeople { return b.isOfPeople }
      if a.isWhole != b.isWhole { return a.isWhole }
      if a.depth != b.depth { return a.depth < b.depth }
      return a.price == b.price ? left.offset < right.offset : a.price < b.price
    }
    return Array(sorted.map(\.element).prefix(Self.most))
  }

  /// The first of a family that mends the conflict; else the first that does so in part.
  private func best(of family: [Candidate], _ conflict: Conflict) -> Repair? {
    var partial: Candidate?
    for candidate in family where !cancellation.isCancelled {
      switch reach(candidate, conflict) {
      case .nothing: continue
      case .less: partial = partial ?? candidate
      case .all: if let repair = planned(candidate, conflict, wholly: true) { return repair }
      }
    }
    return partial.flatMap { planned($0, conflict, wholly: false) }
  }

  /// How far a change goes.
  private enum Reach { case nothing, less, all }

  /// How far a change goes in the part of the conflict, looked at without what anything costs. Where it changes the
  /// programme it must not break that, and what follows from it is planned as far as it takes to see that all is met.
  private func reach(_ candidate: Candidate, _ conflict: Conflict) -> Reach {
    var visit = candidate.changes.reduce(base.visit) { $1.applied(to: $0) }
    visit.limits.jobs = 1
    visit.goals = [.served]
    let trial = Planner(visit: visit, language: language, purpose: .trial, cancellation: cancellation)
    let planner = Planner(visit: visit, language: language, purpose: .price, cancellation: cancellation)
    let touched = candidate.changes.reduce(into: Set<Draft.Part>()) { $0.formUnion($1.touches(base)) }
    guard conflict.part != .programme, touched.contains(.programme) else {
      if trial.meets(conflict.part, keeping: base) { return .all }
      let before = base.troubles.first { $0.part == conflict.part }?.count ?? 0
      guard before > 1 else { return .nothing }
      return reach(planner.trouble(of: conflict.part, keeping: base))
    }
    let before = base.troubles.first { $0.part == .programme }?.count ?? 0
    guard planner.trouble(of: .programme, keeping: base).count <= before else { return .nothing }
    let left = trial.draft(from: base, touching: touched).troubles.first { $0.part == conflict.part }
    return left.map { reach($0) } ?? .all
  }

  private func reach(_ trouble: Trouble) -> Reach {
    if trouble.isNone { return .all }
    let before = base.troubles.first { $0.part == trouble.part }?.count ?? 0
    return trouble.count < before ? .less : .nothing
  }

  private func planned(_ candidate: Candidate, _ conflict: Conflict, wholly: Bool) -> Repair? {
    let whatIf = WhatIf(
      candidate.changes, to: base, language: language, purpose: .price, jobs: 1, cancellation: cancellation)
    let left = whatIf.revised.troubles
    guard whatIf.troubles.isEmpty else { return nil }
    if let own = left.first(where: { $0.part == conflict.part }) {
      guard !wholly, case .less = reach(own) else { return nil }
    }
    let changes = candidate.changes.map { narrowed($0, whatIf) }
    let exact =
      changes == candidate.changes
      ? whatIf : WhatIf(changes, to: base, language: language, purpose: .price, jobs: 1, cancellation: cancellation)
    let isSame = exact.price == whatIf.price && exact.isPossible
    return Repair(
      changes: isSame ? changes : candidate.changes,
      phrase: .clauses((isSame ? changes : candidate.changes).map { $0.phrase(base) }), price: whatIf.price,
      isWhole: left.isEmpty, depth: candidate.depth)
  }

  /// An added vehicle is needed only from a while before its first run to a while after its last.
  private func narrowed(_ change: Change, _ whatIf: WhatIf) -> Change {
    guard case .addVehicle(let kind, let like, _?, let isAccessible) = change else { return change }
    let id = base.visit.nextID(for: kind)
    let stops = whatIf.revised.plan.trips.filter { $0.vehicle == id }.flatMap(\.stops)
    guard let first = stops.map(\.arrive).min(), let last = stops.map(\.arrive).max() else { return change }
    let from = Moment(first.day, minute: max(0, (first.minuteOfDay / 60 - 2) * 60))
    let to = Moment(last.day, minute: min(1439, (last.minuteOfDay / 60 + 3) * 60))
    return from < to ? .addVehicle(kind, like: like, hours: from...to, accessible: isAccessible) : change
  }
}
