import Foundation
import Testing

@Suite("The command that makes conferences")
struct GenerateCommandTests {
  @Test("makes the forum that is shipped, whatever the locale")
  func shipped() throws {
    let shipped = try String(contentsOfFile: Program.scenario("forum-300.yaml"), encoding: .utf8)
    for locale in ["C", "zh_CN.UTF-8"] {
      let run = try Program.run(["generate", "--guests", "300", "--seed", "1"], environment: ["LANG": locale])
      #expect(run.code == 0 && run.talk == "")
      #expect(run.output == shipped)
    }
  }

  @Test("writes a file in the language that is asked for, which is without fault", arguments: ["zh", "en"])
  func file(language: String) throws {
    try Program.inFolder { folder in
      let path = folder.appending(path: "forum.yaml").path
      let run = try Program.run("generate", "--guests", "40", "--seed", "9", "--lang", language, "--out", path)
      #expect(run.code == 0 && run.output == "" && run.talk.contains(path))
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("language: \(language)"))
      #expect(try Program.run("check", path).code == 0)
    }
  }

  @Test("names the sizes that there are", arguments: ["9", "5001"])
  func size(guests: String) throws {
    let run = try Program.run(["generate", "--guests", guests], environment: ["LANG": "en_GB.UTF-8"])
    #expect(run.code == 64 && run.output == "")
    #expect(run.talk.contains("--guests should be 10 to 5000, found \(guests)"))
  }

  @Test("says which file can't be written")
  func unwritable() throws {
    let run = try Program.run("generate", "--guests", "20", "--lang", "en", "--out", "/nowhere/forum.yaml")
    #expect(run.code == 73)
    #expect(run.talk.contains("/nowhere/forum.yaml"))
  }
}
