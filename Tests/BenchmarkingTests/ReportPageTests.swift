import Benchmarking
import Testing
import Wording

@Suite struct PowerFitTests {
  @Test(arguments: [0.5, 1, 2, 3.25]) func `an exponent is found again`(exponent: Double) throws {
    let points = [10.0, 20, 40, 80].map { (size: $0, value: 0.003 * power($0, exponent)) }
    let fit = try #require(PowerFit(points))
    #expect(abs(fit.exponent - exponent) < 1e-9 && abs(fit.factor - 0.003) < 1e-9 && fit.fit > 0.999)
    #expect(abs(fit.value(at: 160) - 0.003 * power(160, exponent)) < 1e-6)
  }

  @Test func `two sizes are no growth, and nothing takes no time`() {
    #expect(PowerFit([(10, 1), (20, 2)]) == nil)
    #expect(PowerFit([(10, 0), (20, 2), (30, 0)]) == nil)
  }

  private func power(_ base: Double, _ exponent: Double) -> Double {
    // Quarters of exponents are enough here.
    var root = base
    var (whole, quarters) = (1.0, Int(exponent * 4))
    root = root.squareRoot().squareRoot()
    while quarters > 0 { (whole, quarters) = (whole * root, quarters - 1) }
    return whole
  }
}

@Suite struct ReportPageTests {
  private func grown() -> BenchRun {
    var run = sampleRun()
    for (size, seconds) in [(16, 1.0), (32, 2), (64, 4)] {
      for turn in 0..<3 {
        var record = sampleRecord("g-\(size)", value: 5, bound: 4, seconds: seconds, turn: turn)
        record.size = BenchRecord.Size("requests", size)
        record.stages = [BenchRecord.Stage("read", 0.01), BenchRecord.Stage("transport", seconds * seconds)]
        record.curve = (0..<4).map {
          BenchRecord.Point("", at: Double($0) / 4, value: 9 - Double($0), bound: Double($0))
        }
        run.records.append(record)
      }
    }
    return run
  }

  @Test func `growth names the whole, the stages and the worst of them`() throws {
    let scaling = try #require(BenchScaling.all(in: grown()).first { $0.solver == "jiedai" })
    #expect(scaling.axis == "requests" && scaling.suite == "darp")
    #expect(scaling.worst?.name == "transport")
    #expect(scaling.exponents.contains("transport"))
  }

  @Test(arguments: [Language.zh, .en]) func `a page stands alone and shows table, curves, boxes, stages and growth`(
    language: Language
  ) {
    let page = ReportPage(grown(), language: language).html
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(!page.contains("http://") || !page.replacing("http://www.w3.org/2000/svg", with: "").contains("http"))
    #expect(page.contains("样 &quot;1&quot;"))
    for word in ["or-tools", "g-64", "transport ~ n^", "class=\"box\"", "bound", "100.2500"] {
      #expect(page.contains(word), "\(word)")
    }
    #expect(page.contains(language == .zh ? "规模与代价" : "Growth"))
    #expect(page == ReportPage(grown(), language: language).html)
  }

  @Test func `a peer that is ahead is named`() {
    var run = sampleRun()
    run.records[1].goals[0].value = 99
    #expect(ReportPage(run, language: .en).html.contains("behind or-tools (ours 100.2500, theirs 99)"))
  }

  @Test func `a run without records is a page all the same`() {
    #expect(ReportPage(BenchRun(), language: .zh).html.contains("</html>"))
  }
}
