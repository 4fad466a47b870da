import Testing

@testable import Publishing

@Suite("JSON")
struct JSONTests {
  @Test(
    "reads what JSON writes",
    arguments: [
      "null", "true", "-0.5", #""a\"b\\c\nd\te""#, #""接待""#, "[]", "{}", "[1, 2, [3]]", #"{"a": {"b": null}}"#, "1e5",
    ])
  func reads(text: String) throws {
    #expect(try JSONReader.value(of: text).line == text)
  }

  @Test("understands escapes, surrogate pairs among them")
  func escapes() throws {
    #expect(try JSONReader.value(of: #""\u63a5\ud83d\ude00\/\b""#) == .string("接😀/\u{8}"))
  }

  @Test(
    "refuses what isn't JSON, with line and column",
    arguments: [
      ("", "1:1"), ("[1,]", "1:4"), ("[1 2]", "1:4"), ("{\"a\":1,\n \"a\":2}", "2:5"), ("\"\u{1}\"", "1:2"),
      ("nul", "1:1"), ("01", "1:3"), ("1.", "1:3"), (#""\x""#, "1:4"), (#""\ud800""#, "1:8"), ("{} {}", "1:4"),
      ("\"a", "1:3"),
      ("{a: 1}", "1:2"), ("[", "1:2"),
    ])
  func refuses(text: String, place: String) throws {
    let failure = try #require(throws: PlanFile.Failure.self) { try JSONReader.value(of: text) }
    #expect(failure.place == place)
  }

  @Test("refuses nesting that is deeper than any plan instead of running out of stack")
  func deep() {
    #expect(throws: PlanFile.Failure.self) {
      try JSONReader.value(of: String(repeating: "[", count: 1_000_000))
    }
  }

  @Test("breaks lines only where they are too long")
  func lines() {
    let value: JSON = ["a": .array([.whole(1), .whole(2)]), "b": .string("wide")]
    #expect(value.text(width: 80) == "{\"a\": [1, 2], \"b\": \"wide\"}\n")
    #expect(value.text(width: 16) == "{\n  \"a\": [1, 2],\n  \"b\": \"wide\"\n}\n")
  }
}
