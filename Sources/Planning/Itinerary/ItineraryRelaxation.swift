internal import Optimization
internal import Visit

/// What no programme of a group can do without: a lower bound, proven by GLPK. 日程下界
///
/// Three things that hold at any starts, put together in one model: who can't be there at any option; two activities
/// that clash for whoever is asked to both, wherever they are put; and halls and people that an interval of time is too
/// short for (energetic reasoning, Erschler & Lopez 1990).
struct ItineraryRelaxation {
  let grid: ItineraryGrid
  private var model = Model("itinerary bound")
  /// By event, 1 when it isn't held.
  private var dropped: [Variable] = []
  private var cost = (served: Linear(), preferences: Linear())
  private var isBinding = false

  private struct Interval: Hashable {
    var from: Int
    var to: Int
  }

  /// An event as an interval of time sees it: it lasts so long between its earliest start and its latest end.
  private struct Job {
    var event: Int
    var earliest: Int
    var latest: Int
    var length: Int

    func energy(_ interval: Interval) -> Int {
      max(0, min(length, interval.to - interval.from, earliest + length - interval.from, interval.to - latest))
    }
  }

  init(_ grid: ItineraryGrid) {
    self.grid = grid
    for event in grid.group.indices {
      let variable = model.binary("dropped \(event)")
      dropped.append(variable)
      cost.served.add(grid.losses[event].served, variable)
      cost.preferences.add(grid.losses[event].preferences, variable)
      if grid.starts[event].isEmpty {
        model.require("no start", Linear([(1, variable)]), equals: 1)
        isBinding = true
      }
    }
    addHalls()
    for party in ItineraryParty.all(grid.problem, grid.group, sites: grid.siteIDs, byWeight: true) { add(party) }
  }

  /// The least cost, goal by goal; the second holds for programmes that attain the first.
  func bound(_ limits: Limits, _ cancellation: Cancellation) -> ItineraryCost {
    guard isBinding else { return .zero }
    var model = model
    model.goals = [
      Goal("served", cost.served.expression, floor: 0), Goal("preferences", cost.preferences.expression, floor: 0),
    ]
    guard case .solved(_, let results, _) = solve(model, limits: limits, cancellation: cancellation),
      let served = results.first
    else { return .zero }
    let preferences = served.proven ? results.dropFirst().first?.bound ?? 0 : 0
    return ItineraryCost(served: max(0, served.bound), preferences: max(0, preferences))
  }

  // MARK: Halls

  private mutating func addHalls() {
    let halls = Set(grid.rooms.joined().map(\.hall)).filter { $0 >= 0 }.sorted()
    let users = grid.rooms.map { Set($0.map(\.hall)) }
    var sets = halls.map { Set([$0]) }
    let whole = Set(halls)
    if halls.count > 1 { sets.append(whole) }
    // Choices of hall that occur, which often are a kind of hall.
    for choice in unique(users.filter { $0.count > 1 && !$0.contains(-1) && $0 != whole }.map { $0.sorted() }).prefix(
      50)
    {
      sets.append(Set(choice))
    }
    for set in sets {
      let pause = set.map { grid.pauses[$0] }.min() ?? 0
      let jobs = users.indices.filter { !users[$0].isEmpty && users[$0].isSubset(of: set) }.compactMap {
        job($0, pause: pause)
      }
      for (interval, needed) in overfull(jobs, capacity: set.count) {
        var row = Linear(jobs.map { ($0.energy(interval), dropped[$0.event]) })
        row.constant = 0
        model.require("halls \(interval.from) \(interval.to)", in: needed...) { row.expression }
        isBinding = true
      }
    }
  }

  private func job(_ event: Int, pause: Int = 0) -> Job? {
    guard let first = grid.starts[event].first, let last = grid.starts[event].last else { return nil }
    return Job(event: event, earliest: first, latest: last, length: grid.lengths[event] + pause)
  }

  /// Intervals that can't take all jobs, with the energy that must be given up; those that ask most first.
  private func overfull(_ jobs: [Job], capacity: Int) -> [(Interval, Int)] {
    let from = unique(jobs.map(\.earliest)).sorted()
    let to = unique(jobs.map { $0.latest + $0.length }).sorted()
    guard from.count * to.count * jobs.count <= 4_000_000 else { return [] }
    var found: [(interval: Interval, needed: Int)] = []
    for a in from {
      for b in to where b > a {
        let interval = Interval(from: a, to: b)
        let needed = jobs.reduce(0) { $0 + $1.energy(interval) } - capacity * (b - a)
        if needed > 0 { found.append((interval, needed)) }
      }
    }
    found.sort { ($1.needed, $0.interval.from, $0.interval.to) < ($0.needed, $1.interval.from, $1.interval.to) }
    return found.prefix(40).map { ($0.interval, $0.needed) }
  }

  // MARK: People

  private mutating func add(_ party: ItineraryParty) {
    var missed: [Int: Variable] = [:]
    func miss(_ invitation: ItineraryParty.Invitation) -> Variable {
      if let variable = missed[invitation.event] { return variable }
      let variable = model.binary("missed \(invitation.event)")
      missed[invitation.event] = variable
      cost.served.add(invitation.cost.served, variable)
      cost.preferences.add(invitation.cost.preferences, variable)
      isBinding = true
      return variable
    }
    for invitation in party.invitations where invitation.present.allSatisfy(\.isEmpty) && invitation.away != .zero {
      let row = Linear([(1, miss(invitation)), (1, dropped[invitation.event])])
      model.require("away", in: 1...) { row.expression }
    }
    // Who may be excused by being away isn't bound to anything here.
    let bound = party.invitations.filter { invitation in
      invitation.away != .zero
        || invitation.present.allSatisfy { $0 == 0..<grid.starts[invitation.event].count }
    }.filter { !grid.starts[$0.event].isEmpty }
    for (index, one) in bound.enumerated() {
      for other in bound[(index + 1)...] where alwaysClash(one.event, other.event) {
        let row = Linear([
          (1, miss(one)), (1, miss(other)), (1, dropped[one.event]), (1, dropped[other.event]),
        ])
        model.require("clash", in: 1...) { row.expression }
      }
    }
    let jobs = bound.compactMap { job($0.event) }
    for (interval, needed) in overfull(jobs, capacity: 1).prefix(8) {
      var row = Linear()
      for invitation in bound {
        guard let energy = job(invitation.event)?.energy(interval), energy > 0 else { continue }
        row.add(energy, miss(invitation))
        row.add(energy, dropped[invitation.event])
      }
      model.require("person \(interval.from)", in: needed...) { row.expression }
    }
  }

  /// Whether neither of two events can be after the other with time for the way.
  private func alwaysClash(_ first: Int, _ second: Int) -> Bool {
    !mayFollow(first, second) && !mayFollow(second, first)
  }

  private func mayFollow(_ first: Int, _ second: Int) -> Bool {
    guard let earliest = grid.starts[first].first, let latest = grid.starts[second].last else { return true }
    let way =
      grid.sites[first].flatMap { from in
        grid.sites[second].map { grid.needs(first, from, second, $0).lowerBound }
      }.min() ?? 0
    return earliest + grid.lengths[first] + way <= latest
  }
}
