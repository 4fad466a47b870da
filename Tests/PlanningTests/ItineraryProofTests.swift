import Testing
import Visit
import Wording

@testable import Planning

@Suite struct ItineraryProofTests {
  /// A few activities and people with deputies and wishes, drawn by chance.
  private func draw(_ seed: Int) -> Visit {
    var random = SeededGenerator(seed: seed)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    let people = [
      guest("a", rank: "A", chance(30) ? "1 13:30" : "1 10:00"), host("b", rank: chance(50) ? "B" : nil),
      host("c"),
    ]
    let count = Int.random(in: 2...3, using: &random)
    let activities = (0..<count).map { index -> Activity in
      let hour = Int.random(in: 13...14, using: &random)
      let minute = [0, 15, 30].randomElement(using: &random) ?? 0
      let attend: [Activity.Attendee] = [chance(40) ? .delegation("g") : .person("a"), .person("b")]
      let place: Place.ID = chance(30) ? "village" : "office"
      let slack = count == 2 ? Int.random(in: 1...4, using: &random) * 5 : 5
      var activity =
        chance(50)
        ? fixed("e\(index)", "1 \(hour):\(minute)", 30, at: place, attend)
        : open("e\(index)", ("1 \(hour):\(minute)", "1 \(hour):\(minute + 30 + slack)"), 30, at: place, attend)
      if index > 0, activity.start == nil, chance(30) {
        activity.after = [Activity.Gap(activity: "e0", least: 0, most: 45)]
      }
      if chance(30) { activity.optional = .people(["b"]) }
      if chance(40) { activity.deputies = [("a", ["c"])] }
      if chance(20) { activity.deputies.append(("b", ["c"])) }
      if chance(20) { activity.inPerson = ["a"] }
      activity.priority = Int.random(in: 0...1, using: &random)
      return activity
    }
    return programme(people, activities)
  }

  /// What may become of somebody who is asked.
  private func fates(_ asked: Asked) -> [Programme.Attendance] {
    var fates: [Programme.Attendance] = [.present, .unmet]
    if asked.isOptional { fates.append(.missing) }
    if asked.isExcused { fates.append(.away) }
    return fates + asked.deputies.map { .deputy($0) }
  }

  /// The least value of both goals over all starts and all that may become of people.
  private func best(_ problem: ItineraryProblem) -> [Int]? {
    let starts = problem.events.map { event in [nil] + event.options.indices.map { Optional($0) } }
    let asked = problem.events.map { $0.asked.map(fates) }
    let sizes = starts.map(\.count) + asked.joined().map(\.count)
    var digits = sizes.map { _ in 0 }
    var best: [Int]?
    while true {
      var next = starts.count
      let programme = Programme(
        options: starts.indices.map { starts[$0][digits[$0]] },
        attendance: asked.map { event in
          event.map { fates in
            defer { next += 1 }
            return fates[digits[next]]
          }
        })
      let value = [programme.served(problem), programme.preferences(problem)]
      if best.map({ value.lexicographicallyPrecedes($0) }) ?? true, programme.isLawful(problem) { best = value }
      guard let digit = digits.indices.first(where: { digits[$0] + 1 < sizes[$0] }) else { return best }
      digits[digit] += 1
      for done in 0..<digit { digits[done] = 0 }
    }
  }

  @Test(arguments: 0..<80) func `No other programme is better`(seed: Int) {
    let visit = draw(seed)
    let problem = ItineraryProblem(Context(visit, language: .en))
    let scheduled = Scheduled(visit)
    #expect([GoalName.served, .preferences].compactMap { scheduled.contribution.goals[$0]?.value } == best(problem))
    #expect(scheduled.proven(.served) != nil)
    #expect(scheduled.proven(.preferences) != nil)
    #expect(scheduled.contribution.unmet.isEmpty == (scheduled.proven(.served) == 0))
  }

  @Test(arguments: 0..<10) func `Forty open activities of one group fit behind one another`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let activities = (0..<40).map { index in
      open(
        "e\(index)", ("\(index / 14 + 1) 08:00", "\(index / 14 + 1) 21:00"), Int.random(in: 3...8, using: &random) * 5,
        [.person("h"), .person("k")])
    }
    let scheduled = Scheduled(programme([host("h", rank: "A"), host("k")], activities))
    #expect(scheduled.proven(.served) == 0)
    for (first, second) in zip(scheduled.items, scheduled.items.dropFirst()) { #expect(first.end <= second.start) }
  }
}
