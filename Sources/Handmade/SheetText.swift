internal import Visit

/// How people write names, days and times in tables. 表中文字
enum SheetText {
  /// A name without the blanks that are put into it for looks (王　刚), and without regard to case.
  static func key(_ text: String) -> String {
    let hasWide = text.contains { !$0.isASCII }
    let blank = text.split(whereSeparator: \.isWhitespace)
    return blank.joined(separator: hasWide ? "" : " ").lowercased()
  }

  /// A vehicle's name or plate without blanks and middle dots.
  static func plate(_ text: String) -> String {
    String(text.lowercased().filter { !$0.isWhitespace && !"·•.・-".contains($0) })
  }

  /// A day such as `2026-12-03`, `12-03`, `12/3`, `12月3日 周四` or `Thu 3 Dec`; a year that isn't said is that of the visit.
  static func day(_ text: String, of visit: Visit) -> Day? {
    let numbers = text.split { !$0.isNumber }.prefix(3).compactMap { Int($0) }
    let year = visit.dates.lowerBound.civil.year
    if let month = months.firstIndex(where: { text.lowercased().contains($0) }), let day = numbers.first {
      return inVisit(month + 1, day, year, visit)
    }
    if numbers.count == 3, numbers[0] > 31 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    return numbers.count == 2 ? inVisit(numbers[0], numbers[1], year, visit) : nil
  }

  /// A visit over New Year has days of the next year.
  private static func inVisit(_ month: Int, _ day: Int, _ year: Int, _ visit: Visit) -> Day? {
    let candidates = [Day(year: year, month: month, day: day), Day(year: year + 1, month: month, day: day)]
      .compactMap { $0 }
    return candidates.first { visit.dates.contains($0) } ?? candidates.first
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// Two days with a dash or 至 between them, as in `12-03 – 12-05`.
  static func nights(_ text: String, of visit: Visit) -> (Day, Day)? {
    let marks = [" – ", " - ", "–", "—", " 至 ", "至", "~", "～", "到", " to "]
    for mark in marks {
      let parts = text.split(separator: mark, maxSplits: 1).map(String.init)
      guard parts.count == 2, let first = day(parts[0], of: visit), let last = day(parts[1], of: visit) else {
        continue
      }
      return (first, last)
    }
    return nil
  }

  /// `10:59 东站` or `10点59分 东站` as minutes after midnight and a place.
  static func timeAndPlace(_ text: String) -> (minute: Int, place: String)? {
    let text = text.replacing("：", with: ":")
    guard let match = text.prefixMatch(of: /\s*(\d{1,2})[:点时](\d{2})分?\s*/), let hour = Int(match.1),
      let minute = Int(match.2),
      hour < 24, minute < 60
    else { return nil }
    return (hour * 60 + minute, String(text[match.range.upperBound...]))
  }
}
