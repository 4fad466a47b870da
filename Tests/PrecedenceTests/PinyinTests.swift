import Precedence
import Testing
import Visit

@Suite struct PinyinTests {
  private func sorted(_ names: [String]) -> [String] {
    OrderOfPrecedence(visit(names.map { person($0) }, by: [.pinyin])).people.map(\.text)
  }

  @Test func `Surnames go letter by letter`() {
    #expect(sorted(["王平", "张平", "安平", "欧阳平"]) == ["安平", "欧阳平", "王平", "张平"])
  }

  @Test func `Equal letters go by tone, then by strokes`() {
    #expect(sorted(["卫平", "危平", "伟平", "韦平"]) == ["危平", "韦平", "伟平", "卫平"])
    #expect(sorted(["余平", "于平"]) == ["于平", "余平"])
  }

  @Test func `Surnames are read in their own way`() {
    #expect(sorted(["单雄", "石雄", "沙雄"]) == ["沙雄", "单雄", "石雄"])
    #expect(sorted(["曾雄", "岑雄"]) == ["岑雄", "曾雄"])
    #expect(sorted(["区雄", "裴雄", "牛雄"]) == ["牛雄", "区雄", "裴雄"])
    #expect(sorted(["万俟雄", "莫雄", "万雄"]) == ["莫雄", "万俟雄", "万雄"])
  }

  @Test func `The letter ü comes after u`() {
    #expect(sorted(["吕平", "鲁平", "罗平"]) == ["鲁平", "罗平", "吕平"])
  }

  @Test func `The given name decides among equal surnames`() {
    #expect(sorted(["王强", "王安", "王国华"]) == ["王安", "王国华", "王强"])
  }
}
