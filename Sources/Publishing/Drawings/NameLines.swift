/// A long name on a few lines, broken between its parts. 姓名分行
enum NameLines {
  /// After this many parts a name isn't broken any more.
  private static let most = 12

  /// On two lines, or on three where two of so many columns don't hold it: the narrowest.
  static func of(_ name: String, fitting: Int) -> [String] {
    let parts = parts(name)
    let two = narrowest(onTwo(parts)) ?? [name]
    guard widest(two) > fitting, let three = narrowest(onThree(parts)) else { return two }
    return widest(three) < widest(two) ? three : two
  }

  private static func narrowest(_ ways: [[String]]) -> [String]? { ways.min { widest($0) < widest($1) } }

  private static func widest(_ lines: [String]) -> Int { lines.map { DisplayWidth.of($0) }.max() ?? 0 }

  /// The parts of a name; a dot or a hyphen stays with what is before it, a space with nothing.
  private static func parts(_ name: String) -> [String] {
    var parts = [""]
    for character in name {
      parts[parts.count - 1].append(character)
      if parts.count < most, " ·•-‐".contains(character) { parts.append("") }
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func onTwo(_ parts: [String]) -> [[String]] {
    let count = parts.count
    return (1..<max(1, count)).map { [line(parts[0..<$0]), line(parts[$0..<count])] }
  }

  private static func onThree(_ parts: [String]) -> [[String]] {
    let count = parts.count
    return (1..<max(1, count)).flatMap { first in
      (first + 1..<max(first + 1, count)).map { second in
        [line(parts[0..<first]), line(parts[first..<second]), line(parts[second..<count])]
      }
    }
  }

  private static func line(_ parts: ArraySlice<String>) -> String {
    let text = parts.joined()
    return text.last == " " ? String(text.dropLast()) : text
  }
}
