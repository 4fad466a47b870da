import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

/// Small scenarios in which several rules meet where few thought that they would; each was once planned wrong.
@Suite("Knots of rules") struct KnotTests {
  private static let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")

  private func visit(_ name: String) throws -> Visit {
    let reading = readScenario(at: "/\(Self.folder)/Knots/\(name).yaml")
    return try #require(reading.visit, "\(reading.diagnostics)")
  }

  @Test(
    "are planned as the audit wants it",
    arguments: [
      "apart-and-together", "arrival-before-midnight", "at-least-of-nobody", "at-least-of-nobody-wished",
      "at-least-one-of-each", "at-most-and-together", "beside-in-a-theatre", "convoy-beside-shuttle",
      "guest-as-host-by-tradition",
      "interpreter-of-the-other-side",
      "pick-up-at-midnight", "together-from-other-times", "together-in-two-trips", "together-unshared",
      "together-with-wheelchair",
    ])
  func audited(name: String) throws {
    let visit = try visit(name)
    let plan = Planner(visit: visit, language: .en).plan()
    let faults = Audit.report(on: plan, for: visit, language: .en).faults
    #expect(faults.isEmpty, "\(faults.map(\.message))")
  }

  @Test(
    "Rules that can be kept are kept, and everybody has a seat",
    arguments: [
      "aide-below-the-rostrum", "apart-at-two-tables", "chair-farther-out", "guest-as-host-elsewhere",
      "interpreter-of-the-chair",
      "guest-as-host-by-tradition",
      "secretary-at-a-chair", "secretary-at-another-table",
    ])
  func kept(name: String) throws {
    let visit = try visit(name)
    let plan = Planner(visit: visit, language: .en).draft([.seating]).plan
    #expect(plan.unmet.isEmpty && !plan.findings.contains { $0.severity == .error }, "\(plan.findings)")
    #expect(plan.goals.filter { [.served, .precedence].contains($0.name) }.allSatisfy { $0.value == 0 && $0.proven })
  }

  @Test("A secretary sent to another table takes nobody along") func alone() throws {
    let seats = try Planner(visit: visit("secretary-at-another-table"), language: .en).draft([.seating]).plan.seats
    #expect(seats.first { $0.person == "g1" }?.table == "T1" && seats.first { $0.person == "x" }?.table == "T2")
  }

  @Test("Who lands before midnight is fetched as soon as he is out, by a car that set out the day before")
  func midnight() throws {
    let visit = try visit("pick-up-at-midnight")
    let plan = Planner(visit: visit, language: .en).plan()
    #expect(plan.goals.first { $0.name == .comfort }?.value == 0)
    #expect(plan.trips.first?.stops.first?.leave?.clock == "00:07")
  }

  @Test("Who must be brought too early is the most junior of a party, both ways") func early() throws {
    let visit = try visit("one-car-twice")
    let plan = Planner(visit: visit, language: .en).plan()
    let alone = plan.trips.filter { $0.riders.count == 1 }
    #expect(alone.count == 6 && alone.allSatisfy { $0.riders.map(\.person) == ["g13"] })
  }

  @Test("A car that comes home after midnight sets out no earlier") func late() throws {
    var visit = try visit("arrival-before-midnight")
    visit.vehicles += visit.vehicles.map { vehicle in
      var other = vehicle
      other.id = "car-2"
      return other
    }
    let plan = Planner(visit: visit, language: .en).plan()
    #expect(plan.unmet.allSatisfy { $0.what != .ride }, "\(plan.unmet)")
    let small = plan.trips.filter { ($0.stops.first?.leave?.minuteOfDay ?? 0) < 180 }
    #expect(!small.isEmpty && small.allSatisfy { $0.vehicle != plan.trips.first?.vehicle })
  }
}
