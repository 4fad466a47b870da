import Testing
import Visit
import Wording

@testable import Publishing

@Suite("Tables")
struct TableTests {
  private var table: Table {
    var table = Table(
      "sample", title: "样表",
      columns: [.init("姓名"), .init("No.", isNumeric: true), .init("备注", isLong: true), .init("签收", isForm: true)])
    table.rows = [["王国华", "1", "一句较长的话，需要折行。", ""], ["Ann", "12", "short words break at spaces", ""]]
    return table
  }

  @Test("align what is twice as wide as other characters")
  func aligned() {
    #expect(
      table.text(width: 30) == """
        样表

        姓名    No.  备注
        ──────────────────────────────
        王国华    1  一句较长的话，
                     需要折行。
        Ann      12  short words
                     break at spaces

        """)
  }

  @Test("stay within the width", arguments: [20, 30, 40, 80])
  func width(width: Int) {
    for line in table.text(width: width).split(separator: "\n") { #expect(DisplayWidth.of(line) <= max(width, 25)) }
  }

  @Test("leave out what repeats the row above only in print")
  func grouped() {
    var table = table
    table.rows = [["a", "1", "x", ""], ["a", "1", "y", ""], ["b", "1", "y", ""]]
    table.grouped = 2
    #expect(table.printedRows == [["a", "1", "x", ""], ["", "", "y", ""], ["b", "1", "y", ""]])
    #expect(table.csv.contains("a,1,y,"))
  }

  @Test("are safe CSV: what a spreadsheet would run is defused")
  func csv() {
    var table = Table("t", title: "", columns: [.init("姓名"), .init("备注")])
    table.rows = [["=HYPERLINK(\"x\")", "a,b"], ["-5", "+86 139"], ["@me", "two\nlines"], ["plain", " lead"]]
    #expect(
      table.csv
        == "\u{FEFF}姓名,备注\r\n\"'=HYPERLINK(\"\"x\"\")\",\"a,b\"\r\n-5,'+86 139\r\n'@me,\"two\nlines\"\r\nplain,\" lead\"\r\n"
    )
  }

  @Test("never pass control characters to a terminal")
  func control() {
    var table = table
    table.rows = [["\u{1B}[31mred\u{7}", "1", "", ""]]
    #expect(!table.text().unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test(
    "know how wide characters are",
    arguments: [("abc", 3), ("接待", 4), ("é", 1), ("e\u{301}", 1), ("、", 2), ("（a）", 5), ("·", 1), ("👩‍🔬", 2), ("", 0)])
  func widths(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}

@Suite("The papers as text")
struct PapersTextTests {
  @Test("are written as recorded", arguments: Language.allCases)
  func recorded(language: Language) throws {
    try expectSnapshot(
      Papers(visit: Sample.visit, plan: Sample.plan, language: language).text, "plan-\(language.rawValue).txt")
  }

  @Test("name what they don't know by its id")
  func unknown() {
    var visit = Sample.visit
    visit.people = []
    visit.places = []
    visit.halls = []
    visit.vehicles = []
    visit.hotels = []
    visit.activities = []
    #expect(Papers(visit: visit, plan: Sample.plan, language: .zh).text.contains("wang"))
  }

  @Test("never leave a table with rows of another length than its columns", arguments: Language.allCases)
  func lengths(language: Language) {
    for table in Papers(visit: Sample.visit, plan: Sample.plan, language: language).tables {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.id)")
      #expect(!table.rows.isEmpty, "\(table.id)")
    }
  }
}

@Suite("Labels")
struct LabelTests {
  @Test("are worded in both languages", arguments: Label.allCases)
  func both(label: Label) {
    #expect(!label.phrase.zh.isEmpty && !label.phrase.en.isEmpty && label.phrase.zh != label.phrase.en)
  }
}
