import Benchmarking
import Foundation
import Testing

@Suite struct BenchCommandTests {
  private static let quick = ["--repeats", "1", "--warm-up", "0", "--lang", "en"]

  @Test func `a suite is run, printed, written and kept`() throws {
    try Program.inFolder { folder in
      let (out, archive) = (folder.appending(path: "out").path, folder.appending(path: "a.sqlite").path)
      let first = try Program.run(
        ["bench", "order", "darp", "--size", "8", "--out", out, "--archive", archive, "--label", "one"] + Self.quick)
      #expect(first.code == 0, "\(first.talk)")
      #expect(first.output.contains("order-8") && first.output.contains("g2-8"))
      #expect(first.talk.contains("is kept in"))
      // Nobody watches: no line is written over.
      #expect(!first.talk.contains("\r"))
      let run = try BenchRun(json: String(contentsOfFile: out + "/run.json", encoding: .utf8))
      #expect(
        run.records.map(\.instance) == ["g2-8", "order-8"] || run.records.map(\.instance) == ["order-8", "g2-8"])
      #expect(run.label == "one" && run.records.allSatisfy(\.isProven))
      #expect(try String(contentsOfFile: out + "/report.html", encoding: .utf8).contains("</html>"))
      #expect(try String(contentsOfFile: out + "/run.csv", encoding: .utf8).contains("g2-8"))
      let compared = try Program.run(
        "bench", "compare", "latest", out + "/run.json", "--archive", archive, "--lang", "en")
      #expect(compared.code == 0, "\(compared.talk)")
      #expect(compared.output.contains("1.00") && compared.output.contains("same"))
    }
  }

  @Test func `what is wrong with a command is said, with its exit code`() throws {
    #expect(try Program.run("bench", "nonsense").code == 64)
    #expect(try Program.run("bench", "order", "--repeats", "0").code == 64)
    #expect(try Program.run("bench", "order", "forum", "--instances", "/").code == 64)
    #expect(try Program.run("bench", "order", "--only", "nobody").code == 66)
    #expect(try Program.run("bench", "compare", "a.json", "b.json").code == 66)
    #expect(try Program.run("bench", "gate", "--baseline", "none.json").code == 66)
  }

  @Test func `the gate fails on a baseline that was better`() throws {
    try Program.inFolder { folder in
      let out = folder.path
      let first = try Program.run(["bench", "order", "--size", "300", "--out", out] + Self.quick)
      #expect(first.code == 0)
      var run = try BenchRun(json: String(contentsOfFile: out + "/run.json", encoding: .utf8))
      let baseline = folder.appending(path: "baseline.json")
      try run.json.write(to: baseline, atomically: true, encoding: .utf8)
      let empty = folder.appending(path: "Scenarios")
      try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: Program.scenario("county-visit.yaml"), toPath: empty.appending(path: "a.yaml").path)
      let passed = try Program.run(
        "bench", "gate", "--baseline", baseline.path, "--scenarios", empty.path, "--lang", "en")
      #expect(passed.code == 0, "\(passed.output)")
      for index in run.records.indices {
        run.records[index].goals[0].value = 1000
        run.records[index].goals[0].bound = 1000
      }
      try run.json.write(to: baseline, atomically: true, encoding: .utf8)
      let failed = try Program.run(
        "bench", "gate", "--baseline", baseline.path, "--scenarios", empty.path, "--lang", "en")
      #expect(failed.code == 3)
      #expect(failed.output.contains("people worse: 1000 → "))
    }
  }
}
