import ScenarioFile
import Testing
import Visit

@Suite struct TwinTests {
  @Test func `The Chinese scenario is the English one`() throws {
    let chinese = scenario("洪泽调研.yaml")
    #expect(printed(chinese) == "")
    var one = try #require(chinese.visit)
    var other = try #require(scenario("county-visit.yaml").visit)
    one.origins = Origins()
    other.origins = Origins()
    var texts = ("", "")
    dump(one, to: &texts.0)
    dump(other, to: &texts.1)
    let lines = zip(texts.0.split(separator: "\n"), texts.1.split(separator: "\n"))
    #expect(texts.0.count > 10_000)
    for (left, right) in lines where left != right {
      Issue.record("\(left) is not \(right)")
      break
    }
    #expect(texts.0 == texts.1)
  }
}
