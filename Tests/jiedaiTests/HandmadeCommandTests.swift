import Foundation
import Testing

@Suite("Checking a plan made by hand")
struct HandmadeCommandTests {
  static let county = Program.scenario("county-visit.yaml")

  @Test("finds our own tables sound, names what is broken in others, and says how to mend it")
  func check() throws {
    try Program.inFolder { folder in
      let out = folder.appending(path: "papers").path
      #expect(try Program.run("plan", Self.county, "--out", out, "--lang", "zh").code == 0)
      let tables = ["seats", "rooms", "cars"].map { "\(out)/\($0).csv" }
      let sound = try Program.run(["check", Self.county] + tables + ["--lang", "zh"])
      #expect(sound.code == 0 && sound.output.contains("符合全部规定") && sound.talk == "", "\(sound.output)")
      let seats = try String(contentsOfFile: tables[0], encoding: .utf8)
      let file = folder.appending(path: "hand.csv")
      try Data(seats.replacingOccurrences(of: "A4,李秀兰", with: "A5,李秀兰").utf8).write(to: file)
      let broken = try Program.run("check", Self.county, file.path, "--lang", "zh")
      #expect(
        broken.code == 65 && broken.output.contains("hand.csv:3:14") && broken.output.contains("audit/seat-taken-twice")
      )
      #expect(broken.output.contains("最少改动 1 处") && broken.output.contains("A5 → A4"))
      let plan = try String(contentsOfFile: out + "/plan.json", encoding: .utf8)
      try Data(plan.replacingOccurrences(of: "\"room\": \"502\"", with: "\"room\": \"801\"").utf8).write(
        to: folder.appending(path: "hand.json"))
      let json = try Program.run(
        "check", Self.county, folder.appending(path: "hand.json").path, "--no-mend", "--lang", "en")
      #expect(json.code == 65 && json.output.contains("audit/room-standard"))
    }
  }

  @Test("completes what an office has begun, keeps it in the archive, and says what had to change")
  func complete() throws {
    try Program.inFolder { folder in
      func path(_ name: String) -> String { folder.appending(path: name).path }
      let begun = "姓名,房号,固定\n王国华,601,是\n李秀兰,,\n"
      try Data(begun.utf8).write(to: URL(filePath: path("住房.csv")))
      let run = try Program.run(
        "plan", Self.county, "--from", path("住房.csv"), "--out", path("papers"), "--archive", path("a.sqlite"), "--lang",
        "zh")
      #expect(run.code == 0 && run.talk.contains("依据手工方案（住房.csv）补全：照排 1 处"), "\(run.talk)")
      let rooms = try String(contentsOfFile: path("papers/rooms.csv"), encoding: .utf8)
      #expect(rooms.contains("601,单间,王国华") && rooms.contains("李秀兰"))
      let found = try String(contentsOfFile: path("papers/findings.csv"), encoding: .utf8)
      #expect(found.contains("依据手工方案"))
      #expect(try Program.run("archive", "check", "--archive", path("a.sqlite")).code == 0)
      // Two who may not share are both fixed in one room: no plan can have that.
      let clash = "姓名,房号,固定\n王国华,601,是\n李秀兰,601,是\n"
      try Data(clash.utf8).write(to: URL(filePath: path("住房.csv")))
      let refused = try Program.run("plan", Self.county, "--from", path("住房.csv"), "--lang", "zh")
      #expect(refused.code == 65 && refused.output.isEmpty && refused.talk.contains("标为固定"), "\(refused.talk)")
    }
  }

  @Test("says what it can't read, with the right exit code")
  func wrong() throws {
    try Program.inFolder { folder in
      let file = folder.appending(path: "hand.csv")
      func code(_ text: String, _ words: String) throws -> Int32 {
        try Data(text.utf8).write(to: file)
        let run = try Program.run("check", Self.county, file.path, "--lang", "zh")
        #expect(run.output.isEmpty && run.talk.contains(words), "\(run.talk)")
        return run.code
      }
      let unknown = try code("姓名,房号\n王国化,801\n", "hand.csv:2:1")
      let empty = try code("", "文件是空的")
      let missing = try Program.run("check", Self.county, "missing.csv").code
      let both = try Program.run("check", Self.county, "a.json", "b.csv").code
      #expect([unknown, empty, missing, both] == [65, 65, 66, 64])
    }
  }
}
