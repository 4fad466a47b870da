internal import Visit

/// What each option of one event would cost beside the options of the others. 选项比较
///
/// Costs over a range of starts are entered at its two ends and summed up once, so that weighing all options takes
/// steps in proportion to the options and to what the event may clash with.
struct ItineraryBoard {
  private let grid: ItineraryGrid
  /// By place of the event, then by room, then for gaps: what begins or ends at each start.
  private var steps: [[ItineraryCost]] = []
  private var costs: [ItineraryCost] = []

  init(_ grid: ItineraryGrid) { self.grid = grid }

  // MARK: All options

  /// Weighs every option of an event; returns how many cells it looked at.
  mutating func weigh(_ event: Int, _ choice: [Int]) -> Int {
    let starts = grid.starts[event].count
    let sites = grid.sites[event].count
    let rooms = grid.rooms[event].count
    for index in 0..<(sites + rooms + 1) {
      if index == steps.count { steps.append([]) }
      if steps[index].count < starts + 1 {
        steps[index] = Array(repeating: .zero, count: starts + 1)
      } else {
        for cell in 0...starts { steps[index][cell] = .zero }
      }
    }
    weighPeople(event, choice)
    weighHalls(event, choice, after: sites)
    weighGaps(event, choice, at: sites + rooms)
    sum(event, starts, sites, rooms)
    return starts * (sites + rooms + 2) + grid.partners[event].count
  }

  private mutating func sum(_ event: Int, _ starts: Int, _ sites: Int, _ rooms: Int) {
    if costs.count < starts * rooms { costs = Array(repeating: .zero, count: starts * rooms) }
    for index in 0..<(sites + rooms + 1) {
      for cell in stride(from: 1, to: starts, by: 1) { steps[index][cell] += steps[index][cell - 1] }
    }
    for (number, room) in grid.rooms[event].enumerated() {
      for start in 0..<starts {
        costs[start * rooms + number] =
          steps[room.site][start] + steps[sites + number][start] + steps[sites + rooms][start]
      }
    }
  }

  /// The least of the costs that were weighed among options that may be taken; `tie` says whether to take another one
  /// as good, given how many there were.
  func least(_ event: Int, where mayTake: (Int) -> Bool, tie: (Int) -> Bool) -> (Int, ItineraryCost)? {
    var best: (option: Int, cost: ItineraryCost)?
    var equals = 1
    for option in 0..<(grid.starts[event].count * grid.rooms[event].count) {
      let cost = costs[option]
      if let held = best {
        if held.cost < cost { continue }
        guard mayTake(option) else { continue }
        if cost < held.cost {
          equals = 1
        } else {
          equals += 1
          guard tie(equals) else { continue }
        }
        best = (option, cost)
      } else if mayTake(option) {
        best = (option, cost)
      }
    }
    return best
  }

  private mutating func add(_ cost: ItineraryCost, _ range: Range<Int>, to index: Int) {
    guard !range.isEmpty else { return }
    steps[index][range.lowerBound] += cost
    steps[index][range.upperBound] -= cost
  }

  private mutating func weighPeople(_ event: Int, _ choice: [Int]) {
    for partner in grid.partners[event] where choice[partner.event] >= 0 {
      let other = grid.parts(partner.event, choice[partner.event])
      for site in grid.sites[event].indices {
        weighClash(event, site, partner.event, other, partner.cost, 0..<grid.starts[event].count)
      }
    }
    for (party, place) in grid.partiesOf[event] {
      let invitations = grid.parties[party].invitations
      let mine = invitations[place]
      for site in mine.present.indices {
        let present = mine.present[site]
        add(mine.away, 0..<present.lowerBound, to: site)
        add(mine.away, present.upperBound..<grid.starts[event].count, to: site)
        for other in invitations where other.event != event && choice[other.event] >= 0 {
          guard isPresent(other, choice[other.event]) else { continue }
          let parts = grid.parts(other.event, choice[other.event])
          weighClash(event, site, other.event, parts, min(mine.cost, other.cost), present)
        }
      }
    }
  }

  /// Enters a cost for the starts at one place that leave no time for another event.
  private mutating func weighClash(
    _ event: Int, _ site: Int, _ second: Int, _ other: (start: Int, room: ItineraryGrid.Room), _ cost: ItineraryCost,
    _ range: Range<Int>
  ) {
    let place = grid.sites[event][site]
    let starts = grid.starts[event]
    let length = grid.lengths[event]
    let end = other.start + grid.lengths[second]
    let after = end + grid.need(second, other.room.place, event, place, at: end)
    let needs = grid.needs(event, place, second, other.room.place)
    var low = starts.partitioningIndex { $0 > other.start - length - needs.upperBound }
    if needs.lowerBound < needs.upperBound {
      let middle = starts.partitioningIndex { $0 > other.start - length - needs.lowerBound }
      for start in low..<middle where range.contains(start) {
        let leave = starts[start] + length
        let need = grid.need(event, place, second, other.room.place, at: leave)
        if leave + need > other.start { add(cost, start..<(start + 1), to: site) }
      }
      low = middle
    }
    let high = starts.partitioningIndex { $0 >= after }
    add(cost, max(low, range.lowerBound)..<max(max(low, range.lowerBound), min(high, range.upperBound)), to: site)
  }

  private mutating func weighHalls(_ event: Int, _ choice: [Int], after first: Int) {
    let starts = grid.starts[event]
    for other in grid.rivals[event] where choice[other] >= 0 {
      let (start, room) = grid.parts(other, choice[other])
      guard room.hall >= 0 else { continue }
      let pause = grid.pauses[room.hall]
      let end = start + grid.lengths[other] + pause
      for (number, mine) in grid.rooms[event].enumerated() where mine.hall == room.hall {
        let low = starts.partitioningIndex { $0 + grid.lengths[event] + pause > start }
        let high = starts.partitioningIndex { $0 >= end }
        if low < high { add(grid.losses[other], low..<high, to: first + number) }
      }
    }
  }

  private mutating func weighGaps(_ event: Int, _ choice: [Int], at index: Int) {
    let starts = grid.starts[event]
    for gap in grid.gaps[event] {
      let other = gap.first == event ? gap.second : gap.first
      guard choice[other] >= 0 else { continue }
      let start = grid.parts(other, choice[other]).start
      // The starts that keep the gap.
      let least: Int
      let most: Int
      if gap.second == event {
        least = start + grid.lengths[other] + gap.least
        most = gap.most.map { start + grid.lengths[other] + $0 } ?? Int.max
      } else {
        most = start - gap.least - grid.lengths[event]
        least = gap.most.map { start - $0 - grid.lengths[event] } ?? Int.min
      }
      let low = starts.partitioningIndex { $0 >= least }
      let high = max(low, starts.partitioningIndex { $0 > most })
      add(grid.losses[other], 0..<low, to: index)
      add(grid.losses[other], high..<starts.count, to: index)
    }
  }

  // MARK: One option

  private func isPresent(_ invitation: ItineraryParty.Invitation, _ option: Int) -> Bool {
    let count = grid.rooms[invitation.event].count
    return invitation.present[grid.rooms[invitation.event][option % count].site].contains(option / count)
  }

  /// What an option of an event costs its people beside the others' options.
  func price(_ event: Int, _ option: Int, _ choice: [Int]) -> ItineraryCost {
    var cost = ItineraryCost.zero
    for partner in grid.partners[event] where choice[partner.event] >= 0 {
      if clashes(event, option, partner.event, choice[partner.event]) { cost += partner.cost }
    }
    for (party, place) in grid.partiesOf[event] {
      let invitations = grid.parties[party].invitations
      let mine = invitations[place]
      guard isPresent(mine, option) else {
        cost += mine.away
        continue
      }
      for other in invitations where other.event != event && choice[other.event] >= 0 {
        if isPresent(other, choice[other.event]), clashes(event, option, other.event, choice[other.event]) {
          cost += min(mine.cost, other.cost)
        }
      }
    }
    return cost
  }

  private func clashes(_ first: Int, _ option: Int, _ second: Int, _ other: Int) -> Bool {
    let (a, b) = (grid.parts(first, option), grid.parts(second, other))
    let (endA, endB) = (a.start + grid.lengths[first], b.start + grid.lengths[second])
    if endA <= b.start {
      return endA + grid.need(first, a.room.place, second, b.room.place, at: endA) > b.start
    }
    if endB <= a.start {
      return endB + grid.need(second, b.room.place, first, a.room.place, at: endB) > a.start
    }
    return true
  }

  /// Events that can't be held where they are when an event is held at an option.
  func excluded(by event: Int, _ option: Int, _ choice: [Int]) -> [Int] {
    let problem = grid.problem
    let others = grid.rivals[event] + grid.gaps[event].map { $0.first == event ? $0.second : $0.first }
    let mine = problem.events[grid.group[event]].options[option]
    return unique(others).filter { other in
      guard choice[other] >= 0 else { return false }
      let second = problem.events[grid.group[other]].options[choice[other]]
      return !problem.allows(grid.group[event], mine, grid.group[other], second)
    }
  }
}
