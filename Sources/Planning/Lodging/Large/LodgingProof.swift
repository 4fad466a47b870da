internal import Optimization
internal import Visit

/// What is known to be the least of each goal for very many guests: of each goal under what a plan reached in the goals
/// before it, since no goal is given up for a later one. 住房证明
struct LodgingProof: Sendable {
  let problem: LodgingProblem
  let goals: [GoalName]
  let bounds: LodgingBounds
  /// Seconds for each linear programme.
  let seconds: Double
  /// How many threads there may be.
  let jobs: Int?
  private let outline: LodgingOutline?

  init(problem: LodgingProblem, goals: [GoalName], bounds: LodgingBounds, seconds: Double, jobs: Int? = nil) {
    self.jobs = jobs
    self.problem = problem
    self.goals = goals
    self.bounds = bounds
    self.seconds = seconds
    outline =
      bounds.cancellation.isCancelled
      ? nil : LodgingOutline(problem, steps: Self.isOrdered(goals) ? 8 : 0)
  }

  /// Values below which no plan is: of the goals behind precedence, no plan without an inversion that houses everybody.
  func floors() -> [Int] {
    let least = bounds.least()
    let floors = max(bounds.floors(), relaxed { $0.floors() } ?? 0)
    return goals.map { goal in
      switch goal {
      case .served: least.served
      case .preferences: floors
      case .cost: least.cost
      case .precedence, .vehicles, .comfort: 0
      }
    }
  }

  /// What bounds say of a plan: that of the cost is one of plans that leave nobody without a room who could have one on a
  /// night; those that the order or the floors go into are of plans as good as this one in the goals before.
  func bounds(_ floors: [Int], under score: LodgingScore) -> [Int] {
    let isUpright = score.precedence == 0 || !Self.isOrdered(goals)
    let isLeast = zip(goals, floors).contains { $0 == .served && $1 == score.served }
    return concurrentMap(Array(goals.indices), jobs: jobs) { index in
      let floor = floors[index]
      switch goals[index] {
      case .served: return floor
      case .preferences:
        guard score.served == 0, isUpright else { return score.served > 0 ? 0 : bounds.floors() }
        return floor < score.preferences ? max(floor, divided(reached: score.preferences)) : floor
      case .cost:
        guard score.served == 0, isUpright else { return isLeast ? floor : 0 }
        let most = isBefore(.preferences, .cost) ? score.preferences : nil
        return max(floor, whole { $0.cost(floors: most, reached: score.cost) } ?? 0)
      case .precedence, .vehicles, .comfort: return 0
      }
    }
  }

  /// Whether the goals that follow from rooms come after precedence, so that its value may be taken for granted.
  static func isOrdered(_ goals: [GoalName]) -> Bool {
    guard let order = goals.firstIndex(of: .precedence) else { return false }
    return [.preferences, .cost].allSatisfy { goal in
      goals.firstIndex(of: goal).map { $0 > order } ?? true
    }
  }

  private func isBefore(_ first: GoalName, _ second: GoalName) -> Bool {
    goals.firstIndex(of: first).flatMap { first in goals.firstIndex(of: second).map { first < $0 } }
      ?? false
  }

  /// The fewest floors beyond the first, seen delegation by delegation.
  private func divided(reached: Int) -> Int {
    whole { relaxation in
      var relaxation = relaxation
      relaxation.nodes = min(relaxation.nodes, 20)
      return relaxation.divided(reached: reached)
    } ?? 0
  }

  /// What holds where a few hotels have whole staircases.
  private func whole(_ question: (LodgingRelaxation) -> Int?) -> Int? {
    let hotels = outline?.houses.reduce(0) { $0 + $1.hotels.count } ?? 0
    return relaxed { relaxation in
      var relaxation = relaxation
      relaxation.nodes = hotels <= 3 ? 150 : 1
      return question(relaxation)
    }
  }

  private func relaxed(_ question: (LodgingRelaxation) -> Int?) -> Int? {
    guard let outline, !bounds.cancellation.isCancelled else { return nil }
    return question(LodgingRelaxation(outline: outline, seconds: seconds))
  }
}
