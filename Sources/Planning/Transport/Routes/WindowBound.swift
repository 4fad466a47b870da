/// How many vehicles must be out at least for a few parties whose journeys fall together: every set of them that one
/// vehicle can drive is found, stop by stop, and the fewest sets that hold them all are counted. 时段下界
///
/// The vehicle is as large as the largest, drives at the best hours by the best way, and takes one of each party, for
/// parties may be split; rides may be as long as the windows allow. O(3ⁿ · places · n) for n parties.
struct WindowBound {
  private let tasks: [RideTask]
  private let seats: Int
  private let luggage: Int
  private let quickest: [[Int]]
  private let board: Int
  /// So many parties are looked at together.
  private static let width = 8
  /// At most so many such windows.
  private static let most = 600

  init(_ problem: RouteProblem, quickest: [[Int]]) {
    tasks = problem.tasks
    seats = problem.shifts.lazy.filter(\.carries).map(\.seats).max() ?? 0
    luggage = problem.shifts.lazy.filter(\.carries).map(\.luggage).max() ?? 0
    self.quickest = quickest
    board = problem.board
  }

  /// The fewest vehicles that this shows.
  func vehicles() -> Int {
    var fewest = 0
    let windows = self.windows()
    let step = max(1, (windows.count + Self.most - 1) / Self.most)
    for index in stride(from: 0, to: windows.count, by: step) { fewest = max(fewest, vehicles(for: windows[index])) }
    return fewest
  }

  /// Parties in order of time: of all, and of those who come from or go to one place.
  private func windows() -> [[Int]] {
    let all = tasks.indices.sorted {
      (tasks[$0].leave.upperBound, tasks[$0].arrive.upperBound, $0)
        < (tasks[$1].leave.upperBound, tasks[$1].arrive.upperBound, $1)
    }
    let places = quickest.indices.flatMap { place in
      [all.filter { tasks[$0].from == place }, all.filter { tasks[$0].to == place }]
    }
    var windows: [[Int]] = []
    for list in [all] + places where !list.isEmpty {
      for start in stride(from: 0, through: max(0, list.count - Self.width), by: 2) {
        windows.append(Array(list[start..<min(list.count, start + Self.width)]))
      }
    }
    return windows
  }

  /// The fewest vehicles for some parties.
  func vehicles(for window: [Int]) -> Int {
    let fits = servable(window)
    let full = fits.count - 1
    var fewest = [Int](repeating: 0, count: fits.count)
    for set in 1...max(1, full) where set <= full {
      let first = set & -set
      var part = set
      fewest[set] = fits.count
      while part > 0 {
        if part & first != 0, fits[part] { fewest[set] = min(fewest[set], 1 + fewest[set ^ part]) }
        part = (part - 1) & set
      }
    }
    return fewest[full] <= window.count ? fewest[full] : 0
  }

  // MARK: What one vehicle can do

  /// Where a vehicle may be and from when on it can leave, by who waits, is aboard and is there: earliest by place,
  /// before and after somebody got on at the present stop.
  private struct States {
    let count: Int
    var earliest: [Int]

    init(codes: Int, places: Int) {
      count = places
      earliest = [Int](repeating: .max, count: codes * places * 2)
    }

    func slot(_ code: Int, _ place: Int, _ picked: Bool) -> Int { (code * count + place) * 2 + (picked ? 1 : 0) }

    mutating func reach(_ code: Int, _ place: Int, _ picked: Bool, _ leave: Int) {
      let slot = slot(code, place, picked)
      earliest[slot] = min(earliest[slot], leave)
    }
  }

  /// For each set of a window's parties, whether one vehicle can drive them all.
  private func servable(_ window: [Int]) -> [Bool] {
    let powers = window.indices.map { index in (0..<index).reduce(1) { value, _ in value * 3 } }
    let codes = window.indices.reduce(1) { value, _ in value * 3 }
    var states = States(codes: codes, places: quickest.count)
    for (index, task) in window.enumerated() where load(window, powers[index]) != nil {
      states.reach(powers[index], tasks[task].from, true, tasks[task].leave.lowerBound)
    }
    var servable = [Bool](repeating: false, count: 1 << window.count)
    servable[0] = true
    for code in 1..<max(2, codes) where code < codes {
      let digits = powers.map { code / $0 % 3 }
      for place in quickest.indices {
        for picked in [false, true] {
          let leave = states.earliest[states.slot(code, place, picked)]
          guard leave < .max else { continue }
          if digits.allSatisfy({ $0 != 1 }) {
            servable[digits.indices.reduce(0) { $0 | (digits[$1] == 2 ? 1 << $1 : 0) }] = true
          }
          for index in window.indices where digits[index] < 2 {
            let task = tasks[window[index]]
            let next = code + powers[index]
            if digits[index] == 0 {
              guard load(window, next) != nil else { continue }
              pick(task, next, from: place, leave, &states)
            } else {
              deliver(task, next, from: place, picked, leave, &states)
            }
          }
        }
      }
    }
    return servable
  }

  private func pick(_ task: RideTask, _ code: Int, from place: Int, _ leave: Int, _ states: inout States) {
    let there = task.from == place ? leave : leave + quickest[place][task.from] + board
    let go = max(there, task.leave.lowerBound)
    if go <= task.leave.upperBound { states.reach(code, task.from, true, go) }
  }

  /// Who gets off at a stop does so before others get on.
  private func deliver(
    _ task: RideTask, _ code: Int, from place: Int, _ picked: Bool, _ leave: Int, _ states: inout States
  ) {
    guard task.to != place || !picked else { return }
    let there = task.to == place ? leave - board : leave + quickest[place][task.to]
    let arrive = max(there, task.arrive.lowerBound)
    if arrive <= task.arrive.upperBound { states.reach(code, task.to, false, arrive + board) }
  }

  /// The least that is aboard; nil where it is too much.
  private func load(_ window: [Int], _ code: Int) -> Int? {
    var (rest, people, pieces) = (code, 0, 0)
    for task in window {
      if rest % 3 == 1 {
        people += tasks[task].kinds.lazy.map(\.seats).min() ?? 0
        pieces += tasks[task].kinds.lazy.map(\.luggage).min() ?? 0
      }
      rest /= 3
    }
    return people <= seats && pieces <= luggage ? people : nil
  }
}
