internal import Optimization
internal import Planning
internal import Visit

extension AlternativeMaker {
  /// Plans between the best of one goal and the best of another, the ends included: days are planned for the one or for
  /// the other, and of all ways to put days together those are kept than which none is better in both. 帕累托前沿
  func front(_ one: GoalName, _ other: GoalName) -> [Alternative] {
    let (first, second) = (
      draft(Profile.between(one, other, 0).goals(visit.goals)),
      draft(Profile.between(other, one, 0).goals(visit.goals))
    )
    var points = [Point(draft: first, goals: [one, other])]
    for part in first.parts {
      let mixed = points.map { Point(draft: $0.draft.taking(part, from: second), goals: [one, other]) }
      points = Self.undominated(points + mixed)
    }
    let isProven = first.plan.goals.allSatisfy(\.proven) && second.plan.goals.allSatisfy(\.proven)
    let ends = Set([0, points.count - 1])
    return points.enumerated().map { index, point in
      Alternative(
        .between(one, other, index + 1), point.draft, for: visit, proven: isProven && ends.contains(index))
    }
  }

  /// A plan and what it comes to in two goals.
  private struct Point {
    var draft: Draft
    var values: [Int]

    init(draft: Draft, goals: [GoalName]) {
      self.draft = draft
      values = goals.map { goal in draft.plan.goals.first { $0.name == goal }?.value ?? 0 }
    }
  }

  /// The points than which none is better in both goals, the best in the first goal first; where there are many, some
  /// of them evenly spread.
  private static func undominated(_ points: [Point]) -> [Point] {
    let sorted = points.enumerated().sorted { left, right in
      left.element.values == right.element.values
        ? left.offset < right.offset : left.element.values.lexicographicallyPrecedes(right.element.values)
    }.map(\.element)
    var least = Int.max
    let kept = sorted.filter { point in
      guard point.values[1] < least else { return false }
      least = point.values[1]
      return true
    }
    let most = 40
    guard kept.count > most else { return kept }
    return (0..<most).map { kept[$0 * (kept.count - 1) / (most - 1)] }
  }
}
