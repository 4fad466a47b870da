import Optimization
import Precedence
import Testing
import Visit

@testable import Planning

@Suite struct DayModelTests {
  private typealias Build = VisitBuilding

  /// A day with a few people between hotel, office and site, and two vehicles, drawn by a seed.
  private func draw(_ seed: Int) -> (problem: DayProblem, context: Context) {
    var random = SeededGenerator(seed: seed)
    var build = VisitBuilding()
    var movements: [Movement] = []
    let places: [Place.ID] = ["hotel", "office", "site"]
    let roads = Roads(build.visit)
    for index in 0..<Int.random(in: 2...3, using: &random) {
      build.guest("g\(index)", rank: index)
      let from = places[Int.random(in: 0...2, using: &random)]
      let to = places[(places.firstIndex(of: from) ?? 0) + 1 == 3 ? 0 : (places.firstIndex(of: from) ?? 0) + 1]
      let base = Build.at(9) + Int.random(in: 0...2, using: &random) * 10
      guard let direct = roads.journey(from: from, to: to, at: base) else { continue }
      let released = Bool.random(using: &random)
      movements.append(
        Movement(
          person: Identifier("g\(index)"), from: from, to: to, purpose: .rest, ready: released ? base : nil,
          due: released ? nil : base + direct.minutes,
          leave: (released ? base + 2 : base - 20)...(released ? base + 30 : base),
          arrive: (base + direct.minutes - 20)...(base + direct.minutes + 40), luggage: 1, direct: direct,
          longest: direct.minutes * 2))
    }
    for index in 0..<Int.random(in: 1...2, using: &random) {
      build.vehicle("v\(index)", .sedan) {
        $0.seats = Int.random(in: 1...2, using: &random)
        $0.kilometreCost = Int.random(in: 1...3, using: &random) * 100
      }
    }
    let context = build.context
    let problem = DayProblem(
      day: Build.day, movements: movements, gather: true, barred: [], rules: CarRules(build.visit), context)
    return (problem.enumerated(context, beside: problem), context)
  }

  /// One unit's choice: a run and a shift, or nothing.
  private typealias Choice = (run: Int, shift: Int)?

  /// The goals' values of the best of all choices that keep seats, luggage, and each vehicle in one place at a time.
  private func bruteForce(_ problem: DayProblem, _ context: Context) -> [Int] {
    var units: [(party: Int, kind: Int, person: Person.ID)] = []
    for (party, group) in problem.parties.enumerated() {
      for (kind, members) in group.classes.enumerated() {
        for unit in members.units { units.append((party, kind, unit[0])) }
      }
    }
    var choices: [[Choice]] = []
    for unit in units {
      var mine: [Choice] = [nil]
      for (index, run) in problem.runs.enumerated() {
        guard case .trip(let pattern) = run.work, problem.patterns[pattern].parties.contains(unit.party) else {
          continue
        }
        for shift in problem.shifts.indices { mine.append((index, shift)) }
      }
      choices.append(mine)
    }
    var best: [Int]?
    var picked: [Choice] = []
    func descend() {
      if picked.count == units.count {
        if let values = value(picked, units, problem, context),
          best.map({ values.lexicographicallyPrecedes($0) }) ?? true
        {
          best = values
        }
        return
      }
      for choice in choices[picked.count] {
        picked.append(choice)
        descend()
        picked.removeLast()
      }
    }
    descend()
    return best ?? []
  }

  private func value(
    _ picked: [Choice], _ units: [(party: Int, kind: Int, person: Person.ID)], _ problem: DayProblem, _ context: Context
  ) -> [Int]? {
    let timing = TripTiming(parties: problem.parties, roads: context.roads, board: context.visit.travel.board)
    var (served, vehicles, cost, comfort) = (0, 0, 0, 0)
    for (choice, unit) in zip(picked, units) where choice == nil { served += context.order.weight(of: unit.person) }
    for (shift, hours) in problem.shifts.enumerated() {
      let vehicle = context.visit.vehicles[hours.vehicle]
      let runs = Set(picked.compactMap { $0 }.filter { $0.shift == shift }.map(\.run))
        .sorted { problem.runs[$0].start < problem.runs[$1].start }
      guard !runs.isEmpty else { continue }
      vehicles += 1
      cost += vehicle.dayCost * 10
      var at = vehicle.depot
      var free = hours.hours.lowerBound
      for index in runs {
        let run = problem.runs[index]
        guard let drive = context.roads.journey(from: at, to: run.from, at: free), free + drive.minutes <= run.start
        else { return nil }
        cost += (drive.hectometres + run.schedule.hectometres) * vehicle.kilometreCost
        (at, free) = (run.to, run.end)
        guard case .trip(let pattern) = run.work else { return nil }
        var aboard: [Int] = []
        for stop in problem.patterns[pattern].stops {
          for (choice, unit) in zip(picked, units) {
            guard let choice, choice.run == index, choice.shift == shift else { continue }
            if stop.on.contains(unit.party) { aboard.append(unit.party) }
          }
          aboard.removeAll { stop.off.contains($0) }
          guard aboard.count <= vehicle.seats, aboard.count <= vehicle.luggage else { return nil }
        }
      }
      guard let home = context.roads.journey(from: at, to: vehicle.depot, at: free),
        free + home.minutes <= hours.hours.upperBound
      else { return nil }
    }
    for (choice, unit) in zip(picked, units) {
      guard let choice, case .trip(let pattern) = problem.runs[choice.run].work else { continue }
      let minutes = timing.discomfort(of: unit.party, problem.patterns[pattern], problem.runs[choice.run].schedule)
      comfort += minutes * context.order.courtesy(of: unit.person)
    }
    return [served, 0, vehicles, cost, comfort]
  }

  @Test("the programme finds what trying every choice finds", arguments: 0..<60)
  func agreesWithBruteForce(seed: Int) {
    let (problem, context) = draw(seed)
    guard !problem.parties.isEmpty, problem.runs.count * problem.shifts.count < 26 else { return }
    guard case .solved(let held, let results, _) = solve(DayModel(problem, context).model) else {
      Issue.record("no answer")
      return
    }
    #expect(results.map(\.value) == bruteForce(problem, context))
    let trips = TripWriting(problem, DayModel(problem, context).decision(held), context).trips().trips
    for trip in trips { #expect(!trip.riders.isEmpty && trip.riders.count <= 4) }
  }

  @Test("the search builds nothing worse, and nothing better than its bound", arguments: 0..<60)
  func searchAgreesWithBruteForce(seed: Int) {
    let (problem, context) = draw(seed)
    guard !problem.parties.isEmpty, problem.runs.count * problem.shifts.count < 26 else { return }
    let routes = RouteProblem(problem, context)
    var search = RouteSearch(routes, seed: seed, budget: 5_000, cancellation: Cancellation())
    let (_, found) = search.run(until: { _ in false }, progress: { _ in })
    let values = context.visit.goals.indices.filter { context.visit.goals[$0] != .precedence }.map { found.lanes[$0] }
    let best = bruteForce(problem, context)
    #expect(values == best || values.lexicographicallyPrecedes(best), "\(values) \(best)")
    let bounds = RouteBound(routes).least()
    let least = values[0] == 0 ? bounds.served : bounds.unserved
    #expect(!(found < least))
    for lane in context.visit.goals.indices { #expect(found.lanes[lane] >= least.lanes[lane]) }
  }
}
