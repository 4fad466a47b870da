import Testing

@testable import Planning

@Suite("Banquets of wishes by pair") struct BanquetSolverTests {
  @Test("The proof agrees with trying every seating", arguments: 0..<80)
  func bruteForce(seed: Int) throws {
    guard let problem = BanquetProblem.random(seed, kinds: seed % 2 == 1) else { return }
    let result = BanquetSolver(problem, effort: BanquetEffort(moves: 20_000)).solve()
    let best = try #require(problem.bruteForce)
    #expect(problem.value(of: result.tables) == result.value)
    #expect(result.value <= best && best <= result.bound)
    #expect(result.proven && result.value == best)
  }

  @Test("Columns alone, from a poor seating, still find the best or a bound above it", arguments: 0..<80)
  func columns(seed: Int) throws {
    guard let problem = BanquetProblem.random(seed, kinds: seed % 3 == 1) else { return }
    let fitting = problem.fitting.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    let board = BanquetBoard(seating: fitting, value: try #require(problem.value(of: fitting)))
    var columns = BanquetColumns(problem, board: board, work: nil) { board.isProven }
    columns.run()
    let best = try #require(problem.bruteForce)
    #expect(board.best.bound >= best)
    #expect(board.best.value == best)
    #expect(board.isProven)
  }

  @Test("Twenty-four guests at four tables are proven", arguments: 1...4)
  func proof(seed: Int) throws {
    let problem = try BanquetProblem.couples(24, tables: 4, share: 0.25, seed: seed)
    #expect(BanquetSolver(problem, effort: BanquetEffort(moves: 200_000)).solve().proven)
  }

  @Test("The same seed gives the same seating, whatever the number of threads")
  func determinism() throws {
    let problem = try BanquetProblem.couples(40, tables: 4, share: 0.3, seed: 5)
    let first = BanquetSolver(problem, effort: BanquetEffort(moves: 50_000, jobs: 2, seed: 3)).solve()
    let second = BanquetSolver(problem, effort: BanquetEffort(moves: 50_000, jobs: 1, seed: 3)).solve()
    #expect(first == second)
  }

  /// Three groups of five who like each other, one guest whom nobody knows, and tables of five for at least three: the
  /// loner alone at a table would be the best, two guests of one group are to sit there too.
  @Test("A table below its minimum never stands in the way of a seating that keeps it", arguments: 1...4)
  func minima(seed: Int) throws {
    var wishes: [BanquetProblem.Wish] = []
    for one in 0..<15 {
      for other in 0..<one where one / 5 == other / 5 { wishes.append(.init(other, one, 1)) }
    }
    let problem = try BanquetProblem(
      guests: 16, tables: Array(repeating: .init(capacity: 5, minimum: 3), count: 4), wishes: wishes)
    let effort = BanquetEffort(moves: 100_000, jobs: 1, seed: UInt64(seed))
    let result = BanquetSolver(problem, effort: effort).solve()
    #expect(problem.value(of: result.tables) == result.value)
    #expect(result.value == 24 && result.bound >= 24)
  }

  @Test("Only what keeps every minimum is the best of a room")
  func roomOfMinima() throws {
    let problem = try BanquetProblem(
      guests: 5, tables: [.init(capacity: 4, minimum: 2), .init(capacity: 4, minimum: 2)],
      wishes: [.init(0, 1, 9), .init(0, 2, 9), .init(1, 2, 9), .init(3, 4, -60)])
    let room = BanquetRoom<Int32>(problem, seating: [0, 0, 0, 1, 1], seed: 1)
    var draw = SeededDraw(seed: 1)
    var part = room.take(2, &draw)
    let chair = try #require(part.chairs.firstIndex(of: 3))
    let free = try #require(part.chairs.indices.first { part.chairs[$0] == -1 && $0 / 4 != chair / 4 })
    part.chairs.swapAt(chair, free)
    // However much it gained, it leaves somebody alone.
    let counts = part.tables.indices.map { table in part.chairs[4 * table..<4 * table + 4].count { $0 >= 0 } }
    try #require(counts.contains(1))
    #expect(!room.give(part, gain: 100))
    #expect(room.best.seating == [0, 0, 0, 1, 1])
  }

  @Test("Against the clock a bound comes with the seating")
  func clock() throws {
    let problem = try BanquetProblem.couples(60, tables: 6, share: 0.3, seed: 7)
    let result = BanquetSolver(problem, effort: BanquetEffort(seconds: 0.3)).solve()
    #expect(problem.value(of: result.tables) == result.value)
    #expect(result.value <= result.bound && result.bound < 2 * result.value)
  }

  @Test("A banquet without guests, and one of a single guest, are proven at once")
  func empty() throws {
    for guests in 0...1 {
      let problem = try BanquetProblem(guests: guests, tables: [.init(capacity: 1)], wishes: [])
      #expect(
        BanquetSolver(problem, effort: BanquetEffort()).solve()
          == BanquetSeating(tables: Array(repeating: 0, count: guests), value: 0, bound: 0))
    }
  }
}
