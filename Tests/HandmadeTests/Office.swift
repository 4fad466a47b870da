import Handmade
import Planning
import Publishing
import ScenarioFile
import Visit
import Wording

/// A small visit with its best plan, and the tables that an office would hand in for it.
enum Office {
  static let text = """
    visit: {id: small, title: 调研, dates: 2026-12-03 .. 2026-12-04, timezone: Asia/Shanghai}
    precedence: {ladder: [局长, 处长, 科长]}
    delegations: [{id: g, name: 省公司, side: guest}, {id: h, name: 县局, side: host}]
    people:
      - {id: wang, name: 王国华, name-latin: Wang Guohua, delegation: g, rank: 局长, gender: m, title: 副总经理,
         arrive: {at: 2026-12-03 10:00, place: station}, leave: {at: 2026-12-04 16:00, place: station}}
      - {id: li, name: 李秀兰, delegation: g, rank: 处长, gender: f, title: 主任,
         arrive: {at: 2026-12-03 10:00, place: station}, leave: {at: 2026-12-04 16:00, place: station}}
      - {id: wu, name: 吴刚, delegation: g, rank: 科长, gender: m, title: 科长,
         arrive: {at: 2026-12-03 10:00, place: station}, leave: {at: 2026-12-04 16:00, place: station}}
      - {id: wu2, name: 吴刚, delegation: h, rank: 科长, gender: m, title: 股长, local: office}
      - {id: zhao, name: 赵德, delegation: h, rank: 处长, gender: m, title: 局长, local: office}
    places: [{id: station, name: 东站, at: [33.50, 119.00]}, {id: office, name: 办公楼, at: [33.60, 119.00]}, {id: inn, name: 招待所, at: [33.61, 119.01]}]
    vehicles:
      - {id: car, name: 奥迪A6, plate: 苏H·1, kind: sedan, depot: office, hours: 2026-12-03 06:00 .. 2026-12-04 22:00}
      - {id: van, name: 别克GL8, plate: 苏H·2, kind: mpv, depot: office, hours: 2026-12-03 06:00 .. 2026-12-04 22:00}
    hotels:
      - {id: hotel, name: 招待所, place: inn, rooms: [{numbers: 101-104, kind: single, floor: 1, grade: 1, price: 300}]}
    halls: [{id: room, place: office, layout: two-sided, per-side: 5, door: facing-long-side}]
    itinerary:
      - {id: talks, title: 座谈会, kind: talks, hall: room, start: 2026-12-03 14:30, duration: 1h, attend: [g, h]}
    """

  static let visit: Visit = {
    let reading = readScenario(Array(text.utf8), named: "small.yaml") { _ in .failure(.missing) }
    guard let visit = reading.visit else {
      preconditionFailure(reading.diagnostics.map { $0.rendered(.en) }.joined(separator: "\n"))
    }
    return visit
  }()

  static let best = Planner(visit: visit, language: .zh).plan()

  /// One of our own tables as text, such as `seats`.
  static func table(_ id: String, _ language: Language = .zh) -> String {
    Papers(visit: visit, plan: best, language: language).tables.first { $0.id == id }?.csv ?? ""
  }

  /// What comes of reading tables.
  static func read(_ tables: String...) -> (HandmadePlan?, [Diagnostic]) {
    var sheets: [Sheet] = []
    var wrong: [Diagnostic] = []
    for (number, table) in tables.enumerated() {
      switch Sheet.read(Array(table.utf8), named: "\(number + 1).csv") {
      case .success(let sheet): sheets.append(sheet)
      case .failure(let failure): wrong.append(failure.diagnostic)
      }
    }
    let (plan, diagnostics) = HandmadePlan.read(sheets, over: best, of: visit)
    return (wrong.isEmpty ? plan : nil, wrong + diagnostics)
  }

  static func report(_ plan: HandmadePlan) -> HandmadeReport {
    HandmadeReport(on: plan, beside: best, of: visit, language: .zh)
  }
}
