/// Which rows may board where and when, of those that are worth anything: looked up in constant time. 上车窗口
struct PathWindows {
  private let all: [PathRow]
  private let places: Int
  private let start: Int
  private let width: Int
  /// Number of each way that anybody goes; -1 for the others.
  private var ways: [Int]
  private let count: Int
  /// What each row's seat is worth.
  private(set) var worth: [Double] = []
  /// For each place, the minutes at which some row opens.
  private(set) var openings: [[Int]] = []
  private var isBoarding: [Bool] = []
  private var heads: [Int] = []
  private var list: [Int32] = []

  init(_ rows: [PathRow], places: Int, start: Int, width: Int) {
    (all, self.places, self.start, self.width) = (rows, places, start, width)
    ways = [Int](repeating: -1, count: places * places)
    var count = 0
    for row in rows where ways[row.from * places + row.to] < 0 {
      ways[row.from * places + row.to] = count
      count += 1
    }
    self.count = count
  }

  /// Whether somebody may board at a place and a minute.
  func boards(_ place: Int, _ minute: Int) -> Bool { isBoarding[place * width + minute] }

  /// The rows of a way that may leave at a minute.
  func rows(_ from: Int, _ to: Int, _ minute: Int) -> ArraySlice<Int32> {
    let way = ways[from * places + to]
    guard way >= 0 else { return [] }
    let slot = way * width + minute
    return list[heads[slot]..<heads[slot + 1]]
  }

  /// Takes the rows of a kind of vehicle that are worth anything.
  mutating func open(_ worth: [Double], kind: Int) {
    self.worth = worth
    let own = all.indices.compactMap { row -> (row: Int, slots: Range<Int>)? in
      guard worth[row] > 1e-9, all[row].kinds >> kind & 1 == 1 else { return nil }
      let (low, high) = (all[row].leave.lowerBound - start, min(width - 1, all[row].leave.upperBound - start))
      guard low <= high else { return nil }
      let way = ways[all[row].from * places + all[row].to]
      return (row, (way * width + low)..<(way * width + high + 1))
    }
    heads = [Int](repeating: 0, count: count * width + 1)
    for (_, slots) in own { for slot in slots { heads[slot + 1] += 1 } }
    for slot in 0..<(count * width) { heads[slot + 1] += heads[slot] }
    list = [Int32](repeating: 0, count: heads[count * width])
    var next = heads
    isBoarding = [Bool](repeating: false, count: places * width)
    var lows = [Set<Int>](repeating: [], count: places)
    for (row, slots) in own {
      for slot in slots {
        list[next[slot]] = Int32(row)
        next[slot] += 1
        isBoarding[all[row].from * width + slot % width] = true
      }
      lows[all[row].from].insert(slots.lowerBound % width)
    }
    openings = lows.map { $0.sorted() }
  }
}
