import Foundation
import Testing

@testable import Benchmarking

@Suite struct PeerAnswerTests {
  @Test func `rounds, a flat plan, a bound and several are read`() throws {
    let rides = try #require(
      PeerAnswer(
        #"{"version": "1", "plan": [[1, 2], []], "bound": null, "stop": "done", "seconds": 2, "cpu": 1, "memory": 5, "curve": [[0.5, 3, null]]}"#
      ))
    #expect(rides.plan == [[1, 2], []] && rides.bounds.isEmpty && rides.memory == 5)
    #expect(rides.curve == [BenchRecord.Point("", at: 0.5, value: 3, bound: nil)])
    let seats = try #require(
      PeerAnswer(#"{"version": "1", "plan": [3, 4], "bound": [0, null], "stop": "limit", "seconds": 2, "curve": []}"#))
    #expect(seats.plan == [[3, 4]] && seats.bounds == [0, nil])
    #expect(PeerAnswer(#"{"version": "1", "plan": null, "stop": "nothing", "seconds": 2, "curve": []}"#)?.plan == nil)
    #expect(PeerAnswer("Traceback") == nil)
  }
}

/// Peers that are shell scripts and answer what a test wants.
@Suite struct PeerRunnerTests {
  private func answers(_ answer: String, to item: BenchCase, peer: Peer) throws -> BenchRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: "peers-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bin = folder.appending(path: ".venv/bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let python = bin.appending(path: "python")
    try "#!/bin/sh\ncat <<'END'\n\(answer)\nEND\n".write(to: python, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python.path)
    try "".write(to: folder.appending(path: "solve.py"), atomically: true, encoding: .utf8)
    var settings = BenchSettings()
    (settings.peers, settings.rounds) = ([peer.rawValue], 50)
    let runner = BenchRunner(settings, peers: try PeerRunner(folder: folder.path, settings: settings))
    return try runner.run([item], started: "")
  }

  private func answer(_ plan: String, bound: String = "null") -> String {
    #"{"version": "9.9", "plan": \#(plan), "bound": \#(bound), "stop": "done", "seconds": 1, "curve": [[0.1, 1, 2]]}"#
  }

  private var banquet: BenchCase {
    get throws {
      let text = #"{"guests": 4, "tables": [2, 2], "weights": [[0, 1, 9], [2, 3, 5]]}"#
      return .banquet(try BanquetInstance(text), named: "x", text: text, seconds: nil)
    }
  }

  @Test func `a peer's seating is counted by us and joins the run`() throws {
    let run = try answers(answer("[0, 0, 1, 1]", bound: "14"), to: banquet, peer: .cpsat)
    let record = try #require(run.records.last)
    #expect(record.solver == "cp-sat" && record.isProven)
    #expect(record.goals == [BenchRecord.Goal("wishes", value: 14, bound: 14, isMaximised: true)])
    #expect(record.curve.map(\.series) == ["wishes"])
    #expect(run.versions.contains(BenchRun.Version("cp-sat", "9.9")))
    #expect(BenchSummary(run).rows.map(\.wins) == [true, true])
  }

  @Test(arguments: ["[0, 0, 0, 1]", "[0, 0, 1]", "[0, 0, 7, 7]"]) func `a seating that breaks rules is worth nothing`(
    plan: String
  ) throws {
    let record = try #require(try answers(answer(plan, bound: "99"), to: banquet, peer: .highs).records.last)
    #expect(record.goals.map(\.value) == [nil] && record.stop == BenchRecord.lawless && !record.isProven)
  }

  @Test func `rounds are timed and checked by us`() throws {
    let item = BenchCase.rides(try RideInstance(village), named: "village", text: village, seconds: 5)
    let fine = try answers(answer("[[2, 1, 5, 4, 3, 6]]"), to: item, peer: .orTools)
    #expect(fine.records.count == 2)
    let lost = try #require(try answers(answer("[[2, 1, 5, 4]]"), to: item, peer: .vroom).records.last)
    #expect(lost.goals.map(\.value) == [nil] && lost.stop == BenchRecord.lawless)
  }

  @Test func `peers that aren't set up, and such as fail, are said to be so`() throws {
    #expect(throws: BenchFailure.self) { try PeerRunner(folder: "/nowhere", settings: BenchSettings()) }
    #expect(throws: BenchFailure.self) { try answers("Traceback", to: banquet, peer: .glpk) }
  }

  @Test func `peers are given only what they can be given`() throws {
    let run = try answers(answer("[]"), to: .order(people: 12), peer: .cpsat)
    #expect(run.records.map(\.solver) == ["jiedai"])
  }

  @Test(arguments: [BenchSuite.lodging, .seating])
  func `the parts that peers are given are planned by us and pass the audit`(
    suite: BenchSuite
  ) throws {
    var settings = BenchSettings()
    settings.sizes = [8]
    let run = try measured(suite.generated(settings)) { $0.seconds = 10 }
    let record = try #require(run.records.first)
    #expect(record.stop == "proven" && record.goals.first?.value == 0)
  }
}
