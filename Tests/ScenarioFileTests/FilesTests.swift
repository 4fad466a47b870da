import Foundation
import Testing
import Visit
import Wording

@testable import ScenarioFile

@Suite struct FilesTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 100_000), "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"),
  ])
  func `SHA-256 gives the standard's digests`(_ text: String, _ digest: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == digest)
  }

  @Test func `A missing file, a folder and an unreadable one are no input`() {
    #expect(readScenario(at: "/no/such.yaml").failure == .missing)
    #expect(readScenario(at: "/tmp").failure == .folder)
    #expect(readScenario(at: "/dev/tty/none").failure == .missing)
    #expect(readScenario(at: "/dev/zero").failure == .tooLarge)
    #expect(
      printed(readScenario(at: "/no/such.yaml"))
        == "/no/such.yaml: error: can't open /no/such.yaml: there is no such file")
    #expect(scenario("county-visit.yaml").failure == nil && read("x").failure == nil)
  }

  @Test(arguments: [
    ("", "a.yaml:1:1: error: the file is empty"),
    ("# nothing\n", "a.yaml:1:1: error: the file is empty"),
    ("- 1\n", "a.yaml:1:1: error: a scenario consists of `key: value` lines"),
    (
      "visit: {id: v\n",
      "a.yaml:2:1: error: this isn't YAML: did not find expected ',' or '}' (while parsing a flow mapping)"
    ),
    ("visit:\n\tid: v\n", "a.yaml:2:1: error: this isn't YAML: found character that cannot start any token"),
    ("a: *b\n", "a.yaml:1:4: error: *b stands for nothing: there is no &b before it"),
    ("a: 1\n---\nb: 2\n", "a.yaml:2:1: error: a file holds one scenario, but another begins here"),
    ("a: !!binary x\n? [1]\n: 2\n", "a.yaml:1:1: error: unknown key “a” in the scenario"),
    ("visit: \u{7}\n", "a.yaml:1:8: error: the character U+0007 may not stand in a file"),
  ])
  func `Broken text is pointed at`(_ text: String, _ first: String) {
    let shown = printed(read(text))
    #expect(shown.hasPrefix(first), "\(shown)")
  }

  @Test func `Bytes that aren't UTF-8 are pointed at`() {
    let gbk = readScenario(Array("visit: ".utf8) + [0xBD, 0xD3], named: "a.yaml") { _ in .failure(.missing) }
    #expect(printed(gbk).hasPrefix("a.yaml:1:8: error: this isn't UTF-8 text"))
    let wide = readScenario([0xFF, 0xFE, 0x41, 0], named: "a.yaml") { _ in .failure(.missing) }
    #expect(printed(wide).hasPrefix("a.yaml:1:1: error: the file is UTF-16"))
    let surrogate = readScenario([0xED, 0xA0, 0x80], named: "a.yaml") { _ in .failure(.missing) }
    #expect(printed(surrogate).hasPrefix("a.yaml:1:1: error: this isn't UTF-8"))
  }

  @Test func `A byte order mark, CRLF and CR change nothing`() throws {
    let text = "visit: {id: v, dates: 2026-12-03}\nseed: 7\n"
    for ending in ["\n", "\r\n", "\r"] {
      let reading = read("\u{FEFF}" + text.replacing("\n", with: ending))
      #expect(printed(reading) == "")
      #expect(reading.visit?.limits.seed == 7 && reading.visit?.origins[.section("seed")]?.line == 2)
    }
  }

  @Test func `Deep nesting and aliases that multiply are bounded`() {
    let deep = printed(read("a: " + String(repeating: "[", count: 100_000)))
    #expect(deep.contains("nested more than 64 levels deep"))
    let mappings = printed(read(String(repeating: "? ", count: 50_000)))
    #expect(mappings.contains("nested more than 64 levels deep"))
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    #expect(printed(read(bomb)).contains("more than 1000000 values"))
  }

  @Test func `Aliases stand for what they name`() throws {
    let reading = read("visit: {id: v, dates: &d 2026-12-03}\nplaces: [{id: a, kind: *d}]\n")
    #expect(printed(reading) == "" && reading.visit?.places.first?.kind == "2026-12-03")
  }

  @Test func `Findings are shown with their line in both languages`() {
    let reading = read("visit: {id: v, dates: 2026-12-03}\nplaces: [{编号: 办公楼, 名称: 县局, 座标: [1, 2]}]\n")
    #expect(
      printed(reading, .zh) == """
        a.yaml:2:28: 错误: “地点”中没有“座标”这一项
            places: [{编号: 办公楼, 名称: 县局, 座标: [1, 2]}]
                                                ^^^^
            = 是否想写 坐标？
        """)
    #expect(printed(reading).hasPrefix("a.yaml:2:28: error: unknown key “座标” in places"))
  }

  @Test func `A crowd of findings is cut off and counted`() {
    let shown = read("visit: {id: v, dates: 2026-12-03}\nplaces:\n" + String(repeating: "  - {id: a}\n", count: 900))
    #expect(shown.diagnostics.count == 501)
    #expect(shown.diagnostics.last?.message.en == "399 more findings are not shown")
  }
}
