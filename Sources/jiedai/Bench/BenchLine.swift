internal import Benchmarking
internal import Wording

/// One line on the terminal that says what is being measured; nothing where nobody watches. 进度
struct BenchLine: Sendable {
  let language: Language
  private let isWatched = Console.isWatched

  init(language: Language) { self.language = language }

  /// Says what is being measured now.
  func show(_ stage: BenchProgress) {
    guard isWatched else { return }
    let name = "\(stage.suite) \(stage.instance)"
    let phrase: Phrase =
      if stage.value == nil, stage.bound == nil {
        .benchProgress(name, stage.position + 1, of: stage.count)
      } else {
        .benchProgress(
          name, stage.position + 1, of: stage.count, value: Figure.value(stage.value), bound: Figure.value(stage.bound))
      }
    Console.rewriteLine(phrase.text(language))
  }

  /// Leaves the line empty for what follows.
  func clear() {
    if isWatched { Console.rewriteLine("") }
  }
}
