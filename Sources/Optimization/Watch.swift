/// Looks on while GLPK works: passes progress on, and says when to stop. It makes no GLPK call. 监看
final class Watch {
  let goal: String
  private let cancellation: Cancellation
  private let deadline: ContinuousClock.Instant?
  private let unit: Int
  private let constant: Int
  private let progress: (Progress) -> Void
  private var reported = -1

  init(
    goal: String, _ cancellation: Cancellation, until deadline: ContinuousClock.Instant?, unit: Int, constant: Int,
    progress: @escaping (Progress) -> Void
  ) {
    self.goal = goal
    self.cancellation = cancellation
    self.deadline = deadline
    self.unit = unit
    self.constant = constant
    self.progress = progress
  }

  /// Nobody waits for an answer any more.
  var isOver: Bool { cancellation.isCancelled || deadline.map { ContinuousClock.now >= $0 } ?? false }

  /// Asked every few hundredths of a second.
  func look(nodes: Int, best: Double?, bound: Double) -> Bool {
    if nodes != reported {
      reported = nodes
      progress(Progress(goal: goal, best: best.flatMap(whole), bound: whole(bound), nodes: nodes))
    }
    return cancellation.isCancelled
  }

  private func whole(_ value: Double) -> Int? {
    guard abs(value) < 1e15 else { return nil }
    return try? Checked.sum(constant, try Checked.product(unit, Int(value.rounded())))
  }
}
