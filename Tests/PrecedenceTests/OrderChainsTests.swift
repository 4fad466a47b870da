import Precedence
import Testing
import Visit

@Suite struct OrderChainsTests {
  @Test func `A chain goes before the comparisons`() {
    let people = [person("a", rank: 0), person("b", rank: 1), person("c", rank: 2)]
    let order = OrderOfPrecedence(visit(people, by: [.rank], before: [["c", "a"]]))
    #expect(order.people == ["b", "c", "a"])
    #expect(order.reason(beforeNext: 1)?.by == "before")
  }

  @Test func `A chain through somebody without a rank still holds`() {
    let people = [person("a", rank: 0), person("aide", rank: nil), person("c", rank: 2)]
    let order = OrderOfPrecedence(visit(people, by: [.rank], before: [["c", "aide", "a"]]))
    #expect(order.people == ["c", "a"])
  }

  @Test func `A circle is found and named in the order of the chains`() {
    #expect(OrderOfPrecedence.cycle(in: [["x", "a", "b"], ["b", "c"], ["c", "a"]]) == ["a", "b", "c"])
    #expect(OrderOfPrecedence.cycle(in: [["a", "a"]]) == ["a"])
    #expect(OrderOfPrecedence.cycle(in: [["a", "b"], ["b", "c"], ["a", "c"]]) == nil)
    #expect(OrderOfPrecedence.cycle(in: []) == nil)
  }

  @Test func `A circle keeps nobody out of the order`() {
    let people = [person("a", rank: 0), person("b", rank: 1), person("c", rank: 2)]
    let order = OrderOfPrecedence(visit(people, by: [.rank], before: [["a", "b"], ["b", "a"]]))
    #expect(order.people == ["c", "a", "b"])
  }

  /// At each step the most senior person none of whose predecessors is still waiting, written as it is said.
  private func byDefinition(_ natural: [Person.ID], chains: [[Person.ID]]) -> [Person.ID] {
    var waiting = natural
    var result: [Person.ID] = []
    while !waiting.isEmpty {
      let free = waiting.firstIndex { candidate in
        !chains.contains { chain in
          zip(chain, chain.dropFirst()).contains { $1 == candidate && $0 != candidate && waiting.contains($0) }
        }
      }
      result.append(waiting.remove(at: free ?? 0))
    }
    return result
  }

  @Test(arguments: 0..<60) func `Random chains give the order of the definition`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...9, using: &random)
    let people = (0..<count).map { person("p\($0)", rank: Int.random(in: 0...2, using: &random)) }
    let chains = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      Array(people.map(\.id).shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
    }
    let natural = OrderOfPrecedence(visit(people, by: [.rank])).people
    let order = OrderOfPrecedence(visit(people, by: [.rank], before: chains))
    #expect(order.people == byDefinition(natural, chains: chains))
    #expect(order.people.sorted() == people.map(\.id).sorted())
    guard OrderOfPrecedence.cycle(in: chains) == nil else { return }
    for (first, second) in chains.flatMap({ zip($0, $0.dropFirst()) }) {
      #expect((order.position(of: first) ?? 0) < (order.position(of: second) ?? 0))
    }
    for index in order.people.indices.dropLast() { #expect(order.reason(beforeNext: index) != nil) }
  }

  @Test func `Fifteen hundred people in one backward chain are ordered at once`() {
    let people = (0..<1500).map { person("p\($0)", rank: 0) }
    let order = OrderOfPrecedence(visit(people, by: [.rank], before: [people.map(\.id).reversed()]))
    #expect(order.people.first == "p1499")
    #expect(order.people.last == "p0")
  }
}
