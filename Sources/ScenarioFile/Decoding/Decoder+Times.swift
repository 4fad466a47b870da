internal import Visit
internal import Wording

/// Dates, times and durations. 日期、时刻、时长
extension Decoder {
  /// The longest length of time that is understood: a year.
  static let longest = 366 * 1440

  /// A day such as `2026-12-03`.
  mutating func day(_ node: Node?) -> Day? {
    guard let node, let text = text(node) else { return nil }
    return day(halfWidth(text), node)
  }

  private mutating func day(_ text: String, _ node: Node) -> Day? {
    guard let parts = numbers(text, separators: ["-", "/", "."]), parts.count == 3 else {
      fault(node.spot, .scenarioExpected(.aDay, found: text))
      return nil
    }
    if let day = Day(year: parts[0], month: parts[1], day: parts[2]), parts[0] >= 1000 { return day }
    fault(node.spot, .scenarioNoSuchDay(text))
    return nil
  }

  /// The numbers of `2026-12-03`; nil where anything else stands there.
  private func numbers(_ text: String, separators: Set<Character>) -> [Int]? {
    let parts = text.split(omittingEmptySubsequences: false) { separators.contains($0) }
    let numbers = parts.compactMap { part in
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }

  /// A date of which month or day may be unknown: `2019-03`.
  mutating func partialDate(_ node: Node?) -> PartialDate? {
    guard let node, let text = text(node) else { return nil }
    guard let parts = numbers(halfWidth(text), separators: ["-", "/", "."]), parts.count <= 3, parts[0] >= 1000 else {
      fault(node.spot, .scenarioExpected(.aMonth, found: text))
      return nil
    }
    let date = PartialDate(year: parts[0], month: parts.count > 1 ? parts[1] : 0, day: parts.count > 2 ? parts[2] : 0)
    let stands = Day(year: date.year, month: parts.count > 1 ? date.month : 1, day: parts.count > 2 ? date.day : 1)
    if stands != nil { return date }
    fault(node.spot, .scenarioNoSuchDay(text))
    return nil
  }

  /// Minutes since midnight of `10:42`, up to 24:00.
  func clock(_ text: String) -> Minutes? {
    guard let parts = numbers(text, separators: [":"]), parts.count == 2, text.utf8.count <= 5 else { return nil }
    guard parts[1] < 60, parts[0] < 24 || parts[0] == 24 && parts[1] == 0 else { return nil }
    return parts[0] * 60 + parts[1]
  }

  /// A moment such as `2026-12-03 10:42`.
  mutating func moment(_ node: Node?, inside: Bool = false) -> Moment? {
    guard let node, let text = text(node) else { return nil }
    return moment(halfWidth(text), node, inside: inside)
  }

  private mutating func moment(_ text: String, _ node: Node, inside: Bool) -> Moment? {
    let parts = text.split { $0 == " " || $0 == "T" }
    guard parts.count == 2 else {
      fault(node.spot, .scenarioExpected(.aMoment, found: text))
      return nil
    }
    guard let day = day(String(parts[0]), node) else { return nil }
    guard let minute = clock(String(parts[1])) else {
      fault(node.spot, .scenarioNoSuchTime(String(parts[1])))
      return nil
    }
    let moment = Moment(day, minute: minute)
    times.append(TimedSpot(moment: moment, spot: node.spot, isInside: inside))
    return moment
  }

  /// `2026-12-03 10:30 .. 2026-12-04 16:30`; the second day may be left out where it is the first.
  mutating func momentRange(
    _ node: Node?, inside: Bool = false, reversed severity: Finding.Severity = .error
  ) -> ClosedRange<Moment>? {
    guard let node, let text = text(node) else { return nil }
    guard let (from, to) = rangeEnds(halfWidth(text)), !from.isEmpty, !to.isEmpty else {
      fault(node.spot, .scenarioExpected(.aMomentRange, found: text))
      return nil
    }
    let second = clock(to) == nil ? to : from.prefix { $0 != " " && $0 != "T" } + " " + to
    guard let start = moment(from, node, inside: inside), let end = moment(second, node, inside: inside) else {
      return nil
    }
    guard start < end else {
      fault(node.spot, .scenarioEndsEarly(from, to), severity: severity)
      return nil
    }
    return start...end
  }

  /// `07:00 .. 09:00`, in minutes since midnight. A range that ends before it starts is as severe as is said.
  mutating func clockRange(_ node: Node?, reversed severity: Finding.Severity = .error) -> Range<Minutes>? {
    guard let node, let text = text(node) else { return nil }
    guard let (from, to) = rangeEnds(halfWidth(text)), let start = clock(from), let end = clock(to) else {
      fault(node.spot, .scenarioExpected(.aClockRange, found: text))
      return nil
    }
    guard start < end else {
      fault(node.spot, .scenarioEndsEarly(from, to), severity: severity)
      return nil
    }
    return start..<end
  }

  /// Whether a range is of clock times alone, so that it holds every day.
  func isClockRange(_ node: Node) -> Bool {
    guard let text = node.text, let (from, to) = rangeEnds(halfWidth(text)) else { return false }
    return clock(from) != nil && clock(to) != nil
  }

  /// `2026-12-03 .. 2026-12-05`.
  mutating func dayRange(_ node: Node?) -> ClosedRange<Day>? {
    guard let node, let text = text(node) else { return nil }
    let plain = halfWidth(text)
    let ends = rangeEnds(plain) ?? (plain, plain)
    guard !ends.0.isEmpty, !ends.1.isEmpty else {
      fault(node.spot, .scenarioExpected(.aDayRange, found: text))
      return nil
    }
    guard let first = day(ends.0, node), let last = day(ends.1, node) else { return nil }
    guard first <= last else {
      fault(node.spot, .scenarioEndsEarly(ends.0, ends.1))
      return nil
    }
    guard last.ordinal - first.ordinal <= 366 else {
      fault(node.spot, .scenarioTooLong(366))
      return nil
    }
    return first...last
  }

  /// A length of time: `90m`, `2h`, `1h30m`, `1小时30分`.
  mutating func duration(_ node: Node?, bare: Bool = false) -> Minutes? {
    guard let node, let text = text(node) else { return nil }
    return duration(text, node, bare: bare)
  }

  private mutating func duration(_ text: String, _ node: Node, bare: Bool) -> Minutes? {
    if let seconds = Self.seconds(halfWidth(text), bare: bare), seconds % 60 == 0, seconds / 60 <= Self.longest {
      return seconds / 60
    }
    fault(node.spot, .scenarioExpected(.aDuration, found: text), hint: Int(text) == nil ? nil : .unitMissing(text))
    return nil
  }

  /// A gap: `10m` is at least that long, `10m .. 30m` both.
  mutating func gap(_ node: Node) -> (least: Minutes, most: Minutes?)? {
    guard let text = text(node) else { return nil }
    guard let (from, to) = rangeEnds(text) else { return duration(text, node, bare: false).map { ($0, nil) } }
    let least = from.isEmpty ? 0 : duration(from, node, bare: false)
    let most = to.isEmpty ? nil : duration(to, node, bare: false)
    guard let least, to.isEmpty || most != nil else { return nil }
    if let most, most < least {
      fault(node.spot, .scenarioEndsEarly(from, to))
      return nil
    }
    return (least, most)
  }

  /// The seconds of a length of time, or nil where it isn't understood; `bare` numbers are minutes.
  static func seconds(_ text: String, bare: Bool) -> Int? {
    if bare, let minutes = Int(text), (0...longest).contains(minutes) { return minutes * 60 }
    var rest = text[...]
    var total = 0
    var last = Int.max
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...7).contains(digits.count), let number = Int(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      let unit = rest.prefix { !($0.isASCII && $0.isNumber) }
      guard let size = units[trimmed(unit)], size < last else { return nil }
      rest = rest.dropFirst(unit.count)
      total += number * size
      last = size
    }
    return text.isEmpty ? nil : total
  }

  private static let units = [
    "d": 86_400, "天": 86_400, "h": 3600, "小时": 3600, "时": 3600, "m": 60, "min": 60, "分": 60, "分钟": 60, "s": 1, "秒": 1,
    "秒钟": 1,
  ]
}
