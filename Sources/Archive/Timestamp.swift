internal import Foundation
public import Visit

/// A second in universal time, by which the archive says when something happened. 时间戳
///
/// Written as `2026-11-21T10:02:32Z`, so that texts sort as times do and two offices in different zones agree.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1970-01-01 00:00 in universal time.
  public let seconds: Int

  /// The second that many seconds after 1970.
  public init(seconds: Int) { self.seconds = seconds }

  /// The second that a text such as `2026-11-21T10:02:32Z` names.
  public init?(_ text: String) {
    let parts = text.split(whereSeparator: { "-T:Z".contains($0) }).map { Int($0) }
    guard text.utf8.count == 20, text.hasSuffix("Z"), parts.count == 6,
      let year = parts[0], let month = parts[1], let day = parts[2], let hour = parts[3], let minute = parts[4],
      let second = parts[5], let date = Day(year: year, month: month, day: day), (0..<24).contains(hour),
      (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    seconds = date.ordinal * 86_400 + hour * 3600 + minute * 60 + second
    if description != text { return nil }
  }

  /// `2026-11-21T10:02:32Z`.
  public var description: String {
    let moment = Moment(minutes: minutes)
    let rest = String(seconds - minutes * 60)
    return "\(moment):\(rest.count < 2 ? "0" + rest : rest)Z"
  }

  /// The minute that clocks show in a time zone then; universal time where the zone isn't known. 当地时间
  public func local(in zone: String) -> Moment {
    let offset = TimeZone(identifier: zone)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 0
    return Timestamp(seconds: seconds + offset).moment
  }

  private var moment: Moment { Moment(minutes: minutes) }
  private var minutes: Int { (seconds - ((seconds % 60) + 60) % 60) / 60 }

  /// Earlier seconds come first.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}
