public import Optimization
public import Planning
internal import Visit
public import Wording

/// What a scenario asks and can't have: which of its lines clash, who is left out, and what would mend it. 解释
public struct Explanation: Sendable {
  /// The conflicts, in the order in which the parts of a plan are made.
  public let conflicts: [Conflict]

  /// What is being looked for. 进度
  public enum Step: Sendable {
    /// What clashes in a part.
    case conflicts(Draft.Part)
    /// What mends a conflict: the so-manieth, of so many.
    case repairs(Draft.Part, number: Int, of: Int)
  }

  /// Explains what a draft can't meet; nothing where it meets all. It tells `progress` what it is about to do.
  public init(
    of base: Draft, language: Language, cancellation: Cancellation = Cancellation(),
    progress: (Step) -> Void = { _ in }
  ) {
    let search = ConflictSearch(base: base, language: language, cancellation: cancellation)
    let found = base.troubles.flatMap { trouble in
      progress(.conflicts(trouble.part))
      return search.conflicts(of: trouble)
    }
    let repairs = RepairSearch(base: base, language: language, cancellation: cancellation)
    conflicts = found.enumerated().map { number, conflict in
      progress(.repairs(conflict.part, number: number + 1, of: found.count))
      var conflict = conflict
      conflict.repairs = repairs.repairs(of: conflict)
      conflict.isCutShort = cancellation.isCancelled
      return conflict
    }
  }

  /// Whether all can be met.
  public var isNothing: Bool { conflicts.isEmpty }
}
