import Testing
import Visit
import Wording

@testable import Planning

/// Programmes with many open activities.
@Suite struct ItinerarySizeTests {
  /// Meetings of a few people each, in three halls, on days of ten hours. `load` is the share of the halls' time.
  private func meetings(_ count: Int, seed: Int, load: Int) -> Visit {
    var random = SeededGenerator(seed: seed)
    let people = (0..<(3 * count)).map { host("p\($0)") }
    let days = max(1, count * 60 / (18 * load))
    var visit = programme(people, [])
    visit.dates = firstDay...firstDay.advanced(by: days - 1)
    visit.halls = (0..<3).map { hall("h\($0)", seats: 40) }
    visit.activities = (0..<count).map { index in
      let size = Int.random(in: 3...8, using: &random)
      let attend = Set((0..<size).map { _ in Int.random(in: 0..<people.count, using: &random) }).sorted()
      let day = index % days
      var activity = open("m\(index)", nil, [30, 60, 90][index % 3], attend.map { .person(people[$0].id) })
      activity.window =
        Moment(
          firstDay.advanced(by: day), minute: 480)...Moment(
          firstDay.advanced(by: day), minute: 1080)
      activity.place = nil
      activity.halls = visit.halls.map(\.id)
      activity.optional = .people([people[attend[0]].id])
      return activity
    }
    return visit
  }

  private func hall(_ id: String, seats: Int) -> Hall {
    Hall(id: Hall.ID(id), name: id, place: "office", layout: .theatre(Layout.Grid(rows: 1, columns: seats)))
  }

  /// The programme of a plan's items is lawful in the problem from which it came.
  private func isLawful(_ scheduled: Scheduled, _ visit: Visit) -> Bool {
    let problem = ItineraryProblem(Context(visit, language: .en))
    let items = Dictionary(uniqueKeysWithValues: scheduled.items.map { ($0.activity, $0) })
    let programme = Programme(
      options: problem.events.map { event in
        items[event.activity.id].flatMap { item in
          event.options.firstIndex { $0.start == item.start && $0.hall == item.hall && $0.place == item.place }
        }
      },
      attendance: problem.events.map { event in
        let there = Set(items[event.activity.id]?.attend.map(\.person) ?? [])
        return event.asked.map { there.contains($0.person) ? .present : $0.isOptional ? .missing : .unmet }
      })
    return scheduled.items.count == problem.events.count && programme.isLawful(problem)
      && programme.served(problem) == scheduled.contribution.goals[.served]?.value
      && programme.preferences(problem) == scheduled.contribution.goals[.preferences]?.value
  }

  @Test("everybody is at all of many meetings, which is proven", arguments: [(9, 1), (18, 2)])
  func whole(count: Int, seed: Int) {
    let visit = meetings(count, seed: seed, load: 2)
    let scheduled = Scheduled(visit)
    #expect(scheduled.proven(.served) == 0)
    #expect(isLawful(scheduled, visit))
  }

  @Test("meetings whose windows span days are found a place at once") func days() {
    var visit = meetings(12, seed: 4, load: 2)
    let window = moment("1 08:00")...moment("3 18:00")
    for index in visit.activities.indices { visit.activities[index].window = window }
    let scheduled = Scheduled(visit)
    #expect(scheduled.proven(.served) == 0 && scheduled.proven(.preferences) == 0)
    #expect(isLawful(scheduled, visit))
  }

  @Test("more than the halls can take is left out at a price that is bounded", arguments: 1...3)
  func overfull(seed: Int) throws {
    // Five meetings of an hour and one hall for three hours: two can't be held, so the two lightest at least are lost.
    var visit = meetings(5, seed: seed, load: 4)
    visit.halls = [hall("h0", seats: 40)]
    for index in visit.activities.indices {
      visit.activities[index].halls = ["h0"]
      visit.activities[index].duration = 60
      visit.activities[index].window = moment("1 08:00")...moment("1 11:00")
    }
    let scheduled = Scheduled(visit)
    #expect(scheduled.items.count == 3)
    let goal = try #require(scheduled.contribution.goals[.served])
    let problem = ItineraryProblem(Context(visit, language: .en))
    let losses = problem.events.map { event in event.asked.reduce(0) { $0 + ($1.isOptional ? 0 : $1.weight) } }
    #expect(goal.bound >= losses.sorted().prefix(2).reduce(0, +))
    #expect(goal.bound <= goal.value)
  }

  @Test("no relaxation is above what a programme attains", arguments: 0..<10) func bound(seed: Int) {
    var visit = meetings(6, seed: seed, load: 4)
    // Tight enough for clashes.
    for index in visit.activities.indices {
      visit.activities[index].window = moment("1 08:00")...moment("1 1\(index % 2):30")
      visit.activities[index].attend = visit.people.prefix(3 + index % 3).map { .person($0.id) }
      visit.activities[index].priority = (seed + index) % 4
    }
    let context = Context(visit, language: .en)
    let problem = ItineraryProblem(context)
    let grid = ItineraryGrid(problem, Array(problem.events.indices))
    let bound = ItineraryRelaxation(grid).bound(context.solving, context.cancellation)
    var descent = ItineraryDescent(grid, seed: seed, work: 50_000, kicks: 1, floor: bound)
    let options = descent.run()
    let programme = Programme(
      options: options,
      attendance: AttendanceChoice(problem: problem, group: grid.group, options: options).run())
    #expect(programme.isLawful(problem))
    #expect(bound.served <= programme.served(problem))
  }

  @Test func `the same search is made each time`() {
    let visit = meetings(12, seed: 9, load: 9)
    let problem = ItineraryProblem(Context(visit, language: .en))
    let grid = ItineraryGrid(problem, Array(problem.events.indices))
    func search() -> [Int?] {
      var descent = ItineraryDescent(grid, seed: 1, work: 50_000, kicks: 1, floor: .zero)
      return descent.run()
    }
    #expect(search() == search())
  }

  @Test func `a hall that holds everybody is taken before one that doesn't`() {
    var visit = meetings(1, seed: 1, load: 2)
    visit.halls = [hall("small", seats: 2), hall("large", seats: 40)]
    visit.activities[0].halls = ["small", "large"]
    visit.activities[0].attend = visit.people.map { .person($0.id) }
    #expect(Scheduled(visit).items.first?.hall == "large")
    visit.halls = [hall("small", seats: 1), hall("large", seats: 2)]
    #expect(Scheduled(visit).items.first?.hall == "large")
  }

  @Test func `activities of different days are decided apart`() {
    let visit = meetings(12, seed: 3, load: 2)
    let context = Context(visit, language: .en)
    let problem = ItineraryProblem(context)
    let people = problem.events.map { event in
      PersonSet(event.asked.compactMap { context.register.listing[$0.person] }, of: visit.people.count)
    }
    let groups = ItineraryGroups(problem, people).groups
    #expect(groups.joined().sorted() == Array(problem.events.indices))
    let days = groups.map { Set($0.compactMap { visit.activities[$0].window?.lowerBound.day }) }
    #expect(days.allSatisfy { $0.count == 1 } && groups.count >= 2)
  }

  @Test func `one activity without a start leaves the others with everybody`() {
    let people = [host("a"), host("b")]
    let visit = programme(
      people,
      [
        open("short", ("1 09:00", "1 09:20"), 30, [.person("a")]),
        open("long", ("1 09:00", "1 10:00"), 60, [.person("a")]),
        open("other", ("1 09:00", "1 11:00"), 30, [.person("a"), .person("b")]),
      ])
    let scheduled = Scheduled(visit)
    #expect(scheduled.start("short") == nil && scheduled.start("long") == "1 09:00")
    #expect(scheduled.start("other") == "1 10:00")
    #expect(scheduled.proven(.served) == scheduled.contribution.goals[.served]?.value)
    #expect(scheduled.contribution.unmet.map(\.person) == ["a"])
  }
}
