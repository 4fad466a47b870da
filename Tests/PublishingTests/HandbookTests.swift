import Foundation
import Testing
import Visit
import Wording

@testable import Publishing

@Suite("The handbook")
struct HandbookTests {
  private func papers(_ language: Language = .zh) -> Papers {
    Papers(visit: Sample.visit, plan: Sample.plan, language: language)
  }

  @Test("is written as recorded", arguments: Language.allCases)
  func recorded(language: Language) throws {
    try expectSnapshot(papers(language).handbook, "handbook-\(language.rawValue).html")
  }

  @Test("stands alone: no scripts, nothing that is loaded from elsewhere")
  func alone() {
    let html = papers().handbook
    for word in ["<script", "<link", "<img", "url(", "@import", "javascript:"] { #expect(!html.contains(word)) }
    #expect(!html.replacing("http://www.w3.org/2000/svg", with: "").contains("http"))
  }

  @Test("takes no text of the user for markup", arguments: ["<b>&\"'</style><script>", "]]>", "\u{0}\u{1B}"])
  func escaped(evil: String) {
    var visit = Sample.visit
    var plan = Sample.plan
    visit.title = evil
    for position in visit.people.indices {
      visit.people[position].name = evil
      visit.people[position].title = evil
      visit.people[position].notes = evil
      visit.people[position].diet = [evil]
    }
    for position in visit.places.indices { visit.places[position].name = evil }
    visit.vehicles[0].plate = evil
    visit.hotels[0].name = evil
    plan.scenario.sha256 = evil
    plan.made.version = evil
    plan.trips[0].id = evil
    plan.findings[0].message = evil
    let html = Papers(visit: visit, plan: plan, language: .zh).handbook
    #expect(!html.contains("<script") && !html.contains("<b>&") && !html.contains("]]>"))
    #expect(!html.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    #expect(html.components(separatedBy: "</style>").count == html.components(separatedBy: "<style>").count)
  }

  @Test("nests its elements as it opens them")
  func nesting() throws {
    let html = papers().handbook
    var open: [Substring] = []
    for tag in html.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) {
      let (isEnd, name, isEmpty) = (!tag.1.isEmpty, tag.2, !tag.3.isEmpty)
      if isEmpty || ["meta", "br"].contains(name) { continue }
      if isEnd { #expect(open.popLast() == name) } else { open.append(name) }
    }
    #expect(open.isEmpty)
  }

  @Test("leaves out chapters that would be empty")
  func empty() {
    let html = Papers(visit: Sample.visit, plan: Plan(), language: .en).handbook
    #expect(!html.contains("Unmet</h2>") && !html.contains("Findings"))
    #expect(html.contains("Guests"))
  }
}
