internal import Foundation
internal import Visit
internal import Wording

/// The time zone of a visit: which local times there are none of. 时区
enum Zone {
  /// Without summer time in living memory of any plan.
  case fixed
  /// With the rules of the system's table.
  case named(TimeZone)

  /// Zones that need no table, so that most programs start without loading one.
  private static let fixedZones: Set<String> = [
    "Asia/Shanghai", "Asia/Chongqing", "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Macau", "Asia/Taipei", "Asia/Tokyo",
    "Asia/Seoul", "Asia/Singapore", "Asia/Kuala_Lumpur", "Asia/Bangkok", "Asia/Ho_Chi_Minh", "Asia/Jakarta",
    "Asia/Manila", "Asia/Kolkata", "Asia/Dubai", "UTC", "PRC",
  ]

  /// The zone of an IANA name, or nil where there is none.
  init?(named name: String) {
    if Self.fixedZones.contains(name) {
      self = .fixed
      return
    }
    guard name.utf8.count <= 64, name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
    self = .named(zone)
  }

  /// Names that a misspelt one may have meant.
  static var names: [String] { TimeZone.knownTimeZoneIdentifiers }

  /// Whether clocks show a local time at all; in spring they skip an hour.
  func has(_ moment: Moment) -> Bool {
    guard case .named(let zone) = self else { return true }
    let local = Double(moment.minutes) * 60
    let before = offset(zone, at: local - 86_400)
    let after = offset(zone, at: local + 86_400)
    return [before, after].contains { offset(zone, at: local - Double($0)) == $0 }
  }

  private func offset(_ zone: TimeZone, at seconds: Double) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
  }

  /// The first of the days on which clocks are changed.
  func change(in days: ClosedRange<Day>) -> Day? {
    guard case .named(let zone) = self else { return nil }
    for ordinal in days.lowerBound.ordinal...days.upperBound.ordinal {
      let start = Double(ordinal) * 86_400
      let midnight = start - Double(offset(zone, at: start))
      let next = start + 86_400 - Double(offset(zone, at: start + 86_400))
      if offset(zone, at: midnight) != offset(zone, at: next) { return Day(ordinal: ordinal) }
    }
    return nil
  }
}

extension Decoder {
  mutating func readZone(_ node: Node?) {
    guard let node, let name = text(node) else { return }
    guard let zone = Zone(named: name) else {
      let hint = proposal(for: name, among: Zone.names)
      return fault(node.spot, .scenarioNoZone(name), hint: hint ?? .zoneExample)
    }
    self.zone = zone
    visit.timezone = name
    if hasVisit, let day = zone.change(in: visit.dates) {
      fault(node.spot, .scenarioClocksChange(day.description), severity: .warning)
    }
  }

  /// Times that clocks don't show, and times outside the visit.
  mutating func checkTimes() {
    let first = Moment(visit.dates.lowerBound, minute: 0)
    let last = Moment(visit.dates.upperBound, minute: 1440)
    for time in times {
      if !zone.has(time.moment) { fault(time.spot, .scenarioSkippedTime(shown(time.moment), zone: visit.timezone)) }
      guard time.isInside, hasVisit, !(first...last).contains(time.moment) else { continue }
      fault(
        time.spot,
        .scenarioOutside(
          shown(time.moment), first: visit.dates.lowerBound.description, last: visit.dates.upperBound.description))
    }
  }
}
