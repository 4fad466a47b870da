internal import Dispatch
internal import Glibc
internal import Optimization
internal import Wording

/// Ctrl-C: the first ends the search with the best plan so far, the second ends the program. 中断
final class Interrupt {
  /// What the search looks at.
  let cancellation = Cancellation()
  private let source: any DispatchSourceSignal

  /// Listens from now on.
  init(language: Language) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: DispatchQueue(label: "interrupt"))
    source.setEventHandler { [cancellation] in
      if cancellation.isCancelled { _exit(130) }
      cancellation.cancel()
      Console.talk(Phrase.stopping.text(language))
    }
    source.resume()
  }
}
