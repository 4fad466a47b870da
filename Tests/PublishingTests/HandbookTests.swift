import Foundation
import Testing
import Visit
import Wording

@testable import Publishing

@Suite("The handbook")
struct HandbookTests {
  @Test("is written as recorded", arguments: Language.allCases)
  func recorded(language: Language) throws {
    try expectSnapshot(
      Papers(visit: Sample.visit, plan: Sample.plan, language: language).handbook, "handbook-\(language.rawValue).html")
  }
}
