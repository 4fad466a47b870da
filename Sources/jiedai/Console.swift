internal import Glibc
internal import Publishing
internal import Wording

/// Results go to the standard output, talk to the standard error. 终端
enum Console {
  /// Takes the places of streams that the caller has closed, lest a file that is opened later should stand there: what is
  /// printed then fails and isn't lost in another file.
  static func claim() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Prints a result. A reader that has gone, as `head` does, has seen enough: that is no failure.
  static func print(_ text: String) throws(Stop) {
    guard !write(text, to: STDOUT_FILENO), errno != EPIPE else { return }
    throw .cannotWrite(Speech.say(.errorPrefix) + Speech.say(.cannotPrint(.system(SystemError.kind(errno)))))
  }

  /// Says something beside the result.
  static func talk(_ text: String) { _ = write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO) }

  /// Writes over the line that was written so last.
  static func rewriteLine(_ text: String) { _ = write("\r\u{1B}[K" + text, to: STDERR_FILENO) }

  /// Whether people watch what we say.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

extension Console {
  /// Makes a folder where there is none.
  static func makeFolder(_ path: String) throws(Stop) {
    guard mkdir(path, 0o755) != 0, errno != EEXIST else { return }
    let phrase = Phrase.cannotWriteFile(path, .system(SystemError.kind(errno)))
    throw .cannotCreate(Speech.say(.errorPrefix) + Speech.say(phrase))
  }

  /// Writes a text into a file, all or nothing, and says so.
  static func save(_ text: String, to path: String) throws(Stop) {
    let draft = path + ".part"
    func fail(_ phrase: (Phrase) -> Phrase) -> Stop {
      let message = Speech.say(.errorPrefix) + Speech.say(phrase(.system(SystemError.kind(errno))))
      unlink(draft)
      return .cannotCreate(message)
    }
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw fail { .cannotWriteFile(path, $0) } }
    let written = write(text, to: descriptor)
    guard close(descriptor) == 0, written, rename(draft, path) == 0 else { throw fail { .cannotWriteFile(path, $0) } }
    talk(Speech.say(.fileWritten(path)))
  }
}
