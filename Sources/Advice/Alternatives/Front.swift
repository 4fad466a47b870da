internal import Optimization
internal import Planning
internal import Visit

extension AlternativeMaker {
  /// Plans between the best of one goal and the best of another, the ends included: the plans of each day of which none
  /// is better in both (ε-constraint), and of all ways to put days together those than which none is better in both.
  /// Where each day's are all there are, so are these, and each is proven. 帕累托前沿
  func front(_ one: GoalName, _ other: GoalName, effort: Planner.Effort) -> [Alternative] {
    let (first, second) = (
      draft(Profile.between(one, other, 0).goals(visit.goals)),
      draft(Profile.between(other, one, 0).goals(visit.goals))
    )
    let planner = Planner(visit: first.visit, language: language, cancellation: cancellation)
    var points = Points(first, one, other)
    for part in first.parts {
      if case .day(let day) = part {
        let (drafts, floor) = planner.front(of: day, from: first, to: second, between: one, other, effort: effort)
        points.add(part, drafts, floor: floor)
      } else {
        let least = [first.bound(of: one, in: part) ?? 0, second.bound(of: other, in: part) ?? 0]
        points.add(part, [first, second], floor: least)
      }
    }
    let ends = [first, second].map { $0.plan.goals.allSatisfy(\.proven) && !$0.plan.made.cutShort }
    let isLeast = [.served, .precedence].allSatisfy(first.isProven)
    let found = points.drafts(from: first)
    return found.enumerated().map { index, point in
      let end = index == 0 ? ends[0] : index == found.count - 1 ? ends[1] : false
      return Alternative(
        .between(one, other, index + 1), point.draft, for: visit, proven: end || isLeast && point.isProven,
        floors: [.served, .precedence, one].reduce(into: [other: second.bounds(of: other)]) {
          $0[$1] = first.bounds(of: $1)
        })
    }
  }
}

extension Draft {
  /// Whether a goal can't be better.
  fileprivate func isProven(_ goal: GoalName) -> Bool { plan.goals.first { $0.name == goal }?.proven ?? true }

  /// What no plan of each planner is below in a goal.
  fileprivate func bounds(of goal: GoalName) -> [String: Int] {
    let parts = plan.goals.first { $0.name == goal }?.parts ?? []
    return Dictionary(parts.map { ($0.planner, $0.bound) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Ways to put parts together than which none is better in both of two goals. 组合前沿
private struct Points {
  private let goals: [GoalName]
  private var parts: [(part: Draft.Part, choices: [Draft])] = []
  private var points: [Point]
  /// What ways of which a part isn't known come to at least: a point that none of these betters is proven.
  private var ghosts: [Point] = []

  /// At most so many are kept while parts are put together, and so many in the end.
  private static let most = (between: 5000, end: 40)

  /// Which choice of each part is taken, and what that comes to beyond the first of each.
  private struct Point {
    var choices: [Int] = []
    var values: [Int]

    func with(_ choice: Int, _ more: [Int]) -> Point {
      Point(choices: choices + [choice], values: zip(values, more).map { $0 + $1 })
    }
  }

  init(_ first: Draft, _ one: GoalName, _ other: GoalName) {
    goals = [one, other]
    points = [Point(values: [0, 0])]
  }

  /// A part that may be as it is in any of some drafts, or otherwise, where it comes to `floor` at least.
  mutating func add(_ part: Draft.Part, _ drafts: [Draft], floor: [Int]?) {
    let values = drafts.map { draft in goals.map { draft.value(of: $0, in: part) ?? 0 } }
    guard let first = values.first else { return }
    let choices = values.map { own in zip(own, first).map { $0 - $1 } }
    let least = floor.map { [zip($0, first).map { $0 - $1 }] } ?? []
    parts.append((part, drafts))
    let dark = (ghosts + points).flatMap { ghost in least.map { ghost.with(-1, $0) } }
    let old = ghosts.flatMap { ghost in choices.enumerated().map { ghost.with($0, $1) } }
    var found = undominated(points.flatMap { point in choices.enumerated().map { point.with($0, $1) } })
    var lost: [Point] = []
    if found.count > Self.most.between {
      lost = found
      found = Self.spread(found, Self.most.between)
    }
    ghosts = undominated(dark + old + lost)
    if ghosts.count > Self.most.between {
      // Where they are too many, the best of all in each goal stands for them.
      ghosts = [Point(values: goals.indices.map { goal in ghosts.map { $0.values[goal] }.min() ?? 0 })]
    }
    points = found
  }

  /// The points than which none is better in both goals, the best in the first goal first.
  private func undominated(_ points: [Point]) -> [Point] {
    let sorted = points.enumerated().sorted { left, right in
      left.element.values == right.element.values
        ? left.offset < right.offset : left.element.values.lexicographicallyPrecedes(right.element.values)
    }.map(\.element)
    var least = Int.max
    return sorted.filter { point in
      guard point.values[1] < least else { return false }
      least = point.values[1]
      return true
    }
  }

  private static func spread(_ points: [Point], _ most: Int) -> [Point] {
    guard points.count > most else { return points }
    return (0..<most).map { points[$0 * (points.count - 1) / (most - 1)] }
  }

  /// The points as drafts; where there are many, some of them evenly spread.
  func drafts(from first: Draft) -> [(draft: Draft, isProven: Bool)] {
    Self.spread(points, Self.most.end).map { point in
      let draft = zip(parts, point.choices).reduce(first) { draft, taken in
        taken.1 == 0 ? draft : draft.taking(taken.0.part, from: taken.0.choices[taken.1])
      }
      let isProven = ghosts.allSatisfy { ghost in
        ghost.values == point.values || zip(ghost.values, point.values).contains { $0 > $1 }
      }
      return (draft, isProven)
    }
  }
}
