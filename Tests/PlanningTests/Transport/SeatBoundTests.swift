import Optimization
import Testing

@testable import Planning

@Suite struct SeatBoundTests {
  /// A hall, and two hotels at four and two minutes from it.
  private let quickest = [[0, 2, 4], [2, 0, 6], [4, 6, 0]]

  private func demand(_ from: Int, _ to: Int, leave: ClosedRange<Int>, arrive: ClosedRange<Int>, _ size: Int)
    -> SeatBound.Demand
  {
    SeatBound.Demand(from: from, to: to, leave: leave, arrive: arrive, size: size)
  }

  @Test("a seat fetches as many of one hotel as there are rounds in the window")
  func oneWay() {
    // Out 2, in 2, and twice 2 to get on and off: eight minutes a round, at 870, 878 and 886.
    let people = demand(1, 0, leave: 866...888, arrive: 870...890, 143)
    #expect(SeatBound([people], quickest: quickest, board: 2).seats() == 48)
  }

  @Test("seats go to and fro between two hotels as the window allows")
  func twoWays() {
    let near = demand(1, 0, leave: 866...888, arrive: 870...890, 100)
    let far = demand(2, 0, leave: 862...886, arrive: 870...890, 100)
    // Three people a seat at best: two of the near hotel and one of the far one, or the other way round.
    #expect(SeatBound([near, far], quickest: quickest, board: 2).seats() == 67)
  }

  @Test("nobody, or somebody without a road, needs no seat")
  func nobody() {
    #expect(SeatBound([], quickest: quickest, board: 2).seats() == 0)
    let lost = demand(0, 1, leave: 0...1, arrive: 0...1, 1)
    #expect(SeatBound([lost], quickest: [[0, RoadGrid.noWay], [RoadGrid.noWay, 0]], board: 2).seats() == 0)
  }

  @Test("the bound is never above what a plain schedule needs", arguments: 0..<60)
  func belowSchedule(seed: Int) {
    var dice = SplitMix(seed: seed)
    let demands = (0..<dice.below(5) + 1).map { _ in
      let (from, to) = [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2)][dice.below(5)]
      let (low, width) = (dice.below(60), dice.below(30))
      let drive = quickest[from][to]
      return demand(
        from, to, leave: low...(low + width), arrive: (low + drive)...(low + width + drive), dice.below(6) + 1)
    }
    let bound = SeatBound(demands, quickest: quickest, board: 2).seats()
    #expect(bound <= scheduled(demands))
    #expect(bound > 0)
  }

  /// Seats that a schedule needs which takes everybody in order of time on the first seat that is there in time.
  private func scheduled(_ demands: [SeatBound.Demand]) -> Int {
    var seats: [(place: Int, free: Int)] = []
    for demand in demands.sorted(by: { $0.leave.upperBound < $1.leave.upperBound }) {
      for _ in 0..<demand.size {
        func leaving(_ seat: (place: Int, free: Int)) -> Int {
          let drive = seat.place == demand.from ? 0 : quickest[seat.place][demand.from] + 2
          return max(demand.leave.lowerBound, seat.free + drive)
        }
        let seat = seats.firstIndex { leaving($0) <= demand.leave.upperBound }
        let leave = seat.map { leaving(seats[$0]) } ?? demand.leave.lowerBound
        let next = (place: demand.to, free: leave + quickest[demand.from][demand.to] + 2)
        if let seat { seats[seat] = next } else { seats.append(next) }
      }
    }
    return seats.count
  }
}
