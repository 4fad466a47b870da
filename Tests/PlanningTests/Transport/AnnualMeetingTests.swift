import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

/// The scenario of a meeting with shuttles, luggage that goes by itself, and time that heads of delegation keep.
@Suite("The annual meeting") struct AnnualMeetingTests {
  private static let visit: Visit? = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return readScenario(at: "/\(root)/Scenarios/年会接送.yaml").visit
  }()

  @Test("is planned with nothing unmet, and passes the audit")
  func planned() throws {
    let visit = try #require(Self.visit)
    let plan = Planner(visit: visit, language: .zh).plan()
    let faults = Audit.report(on: plan, for: visit, language: .zh).faults
    #expect(faults.isEmpty, "\(faults.map(\.message))")
    #expect(plan.unmet.isEmpty && plan.findings.isEmpty)
    let luggage = plan.trips.flatMap(\.luggage)
    // Thirteen pieces of each of two delegations, each way.
    #expect(luggage.reduce(0) { $0 + $1.pieces } == 52)
    let shuttles = plan.trips.filter { trip in
      ["bus-1", "bus-2"].contains(trip.vehicle) && trip.stops.allSatisfy { $0.place != "station" }
    }
    #expect(Set(shuttles.flatMap(\.riders).map(\.person)).count == 33)
    let free = plan.activities.filter { $0.activity.text.hasPrefix("free-") }
    #expect(Set(free.flatMap(\.attend).map(\.person)) == ["su-1", "zhe-1", "wan-1", "luo"])
  }
}
