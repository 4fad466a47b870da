import Archive
import Foundation
import Publishing
import ScenarioFile
import Visit

/// A small visit with private numbers, and plans for it that need no planner.
enum Sample {
  static let phone = "13912345678"
  static let identity = "320829197001011234"

  static func text(_ title: String = "省公司调研") -> String {
    """
    visit: {id: demo, title: \(title), dates: 2026-12-03 .. 2026-12-04, timezone: Asia/Shanghai}
    precedence: {ladder: [正职, 副职]}
    delegations: [{id: guests, name: 省公司, side: guest}, {id: hosts, name: 县局, side: host}]
    people:
      - {id: wang, name: 王国华, delegation: guests, rank: 正职, phone: "\(phone)", notes: 身份证 \(identity),
         arrive: {at: 2026-12-03 10:00, place: station}, leave: {at: 2026-12-04 16:00, place: station}}
      - {id: zhao, name: 赵德, delegation: hosts, rank: 正职, local: office}
    places: [{id: station, name: 东站, at: [33.5, 119.0]}, {id: office, name: 办公楼, at: [33.6, 119.0]}]
    vehicles:
      - {id: car, name: 轿车, plate: 苏H·1, kind: sedan, depot: office, hours: 2026-12-03 06:00 .. 2026-12-04 22:00}
    hotels: [{id: inn, name: 招待所, place: office, rooms: [{numbers: 101-104, kind: single, floor: 1, grade: 1, price: 300}]}]
    halls: [{id: room, place: office, layout: two-sided, per-side: 3, door: facing-long-side}]
    itinerary:
      - {id: talks, title: 座谈会, kind: talks, hall: room, start: 2026-12-03 14:30, duration: 1h, attend: [guests, hosts]}
    """
  }

  static func reading(_ title: String = "省公司调研") -> ScenarioReading {
    readScenario(Array(text(title).utf8), named: "cases/demo.yaml") { _ in .failure(.missing) }
  }

  /// A plan of the scenario with the guest in a room; what it is worth is made up.
  static func plan(_ reading: ScenarioReading, room: String = "101", cost: Int = 300_000) -> Plan {
    var plan = Plan()
    plan.scenario.id = "demo"
    plan.scenario.sha256 = reading.sha256
    plan.scenario.file = "demo.yaml"
    let day = Day(year: 2026, month: 12, day: 3) ?? Day(ordinal: 0)
    let start = Moment(day, minute: 14 * 60 + 30)
    plan.activities = [
      Plan.Item(
        activity: "talks", start: start, end: start + 60, hall: "room", place: "office",
        attend: [Plan.Attendance(person: "wang"), Plan.Attendance(person: "zhao")])
    ]
    plan.seats = [
      Plan.Seat(
        activity: "talks", person: "wang", seat: "A2", side: .guest, table: nil, row: 1, honour: 1, at: Point(0, 1),
        faces: 180)
    ]
    plan.stays = [Plan.Stay(person: "wang", hotel: "inn", room: room, nights: day..<day.advanced(by: 1))]
    plan.trips = [
      Plan.Trip(
        id: "t1", vehicle: "car", hectometres: 200,
        stops: [
          Plan.Stop(place: "station", arrive: start - 200, leave: start - 190, on: ["wang"], off: []),
          Plan.Stop(place: "office", arrive: start - 160, leave: nil, on: [], off: ["wang"]),
        ], riders: [Plan.Rider(person: "wang", seat: "rear-right", honour: 1, from: 0, to: 1)])
    ]
    plan.goals = [Plan.Goal(name: .cost, value: cost, bound: cost, seconds: 0.5)]
    return plan
  }

  static let now = Timestamp(seconds: 1_795_255_352)

  /// A path for an archive in a folder of its own, which is removed afterwards.
  static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "a.sqlite").path)
  }

  /// What `sqlite3` would answer.
  static func bytes(_ path: String) -> Data {
    ["", "-wal", "-shm"].reduce(into: Data()) { $0 += (try? Data(contentsOf: URL(filePath: path + $1))) ?? Data() }
  }
}
