import Precedence
import Testing
import Visit

@Suite struct StrokesTests {
  private func sorted(_ names: [String], singleGivenFirst: Bool = true) -> [String] {
    var visit = visit(names.map { person($0) }, by: [.strokes])
    visit.precedence.singleGivenFirst = singleGivenFirst
    return OrderOfPrecedence(visit).people.map(\.text)
  }

  private static let vector = [
    "丁小宁", "于丙", "万丁", "马云", "王小宁", "文强", "司马光", "刘晓梅", "李一鸣", "李大鸣", "张三", "陈平", "林强", "欧阳少东", "洪少东", "高富", "高大富",
  ]

  @Test(arguments: 0..<8) func `Names sort as the rules say, however they are listed`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    #expect(sorted(Self.vector.shuffled(using: &random)) == Self.vector)
  }

  @Test func `A given name of one character may come at the end instead`() {
    #expect(sorted(["高富", "高大富"], singleGivenFirst: false) == ["高大富", "高富"])
  }

  @Test func `A compound surname counts by its first character`() {
    #expect(sorted(["洪少东", "欧阳少东"]) == ["欧阳少东", "洪少东"])
    #expect(sorted(["欧阳少东", "欧阳平"]) == ["欧阳平", "欧阳少东"])
  }

  @Test func `Equal strokes go by structure, else by code point`() {
    #expect(sorted(["查宁", "相宁"]) == ["相宁", "查宁"])
    #expect(sorted(["申宁", "叶宁"]) == ["叶宁", "申宁"])
  }

  @Test func `An annotation in brackets doesn't count`() {
    #expect(sorted(["王红(女)", "王小红", "王平"]) == ["王平", "王红(女)", "王小红"])
  }

  @Test func `Names in other scripts come after, in code point order`() {
    #expect(sorted(["Beta", "Alpha", "王平"]) == ["王平", "Alpha", "Beta"])
  }
}
