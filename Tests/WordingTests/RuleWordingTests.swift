import Testing
import Wording

@Suite("Rules and alternatives in words") struct RuleWordingTests {
  @Test("Who speaks a language is named by the language, not by its code")
  func speakers() {
    #expect(Phrase.speakers(of: "ru") == Phrase(zh: "会俄语的人", en: "those who speak Russian"))
    #expect(Phrase.speakers(of: "tlh") == Phrase(zh: "会“tlh”的人", en: "those who speak tlh"))
  }

  @Test("Plans of an order of recommendation are called plans")
  func recommended() {
    let said = Phrase.recommendedBefore(1, 2, .goalWord("cost"), Phrase(zh: "费用少 100", en: "cost 100 less"))
    #expect(said.zh == "方案 1 先于方案 2：先比“费用”，费用少 100")
    #expect(said.en == "plan 1 before plan 2: cost is compared first, cost 100 less")
  }
}
