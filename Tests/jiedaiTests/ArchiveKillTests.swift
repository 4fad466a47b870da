import Foundation
import Testing

/// Writers that are killed, and writers that meet. `JIEDAI_KILLS` says how many are killed, 30 where it isn't set.
@Suite("An archive, whatever happens to those who write to it,")
struct ArchiveKillTests {
  static let county = Program.scenario("county-visit.yaml")
  static let kills = ProcessInfo.processInfo.environment["JIEDAI_KILLS"].flatMap { Int($0) } ?? 30

  /// A plan with another seed, which makes it another plan.
  static func plan(_ text: String, seed: Int) -> Data {
    Data(text.replacingOccurrences(of: "\"seed\": 1,", with: "\"seed\": \(seed),").utf8)
  }

  @Test("has every plan and decision of which it was told that they are kept, and is sound")
  func killed() throws {
    try Program.inFolder { folder in
      func path(_ name: String) -> String { folder.appending(path: name).path }
      let text = try Program.run("plan", Self.county, "--format", "json", "--no-timing", "--archive", path("a.sqlite"))
        .output
      try Data(try Data(contentsOf: URL(filePath: path("a.sqlite")))).write(to: URL(filePath: path("b.sqlite")))
      for seed in 2..<12 { try Self.keep(text, seed, folder, path("b.sqlite")) }
      var random = Random(seed: 7)
      var times: [Double] = [0, 0, 0]
      var decisions = 0
      var plans: [Int] = []
      for round in 0..<Self.kills {
        let commands: [[String]] = [
          ["decide", "latest", "--by", "王局长", "--because", "第\(round)次"],
          ["archive", "import", path("p.json"), "--scenario", Self.county],
          ["archive", "import", path("b.sqlite")],
        ]
        try Self.plan(text, seed: 1000 + round).write(to: URL(filePath: path("p.json")))
        let kind = Int(random.next() % 3)
        // Around what the command takes, which is where it writes; half of them end before they are killed.
        let wait = times[kind] * (0.8 + 0.4 * Double(random.next() % 1000) / 1000)
        let start = Date()
        if times[kind] == 0 {
          #expect(try Self.run(commands[kind] + ["--archive", path("a.sqlite")], killedAfter: nil))
          times[kind] = Date().timeIntervalSince(start)
          continue
        }
        let isDone = try Self.run(commands[kind] + ["--archive", path("a.sqlite")], killedAfter: wait)
        times[kind] *= isDone ? 0.96 : 1.04
        guard isDone else { continue }
        if kind == 0 { decisions += 1 }
        if kind == 1 { plans.append(round) }
      }
      let check = try Program.run("archive", "check", "--archive", path("a.sqlite"), "--lang", "en")
      #expect(check.code == 0, "\(check.output) \(check.talk)")
      let found = try Program.run("archive", "list", "--archive", path("a.sqlite"), "--format", "csv").output
      #expect(found.split(whereSeparator: \.isNewline).count > plans.count)
      for round in plans {
        try Self.plan(text, seed: 1000 + round).write(to: URL(filePath: path("p.json")))
        let again = try Program.run(
          "archive", "import", path("p.json"), "--scenario", Self.county, "--archive", path("a.sqlite"), "--lang", "en")
        #expect(again.talk.contains("the same as plan"))
      }
      let recorded = try #require(check.output.firstMatch(of: /(\d+) decisions/).flatMap { Int($0.1) })
      #expect(recorded >= decisions)
      print("killed \(Self.kills) writers; told of \(plans.count) plans, \(decisions) decisions; \(check.output)")
    }
  }

  @Test("has what each of eight who write at once was told")
  func concurrent() throws {
    try Program.inFolder { folder in
      let text = try Program.run("plan", Self.county, "--format", "json", "--no-timing").output
      for writer in 1...8 {
        for number in 1...3 {
          try Self.plan(text, seed: writer * 10 + number).write(to: folder.appending(path: "p\(writer)\(number).json"))
        }
      }
      // The archive isn't there yet: all eight make it.
      let line = """
        cd '\(folder.path)'
        for w in 1 2 3 4 5 6 7 8; do
          (for n in 1 2 3; do
            '\(Program.path)' archive import p$w$n.json --scenario '\(Self.county)' --archive a.sqlite || echo failed
          done) &
        done
        wait
        ls -A | grep -v json
        """
      let run = try Program.shell(line)
      #expect(run.output == "a.sqlite\n", "\(run.output) \(run.talk)")
      let archive = folder.appending(path: "a.sqlite").path
      let check = try Program.run("archive", "check", "--archive", archive, "--lang", "en")
      #expect(check.code == 0 && check.output.contains("24 plans"), "\(check.output) \(check.talk)")
    }
  }

  /// Whether a disk of our own can be had.
  static let hasDisks = (try? Program.shell("unshare -rm mount -t tmpfs tmpfs /mnt").code) == 0

  @Test("is whole on a disk of any size, and says so when there is no space", .enabled(if: hasDisks))
  func disk() throws {
    try Program.inFolder { folder in
      let other = folder.appending(path: "b.sqlite").path
      #expect(try Program.run("plan", Self.county, "--archive", other).code == 0)
      // On each disk: take a plan in, decide on it until nothing goes any more, make space, and check.
      let line = """
        unshare -rm bash -c '
        export LC_ALL=en_US.UTF-8
        for size in 60 100 140 180 220 260 300 400 500; do
          mount -t tmpfs -o size=${size}k tmpfs /mnt && touch /mnt/spare && head -c 20000 /dev/zero > /mnt/spare
          "\(Program.path)" archive import "\(other)" --archive /mnt/a.sqlite
          echo "import $?"
          told=0
          for n in $(seq 30); do
            "\(Program.path)" decide latest --by Wang --because "$(head -c 9000 /dev/zero | tr "\\0" x)$n" --archive /mnt/a.sqlite
            code=$?
            echo "decide $code"
            if [ $code = 0 ]; then told=$((told + 1)); fi
            if [ $code = 74 ] || [ $code = 66 ]; then break; fi
          done
          mount -o remount,size=4m /mnt
          if [ -e /mnt/a.sqlite ]; then
            "\(Program.path)" archive check --archive /mnt/a.sqlite --lang en; echo "check $? told $told"
          fi
          umount /mnt
        done'
        """
      let run = try Program.shell(line)
      let lines = run.output.split(whereSeparator: \.isNewline).map(String.init)
      for line in lines where line.hasPrefix("import") || line.hasPrefix("decide") {
        #expect(["0", "66", "74"].contains(line.split(separator: " ")[1]), "\(line) \(run.talk)")
      }
      #expect(lines.contains("import 74") && lines.contains("import 0") && lines.contains("decide 74"), "\(lines)")
      for (check, told) in zip(lines, lines.dropFirst()) where told.hasPrefix("check") {
        let count = told.split(separator: " ").last.map(String.init) ?? ""
        #expect(told.hasPrefix("check 0") && check.contains("\(count) decisions"), "\(check) \(told) \(run.talk)")
      }
    }
  }

  private static func keep(_ text: String, _ seed: Int, _ folder: URL, _ archive: String) throws {
    let file = folder.appending(path: "p.json")
    try plan(text, seed: seed).write(to: file)
    #expect(try Program.run("archive", "import", file.path, "--scenario", county, "--archive", archive).code == 0)
  }

  /// Whether a command said that it is done before it was killed.
  private static func run(_ arguments: [String], killedAfter seconds: Double?) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    if let seconds {
      usleep(UInt32(seconds * 1_000_000))
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }
}

/// Repeatable numbers.
struct Random {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
