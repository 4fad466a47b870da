internal import Archive
internal import Glibc

/// The time on the clock, which nothing but the archive's records may depend on. 时钟
enum Clock {
  /// Now; or what SOURCE_DATE_EPOCH says, by which builds and tests are made to repeat.
  static var now: Timestamp {
    let fixed = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
    // As far as the calendar goes, to the year 9999.
    return Timestamp(seconds: fixed.map { min(max($0, 0), 253_402_300_799) } ?? time(nil))
  }
}
