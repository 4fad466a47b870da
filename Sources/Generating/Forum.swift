public import Wording

/// A conference that nobody holds, to try and measure the planners with. 论坛样例
///
/// Guests come over two days at an airport and two stations, and live in as many hotels as they need; there is an
/// opening, a banquet, a plenary, panels and talks whose times are open, a tour, and two days to leave. Everything
/// asked for can be met: rooms, seats and cars have something to spare, and the programme is made around a timetable
/// that works. The same size, seed and language give the same bytes.
///
///     let yaml = Forum(guests: 300, seed: 1, language: .zh).scenario
public struct Forum: Sendable {
  /// How many guests a forum may have.
  public static let sizes = 10...5000

  /// How many guests; taken into `sizes`.
  public let guests: Int
  /// What chance follows from.
  public let seed: UInt64
  /// The language of names, titles and remarks.
  public let language: Language

  /// A forum of a size.
  public init(guests: Int, seed: UInt64, language: Language) {
    self.guests = min(max(guests, Self.sizes.lowerBound), Self.sizes.upperBound)
    self.seed = seed
    self.language = language
  }

  /// The scenario as YAML. O(guests).
  public var scenario: String {
    let cast = Cast(guests: guests, seed: seed)
    let venue = Venue(cast: cast, guests: guests)
    let programme = Programme(cast: cast, guests: guests)
    var lines = Lines(language: language)
    head(&lines)
    lines.write(cast)
    lines.write(venue)
    lines.writeHalls(venue, programme)
    lines.write(programme, cast)
    lines.writeRules(cast)
    return lines.text
  }

  private func head(_ lines: inout Lines) {
    lines.line("# " + lines.say(.forumHead(guests: guests, seed: String(seed))))
    lines.line("# " + lines.say(.forumHeadHint))
    lines.line("visit:")
    lines.line("  id: forum-\(guests)-\(seed)")
    lines.line("  title: " + lines.say(.forumTitle))
    lines.line("  dates: \(Lines.date(0)) .. \(Lines.date(3))")
    lines.line("  timezone: Asia/Shanghai")
    lines.line("  convention: domestic")
    lines.line("  language: \(language.rawValue)")
    lines.line("  goals: [served, precedence, preferences, vehicles, cost, comfort]")
    lines.line()
    lines.line("precedence:")
    lines.line("  ladder: " + Ladder.text(language))
    lines.line("  by: [rank, delegation, role, appointed]")
  }
}

/// The levels of a forum. 职级
enum Ladder {
  /// Names of the levels, senior first.
  static let names: [Phrase] = [
    Phrase(zh: "省部级副职", en: "vice-minister"), Phrase(zh: "厅局级正职", en: "director-general"),
    Phrase(zh: "厅局级副职", en: "deputy-director-general"), Phrase(zh: "县处级正职", en: "division-head"),
    Phrase(zh: "县处级副职", en: "deputy-division-head"), Phrase(zh: "乡科级正职", en: "section-head"),
  ]

  /// A built-in ladder, or the list of its names.
  static func text(_ language: Language) -> String {
    language == .zh ? "cn-civil-service" : "[" + names.map(\.en).joined(separator: ", ") + "]"
  }

  /// The name of a level.
  static func name(_ level: Int, _ language: Language) -> String {
    names.indices.contains(level) ? names[level].text(language) : ""
  }
}
