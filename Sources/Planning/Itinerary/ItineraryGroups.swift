internal import Visit

/// Activities that bear on one another; those of different groups are decided apart. 相互牵连的活动
struct ItineraryGroups {
  /// Positions of activities, ascending; groups by their first.
  let groups: [[Int]]

  private struct Extent {
    var from: Moment
    var to: Moment
  }

  /// O(activities²) steps of a machine word a person.
  init(_ problem: ItineraryProblem, _ people: [PersonSet]) {
    let events = problem.events
    let extents = events.map { event -> Extent? in
      guard let first = event.options.starts.first, let last = event.options.starts.last, !event.options.isEmpty else {
        return nil
      }
      return Extent(from: first, to: last + event.duration)
    }
    let way = problem.legs.longest + problem.early
    let pause = problem.changeover.values.max() ?? 0
    var parent = Array(events.indices)
    func root(_ event: Int) -> Int {
      var event = event
      while parent[event] != event {
        parent[event] = parent[parent[event]]
        event = parent[event]
      }
      return event
    }
    for second in events.indices {
      for first in 0..<second {
        guard let a = extents[first], let b = extents[second], root(first) != root(second) else { continue }
        let isClose = { (margin: Minutes) in a.from < b.to + margin && b.from < a.to + margin }
        let bears =
          !problem.gaps(first, second).isEmpty
          || isClose(pause) && !Set(events[first].activity.halls).isDisjoint(with: events[second].activity.halls)
          || isClose(way) && people[first].meets(people[second])
        if bears { parent[max(root(first), root(second))] = min(root(first), root(second)) }
      }
    }
    let byRoot = Dictionary(grouping: events.indices, by: root)
    groups = byRoot.keys.sorted().compactMap { byRoot[$0] }
  }
}

/// Some of a visit's people, a bit each. 人员集合
struct PersonSet: Sendable {
  private var words: [UInt64]

  /// People by their position in listing order.
  init(_ positions: some Sequence<Int>, of count: Int) {
    words = Array(repeating: 0, count: count / 64 + 1)
    for position in positions where position >= 0 && position < count {
      words[position / 64] |= 1 << UInt64(position % 64)
    }
  }

  /// Whether somebody is in both.
  func meets(_ other: PersonSet) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return true }
    return false
  }
}
