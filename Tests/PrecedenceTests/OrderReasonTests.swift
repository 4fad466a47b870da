import Precedence
import Testing
import Visit
import Wording

@Suite struct OrderReasonTests {
  private func reason(_ people: [Person], by: [Comparison]) -> Reason? {
    OrderOfPrecedence(visit(people, by: by)).reason(beforeNext: 0)
  }

  @Test func `What is equal is named before what decides`() throws {
    let reason = try #require(
      self.reason(
        [
          person("a", appointed: PartialDate(year: 2020, month: 6)),
          person("b", appointed: PartialDate(year: 2019, month: 3)),
        ], by: [.rank, .appointed]))
    #expect(reason.by == "appointed")
    #expect(reason.why.en == "same rank; appointed 2019-03 before 2020-06")
    #expect(reason.why.zh == "职级相同；任职2019-03早于2020-06")
  }

  @Test func `A missing date is called missing`() {
    let reason = reason([person("a", appointed: PartialDate(year: 2019)), person("b")], by: [.rank, .appointed])
    #expect(reason?.why.en == "same rank; appointed 2019, the next not stated")
  }

  @Test func `The listing decides last`() {
    let reason = reason([person("a"), person("b")], by: [.rank, .delegation])
    #expect(reason?.by == "listing")
    #expect(reason?.why.en == "same rank, same delegation; in listing order")
  }

  @Test func `A delegation is named`() {
    let reason = reason([person("a", delegation: "h"), person("b")], by: [.delegation])
    #expect(reason?.by == "delegation")
    #expect(reason?.why.zh == "单位：省公司在县局之前")
  }

  @Test(arguments: [
    ("丁一", "王五", "strokes: 丁 (2) before 王 (4)"),
    ("于丙", "万丁", "strokes: as many, 于 (横横竖) before 万 (横折撇)"),
    ("高富", "高大富", "strokes: the shorter name first, 高富 before 高大富"),
    ("李一鸣", "李大鸣", "strokes: 一 (1) before 大 (3)"),
    ("相宁", "查宁", "strokes: alike, by shape 相 before 查"),
  ])
  func `Strokes are counted and named`(first: String, second: String, why: String) {
    let reason = reason([person("b", name: second), person("a", name: first)], by: [.strokes])
    #expect(reason?.by == "strokes")
    #expect(reason?.why.en == why)
  }

  @Test func `Pinyin is shown with the readings`() {
    let reason = reason([person("a", name: "单雄"), person("b", name: "解珍")], by: [.pinyin])
    #expect(reason?.why.en == "pinyin: 单雄 shàn before 解珍 xiè")
  }
}
