internal import Optimization
internal import Visit

// The programme and the cars agree: where no car can make a time, the programme learns of it before the user does.
extension Planner {
  /// At most so many other programmes are tried: fewer where each takes long.
  private var most: Int {
    switch context.purpose {
    case .plan, .price: context.visit.people.count > 400 ? 2 : 8
    case .trial: 0
    }
  }
  /// No start within so many minutes of the one that no car can make, then within more.
  private static let widths = [10, 30, 90]

  /// The draft, or a better one with activities at other times. 日程与用车协调
  ///
  /// For each ride that can't be made, activities whose times are open and bear on it are barred from about their
  /// starts, one at a time, and the programme is planned again; the best plan by the goals of the visit stays.
  func agreed(_ first: Draft) -> Draft {
    guard first.scope.contains(.transport) else { return first }
    var (best, known) = (first, context)
    var tries = 0
    var improved = true
    var isOver: Bool { tries >= most || context.cancellation.isCancelled }
    while improved, !isOver {
      improved = false
      for (activity, width) in best.suspects(context).flatMap({ one in Self.widths.map { (one, $0) } }) {
        guard !isOver, let item = best.programme.items.first(where: { $0.activity == activity })
        else { break }
        tries += 1
        var more = known
        more.barredStarts[activity, default: []].append((item.start - width)...(item.start + width))
        guard Planner(more).mayServeMore(than: best) else { continue }
        let other = Planner(more).redrafted(best).bounded(by: first, context)
        guard other.values.lexicographicallyPrecedes(best.values) else { continue }
        (best, known, improved) = (other, more, true)
        break
      }
    }
    return best
  }

  /// Whether more people are served at other times, where that is what matters most: a glimpse that spares the rest.
  private func mayServeMore(than best: Draft) -> Bool {
    guard context.visit.goals.first == .served, let served = best.values.first else { return true }
    var glimpse = context
    glimpse.isGlimpse = true
    return Planner(glimpse).redrafted(best).values.first ?? .max < served
  }
}

extension Draft {
  /// The values of the plan's goals, in order.
  fileprivate var values: [Int] { plan.goals.map(\.value) }

  /// A programme under bars says nothing of those without: the first one's bounds hold, as far as the values are the
  /// same, and those of the first goal that comes out otherwise; behind it nothing is known but that none is below nought.
  fileprivate func bounded(by first: Draft, _ context: Context) -> Draft {
    var draft = self
    var isSame = true
    for goal in visit.goals {
      guard let own = programme.contribution.goals[goal], let known = first.programme.contribution.goals[goal] else {
        continue
      }
      draft.programme.contribution.goals[goal]?.bound = min(own.value, isSame ? known.bound : 0)
      isSame = isSame && own.value == known.value
    }
    draft.assemble(context)
    return draft
  }

  /// Activities with open times on which rides that can't be made depend: those that people are driven to or come from,
  /// then those whose people are driven at the same time. In that order, each once.
  fileprivate func suspects(_ context: Context) -> [Activity.ID] {
    let open = Set(visit.activities.filter { $0.start == nil }.map(\.id))
    var own: [Activity.ID] = []
    var others: [Activity.ID] = []
    for day in transport.days {
      let unmet = day.solution.unmet
      for missed in day.movements
      where DayProblem.suits(missed, day.day, context) && unmet.contains(where: { missed.isMissed($0) }) {
        own += missed.activities(programme.items)
        for movement in day.movements where movement.overlaps(missed) {
          others += movement.activities(programme.items)
        }
      }
    }
    var known: Set<Activity.ID> = []
    return (own + others).filter { open.contains($0) && known.insert($0).inserted }
  }
}

extension Movement {
  /// Whether this is the ride that can't be made.
  fileprivate func isMissed(_ unmet: Plan.Unmet) -> Bool {
    unmet.what == .ride && unmet.person == person && unmet.at == from.text
  }

  /// Whether cars may be wanted for both at once.
  fileprivate func overlaps(_ other: Movement) -> Bool {
    leave.lowerBound <= other.arrive.upperBound && other.leave.lowerBound <= arrive.upperBound
  }

  /// The activity that it leads to, and that it comes from.
  fileprivate func activities(_ items: [Plan.Item]) -> [Activity.ID] {
    var result: [Activity.ID] = []
    if case .activity(let id) = purpose { result.append(id) }
    let before = items.filter { item in
      item.end == ready && item.place == from && item.attend.contains { $0.person == person }
    }
    return result + before.map(\.activity)
  }
}
