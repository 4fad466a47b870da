import Benchmarking
import Publishing
import Testing
import Wording

/// A run made up for tests: two solvers of one instance, with all that a record can have.
func sampleRun() -> BenchRun {
  var run = BenchRun()
  (run.started, run.label) = ("2026-11-21T10:00:00Z", "样 \"1\"")
  run.machine.processor = "A processor"
  (run.machine.cores, run.machine.memory, run.machine.system) = (2, 25_769_803_776, "Debian")
  (run.load.begin, run.load.end) = (0.25, 1)
  run.versions = [BenchRun.Version("jiedai", "0.1.0"), BenchRun.Version("glpk", "5.0")]
  run.settings.suites = ["darp"]
  (run.settings.seconds, run.settings.jobs, run.settings.sizes) = (12.5, 2, [8])
  run.records = [sampleRecord(value: 100.25, bound: 100.25, seconds: 0.5)]
  var peer = sampleRecord(value: 110, bound: nil, seconds: 2)
  peer.solver = "or-tools"
  (peer.cpu, peer.units, peer.memory) = (nil, nil, nil)
  run.records.append(peer)
  return run
}

/// A record made up for tests.
func sampleRecord(
  _ instance: String = "g2-8", value: Double?, bound: Double?, seconds: Double, units: Double = 40, turn: Int = 0
) -> BenchRecord {
  var record = BenchRecord(suite: "darp", instance: instance)
  record.turn = turn
  record.size = BenchRecord.Size("requests", 8)
  record.goals = [BenchRecord.Goal("distance", value: value, bound: bound, optimum: 100.25)]
  record.stop = "proven"
  (record.seconds, record.cpu, record.units, record.memory) = (seconds, seconds * 2, units, 50_000_000)
  record.stages = [BenchRecord.Stage("read", 0.1), BenchRecord.Stage("transport", 0.4)]
  record.work.calls = 7
  (record.work.nodes, record.work.iterations) = (3, 900)
  record.curve = [
    BenchRecord.Point("", at: 0.1, value: 120, bound: nil),
    BenchRecord.Point("", at: 0.4, value: 100.25, bound: 100.25),
  ]
  return record
}

@Suite struct BenchRunFileTests {
  @Test func `a run read from its own file is the same run`() throws {
    let run = sampleRun()
    #expect(try BenchRun(json: run.json) == run)
    #expect(try BenchRun(json: run.json).json == run.json)
  }

  @Test(arguments: [
    ("{}", "", "format"), (#"{"format": "x"}"#, "format", "jiedai-bench-1"), ("[", "1:2", ""),
  ])
  func `a file that is no run is refused with its place`(text: String, place: String, word: String) {
    do throws(BenchRun.Fault) {
      _ = try BenchRun(json: text)
      Issue.record("read")
    } catch {
      #expect(error.place == place)
      #expect(error.phrase.en.contains(word))
    }
  }

  @Test func `a record is a row of the CSV, and nothing unknown is made up`() {
    let lines = sampleRun().csv.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(lines[0].hasSuffix("rows,distance,distance bound,seconds read,seconds transport"))
    #expect(
      lines[1].contains("darp,g2-8,jiedai,1,0,requests,8,proven,true,0.5,1,40,50000000,7,3,900,0,0,100.25,100.25"))
    #expect(lines[2].contains("or-tools,1,0,requests,8,proven,false,2,,,,7"))
  }
}

@Suite struct BenchSummaryTests {
  @Test func `the best solver of an instance is marked`() {
    let summary = BenchSummary(sampleRun())
    #expect(summary.rows.map(\.solver) == ["jiedai", "or-tools"])
    #expect(summary.rows.map(\.wins) == [true, false])
    #expect(summary.behind.isEmpty)
  }

  @Test func `whoever finds more is ahead, and we say where that is not us`() {
    var run = sampleRun()
    run.records[1].goals[0].value = 99
    #expect(BenchSummary(run).rows.map(\.wins) == [false, true])
    #expect(BenchSummary(run).behind.map(\.instance) == ["g2-8"])
  }

  @Test func `repeats are one row with the middle of their seconds and their spread`() throws {
    var run = BenchRun()
    run.records = [3.0, 1, 2].enumerated().map { sampleRecord(value: 5, bound: 4, seconds: $1, turn: $0) }
    let row = try #require(BenchSummary(run).rows.first)
    #expect(BenchSummary(run).rows.count == 1)
    #expect(row.middle == 2 && row.spread == "1.00–3.00" && row.gap == "20.00 %" && row.proven == 0)
  }

  @Test(arguments: [Language.zh, .en]) func `the table says value, bound and proof`(language: Language) {
    let text = BenchSummary(sampleRun()).table(language).text()
    #expect(text.contains("100.2500") && text.contains("1/1") && text.contains("0/1"))
    #expect(text.contains(language == .zh ? "求解器" : "solver"))
  }

  @Test(arguments: [
    (Double?.none, "–"), (3, "3"), (3.25, "3.2500"), (-0.00001, "0.0000"), (-0.5, "-0.5000"), (.infinity, "–"),
  ])
  func `values are whole or have four decimals`(value: Double?, text: String) {
    #expect(Figure.value(value) == text)
  }
}
