import Testing

@testable import Planning

@Suite("Couples as guests of a banquet") struct BanquetCouplesTests {
  @Test("A seating of couples is worth what its guests are", arguments: 1...10)
  func worth(seed: Int) throws {
    let problem = try BanquetProblem.couples(24, tables: 4, share: 0.4, seed: seed)
    let couples = try #require(BanquetCouples(problem))
    #expect(couples.problem.guests == 12)
    var draw = SeededDraw(seed: UInt64(seed))
    let seating = (0..<12).map { $0 % 4 }.shuffled(using: &draw)
    let value = try #require(couples.problem.value(of: seating))
    #expect(problem.value(of: couples.parted(seating)) == value + couples.inner)
  }

  @Test("Without a partner for each, or with an odd table, guests stay guests")
  func none() throws {
    let wishes = [BanquetProblem.Wish(0, 1, 50), .init(2, 3, 50)]
    let even = [BanquetProblem.Table](repeating: .init(capacity: 4), count: 2)
    #expect(BanquetCouples(try BanquetProblem(guests: 4, tables: even, wishes: wishes)) != nil)
    #expect(BanquetCouples(try BanquetProblem(guests: 5, tables: even, wishes: wishes)) == nil)
    let odd = [BanquetProblem.Table](repeating: .init(capacity: 3), count: 2)
    #expect(BanquetCouples(try BanquetProblem(guests: 4, tables: odd, wishes: wishes)) == nil)
    // The second's dearest is the first, but not by far.
    let torn = wishes + [.init(1, 2, 30)]
    #expect(BanquetCouples(try BanquetProblem(guests: 4, tables: even, wishes: torn)) == nil)
  }
}

@Suite("Rooms that annealers share") struct BanquetRoomTests {
  @Test("Annealers that take tables and give them back count what they gain", arguments: 1...10)
  func gains(seed: Int) throws {
    let problem = try BanquetProblem.couples(60, tables: 6, share: 0.3, seed: seed)
    let room = BanquetRoom<Int16>(problem, seating: nil, seed: UInt64(seed))
    var annealers = BanquetAnnealer(room, most: 3, seed: 1)
    var other = BanquetAnnealer(room, most: 3, seed: 2)
    for _ in 0..<20 {
      annealers.take(3)
      other.take(2)
      annealers.run(2_000, temperature: 3)
      other.run(2_000, temperature: 3)
      _ = annealers.give()
      _ = other.give()
      let best = room.best
      #expect(problem.value(of: best.seating) == best.value)
    }
  }

  @Test("Two threads seat as validly as one")
  func threads() throws {
    let problem = try BanquetProblem.couples(120, tables: 12, share: 0.3, seed: 2)
    let result = BanquetSolver(problem, effort: BanquetEffort(seconds: 0.4, jobs: 2)).solve()
    #expect(problem.value(of: result.tables) == result.value)
    #expect(result.value <= result.bound)
  }
}
