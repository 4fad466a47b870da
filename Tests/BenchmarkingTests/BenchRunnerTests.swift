import Benchmarking
import Optimization
import Testing
import Wording

/// A run of some instances, each measured once.
func measured(_ cases: [BenchCase], _ change: (inout BenchSettings) -> Void = { _ in }) throws -> BenchRun {
  var settings = BenchSettings()
  settings.rounds = 50
  change(&settings)
  return try BenchRunner(settings).run(cases, started: "2026-11-21T10:00:00Z", label: "test")
}

@Suite struct BenchRunnerTests {
  private func villageCase(_ text: String = village, known: BestKnown = BestKnown()) throws -> BenchCase {
    .rides(try RideInstance(text), named: "village", text: text, known: known, seconds: 10)
  }

  @Test func `a dial-a-ride instance is solved, counted anew, and measured`() throws {
    let run = try measured([villageCase(known: BestKnown("village,99"))])
    let record = try #require(run.records.first)
    let goal = try #require(record.goals.first)
    #expect(record.suite == "darp" && record.instance == "village" && record.solver == "jiedai")
    #expect(record.size == BenchRecord.Size("requests", 3))
    #expect(goal.isProven && record.isProven && record.stop == "proven")
    #expect(goal.optimum == 99)
    #expect(record.seconds > 0 && record.cpu ?? 0 > 0 && record.units ?? 0 > 0)
    #expect(record.memory ?? 1_000_000 > 500_000)
    #expect(record.work.calls > 0)
    #expect(!record.curve.isEmpty)
  }

  @Test func `an instance that nobody can serve is said to be so, with no value`() throws {
    let text = village.replacing("2 4.0 2.0 3 1", with: "2 4.0 2.0 3 3").replacing("2.0 9.0 3 -1", with: "2.0 9.0 3 -3")
    let record = try #require(try measured([villageCase(text)]).records.first)
    #expect(record.stop == BenchRecord.infeasible && record.isProven)
    #expect(record.goals.map(\.value) == [nil])
  }

  @Test func `each seed and repeat is a record of its own, and warm-ups are none`() throws {
    let run = try measured([villageCase()]) { settings in
      (settings.seeds, settings.repeats, settings.warmUps) = ([1, 2], 2, 1)
    }
    #expect(run.records.map { [$0.seed, $0.turn] } == [[1, 0], [1, 1], [2, 0], [2, 1]])
    #expect(Set(run.records.map { $0.goals.map(\.value) }).count == 1)
  }

  @Test func `a banquet is seated and proven within counted work`() throws {
    let text =
      #"{"guests": 5, "tables": [3, 3], "min": 2, "weights": [[0, 1, 50], [1, 2, 4], [2, 3, 7], [3, 4, 50], [0, 4, -9]]}"#
    let item = BenchCase.banquet(try BanquetInstance(text), named: "x", text: text, seconds: nil)
    let record = try #require(try measured([item]).records.first)
    #expect(record.goals == [BenchRecord.Goal("wishes", value: 107, bound: 107, isMaximised: true)])
  }

  @Test func `what is cancelled leaves the run as far as it came`() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    let run = try BenchRunner(BenchSettings(), cancellation: cancellation).run([villageCase()], started: "")
    #expect(run.records.isEmpty)
  }

  @Test func `a run knows the machine and the versions`() throws {
    let run = try measured([])
    #expect(run.machine.cores > 0 && run.machine.memory > 0)
    #expect(run.versions.map(\.name) == ["jiedai", "swift", "build", "glpk"])
    #expect(run.versions.allSatisfy { !$0.version.isEmpty })
  }
}

@Suite struct BenchSuiteTests {
  @Test func `generated instances are the same each time and can be served`() throws {
    let text = RideInstance.generated(vehicles: 2, requests: 6, seed: 3)
    #expect(text == RideInstance.generated(vehicles: 2, requests: 6, seed: 3))
    #expect(text != RideInstance.generated(vehicles: 2, requests: 6, seed: 4))
    let item = BenchCase.rides(try RideInstance(text), named: "g", text: text, seconds: 10)
    #expect(try measured([item]).records.first?.isProven == true)
    let banquet = BanquetInstance.generated(guests: 21, seed: 1)
    #expect(banquet == BanquetInstance.generated(guests: 21, seed: 1))
    _ = try BanquetInstance(banquet)
  }

  @Test func `the micro suites count what they order and seat`() throws {
    var settings = BenchSettings()
    settings.sizes = [30]
    let run = try measured(BenchSuite.order.generated(settings) + BenchSuite.layouts.generated(settings))
    #expect(run.records.count == 1 + LayoutKind.allCases.count)
    #expect(run.records.allSatisfy { ($0.goals.first?.value ?? 0) >= 20 && $0.isProven })
  }

  @Test func `a small conference goes from reading to papers, stage by stage`() throws {
    let record = try #require(try measured([.forum(guests: 12, seconds: 20)]).records.first)
    let stages = record.stages.map(\.name)
    #expect(
      Set(stages) == ["read", "itinerary", "lodging", "duties", "transport", "seating", "audit", "papers"])
    #expect(stages.first == "read" && stages.last == "papers")
    #expect(record.goals.map(\.name).first == "served")
    #expect(record.work.calls > 0)
  }

  @Test(arguments: ScalingAxis.allCases) func `one thing grows and all else stays`(axis: ScalingAxis) throws {
    var settings = BenchSettings()
    settings.sizes = axis == .guests ? [12, 24] : [1, 3]
    let cases = try BenchSuite.scaling.generated(settings).filter { $0.size?.axis == axis.rawValue }
    let counts = cases.compactMap { $0.size?.count }
    #expect(counts.count == 2 && counts[0] < counts[1])
  }

  @Test func `only the instances that are asked for are made`() throws {
    var settings = BenchSettings()
    settings.only = ["order-30"]
    #expect(try BenchSuite.order.generated(settings).map(\.instance) == ["order-30"])
  }
}
