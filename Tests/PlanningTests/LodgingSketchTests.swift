import Testing
import Visit
import Wording

@testable import Planning

@Suite("Rooms sketched by class") struct LodgingSketchTests {
  private let goals: [GoalName] = [.served, .precedence, .preferences, .cost]

  private func problem(_ seed: Int) -> LodgingProblem {
    LodgingProblem(Context(LodgingProofTests().draw(seed), language: .en))
  }

  @Test("Moves and steps back leave the sums as they were", arguments: 0..<40)
  func sums(seed: Int) throws {
    guard let plot = LodgingPlot(problem(seed), isOrdered: true) else { return }
    var random = SeededGenerator(seed: seed)
    var sketch = LodgingSketch(plot)
    let empty = sketch.sum
    for _ in 0..<50 {
      let guest = Int.random(in: plot.problem.guests.indices, using: &random)
      let before = (sketch.sum, sketch.home[guest], sketch.stairs)
      let zone = Int.random(in: sketch.stairs.indices, using: &random)
      if let own = plot.open[guest].randomElement(using: &random) { sketch.move(guest, to: own) }
      if !sketch.stairs[zone].isEmpty {
        sketch.setStair(zone, 0, to: Int.random(in: 0...3, using: &random))
      }
      guard Bool.random(using: &random) else { continue }
      sketch.move(guest, to: before.1)
      sketch.restore(zone, before.2[zone])
      #expect(sketch.sum == before.0)
    }
    for guest in plot.problem.guests.indices { sketch.move(guest, to: -1) }
    #expect(sketch.sum.cost == empty.cost && sketch.sum.lacking == 0)
  }

  @Test("A sketch that could be a plan has no inversion when rooms are given out", arguments: 0..<60)
  func upright(seed: Int) {
    let problem = problem(seed)
    guard let plot = LodgingPlot(problem, isOrdered: true) else { return }
    var sketcher = LodgingSketcher(plot, goals: goals, seed: seed) { false }
    let found = sketcher.run(steps: 2_000)
    guard found.sum.isSound else { return }
    let placements = found.home.enumerated().map { guest, own in
      own < 0 ? nil : LodgingPlacement(room: plot.classes[own].example, nights: problem.guests[guest].nights)
    }
    #expect(problem.inversions(placements).isEmpty)
  }

  @Test("Delegations find one floor each, and sharers the cheap rooms, the same way each time")
  func delegations() throws {
    let people = (0..<24).map { index in
      guest("p\(index)", rank: index % 12 == 0 ? "A" : "C", delegation: index < 12 ? "g" : "c", gender: .male)
    }
    var visit = lodging(
      people,
      (201...212).map { room($0, .twin, grade: 2, price: 200) }
        + (301...312).map { room($0, .twin, grade: 2, price: 220) }
    )
    visit.lodging.keepDelegationsTogether = true
    visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: 2, junior: nil), same: [.gender])
    let context = Context(visit, language: .en)
    let problem = LodgingProblem(context)
    let sketching = LodgingSketching(problem: problem, goals: goals, limits: visit.limits)
    let placements = try #require(sketching.placements { false })
    #expect(problem.isLawful(placements) && placements.allSatisfy { $0 != nil })
    let rooms = placements.compactMap { $0?.room }
    for own in problem.cohesive { #expect(Set(own.map { problem.rooms[rooms[$0]].floor }).count == 1) }
    #expect(sketching.placements { false } == placements)
  }

  @Test("What a sketch gives out is lawful and as good as it was sketched", arguments: 0..<60)
  func handout(seed: Int) {
    var visit = LodgingProofTests().draw(seed)
    visit.limits.nodes = 200
    let problem = LodgingProblem(Context(visit, language: .en))
    let sketching = LodgingSketching(problem: problem, goals: goals, limits: visit.limits)
    guard let placements = sketching.placements(isOver: { false }) else { return }
    var builder = LodgingBuilder(LodgingBoard(problem, goals: goals))
    let board = builder.build(from: placements)
    #expect(board.placements.indices.allSatisfy { placements[$0] == nil || board.placements[$0] != nil })
    #expect(problem.inversions(placements).isEmpty)
  }

  @Test("People of the same nights share first where that is to be cheap")
  func even() {
    let people = (0..<5).map { guest("p\($0)", rank: "C", "1 10:00", $0 < 3 ? "2 10:00" : "3 10:00", gender: .male) }
    var visit = lodging(people, (201...203).map { room($0, .twin, price: 100) })
    visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: 2, junior: nil), same: [.gender])
    let problem = LodgingProblem(Context(visit, language: .en))
    let classes = problem.classes(problem.segments(), split: [])
    func cost(isThrifty: Bool) -> Int {
      let handout = RoomHandout(
        problem: problem, classes: classes,
        choices: problem.guests.map { RoomHandout.Choice(roomClass: 0, nights: $0.nights) }, couples: [], sharing: nil,
        isThrifty: isThrifty)
      return problem.score(handout.placements()).cost
    }
    #expect(classes.count == 1)
    #expect(cost(isThrifty: true) == 4 * 100 * 1000)
    #expect(cost(isThrifty: false) == 5 * 100 * 1000)
  }
}
