/// What a scenario should have at some place.
extension Phrase {
  /// Text.
  public static let aText = Phrase(zh: "文字", en: "text")
  /// A list.
  public static let aList = Phrase(zh: "列表（每行一个“- ”）", en: "a list, with `- ` before each item")
  /// A list or the file that holds it.
  public static let aListOrCSV = Phrase(zh: "列表，或 CSV 文件名", en: "a list, or the name of a CSV file")
  /// A day.
  public static let aDay = Phrase(zh: "日期，如 2026-12-03", en: "a date such as 2026-12-03")
  /// A date whose month or day may be unknown.
  public static let aMonth = Phrase(zh: "年月，如 2019-03", en: "a date such as 2019-03")
  /// A date and time.
  public static let aMoment = Phrase(zh: "日期和时刻，如 2026-12-03 10:42", en: "a date and time such as 2026-12-03 10:42")
  /// A range of dates and times.
  public static let aMomentRange = Phrase(
    zh: "起止时间，如 2026-12-03 08:30 .. 2026-12-03 12:00", en: "a range such as 2026-12-03 08:30 .. 2026-12-03 12:00")
  /// A range of clock times.
  public static let aClockRange = Phrase(zh: "时段，如 07:00 .. 09:00", en: "a range such as 07:00 .. 09:00")
  /// A range of days.
  public static let aDayRange = Phrase(
    zh: "起止日期，如 2026-12-03 .. 2026-12-05", en: "a range such as 2026-12-03 .. 2026-12-05")
  /// A length of time.
  public static let aDuration = Phrase(
    zh: "时长，如 90m、2h、1h30m（1小时30分），不超过一年", en: "a length of time such as 90m, 2h or 1h30m, a year at most")
  /// Seconds on the clock.
  public static let aTimeLimit = Phrase(zh: "时限，如 60s，不超过一天", en: "a limit such as 60s, a day at most")
  /// A country.
  public static let aCountry = Phrase(zh: "两位国家代码，如 CN、FR", en: "a country code of two letters, such as CN or FR")
  /// A point on the globe.
  public static let aCoordinate = Phrase(zh: "[纬度, 经度]", en: "[latitude, longitude]")
  /// A point of a hall.
  public static let aPoint = Phrase(zh: "[x, y]，单位为米", en: "[x, y] in metres")
  /// Room numbers.
  public static let roomNumbers = Phrase(
    zh: "房号，如 801、802-805", en: "room numbers such as 801 or 802-805, the lower first")
  /// Seats by row.
  public static let rowSizes = Phrase(zh: "各排座位数，如 [9, 10]", en: "the seats of each row, such as [9, 10]")
  /// Rows or columns.
  public static let rowSpan = Phrase(zh: "从 1 数起的排或座，如 3 或 1-3", en: "rows or columns from 1, such as 3 or 1-3")
  /// A time of day.
  public static let aClock = Phrase(zh: "钟点，如 14:00", en: "a time of day, such as 14:00")
  /// Who goes for whom.
  public static let deputies = Phrase(zh: "“本人: [代理人]”", en: "`person: [deputies]`")
  /// One person.
  public static let onePerson = Phrase(zh: "一个人员编号", en: "the id of one person")
  /// So many of some people.
  public static let aCount = Phrase(
    zh: "如 2 of delegation、1 of language:fr", en: "something like `2 of delegation` or `1 of language:fr`")

  /// Keys with values.
  public static func aMapping(_ keys: [String]) -> Phrase {
    let example = keys.joined(separator: ", ")
    return Phrase(zh: "“键: 值”（\(example) 等）", en: "`key: value` with keys such as \(example)")
  }

  /// A whole number between two bounds.
  public static func aWholeNumber(_ least: Int, _ most: Int) -> Phrase {
    Phrase(zh: "\(least) 到 \(most) 的整数", en: "a whole number from \(least) to \(most)")
  }

  /// A number between two bounds.
  public static func aNumber(_ least: String, _ most: String) -> Phrase {
    Phrase(zh: "\(least) 到 \(most) 的数", en: "a number from \(least) to \(most)")
  }
}
