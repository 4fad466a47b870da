import Testing

@testable import Planning

@Suite("What makes a banquet") struct BanquetProblemTests {
  typealias Fault = BanquetProblem.Fault

  @Test("Numbers that make no banquet are refused")
  func faults() {
    func fault(
      _ guests: Int, _ tables: [BanquetProblem.Table], _ wishes: [BanquetProblem.Wish] = [], _ fondness: [[Int]] = []
    ) -> Fault? {
      do {
        _ = try BanquetProblem(guests: guests, tables: tables, wishes: wishes, fondness: fondness)
        return nil
      } catch {
        return error
      }
    }
    let four = BanquetProblem.Table(capacity: 4)
    #expect(fault(5, [four]) == .chairs(4))
    #expect(fault(2, [four], [.init(0, 2, 1)]) == .wish(0))
    #expect(fault(2, [four], [.init(0, 1, 1), .init(1, 1, 1)]) == .wish(1))
    #expect(fault(2, [four, .init(capacity: 2, minimum: 3)]) == .table(1))
    #expect(fault(2, [.init(capacity: -1)]) == .table(0))
    #expect(fault(2, [four], [], [[1]]) == .fondness)
    #expect(fault(12, Array(repeating: .init(capacity: 10, minimum: 8), count: 2)) == .minima)
    #expect(fault(2, [four], [.init(0, 1, .max)]) == .size)
    #expect(fault(-1, [four]) == .size)
    #expect(fault(4, [four], [.init(0, 1, 3)]) == nil)
  }

  @Test("Wishes of one pair are added up, whichever of the two speaks")
  func merged() throws {
    let problem = try BanquetProblem(
      guests: 2, tables: [.init(capacity: 2)], wishes: [.init(0, 1, 3), .init(1, 0, -1)])
    #expect(problem.wishes == [.init(0, 1, 2)])
    #expect(problem.value(of: [0, 0]) == 2)
  }

  @Test("A seating that breaks a capacity or a least number has no value")
  func values() throws {
    let problem = try BanquetProblem(
      guests: 4, tables: Array(repeating: .init(capacity: 3, minimum: 2), count: 2), wishes: [.init(0, 1, 5)])
    #expect(problem.value(of: [0, 0, 1, 1]) == 5)
    #expect(problem.value(of: [0, 0, 0, 1]) == nil)
    #expect(problem.value(of: [0, 0, 0, 0]) == nil)
    #expect(problem.value(of: [0, 0, 1, 2]) == nil)
  }

  @Test("There is a way to seat everybody whenever there is one at all", arguments: 0..<60)
  func fitting(seed: Int) {
    guard let problem = BanquetProblem.random(seed) else { return }
    #expect(problem.fitting.reduce(0, +) == problem.guests)
    for (count, table) in zip(problem.fitting, problem.tables) {
      #expect(count == 0 || (table.minimum...table.capacity).contains(count))
    }
  }
}
