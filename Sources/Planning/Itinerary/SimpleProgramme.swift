internal import Visit

/// A programme made in listing order without looking ahead, for when the search is ended before it found any. 简单日程
struct SimpleProgramme {
  private let problem: ItineraryProblem

  init(_ problem: ItineraryProblem) { self.problem = problem }

  /// Each activity at its first option that the ones before allow, with everybody who has the time.
  func build() -> Programme {
    var programme = Programme(
      options: problem.events.map { _ in nil },
      attendance: problem.events.map { $0.asked.map { $0.isOptional ? .missing : .unmet } })
    for event in problem.events.indices {
      let options = problem.events[event].options
      let choice = options.indices.first { index in
        (0..<event).allSatisfy { before in
          guard let other = option(before, programme) else { return true }
          return problem.allows(before, other, event, options[index])
        }
      }
      guard let choice else { continue }
      programme.options[event] = choice
      for (index, asked) in problem.events[event].asked.enumerated() {
        programme.attendance[event][index] = attendance(asked, event, options[choice], programme)
      }
    }
    return programme
  }

  private func option(_ event: Int, _ programme: Programme) -> ItineraryProblem.Option? {
    programme.options[event].map { problem.events[event].options[$0] }
  }

  private func attendance(
    _ asked: Asked, _ event: Int, _ option: ItineraryProblem.Option, _ programme: Programme
  ) -> Programme.Attendance {
    guard problem.isPresent(asked.person, at: event, option) else {
      return asked.isExcused ? .away : asked.isOptional ? .missing : .unmet
    }
    let isFree = (0..<event).allSatisfy { before in
      guard let other = self.option(before, programme) else { return true }
      return !programme.people(at: before, problem).contains(asked.person)
        || problem.attendable(before, other, event, option)
    }
    return isFree ? .present : asked.isOptional ? .missing : .unmet
  }
}
