import Testing

@testable import Publishing

@Suite("A long name on a card") struct NameLinesTests {
  @Test(
    "is broken between its parts, on two lines or three",
    arguments: [
      ("买买提·吐尔逊江", ["买买提·", "吐尔逊江"]), ("买买提·吐尔逊江·阿不都热合曼", ["买买提·", "吐尔逊江·", "阿不都热合曼"]),
      ("Jean-Christophe Lagarde", ["Jean-", "Christophe", "Lagarde"]), ("Maria Lopez", ["Maria", "Lopez"]),
      ("欧阳修远志高", ["欧阳修远志高"]), ("", [""]),
    ])
  func lines(name: String, lines: [String]) { #expect(NameLines.of(name, fitting: 12) == lines) }

  @Test("is drawn in one size, no wider than the card")
  func size() throws {
    let drawn = Pen.name("迪丽热巴·迪力木拉提", 0, 0, width: 52).map(\.source)
    let sizes = Set(drawn.compactMap { $0.split(separator: "font-size=\"").last?.split(separator: "\"").first })
    #expect(drawn.count == 2 && sizes.count == 1)
  }
}
