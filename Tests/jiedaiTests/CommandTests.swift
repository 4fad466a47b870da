import Foundation
import Testing

@Suite("The command")
struct CommandTests {
  static let county = Program.scenario("county-visit.yaml")

  @Test("shows the plan of a visit")
  func plan() throws {
    let run = try Program.run("plan", Self.county, "--lang", "zh")
    #expect(run.code == 0)
    for heading in ["礼宾次序", "日程安排", "乘车安排", "住房安排", "座次安排", "目标与证明"] { #expect(run.output.contains(heading)) }
    #expect(run.talk == "")
  }

  @Test("prints the same JSON each time and on any number of cores")
  func deterministic() throws {
    let once = try Program.run("plan", Self.county, "--format", "json", "--no-timing")
    let again = try Program.run("plan", Self.county, "--format", "json", "--no-timing", "--jobs", "1")
    #expect(once.code == 0 && once.output == again.output)
    #expect(once.output.hasPrefix("{\n  \"format\": 1,"))
  }

  @Test("writes a folder of papers, and makes the same ones from the plan in it")
  func papers() throws {
    try Program.inFolder { folder in
      let out = folder.appending(path: "papers")
      let run = try Program.run("plan", Self.county, "--out", out.path)
      #expect(run.code == 0 && run.output == "" && run.talk.contains("handbook.html"))
      let names = try FileManager.default.contentsOfDirectory(atPath: out.path)
      for name in ["plan.json", "handbook.html", "schedule.csv", "seats-talks-audience.svg"] {
        #expect(names.contains(name))
      }
      let export = try Program.run(
        "export", out.appending(path: "plan.json").path, "--scenario", Self.county, "--print", "handbook.html")
      #expect(export.code == 0)
      #expect(try export.output == String(contentsOf: out.appending(path: "handbook.html"), encoding: .utf8))
    }
  }

  @Test("checks a scenario and shows its order")
  func checkAndOrder() throws {
    #expect(try Program.run("check", Self.county).code == 0)
    let order = try Program.run("order", Self.county, "--lang", "zh")
    #expect(order.code == 0 && order.output.contains("王国华") && order.output.contains("周健"))
  }

  @Test("prints the schema of plans")
  func schema() throws {
    let run = try Program.run("export", "--schema")
    #expect(run.code == 0 && run.output.contains("json-schema.org/draft/2020-12"))
  }

  @Test(
    "speaks the language of the locale",
    arguments: [("zh_CN.UTF-8", "用法："), ("en_GB.UTF-8", "USAGE:"), ("", "用法："), ("C.UTF-8", "用法：")])
  func help(locale: String, word: String) throws {
    for arguments in [["--help"], ["help", "plan"], ["export", "--help"]] {
      let run = try Program.run(arguments, environment: ["LC_ALL": locale])
      #expect(run.code == 0 && run.output.contains(word) && run.talk == "")
    }
  }

  @Test("has a version and completions")
  func version() throws {
    #expect(try Program.run("--version").output == "0.1.0\n")
    #expect(try Program.run("--generate-completion-script", "bash").output.contains("jiedai"))
  }

  @Test("is quiet when its reader has seen enough")
  func head() throws {
    let run = try Program.shell("'\(Program.path)' plan '\(Self.county)' | head -1; echo ${PIPESTATUS[0]}")
    #expect(run.output.split(separator: "\n").last == "0" && run.talk == "")
  }
}

@Suite("The command, when something is wrong,")
struct WrongCommandTests {
  static let county = Program.scenario("county-visit.yaml")

  /// A command and the exit code that it ends with.
  struct Case: Sendable {
    var code: Int32
    var arguments: [String]

    init(_ code: Int32, _ arguments: String...) {
      self.code = code
      self.arguments = arguments
    }
  }

  static let cases: [Case] = [
    Case(66, "plan", "missing.yaml"), Case(66, "plan", "/"), Case(66, "check", "missing.yaml"),
    Case(66, "order", "missing.yaml"), Case(66, "export", "missing.json", "--scenario", county, "--out", "x"),
    Case(64, "plan"), Case(64, "plam"), Case(64, "plan", county, "--nodes", "0"),
    Case(64, "plan", county, "--time-limit", "-1"), Case(64, "plan", county, "--time-limit", "1e300"),
    Case(64, "plan", county, "--nodes", "9223372036854775807"), Case(64, "plan", county, "--jobs", "99999"),
    Case(64, "plan", county, "--lang", "fr"),
    Case(64, "plan", county, "--outt", "x"), Case(64, "export", "plan.json"),
    Case(73, "plan", county, "--out", "/proc/papers"), Case(73, "plan", county, "--out", "/nowhere/papers"),
    Case(73, "plan", county, "--out", county), Case(73, "plan", county, "--out", "/"),
    Case(73, "plan", county, "--out", ""),
  ]

  @Test("says so with the right exit code", arguments: cases)
  func codes(of example: Case) throws {
    for locale in ["zh_CN.UTF-8", "en_GB.UTF-8"] {
      let run = try Program.run(example.arguments, environment: ["LC_ALL": locale])
      #expect(run.code == example.code, "\(example.arguments) \(run.talk)")
      #expect(run.output == "")
      #expect(run.talk.split(separator: "\n").count >= 1 && !run.talk.contains("Swift"))
    }
  }

  @Test(
    "refuses an empty file, one that isn't text, and one that is no scenario",
    arguments: [Data(), Data([0xFF, 0xFE, 0]), Data("a: [".utf8), Data("42".utf8)])
  func badData(contents: Data) throws {
    try Program.inFolder { folder in
      let file = folder.appending(path: "bad.yaml")
      try contents.write(to: file)
      let run = try Program.run("plan", file.path, "--out", folder.appending(path: "out").path)
      #expect(run.code == 65 && run.output == "" && run.talk.contains("bad.yaml"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bad.yaml"])
    }
  }

  @Test("leaves nothing behind when the disk is full")
  func full() throws {
    try Program.inFolder { folder in
      // A limit on the size of files stands in for the disk: the handbook is larger than 16 blocks.
      let run = try Program.shell("ulimit -f 16; '\(Program.path)' plan '\(Self.county)' --out '\(folder.path)/out'")
      #expect(run.code == 74 && !run.talk.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
    for words in ["plan '\(Self.county)' --no-archive > /dev/full", "--help > /dev/full", "check '\(Self.county)' >&-"]
    {
      let run = try Program.shell("'\(Program.path)' \(words)")
      #expect(run.code == 74 && !run.talk.isEmpty, "\(words)")
    }
  }

  @Test("leaves a folder alone that isn't ours")
  func foreign() throws {
    try Program.inFolder { folder in
      try Data("mine".utf8).write(to: folder.appending(path: "notes.md"))
      let run = try Program.run("plan", Self.county, "--out", folder.path)
      #expect(run.code == 73 && run.talk.contains("notes.md"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.md"])
    }
  }

  @Test("doesn't export a plan that is broken, or of another scenario")
  func brokenPlan() throws {
    try Program.inFolder { folder in
      let file = folder.appending(path: "plan.json")
      let plan = try Program.run("plan", Self.county, "--format", "json").output
      func export(_ text: String) throws -> Program.Run {
        try Data(text.utf8).write(to: file)
        return try Program.run("export", file.path, "--scenario", Self.county, "--print", "order.csv")
      }
      #expect(try export(plan).code == 0)
      #expect(try export("{}").code == 65)
      #expect(try export(plan.replacingOccurrences(of: "\"sha256\": \"", with: "\"sha256\": \"0")).code == 65)
      #expect(try export(plan.replacingOccurrences(of: "\"room\": \"", with: "\"room\": \"9")).code == 65)
    }
  }
}
