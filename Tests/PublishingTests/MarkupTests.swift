import Testing

@testable import Publishing

@Suite("Markup")
struct MarkupTests {
  @Test("escapes text and attributes")
  func escapes() {
    let markup = Markup("td", ["title": "\"<&>'"], "<b>&\u{7}\n")
    #expect(markup.source == "<td title=\"&quot;&lt;&amp;&gt;&#39;\">&lt;b&gt;&amp;\n</td>")
  }

  @Test("closes what has an end and leaves open what has none")
  func voids() {
    let markup = Markup("td") {
      Markup("br")
      Markup("rect", ["x": "1"])
      Markup("b", "x")
      Markup("span")
    }
    #expect(markup.source == "<td><br><rect x=\"1\"/>\n<b>x</b><span></span></td>")
  }

  @Test("lets no text end the string of a page's foot")
  func foot() {
    let style = StaticStyle(foot: "a\"}</style>\\", numbering: ["第", "/", ""])
    #expect(style.css.contains("content:\"a\\22 \\7d \\3c \\2f style\\3e \\5c \""))
    #expect(!style.css.contains("<"))
  }
}
