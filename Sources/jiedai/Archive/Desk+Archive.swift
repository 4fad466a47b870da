internal import Archive
internal import Audit
internal import Optimization
internal import Publishing
internal import ScenarioFile
internal import Visit
internal import Wording

extension Desk {
  /// Takes a plan's scenario from the archive.
  init(_ entry: Entry, in archive: Archive, language chosen: Language?) throws(Stop) {
    try self.init(archived { () throws(ArchiveFailure) in try archive.reading(of: entry) }, language: chosen)
  }

  /// The papers of a plan of the archive, which say what was decided.
  func papers(of entry: Entry, in archive: Archive) throws(Stop) -> Papers {
    let plan = try archived { () throws(ArchiveFailure) in try archive.plan(of: entry) }
    let papers = try papers(of: plan, named: entry.short)
    return try self.papers(papers, saying: decision(on: entry, plan, in: archive))
  }

  /// Keeps a new plan; its papers say how it differs from the one that was decided on.
  func keep(_ papers: Papers, in archive: Archive) throws(Stop) -> (Entry, Papers) {
    let kept = try archived { () throws(ArchiveFailure) in try archive.keep(papers.plan, of: reading, at: Clock.now) }
    Console.talk(Phrase.planKept(kept.entry.short, archive.path, isNew: kept.isNew).text(language))
    return try (kept.entry, self.papers(papers, saying: decision(on: kept.entry, papers.plan, in: archive)))
  }

  /// Keeps plans as they are laid before the one who decides: each by itself, and that they were laid together. Returns
  /// their ids.
  func keep(
    _ plans: [Papers], as labels: [(profile: String, label: String)], in archive: Archive
  ) throws(Stop) -> [String] {
    let choice = try archived { () throws(ArchiveFailure) in
      var choice: [Alternative] = []
      for (papers, label) in zip(plans, labels) {
        let entry = try archive.keep(papers.plan, of: reading, at: Clock.now).entry
        choice.append(Alternative(plan: entry.id, profile: label.profile, label: label.label))
      }
      _ = try archive.keep(alternatives: choice, at: Clock.now)
      return choice
    }
    let ids = choice.map { String($0.plan.prefix(8)) }
    Console.talk(Phrase.alternativesKept(ids, archive.path).text(language))
    return ids
  }

  /// Writes the papers, and notes in the archive that they were written.
  func write(
    _ papers: Papers, to folder: String, timing: Bool = true, noting entry: Entry?, in archive: Archive?
  ) throws(Stop) {
    let files = Trace.span("papers", .stage) { papers.files(timing: timing) }
    try write(files, to: folder)
    guard let entry, let archive else { return }
    try archived { () throws(ArchiveFailure) in
      try archive.recordPrint(of: entry, language: language, target: folder, files: files.count, at: Clock.now)
    }
  }

  /// The plan of an id, or of a file that was kept.
  static func entry(_ name: String, in archive: Archive) throws(Stop) -> Entry {
    guard name.contains(".") || name.contains("/") else {
      return try archived { () throws(ArchiveFailure) in try archive.entry(name) }
    }
    let plan = try read(name, language: Speech.language)
    return try archived { () throws(ArchiveFailure) in try archive.entry(Archive.id(of: plan)) }
  }

  private func papers(_ papers: Papers, saying decision: Decision?) -> Papers {
    Papers(visit: papers.visit, plan: papers.plan, language: papers.language, decision: decision)
  }

  /// What was decided on the visit, and how a plan differs from that.
  private func decision(on entry: Entry, _ plan: Plan, in archive: Archive) throws(Stop) -> Decision? {
    try archived { () throws(ArchiveFailure) in
      guard let decided = try archive.decisions(of: entry.visit).last else { return nil }
      let chosen = try archive.entry(decided.plan)
      var decision = Decision(
        plan: chosen.short, who: decided.who, why: decided.why, at: decided.at.local(in: entry.timezone),
        isThis: decided.plan == entry.id)
      if !decision.isThis {
        decision.differences = Self.phrases(PlanDifference(from: try archive.plan(of: chosen), to: plan))
      }
      return decision
    }
  }

  /// One line a goal, and one for each respect in which people are affected.
  static func phrases(_ difference: PlanDifference) -> [Phrase] {
    let goals = difference.goals.map { change in
      Phrase.goalDiffers(
        Papers.goal(change.goal), before: Papers.amount(change.before, of: change.goal),
        after: Papers.amount(change.after, of: change.goal), isBetter: change.after < change.before)
    }
    let people = PlanDifference.What.allCases.compactMap { what in
      let count = difference.people(what)
      return count == 0 ? nil : Phrase.peopleDiffer(what.rawValue, count)
    }
    return goals + (people.isEmpty ? [.nobodyDiffers] : people)
  }
}
