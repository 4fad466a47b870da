internal import Advice
internal import Audit
internal import Optimization
internal import Planning
internal import Publishing
internal import Visit
internal import Wording

/// A scenario or a plan about which advice is asked. 参谋
struct Counsel {
  /// The desk of the scenario.
  let desk: Desk
  /// The plan that was brought, where one was.
  let brought: Plan?
  /// Set by Ctrl-C, and when the seconds of the command are over: they are for all that it does.
  let cancellation: Cancellation
  private let interrupt: Interrupt
  private let visit: Visit

  /// Reads a scenario (`.yaml`), a plan (`plan.json`), or takes a plan from the archive.
  init(_ name: String, _ input: PlanInput, _ limits: LimitOptions, language: Language?) throws {
    if [".yaml", ".yml"].contains(where: { name.lowercased().hasSuffix($0) }) {
      desk = try Desk(reading: name, language: language)
      brought = nil
    } else {
      let (plans, desk) = try input.read([name], language: language)
      self.desk = desk
      brought = plans.first?.plan
    }
    var visit = desk.visit
    visit.limits = limits.over(visit.limits)
    self.visit = visit
    let interrupt = Interrupt(language: desk.language)
    self.interrupt = interrupt
    cancellation =
      visit.limits.seconds.map { Cancellation(after: $0, within: interrupt.cancellation) } ?? interrupt.cancellation
  }

  var language: Language { desk.language }

  /// The visit with the limits of the command.
  private var planner: Planner {
    let progress = ProgressLine(language: language)
    return Planner(
      visit: visit, language: language, cancellation: cancellation, progress: { progress.show($0) })
  }

  /// All of the plan: the one that was brought, or else the best.
  func draft() -> Draft { restored ?? finished(planner.draft()) }

  /// The plan that was brought, taken apart, in its own order of goals.
  private var restored: Draft? {
    guard let brought else { return nil }
    var visit = visit
    visit.goals = brought.made.goalOrder ?? visit.goals
    return Draft(restoring: brought, of: visit, language: language) { plan in
      Audit.report(on: plan, for: visit, language: language).parts
    }
  }

  /// As much of the plan as is needed to price places of a kind.
  func draft(for matter: Options.Matter) -> Draft {
    if let restored { return restored }
    return switch matter {
    case .seat: finished(planner.draft([.seating]))
    case .room: finished(visit.hotels.count > 1 ? planner.draft([.transport]) : planner.draft([.lodging]))
    case .car: finished(planner.draft([.transport]))
    }
  }

  private func finished(_ draft: Draft) -> Draft {
    ProgressLine(language: language).clear()
    if let brought, !draft.isWithin(brought) { Console.talk(Phrase.planDiffers.text(language)) }
    return draft
  }

  /// Reads what was written about changes, and says what is wrong with it.
  func read<Result>(_ body: () throws(ChangeFailure) -> Result) throws(Stop) -> Result {
    do {
      return try body()
    } catch {
      throw Stop(code: 64, message: Phrase.errorPrefix.text(language) + error.message.text(language))
    }
  }

  /// Our own plan must be right.
  func audit(_ draft: Draft) throws(Stop) {
    let faults = Audit.report(on: draft.plan, for: draft.visit, language: language).faults
    guard faults.isEmpty else {
      let lines = [Phrase.auditFailed.text(language)] + faults.map { "  \($0.rule): \($0.message)" }
      throw .ourFault(lines.joined(separator: "\n"))
    }
  }
}

extension Draft {
  /// Whether a plan has all that was drafted, so that what is said of the one is true of the other.
  fileprivate func isWithin(_ other: Plan) -> Bool {
    (plan.seats.isEmpty || plan.seats == other.seats) && (plan.stays.isEmpty || plan.stays == other.stays)
      && (plan.trips.isEmpty || plan.trips == other.trips) && plan.activities == other.activities
  }
}
