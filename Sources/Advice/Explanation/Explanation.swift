public import Optimization
public import Planning
internal import Visit
public import Wording

/// What a scenario asks and can't have: which of its lines clash, who is left out, and what would mend it. 解释
public struct Explanation: Sendable {
  /// The conflicts, in the order in which the parts of a plan are made.
  public let conflicts: [Conflict]

  /// Explains what a draft can't meet; nothing where it meets all.
  public init(of base: Draft, language: Language, cancellation: Cancellation = Cancellation()) {
    let search = ConflictSearch(base: base, language: language, cancellation: cancellation)
    let found = base.troubles.flatMap { search.conflicts(of: $0) }
    let repairs = RepairSearch(base: base, language: language, cancellation: cancellation)
    conflicts = found.map { conflict in
      var conflict = conflict
      conflict.repairs = repairs.repairs(of: conflict)
      conflict.isCutShort = cancellation.isCancelled
      return conflict
    }
  }

  /// Whether all can be met.
  public var isNothing: Bool { conflicts.isEmpty }
}
