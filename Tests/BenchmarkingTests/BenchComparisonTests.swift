import Benchmarking
import Publishing
import Testing
import Wording

/// A run of one instance with some repeats, each so many units of the reference kernel.
private func run(_ units: [Double], value: Double = 100, bound: Double? = 100, nodes: Int = 10) -> BenchRun {
  var run = BenchRun()
  run.records = units.enumerated().map { turn, units in
    var record = sampleRecord(value: value, bound: bound, seconds: units / 100, units: units, turn: turn)
    record.work.nodes = nodes
    return record
  }
  return run
}

@Suite struct BenchComparisonTests {
  @Test func `repeats give a ratio and what they leave open`() throws {
    let comparison = BenchComparison(from: run([10, 11, 12]), to: run([20, 22, 24]))
    let ratio = try #require(comparison.pairs.first?.ratio)
    #expect(ratio.middle == 2 && ratio.isNormalised)
    #expect(abs(ratio.least - 20.0 / 12) < 1e-12 && abs(ratio.most - 2.4) < 1e-12)
    #expect(abs((comparison.overall?.mean ?? 0) - 2) < 1e-12)
  }

  @Test func `where one run has no reference kernel seconds are compared, and it is said`() throws {
    var old = run([10])
    old.records[0].units = nil
    let comparison = BenchComparison(from: old, to: run([30]))
    #expect(comparison.pairs.first?.ratio?.isNormalised == false)
    #expect(comparison.table(.en).text().contains("seconds on the clock"))
  }

  @Test func `what only one run has is named`() {
    var other = run([10])
    other.records[0].instance = "g3-24"
    let comparison = BenchComparison(from: run([10]), to: other)
    #expect(comparison.missing.map(\.instance) == ["g2-8"] && comparison.added.map(\.instance) == ["g3-24"])
    #expect(comparison.table(.zh).text().contains("g3-24"))
  }

  @Test func `goals and proofs are said to be better, worse, lost or won`() {
    let text = BenchComparison(from: run([10]), to: run([10], value: 101, bound: 100)).table(.en).text()
    #expect(text.contains("distance worse: 100 → 101") && text.contains("proof lost"))
    let back = BenchComparison(from: run([10], value: 101, bound: 100), to: run([10])).table(.en).text()
    #expect(back.contains("distance better: 101 → 100") && back.contains("proof won"))
  }
}

@Suite struct BenchGateTests {
  private let baseline = run([10, 11, 12])

  private func words(_ other: BenchRun) -> [String] { BenchGate.faults(of: other, against: baseline).map(\.phrase.en) }

  @Test func `the same run passes, and a better one`() {
    #expect(words(baseline) == [])
    #expect(words(run([5, 6], value: 99, bound: 99)) == [])
  }

  @Test func `noise passes: a repeat that is quick enough is enough`() {
    #expect(words(run([17, 60, 90])) == [])
  }

  @Test func `a slow-down fails, and may be measured again`() {
    let faults = BenchGate.faults(of: run([22, 24, 23]), against: baseline)
    #expect(faults.map(\.isSlow) == [true])
    #expect(faults.first?.phrase.en.contains("1.83 times") == true)
  }

  @Test func `what takes next to nothing may double`() {
    #expect(BenchGate.faults(of: run([1.5]), against: run([0.5])) == [])
  }

  @Test func `a weaker planner fails by its goal and its proof`() {
    #expect(words(run([10], value: 103, bound: 100)) == ["distance worse: 100 → 103", "proof lost"])
  }

  @Test func `more counted work fails on any machine`() {
    #expect(words(run([10], nodes: 1000)) == ["nodes went from 10 to 1000"])
  }

  @Test func `an instance that is no longer measured fails`() {
    #expect(words(BenchRun()) == ["in the baseline, but not measured now"])
  }
}
