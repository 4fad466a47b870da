/// A length of time in whole minutes. 分钟
public typealias Minutes = Int

/// A calendar day in the visit's time zone. 日期
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let ordinal: Int

  /// The day that many days after 1970-01-01.
  public init(ordinal: Int) { self.ordinal = ordinal }

  /// A day of the Gregorian calendar, or nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.lengthOfMonth(month, in: year) else { return nil }
    // Days from civil: years start in March, so that the leap day comes last in its year.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.ordinal = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month (1...12) and day of the month (1...31).
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 }

  /// `2026-12-03`.
  public var description: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day that many days later.
  public func advanced(by days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  private static func lengthOfMonth(_ month: Int, in year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

/// A minute of a day in the visit's time zone. 时刻
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Local minutes since 1970-01-01 00:00.
  public let minutes: Int

  /// The moment that many local minutes after 1970-01-01 00:00.
  public init(minutes: Int) { self.minutes = minutes }

  /// The moment `minute` minutes after midnight of `day`.
  public init(_ day: Day, minute: Minutes) { self.minutes = day.ordinal * 1440 + minute }

  /// The day on which it falls.
  public var day: Day { Day(ordinal: minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440) }

  /// Minutes since midnight, 0...1439.
  public var minuteOfDay: Minutes { minutes - day.ordinal * 1440 }

  /// `10:42`.
  public var clock: String { "\(padded(minuteOfDay / 60, 2)):\(padded(minuteOfDay % 60, 2))" }

  /// `2026-12-03T10:42`.
  public var description: String { "\(day)T\(clock)" }

  /// Earlier moments come first.
  public static func < (left: Moment, right: Moment) -> Bool { left.minutes < right.minutes }

  /// A moment that many minutes later.
  public static func + (moment: Moment, minutes: Minutes) -> Moment { Moment(minutes: moment.minutes + minutes) }

  /// A moment that many minutes earlier.
  public static func - (moment: Moment, minutes: Minutes) -> Moment { Moment(minutes: moment.minutes - minutes) }

  /// Minutes from `right` to `left`.
  public static func - (left: Moment, right: Moment) -> Minutes { left.minutes - right.minutes }
}

/// `number` in at least `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
