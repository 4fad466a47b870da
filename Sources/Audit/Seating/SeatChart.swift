internal import Visit

/// Who sits where at one activity. 座次
struct SeatChart: Sendable {
  static func all(
    _ visit: Visit, _ plan: Plan, _ scheduled: [(activity: Activity, item: Plan.Item)], _ register: Register
  ) -> [Activity.ID: SeatChart] { [:] }
}

extension Inspection {
  func seatInversions() -> [(senior: Person.ID, junior: Person.ID, distance: Int)] { [] }
  func seatingPreferences() -> Int { 0 }
}
