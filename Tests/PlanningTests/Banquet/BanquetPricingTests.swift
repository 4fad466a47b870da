import Testing

@testable import Planning

@Suite("Pricing of tables") struct BanquetPricingTests {
  @Test("Every set above the threshold is found, and no other", arguments: 0..<40)
  func complete(seed: Int) throws {
    guard let problem = BanquetProblem.random(seed) else { return }
    var draw = SeededGenerator(seed: seed + 1_000)
    let prices = (0..<problem.guests).map { _ in Double.random(in: -4...12, using: &draw) }
    let pricing = BanquetPricing(BanquetUnits(problem))
    for seats in 1...min(5, problem.guests) {
      let threshold = Double.random(in: -3...3, using: &draw)
      let found = pricing.tables(.init(seats: seats, threshold: threshold, most: 1_000, work: 100_000), prices: prices)
      #expect(found.complete)
      let surpluses = found.tables.map { surplus($0, problem, prices) }
      #expect(surpluses.allSatisfy { $0 > threshold - 0.01 })
      #expect(Set(found.tables).count == found.tables.count)
      let expected = subsets(of: problem.guests, seats).filter { surplus($0, problem, prices) > threshold + 0.01 }
      #expect(expected.allSatisfy(found.tables.contains))
    }
  }

  private func surplus(_ guests: [Int], _ problem: BanquetProblem, _ prices: [Double]) -> Double {
    let inside = problem.wishes.filter { guests.contains($0.one) && guests.contains($0.other) }
    return Double(inside.reduce(0) { $0 + $1.weight }) - guests.reduce(0) { $0 + prices[$1] }
  }

  private func subsets(of guests: Int, _ size: Int) -> [[Int]] {
    (0..<(1 << guests)).map { set in (0..<guests).filter { set & (1 << $0) != 0 } }.filter { $0.count == size }
  }
}
