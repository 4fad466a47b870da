import Foundation
import Publishing
import ScenarioFile
import Visit

/// A visit with a right plan of it, `good.yaml` and `good.json` of a folder.
struct GoodPlan: Sendable {
  let folder: String
  let reading: ScenarioReading

  init(_ folder: String) {
    self.folder = folder
    reading = readScenario(at: "\(folder)/good.yaml")
  }

  var visit: Visit {
    reading.visit
      ?? Visit(
        id: "unread", title: "", dates: Good.date(1)...Good.date(1), timezone: "", convention: .domestic,
        precedence: OrderRules(ladder: Ladder(levels: [])))
  }

  var plan: Plan { (try? PlanFile.plan(from: text(of: "good.json"))) ?? Plan() }

  /// A file of the folder.
  func text(of file: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(folder)/\(file)"), encoding: .utf8)
  }
}

/// A visit of two days and a right plan of it, in `Broken/good.yaml` and `Broken/good.json`.
enum Good {
  static let folder =
    "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/") + "/Broken"

  static let base = GoodPlan(folder)
  /// Luggage that goes by itself, time that people keep to themselves.
  static let service = GoodPlan(folder + "/Service")

  /// A round table with two hosts.
  static let banquet = GoodPlan(folder + "/Banquet")
  static let all = [base, service, banquet]

  static var reading: ScenarioReading { base.reading }
  static var visit: Visit { base.visit }
  static var plan: Plan { base.plan }

  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Moment {
    Moment(date(day), minute: hour * 60 + minute)
  }

  /// The first day is 3 December 2026.
  static func date(_ day: Int) -> Day { Day(year: 2026, month: 12, day: 2 + day) ?? Day(ordinal: 0) }
}
