internal import Optimization
internal import Visit

/// Decides a programme and says how good any could be. 日程决策
///
/// Activities that don't bear on one another are decided apart. For each group a programme is looked for in which
/// everybody is there who can be at all: no other can be better, and the earliest is taken. Where there is none a local
/// search gives one and a relaxation bounds it, and where that leaves a gap and the group is small enough a model
/// closes it.
struct ItineraryDecision {
  let context: Context
  let problem: ItineraryProblem

  struct Result {
    var programme: Programme
    var proofs: [GoalName: Contribution.Bounded] = [:]
    var cutShort = false
  }

  private let clock = ContinuousClock()
  private let people: [PersonSet]
  private let begin: ContinuousClock.Instant

  /// How many options a model may have, and how many pairs of people and options.
  private static let size = (options: 1600, rows: 20_000)
  /// How many cells local searches may look at: one, and all together.
  private static let work = (each: 80_000_000, all: 400_000_000)

  init(_ context: Context, _ problem: ItineraryProblem) {
    self.context = context
    self.problem = problem
    begin = clock.now
    let listing = context.register.listing
    let count = context.visit.people.count
    people = problem.events.map { event in
      PersonSet(event.asked.flatMap { [$0.person] + $0.deputies }.compactMap { listing[$0] }, of: count)
    }
  }

  func run() -> Result {
    var result = Result(
      programme: Programme(
        options: problem.events.map { _ in nil }, attendance: problem.events.map { $0.asked.map { _ in .unmet } }))
    var bound = ItineraryCost.zero
    var work = Self.work.all
    var isProven = true
    for group in ItineraryGroups(problem, people).groups {
      let part = isLarge(group) ? compromise(group, &work) : whole(group) ?? compromise(group, &work)
      guard let programme = part.programme else { continue }
      for event in group {
        result.programme.options[event] = programme.options[event]
        result.programme.attendance[event] = programme.attendance[event]
      }
      bound += part.cost
      isProven = isProven && part.isProven
      result.cutShort = result.cutShort || part.cutShort
    }
    let seconds = Double((clock.now - begin) / .milliseconds(1)) / 1000
    result.proofs = [
      .served: Contribution.Bounded(value: 0, bound: bound.served, seconds: seconds),
      .preferences: Contribution.Bounded(value: 0, bound: bound.preferences),
    ]
    return result
  }

  /// What came of a group: its programme and what no other can go below.
  private struct Part {
    var programme: Programme?
    var cost: ItineraryCost
    var isProven = true
    var cutShort = false
  }

  /// A programme of nothing but a group's events; the rest isn't held.
  private func programme(_ group: [Int], _ options: [Int?], _ attendance: [[Programme.Attendance]]) -> Programme {
    var programme = Programme(options: problem.events.map { _ in nil }, attendance: problem.events.map { _ in [] })
    for (number, event) in group.enumerated() {
      programme.options[event] = options[event]
      programme.attendance[event] = attendance[number]
    }
    return programme
  }

  private func value(_ programme: Programme) -> ItineraryCost {
    ItineraryCost(served: programme.served(problem), preferences: programme.preferences(problem))
  }

  // MARK: Everybody there

  /// The earliest programme in which everybody is there who can be at any time, if there is one. What can't be helped,
  /// an activity without a start or somebody who is away throughout, is left out of it and proven with it.
  private func whole(_ group: [Int]) -> Part? {
    var domains = problem.events.map { _ in [Int]() }
    var attendance: [[Programme.Attendance]] = []
    var options: [Int?] = problem.events.map { _ in nil }
    for event in group {
      let all = problem.events[event].options
      guard let fates = fates(event) else { return nil }
      attendance.append(fates)
      guard !all.isEmpty else { continue }
      options[event] = 0
      let present = zip(problem.events[event].asked, fates).filter { $0.1 == .present }.map(\.0.person)
      domains[event] = all.indices.filter { option in
        present.allSatisfy { problem.isPresent($0, at: event, all[option]) }
      }
    }
    guard let found = earliest(programme(group, options, attendance), group, domains) else { return nil }
    return Part(programme: found, cost: value(found))
  }

  /// Present where that can be; what becomes of the others where nothing else can, or nil where there is a choice.
  private func fates(_ event: Int) -> [Programme.Attendance]? {
    let options = problem.events[event].options
    var fates: [Programme.Attendance] = []
    for asked in problem.events[event].asked {
      if options.contains(where: { problem.isPresent(asked.person, at: event, $0) }) {
        fates.append(.present)
      } else if asked.isExcused, !options.isEmpty {
        fates.append(.away)
      } else {
        guard asked.deputies.isEmpty || options.isEmpty else { return nil }
        fates.append(asked.isOptional ? .missing : .unmet)
      }
    }
    return fates
  }

  /// The programme with the earliest starts in listing order, held as decided and with the same people, or nil where
  /// the search finds none.
  private func earliest(_ programme: Programme, _ group: [Int], _ domains: [[Int]]) -> Programme? {
    let held = group.filter { programme.options[$0] != nil }
    let listing = context.register.listing
    let sets = problem.events.indices.map { event in
      PersonSet(
        (held.contains(event) ? programme.people(at: event, problem) : []).compactMap { listing[$0] },
        of: context.visit.people.count)
    }
    let search = ItinerarySearch(
      problem: problem, held: held, domains: domains, shares: { sets[$0].meets(sets[$1]) },
      nodes: context.limits.nodes)
    guard case .found(let options) = search.run() else { return nil }
    return Programme(options: problem.events.indices.map { options[$0] }, attendance: programme.attendance)
  }

  // MARK: Not everybody there

  /// The best programme that is found in which not everybody is everywhere.
  private func compromise(_ group: [Int], _ work: inout Int) -> Part {
    let grid = ItineraryGrid(problem, group)
    var bound = ItineraryRelaxation(grid).bound(context.solving, context.cancellation)
    if goals.first != .served { bound = ItineraryCost(served: bound.served) }
    var descent = ItineraryDescent(
      grid, seed: context.limits.seed, work: min(Self.work.each, work), kicks: isSmall(group) ? 1 : 40,
      floor: bound
    ) { isStopped }
    let choice = descent.run()
    work = max(Self.work.each / 20, work - descent.done)
    var options: [Int?] = problem.events.map { _ in nil }
    for (number, event) in group.enumerated() { options[event] = choice[number] }
    let attendance = AttendanceChoice(problem: problem, group: group, options: options).run()
    let found = programme(group, options, attendance)
    let part = Part(
      programme: found, cost: floor(bound, under: value(found)), isProven: value(found) == bound, cutShort: isStopped)
    return isSmall(group) && !isStopped ? modelled(group, part) : part
  }

  /// A bound of the second goal holds only where the first is attained.
  private func floor(_ bound: ItineraryCost, under value: ItineraryCost) -> ItineraryCost {
    ItineraryCost(
      served: min(bound.served, value.served),
      preferences: bound.served == value.served ? min(bound.preferences, value.preferences) : 0)
  }

  private var isStopped: Bool {
    context.cancellation.isCancelled
      || context.limits.seconds.map { clock.now - begin > .seconds($0 / 3) } ?? false
  }

  /// Too many options to compare pair by pair; the local search finds a programme for everybody as well.
  private func isLarge(_ group: [Int]) -> Bool {
    group.reduce(0) { $0 + problem.events[$1].options.count } > 60_000
  }

  private func isSmall(_ group: [Int]) -> Bool {
    let options = group.reduce(0) { $0 + problem.events[$1].options.count }
    guard options <= Self.size.options else { return false }
    return ItineraryModel.rows(problem, group, people) <= Self.size.rows
  }

  /// The same by a model, which starts from what is held and settles ties: who is away, which deputy.
  private func modelled(_ group: [Int], _ held: Part) -> Part {
    var domains = problem.events.map { _ in [Int]() }
    for event in group { domains[event] = Array(problem.events[event].options.indices) }
    var itinerary = ItineraryModel(problem, group: group, domains: domains)
    let goals = self.goals
    itinerary.model.goals = goals.map {
      $0 == .served
        ? Goal("served", itinerary.served.expression, floor: held.cost.served)
        : Goal("preferences", itinerary.preferences.expression, floor: 0)
    }
    itinerary.model.goals.append(Goal("dropped", itinerary.dropped.expression, floor: 0))
    itinerary.model.goals.append(Goal("away", itinerary.away.expression, floor: 0))
    itinerary.model.goals.append(Goal("deputies", itinerary.substitutes.expression, floor: 0))
    let start = held.programme.map { itinerary.values($0) }
    let outcome = solve(itinerary.model, limits: context.solving, start: start, cancellation: context.cancellation) {
      context.report("itinerary", $0)
    }
    guard case .solved(let values, let results, let stop) = outcome else { return held }
    let decided = itinerary.programme(values)
    var part = held
    part.programme = settled(decided, group) ?? decided
    var bounds: [GoalName: Int] = [:]
    for (goal, found) in zip(goals, results) { bounds[goal] = found.bound }
    part.cost = ItineraryCost(
      served: max(bounds[.served] ?? 0, held.cost.served), preferences: bounds[.preferences] ?? 0)
    part.isProven = stop == .proven
    part.cutShort = stop != .proven && stop != .gap
    return part
  }

  private var goals: [GoalName] {
    let goals = unique(context.visit.goals.filter { $0 == .served || $0 == .preferences })
    return goals.contains(.served) ? goals : [.served] + goals
  }

  /// The earliest starts at which the same people are there and the same are away.
  private func settled(_ programme: Programme, _ group: [Int]) -> Programme? {
    var domains = problem.events.map { _ in [Int]() }
    for event in group {
      domains[event] = problem.events[event].options.indices.filter { index in
        let option = problem.events[event].options[index]
        return programme.people(at: event, problem).allSatisfy { problem.isPresent($0, at: event, option) }
          && zip(problem.events[event].asked, programme.attendance[event]).allSatisfy { asked, attendance in
            attendance != .away || !problem.isPresent(asked.person, at: event, option)
          }
      }
    }
    return earliest(programme, group, domains)
  }
}
