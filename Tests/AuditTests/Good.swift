import Foundation
import Publishing
import ScenarioFile
import Visit

/// A visit of two days and a right plan of it, in `Broken/good.yaml` and `Broken/good.json`.
enum Good {
  static let folder =
    "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/") + "/Broken"

  static let reading = readScenario(at: "\(folder)/good.yaml")

  static var visit: Visit {
    reading.visit
      ?? Visit(
        id: "unread", title: "", dates: date(1)...date(1), timezone: "", convention: .domestic,
        precedence: OrderRules(ladder: Ladder(levels: [])))
  }

  static var plan: Plan { (try? PlanFile.plan(from: Good.text(of: "good.json"))) ?? Plan() }

  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Moment {
    Moment(date(day), minute: hour * 60 + minute)
  }

  /// The first day is 3 December 2026.
  static func date(_ day: Int) -> Day { Day(year: 2026, month: 12, day: 2 + day) ?? Day(ordinal: 0) }

  /// A file of the folder.
  static func text(of file: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(folder)/\(file)"), encoding: .utf8)
  }
}
