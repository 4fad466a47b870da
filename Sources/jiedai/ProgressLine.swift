internal import Planning
internal import Publishing
internal import Visit
internal import Wording

/// One line on the terminal that says what is being planned; nothing where nobody watches. 进度
struct ProgressLine: Sendable {
  let language: Language
  private let isWatched = Console.isWatched

  init(language: Language) { self.language = language }

  /// Says what is being planned now.
  func show(_ stage: Planner.Stage) {
    guard isWatched else { return }
    let planner = [Papers.planner(stage.planner).text(language), stage.part].compactMap { $0 }.joined(separator: " ")
    guard let goal = stage.goal else { return Console.rewriteLine(Phrase.progress(planner).text(language)) }
    let words = Phrase.progress(
      planner, Papers.goal(goal).text(language), best: stage.best.map { Papers.amount($0, of: goal) },
      bound: stage.bound.map { Papers.amount($0, of: goal) }, gap: gap(stage))
    Console.rewriteLine(words.text(language))
  }

  /// Says something else that is being done.
  func show(_ text: String) {
    if isWatched { Console.rewriteLine(text) }
  }

  /// How far the best so far may be from what is possible, in per cent.
  private func gap(_ stage: Planner.Stage) -> String? {
    guard let goal = stage.goal, let best = stage.best, let bound = stage.bound else { return nil }
    return Papers.percent(Plan.Goal(name: goal, value: best, bound: bound).gap)
  }

  /// Leaves the line empty for what follows.
  func clear() {
    if isWatched { Console.rewriteLine("") }
  }
}
