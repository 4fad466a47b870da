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
