import Foundation
import Testing

@Suite("The archive's commands")
struct ArchiveCommandTests {
  static let county = Program.scenario("county-visit.yaml")

  /// What the commands need of an archive: its option, and runs with it.
  struct Desk {
    let folder: URL
    var archive: String { folder.appending(path: "a.sqlite").path }
    func path(_ name: String) -> String { folder.appending(path: name).path }

    @discardableResult
    func run(_ arguments: String..., code: Int32 = 0) throws -> Program.Run {
      let run = try Program.run(
        arguments + ["--archive", archive, "--lang", "zh"], environment: ["SOURCE_DATE_EPOCH": "1795255352"])
      #expect(run.code == code, "\(arguments) \(run.talk)")
      return run
    }

    /// The ids of the plans, the latest first.
    func ids(_ arguments: String...) throws -> [String] {
      let command = arguments.isEmpty ? ["archive", "list"] : ["archive", "search"] + arguments
      let run = try Program.run(command + ["--archive", archive, "--format", "csv"])
      return run.output.split(whereSeparator: \.isNewline).dropFirst().map { String($0.prefix { $0 != "," }) }
    }
  }

  static func atDesk(_ body: (Desk) throws -> Void) throws {
    try Program.inFolder { try body(Desk(folder: $0)) }
  }

  @Test("keep a plan, show it, and write its papers as `plan` does")
  func keep() throws {
    try Self.atDesk { desk in
      let plan = try desk.run("plan", Self.county, "--format", "json", "--no-timing")
      let id = try #require(try desk.ids().first)
      #expect(plan.talk.contains(id))
      #expect(try desk.run("archive", "show", id).output.contains("2026-11-21 18:02（Asia/Shanghai）"))
      #expect(try desk.run("archive", "show", "latest", "--format", "json").output.contains("\"seconds\""))
      for name in ["handbook.html", "seats.csv"] {
        try Data(plan.output.utf8).write(to: desk.folder.appending(path: "plan.json"))
        let own = try Program.run(
          "export", desk.path("plan.json"), "--scenario", Self.county, "--print", name, "--lang", "zh")
        let kept = try desk.run("archive", "export", id, "--print", name)
        #expect(own.output == kept.output)
      }
      let scenario = try desk.run("archive", "export", id, "--print", "county-visit.yaml").output
      #expect(try scenario == String(contentsOfFile: Self.county, encoding: .utf8))
      #expect(try desk.ids("王国华", "座谈") == [id] && desk.ids("没有此人") == [])
      #expect(try desk.run("plan", Self.county).talk.contains("相同"))
    }
  }

  @Test("record a decision, which the handbook's first page and later plans then tell of")
  func decide() throws {
    try Self.atDesk { desk in
      try desk.run("plan", Self.county)
      let chosen = try #require(try desk.ids().first)
      #expect(try desk.run("decide", chosen, "--by", "王局长", "--because", "省一辆车").talk.contains("已记录"))
      let cover = try desk.run("archive", "export", chosen, "--print", "handbook.html").output
      #expect(cover.contains("已定：2026-11-21 18:02 由王局长选定本方案（\(chosen)）") && cover.contains("省一辆车"))
      // A room less: somebody must move.
      let other = try String(contentsOfFile: Self.county, encoding: .utf8)
        .replacingOccurrences(
          of: "rooms: 802,", with: "rooms: 502, nights: 2026-12-03 .. 2026-12-05}\n      - {rooms: 802,")
      try Data(other.utf8).write(to: desk.folder.appending(path: "second.yaml"))
      let run = try desk.run("plan", desk.path("second.yaml"), "--out", desk.path("papers"), "--format", "text")
      #expect(run.output.contains("注意：已定方案是 \(chosen)") && run.output.contains("人房间不同"))
      #expect(try String(contentsOfFile: desk.path("papers/handbook.html"), encoding: .utf8).contains("decision other"))
      #expect(
        try desk.run("decide", desk.path("papers/plan.json"), "--by", "王局长", "--because", "房间有变").talk.contains("此前的决定")
      )
      #expect(try desk.run("archive", "list").output.contains("已定"))
      try desk.run("decide", chosen, "--by", " ", "--because", "x", code: 64)
      try desk.run("decide", "ffff", "--by", "x", "--because", "x", code: 66)
    }
  }

  @Test("use the archive of the working directory where there is one, or that of the environment")
  func usual() throws {
    try Program.inFolder { folder in
      func plans(_ prefix: String) throws -> String {
        try Program.shell("cd '\(folder.path)'; \(prefix) '\(Program.path)' plan '\(Self.county)' > /dev/null; ls")
          .output
      }
      #expect(try plans("") == "")
      #expect(try plans("JIEDAI_ARCHIVE=jiedai.sqlite") == "jiedai.sqlite\n")
      let again = try Program.shell(
        "cd '\(folder.path)'; LANG=zh '\(Program.path)' plan '\(Self.county)' 2>&1 >/dev/null")
      #expect(again.output.contains("jiedai.sqlite"))
      let without = try Program.shell(
        "cd '\(folder.path)'; '\(Program.path)' plan '\(Self.county)' --no-archive 2>&1 >/dev/null")
      #expect(without.output == "")
    }
  }

  @Test("copy, take in, check and purge")
  func maintain() throws {
    try Self.atDesk { desk in
      try desk.run("plan", Self.county)
      try desk.run("archive", "backup", desk.path("copy.sqlite"))
      try desk.run("archive", "backup", desk.path("copy.sqlite"), code: 73)
      #expect(try desk.run("archive", "import", desk.path("copy.sqlite")).talk.contains("新增方案 0 份"))
      #expect(try desk.run("archive", "purge", "--visit", "hongze-2026-12").talk.contains("1 个"))
      #expect(try desk.run("archive", "check").output.contains("完好"))
      #expect(try Data(contentsOf: URL(filePath: desk.archive)).range(of: Data("13900000001".utf8)) == nil)
      try desk.run("archive", "purge", "--visit", "nobody", code: 66)
      #expect(try desk.run("archive", "show", "latest").output.contains("王国华"))
    }
  }

  @Test("say what is wrong with the file and leave it as it was")
  func wrong() throws {
    try Self.atDesk { desk in
      try desk.run("archive", "list", code: 66)
      #expect(!FileManager.default.fileExists(atPath: desk.archive))
      try Data(repeating: 7, count: 8192).write(to: URL(filePath: desk.archive))
      for command in [["archive", "list"], ["archive", "check"], ["plan", Self.county]] {
        let run = try Program.run(command + ["--archive", desk.archive])
        #expect(run.code == 65 && run.output == "" && run.talk.contains("a.sqlite"))
      }
      #expect(try Data(contentsOf: URL(filePath: desk.archive)) == Data(repeating: 7, count: 8192))
      for (path, code) in [("/", 73), ("/proc/a.sqlite", 73), ("/nowhere/a.sqlite", 73), ("", 66)] as [(String, Int32)]
      {
        #expect(try Program.run("plan", Self.county, "--archive", path).code == code, "\(path)")
      }
    }
  }

  @Test("show the plan even where the disk is too full to keep it")
  func full() throws {
    try Self.atDesk { desk in
      try desk.run("plan", Self.county)
      let before = try desk.ids()
      let long = try String(contentsOfFile: Self.county, encoding: .utf8) + String(repeating: "# 说明\n", count: 90_000)
      try Data(long.utf8).write(to: desk.folder.appending(path: "long.yaml"))
      // A limit on the size of files stands in for the disk: 400 blocks hold the archive, but not the long scenario.
      let line = "ulimit -f 400; '\(Program.path)' plan '\(desk.path("long.yaml"))' --archive '\(desk.archive)'"
      let run = try Program.shell(line)
      #expect(run.code == 74 && run.output.contains("王国华") && run.talk.contains("a.sqlite"))
      #expect(try desk.ids() == before)
      try desk.run("archive", "check")
    }
  }
}
