internal import Visit

/// A programme for a group too large for a model: built greedily, then mended move by move with a memory of what was
/// undone (tabu search by least conflict, Glover 1989). 日程局部搜索
///
/// Halls and gaps are kept at every step; what can't be placed waits, at the cost of not being held. Each step looks at
/// all options of one event: O(options + what is asked of its people).
struct ItineraryDescent {
  let grid: ItineraryGrid
  /// How many cells may be looked at; work is counted so that the answer doesn't depend on the machine.
  let work: Int
  /// How often it goes back to the best in vain before it ends.
  let kicks: Int
  /// No programme can cost less.
  let floor: ItineraryCost
  /// Asked now and then whether to stop.
  let isStopped: () -> Bool

  /// By event, its option; -1 where it isn't held.
  private(set) var choice: [Int]
  private var total: ItineraryCost
  private var best: (choice: [Int], total: ItineraryCost)
  private var dice: Dice
  private var board: ItineraryBoard
  /// How many cells were looked at.
  private(set) var done = 0
  private var step = 0
  private var tabu: [[(option: Int, until: Int)]]
  private var waiting: [Int] = []

  init(
    _ grid: ItineraryGrid, seed: Int, work: Int, kicks: Int = 40, floor: ItineraryCost,
    isStopped: @escaping () -> Bool = { false }
  ) {
    self.kicks = kicks
    self.grid = grid
    self.work = work
    self.floor = floor
    self.isStopped = isStopped
    choice = Array(repeating: -1, count: grid.group.count)
    total = grid.losses.reduce(.zero, +)
    best = (choice, total)
    dice = Dice(seed: seed)
    board = ItineraryBoard(grid)
    tabu = Array(repeating: [], count: grid.group.count)
  }

  /// The best programme within the work, the earliest starts that cost no more.
  mutating func run() -> [Int?] {
    build()
    keep()
    search()
    choice = best.choice
    total = best.total
    pull()
    return choice.map { $0 < 0 ? nil : $0 }
  }

  // MARK: Building

  /// What is hard to place first, each at the earliest of its cheapest options.
  private mutating func build() {
    let order = choice.indices.sorted { one, other in
      let (a, b) = (weight(one), weight(other))
      return a != b ? a > b : one < other
    }
    for event in order where !grid.starts[event].isEmpty {
      if let (option, cost) = cheapest(event, at: .first), cost < grid.losses[event] { place(event, option) }
    }
  }

  /// Fixed events before open ones; then by how much there is to clash with a unit of slack.
  private func weight(_ event: Int) -> Int {
    let slots = grid.starts[event].count * grid.rooms[event].count
    let stakes = grid.partners[event].reduce(grid.losses[event].served) { $0 &+ $1.cost.served &+ 1 }
    return slots <= 1 ? Int.max : (grid.lengths[event] &+ 1) &* (stakes &+ 1) &* 1000 / slots
  }

  // MARK: Mending

  private mutating func search() {
    let open = choice.indices.filter { grid.starts[$0].count * grid.rooms[$0].count > 1 }
    guard !open.isEmpty else { return }
    let patience = 400 + 40 * open.count
    var since = 0
    var vain = 0
    while floor < best.total, done < work, vain <= kicks, !(step % 64 == 0 && isStopped()) {
      step += 1
      since += 1
      guard let event = troubled(open) else { return }
      let old = choice[event]
      guard let (option, _) = cheapest(event, at: .any, except: old) else { continue }
      place(event, option)
      if old >= 0 { forbid(event, old) }
      if total < best.total {
        keep()
        since = 0
        vain = 0
      } else if since > patience {
        kick(open)
        since = 0
        vain += 1
      }
    }
  }

  /// An event that waits or clashes; any at times; nil where there is no trouble at all.
  private mutating func troubled(_ open: [Int]) -> Int? {
    waiting = choice.indices.filter { choice[$0] < 0 && !grid.starts[$0].isEmpty }
    if !waiting.isEmpty, dice.below(10) < 6 { return waiting[dice.below(waiting.count)] }
    if dice.below(50) == 0 { return open[dice.below(open.count)] }
    let first = dice.below(open.count)
    for offset in open.indices {
      let event = open[(first + offset) % open.count]
      guard choice[event] >= 0 else { return event }
      done += grid.partners[event].count + 1
      if .zero < board.price(event, choice[event], choice) { return event }
    }
    return waiting.first
  }

  private mutating func forbid(_ event: Int, _ option: Int) {
    tabu[event].removeAll { $0.until <= step }
    tabu[event].append((option, step + 8 + dice.below(12)))
  }

  /// Goes back to the best and throws a few events out of it.
  private mutating func kick(_ open: [Int]) {
    choice = best.choice
    total = best.total
    for index in tabu.indices { tabu[index] = [] }
    for _ in 0..<(2 + dice.below(3)) {
      let event = open[dice.below(open.count)]
      if choice[event] >= 0 { remove(event) }
    }
  }

  private mutating func keep() {
    if total < best.total || best.choice.allSatisfy({ $0 < 0 }) { best = (choice, total) }
  }

  // MARK: Earlier starts

  /// Takes each event to its earliest option that costs no more, earliest events first, until nothing moves.
  private mutating func pull() {
    for _ in 0..<8 {
      var moved = false
      let order = choice.indices.filter { choice[$0] >= 0 }.sorted {
        (grid.parts($0, choice[$0]).start, $0) < (grid.parts($1, choice[$1]).start, $1)
      }
      for event in order {
        guard choice[event] >= 0, choice[event] >= grid.rooms[event].count else { continue }
        guard let (option, _) = cheapest(event, at: .first),
          grid.parts(event, option).start < grid.parts(event, choice[event]).start
        else { continue }
        let before = (choice, total)
        place(event, option)
        if before.1 < total { (choice, total) = before } else { moved = true }
      }
      if !moved { return }
    }
  }

  // MARK: Moves

  private enum Tie { case first, any }

  /// The option that costs least with what it turns out, or nil where all are forbidden.
  private mutating func cheapest(_ event: Int, at tie: Tie, except old: Int = -1) -> (Int, ItineraryCost)? {
    done += board.weigh(event, choice)
    let forbidden = tabu[event].filter { $0.until > step }.map(\.option)
    var dice = dice
    defer { self.dice = dice }
    return board.least(event) { option in
      option != old && (tie == .first || !forbidden.contains(option))
    } tie: {
      tie == .any && dice.below($0) == 0
    }
  }

  /// Puts an event at an option; what it excludes waits.
  private mutating func place(_ event: Int, _ option: Int) {
    if choice[event] >= 0 { remove(event) }
    for other in board.excluded(by: event, option, choice) {
      forbid(other, choice[other])
      remove(other)
    }
    total += board.price(event, option, choice) - grid.losses[event]
    choice[event] = option
  }

  private mutating func remove(_ event: Int) {
    total += grid.losses[event] - board.price(event, choice[event], choice)
    choice[event] = -1
  }
}
