internal import Visit

/// When everything is and who is there: what the itinerary decides. 日程安排
struct Programme: Sendable {
  /// The option of each activity; nil where it can't be held.
  var options: [Int?]
  /// By activity, what becomes of each who is asked.
  var attendance: [[Attendance]]

  /// What becomes of somebody who is asked. 出席情况
  enum Attendance: Sendable, Hashable {
    /// 本人出席
    case present
    /// 代理人出席
    case deputy(Person.ID)
    /// Missing, as the activity allows. 缺席
    case missing
    /// Away on the own journey, which is nobody's fault. 不在
    case away
    /// 未落实
    case unmet
  }

  /// Everybody who is at an activity.
  func people(at event: Int, _ problem: ItineraryProblem) -> [Person.ID] {
    guard options[event] != nil else { return [] }
    return zip(problem.events[event].asked, attendance[event]).compactMap { asked, attendance in
      switch attendance {
      case .present: asked.person
      case .deputy(let deputy): deputy
      case .missing, .away, .unmet: nil
      }
    }
  }

  /// Attendances that are unmet, by weight.
  func served(_ problem: ItineraryProblem) -> Int { total(problem) { $1 == .unmet ? $0.weight : 0 } }

  /// Deputies and permitted absences, by courtesy.
  func preferences(_ problem: ItineraryProblem) -> Int {
    total(problem) { asked, attendance in
      switch attendance {
      case .deputy, .missing: asked.courtesy
      case .present, .away, .unmet: 0
      }
    }
  }

  private func total(_ problem: ItineraryProblem, _ cost: (Asked, Attendance) -> Int) -> Int {
    zip(problem.events, attendance).reduce(0) { sum, pair in
      sum + zip(pair.0.asked, pair.1).reduce(0) { $0 + cost($1.0, $1.1) }
    }
  }

  /// Whether everything that must hold does: halls, gaps, presence, nobody in two places, deputies as named.
  func isLawful(_ problem: ItineraryProblem) -> Bool {
    let held = options.indices.filter { options[$0] != nil }
    func option(_ event: Int) -> ItineraryProblem.Option { problem.events[event].options[options[event] ?? 0] }
    let people = options.indices.map { self.people(at: $0, problem) }
    for event in options.indices {
      guard mayBe(event, problem) else { return false }
      guard Set(deputies(at: event)).count == deputies(at: event).count else { return false }
    }
    for (index, first) in held.enumerated() {
      guard people[first].allSatisfy({ problem.isPresent($0, at: first, option(first)) }) else { return false }
      for second in held[(index + 1)...] {
        guard problem.allows(first, option(first), second, option(second)) else { return false }
        let common = !Set(people[first]).isDisjoint(with: people[second])
        guard !common || problem.attendable(first, option(first), second, option(second)) else { return false }
      }
    }
    return true
  }

  private func deputies(at event: Int) -> [Person.ID] {
    attendance[event].compactMap { if case .deputy(let person) = $0 { person } else { nil } }
  }

  private func mayBe(_ event: Int, _ problem: ItineraryProblem) -> Bool {
    let chosen = options[event].map { problem.events[event].options[$0] }
    return zip(problem.events[event].asked, attendance[event]).allSatisfy { asked, attendance in
      switch attendance {
      case .present: chosen != nil
      case .deputy(let person): chosen != nil && asked.deputies.contains(person)
      case .missing: asked.isOptional
      case .away: asked.isExcused && (chosen.map { !problem.isPresent(asked.person, at: event, $0) } ?? false)
      case .unmet: true
      }
    }
  }
}
