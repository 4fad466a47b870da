import Planning
import ScenarioFile
import Visit
import Wording

@testable import Advice

/// The scenarios that come with the product, and their plans, made once.
enum Sample {
  static let bilateral = visit("bilateral-visit")
  static let county = visit("county-visit")

  static let bilateralDraft = Planner(visit: bilateral, language: .en).draft()
  static let countyDraft = Planner(visit: county, language: .zh).draft()
  static let bilateralPlan = bilateralDraft.plan

  static func visit(_ name: String) -> Visit {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let reading = readScenario(at: "/\(root)/Scenarios/\(name).yaml")
    return reading.visit
      ?? Visit(
        id: "", title: "", dates: Day(ordinal: 0)...Day(ordinal: 0), timezone: "", convention: .domestic,
        precedence: OrderRules(ladder: Ladder(levels: [])))
  }
}
