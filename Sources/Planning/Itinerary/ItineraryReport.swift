internal import Visit
internal import Wording

/// What the office should know of the programme: who isn't there and why, who stands in, what fixed times break.
/// 日程说明
struct ItineraryReport {
  let context: Context
  let problem: ItineraryProblem
  let programme: Programme

  /// Every attendance that is unmet, activity by activity.
  func unmet() -> [Plan.Unmet] {
    problem.events.indices.flatMap { event in
      zip(problem.events[event].asked, programme.attendance[event]).filter { $0.1 == .unmet }.map { asked, _ in
        let reason = reason(asked, event)
        return Plan.Unmet(
          person: asked.person, what: .attendance, at: problem.events[event].activity.id.text,
          why: reason.why.text(context.language),
          lines: lines([.activity(problem.events[event].activity.id), .person(asked.person)] + reason.parts))
      }
    }
  }

  /// Notes on people away, missing or stood in for, and fixed times that don't fit.
  func findings() -> [Finding] {
    problem.events.indices.flatMap { event -> [Finding] in
      let asked = zip(problem.events[event].asked, programme.attendance[event])
      let away = asked.filter { $0.1 == .away }.map(\.0.person)
      let missing = asked.filter { $0.1 == .missing }.map(\.0.person)
      var findings: [Finding] = []
      if !away.isEmpty { findings.append(note("itinerary/away", .awayFrom(title(event), names(away)), away, event)) }
      if !missing.isEmpty {
        findings.append(note("itinerary/missing", .missingFrom(title(event), names(missing)), missing, event))
      }
      for (asked, attendance) in asked {
        guard case .deputy(let deputy) = attendance else { continue }
        let message = Phrase.deputyAt(title(event), name(deputy), of: name(asked.person))
        findings.append(note("itinerary/deputy", message, [asked.person, deputy], event))
      }
      return findings + windowFinding(event) + notHeldFinding(event)
    } + gapFindings()
  }

  private func reason(_ asked: Asked, _ event: Int) -> (why: Phrase, parts: [Origins.Part]) {
    guard let option = option(event) else { return notHeld(event) }
    let end = problem.end(event, option)
    if let earliest = problem.presence.earliest(asked.person, at: option.place), earliest > option.start {
      return (.arrivesTooLate(time(earliest), starts: time(option.start)), [])
    }
    if let latest = problem.presence.latest(asked.person, at: option.place), latest < end {
      return (.leavesTooEarly(time(latest), ends: time(end)), [])
    }
    for other in problem.events.indices where other != event {
      guard let second = self.option(other), programme.people(at: other, problem).contains(asked.person),
        !problem.attendable(event, option, other, second)
      else { continue }
      return (clash(event, option, other, second), [.activity(problem.events[other].activity.id)])
    }
    return (.leftOutFor(title(event)), [])
  }

  private func clash(
    _ event: Int, _ option: ItineraryProblem.Option, _ other: Int, _ second: ItineraryProblem.Option
  ) -> Phrase {
    let end = problem.end(event, option)
    let otherEnd = problem.end(other, second)
    if end <= second.start {
      let need = problem.need(event, option, other, second)
      return .tooFar(title(other), need: need, has: second.start - end)
    }
    if otherEnd <= option.start {
      let need = problem.need(other, second, event, option)
      return .tooFar(title(other), need: need, has: option.start - otherEnd)
    }
    return .elsewhere(title(other), from: time(second.start), to: time(otherEnd))
  }

  /// Why an activity has no start.
  private func notHeld(_ event: Int) -> (why: Phrase, parts: [Origins.Part]) {
    let detail = problem.events[event]
    guard !detail.options.isEmpty else {
      if let window = detail.activity.window, window.upperBound - window.lowerBound < detail.duration {
        return (.windowTooShort(window.upperBound - window.lowerBound, needs: detail.duration), [])
      }
      return (.noStartAfter(), gapParts(event))
    }
    let rival = problem.events.indices.first { other in
      guard other != event, let second = option(other) else { return false }
      return detail.options.allSatisfy { !problem.allows(event, $0, other, second) }
    }
    if let rival {
      return (.noRoomBeside(title(rival)), [.activity(problem.events[rival].activity.id)])
    }
    return (.noStart(), gapParts(event))
  }

  private func gapParts(_ event: Int) -> [Origins.Part] {
    problem.gaps.filter { $0.second == event }.map { .activity(problem.events[$0.first].activity.id) }
  }

  private func notHeldFinding(_ event: Int) -> [Finding] {
    guard option(event) == nil else { return [] }
    let message = Phrase.notHeld(title(event), because: notHeld(event).why)
    return [finding("itinerary/not-held", message, .error, [], [event])]
  }

  private func windowFinding(_ event: Int) -> [Finding] {
    guard let start = problem.events[event].activity.start, let window = problem.events[event].activity.window,
      start < window.lowerBound || start + problem.events[event].duration > window.upperBound
    else { return [] }
    return [finding("itinerary/window", .outsideWindow(title(event)), .error, [], [event])]
  }

  private func gapFindings() -> [Finding] {
    problem.gaps.compactMap { gap in
      guard problem.events[gap.first].isFixed, problem.events[gap.second].isFixed, let first = option(gap.first),
        let second = option(gap.second)
      else { return nil }
      let pause = second.start - problem.end(gap.first, first)
      guard pause < gap.least || gap.most.map({ pause > $0 }) ?? false else { return nil }
      let message = Phrase.gapBroken(title(gap.second), after: title(gap.first), minutes: pause)
      return finding("itinerary/after", message, .error, [], [gap.first, gap.second])
    }
  }

  private func option(_ event: Int) -> ItineraryProblem.Option? {
    programme.options[event].map { problem.events[event].options[$0] }
  }

  private func note(_ rule: String, _ message: Phrase, _ people: [Person.ID], _ event: Int) -> Finding {
    finding(rule, message, .note, people, [event])
  }

  private func finding(
    _ rule: String, _ message: Phrase, _ severity: Finding.Severity, _ people: [Person.ID], _ events: [Int]
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message.text(context.language), people: people,
      lines: lines(events.map { .activity(problem.events[$0].activity.id) }))
  }

  private func title(_ event: Int) -> String { problem.events[event].activity.title }

  private func name(_ person: Person.ID) -> String { context.register.people[person]?.name ?? person.text }

  private func names(_ people: [Person.ID]) -> [String] { people.map(name) }

  private func time(_ moment: Moment) -> String { "\(moment.day) \(moment.clock)" }

  private func lines(_ parts: [Origins.Part]) -> [Int] { context.visit.origins.lines(of: parts) }
}
