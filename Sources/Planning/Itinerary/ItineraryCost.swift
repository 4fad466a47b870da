internal import Visit

/// What a programme costs, compared goal by goal: `served`, `preferences`, then what isn't held. 日程代价
struct ItineraryCost: Sendable, Hashable, Comparable {
  private var lanes: SIMD4<Int>

  /// Nothing.
  static let zero = ItineraryCost()

  /// A cost, each part 0 where it isn't given.
  init(served: Int = 0, preferences: Int = 0, dropped: Int = 0) { lanes = SIMD4(served, preferences, dropped, 0) }

  /// Attendances that are unmet, by weight.
  var served: Int { lanes[0] }
  /// Deputies and absences, by courtesy.
  var preferences: Int { lanes[1] }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.lanes = left.lanes &+ right.lanes
    return sum
  }

  static func - (left: Self, right: Self) -> Self {
    var sum = left
    sum.lanes = left.lanes &- right.lanes
    return sum
  }

  static func += (left: inout Self, right: Self) { left.lanes &+= right.lanes }
  static func -= (left: inout Self, right: Self) { left.lanes &-= right.lanes }

  static func < (left: Self, right: Self) -> Bool {
    left.lanes[0] != right.lanes[0]
      ? left.lanes[0] < right.lanes[0]
      : left.lanes[1] != right.lanes[1] ? left.lanes[1] < right.lanes[1] : left.lanes[2] < right.lanes[2]
  }
}

extension Asked {
  /// What it costs when neither the person comes nor anything better is known; who may send a deputy is thought to.
  var absence: ItineraryCost {
    isOptional || !deputies.isEmpty ? ItineraryCost(preferences: courtesy) : ItineraryCost(served: weight)
  }

  /// What it costs when the activity isn't held.
  var loss: ItineraryCost { isOptional ? ItineraryCost(preferences: courtesy) : ItineraryCost(served: weight) }
}
