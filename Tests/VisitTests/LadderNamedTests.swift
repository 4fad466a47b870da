import Testing
import Visit

@Suite struct LadderNamedTests {
  @Test func `Every built-in ladder is found by its name and has no rank twice`() throws {
    for name in Ladder.builtIn {
      let ladder = try #require(Ladder.named(name))
      #expect(ladder.name == name)
      let ranks = ladder.levels.joined()
      #expect(Set(ranks).count == ranks.count)
    }
    #expect(Ladder.named("navy") == nil)
  }

  @Test(arguments: [
    ("正处级", "县处级正职"), ("正处", "县处级正职"), ("副科", "乡科级副职"), ("一级调研员", "县处级正职"), ("副厅级", "厅局级副职"), ("科员", "科员级"),
    ("副主任科员", "乡科级副职"),
  ])
  func `A usual spelling stands at its level`(spelling: String, rank: String) {
    #expect(Ladder.civilService.level(of: spelling) == Ladder.civilService.level(of: rank))
  }

  @Test func `Principals are above deputies, and levels descend`() {
    let ranks = ["国家级正职", "国家级副职", "省部级正职", "省部级副职", "厅局级正职", "厅局级副职", "县处级正职", "县处级副职", "乡科级正职", "乡科级副职"]
    #expect(ranks.compactMap { Ladder.civilService.level(of: $0) } == Array(0..<10))
    #expect(Ladder.diplomatic.level(of: "ambassador") == 5)
    #expect(Ladder.diplomatic.levels.count == 13)
    #expect(Ladder.corporate.levels.count == 7)
  }
}
