internal import Precedence
internal import Visit

/// Seats people whom only needs and sides keep to some of the places: those of one kind, who may sit on the same, sit in
/// order among themselves, so that it is enough to know of each place which kind it goes to. Proven, since the best way to
/// give out the places from the highest down is found for every number of each kind that sits already. 同类依序排座
///
/// Why in order: who of two of a kind sits above a senior may as well change places with him; nobody loses by it
/// (`SeatingProblem.alike`).
struct SeatingByKind {
  private let problem: SeatingProblem
  /// The places, the best first.
  private let places: [Int]
  /// The largest kind first.
  private let kinds: [Kind]

  /// People who may have the same places. 同类者
  private struct Kind {
    var group: Int
    /// In order; people without a rank sit after the ranked of their group.
    var people: [Int]
    var isRanked: Bool
    var isAllowed: [Bool]
    /// For each of its people and each other kind: what it costs to sit below so many of that kind.
    var costs: [[[Int]]] = []
  }

  /// What some have cost: people without a rank above the ranked, total inversion, people who aren't where they usually are.
  private struct Cost: Comparable {
    var above = 0
    var inversion = 0
    var changes = 0

    static func < (one: Cost, other: Cost) -> Bool {
      (one.above, one.inversion, one.changes) < (other.above, other.inversion, other.changes)
    }
  }

  /// The most numbers that are kept.
  private static let most = 6_000_000

  /// Nil where more than the order counts, or where there are too many kinds.
  init?(_ problem: SeatingProblem) {
    let sitters = problem.sitters
    let places = Set(sitters.indices.lazy.filter { sitters[$0].principal == nil }.flatMap { sitters[$0].allowed })
      .sorted().inHonour(problem.seats)
    guard problem.demands.isEmpty, problem.tableCount == 1, problem.openedTables.isEmpty, problem.parties.isEmpty,
      problem.hostsChairs.isEmpty, problem.hostChairs.isEmpty, problem.chairsInTurn.isEmpty,
      problem.unmetBound == 0, zip(places, places.dropFirst()).allSatisfy({ problem.isBetter($0, than: $1) })
    else { return nil }
    let kinds = Self.kinds(problem)
    let people = kinds.reduce(0) { $0 + $1.people.count }
    guard let first = kinds.first, places.count >= people,
      people + sitters.count(where: { $0.principal != nil }) == sitters.count
    else { return nil }
    let sums = kinds.dropFirst().reduce((states: places.count - people + 1, costs: 0)) { sums, kind in
      (min(Self.most, sums.states * (kind.people.count + 1)), sums.costs + kind.people.count)
    }
    guard sums.states * places.count * kinds.count <= Self.most, first.people.count * sums.costs <= Self.most else {
      return nil
    }
    self.problem = problem
    self.places = places
    self.kinds = Self.weighed(kinds, problem)
  }

  private static func kinds(_ problem: SeatingProblem) -> [Kind] {
    var kinds: [Kind] = []
    for (number, group) in zip(problem.groups, problem.followers).enumerated() {
      for (people, isRanked) in [(group.0, true), (group.1, false)] {
        for kind in unique(people.map { problem.sitters[$0].allowed }) {
          var isAllowed = [Bool](repeating: false, count: problem.seats.count)
          for seat in kind { isAllowed[seat] = true }
          let own = people.filter { problem.sitters[$0].allowed == kind }
          kinds.append(Kind(group: number, people: own, isRanked: isRanked, isAllowed: isAllowed))
        }
      }
    }
    let sizes = kinds.enumerated().sorted {
      ($1.element.people.count, $0.offset) < ($0.element.people.count, $1.offset)
    }
    return sizes.map(\.element)
  }

  private static func weighed(_ kinds: [Kind], _ problem: SeatingProblem) -> [Kind] {
    kinds.map { kind in
      var kind = kind
      kind.costs = kind.people.map { senior in
        kinds.map { other in
          guard kind.isRanked, other.isRanked, other.group == kind.group else { return [] }
          return other.people.reduce(into: [0]) { sums, junior in
            sums.append(sums[sums.count - 1] + max(0, problem.distance(senior, junior)))
          }
        }
      }
      return kind
    }
  }

  // MARK: - Places from the highest down

  /// How many sit already: of the smaller kinds each, with the places that are left empty; the rest are of the largest.
  private struct Shape {
    let sizes: [Int]
    let count: Int

    init(_ kinds: [Int], empty: Int) {
      sizes = kinds + [empty]
      count = sizes.reduce(1) { $0 * ($1 + 1) }
    }

    /// The numbers of a state.
    func numbers(_ state: Int) -> [Int] {
      var rest = state
      return sizes.map { size in
        defer { rest /= size + 1 }
        return rest % (size + 1)
      }
    }

    /// How far the state is in which one more of a number is counted.
    func step(_ position: Int) -> Int { sizes.prefix(position).reduce(1) { $0 * ($1 + 1) } }
  }

  /// The best seating; nil where nobody can be seated so.
  func best(_ usual: Seating) -> Seating? {
    let people = kinds.reduce(0) { $0 + $1.people.count }
    let shape = Shape(kinds.dropFirst().map(\.people.count), empty: places.count - people)
    let numbers = (0..<shape.count).map(shape.numbers)
    let steps = shape.sizes.indices.map(shape.step)
    var costs: [Cost?] = [Cost()] + Array(repeating: nil, count: shape.count - 1)
    // By place and state after it: the kind that has the place; the number of kinds where it is empty.
    var choices: [[UInt8]] = []
    for (place, seat) in places.enumerated() {
      var next = [Cost?](repeating: nil, count: shape.count)
      var choice = [UInt8](repeating: 0, count: shape.count)
      for state in 0..<shape.count {
        guard let cost = costs[state] else { continue }
        let sat = seated(numbers[state], place)
        for kind in 0...kinds.count {
          let to = kind == 0 ? state : state + steps[kind - 1]
          guard let found = added(kind, on: seat, cost, sat, numbers[state], usual),
            next[to].map({ found < $0 }) ?? true
          else { continue }
          next[to] = found
          choice[to] = UInt8(kind)
        }
      }
      costs = next
      choices.append(choice)
    }
    guard costs[shape.count - 1] != nil else { return nil }
    return traced(choices, from: shape.count - 1, steps, numbers)
  }

  /// How many of each kind sit on the places before one.
  private func seated(_ numbers: [Int], _ place: Int) -> [Int] {
    let others = numbers.dropLast()
    return [place - numbers.reduce(0, +)] + others
  }

  /// The cost with the next of a kind on a seat, or with the seat left empty; nil where that can't be.
  private func added(
    _ kind: Int, on seat: Int, _ cost: Cost, _ sat: [Int], _ numbers: [Int], _ usual: Seating
  ) -> Cost? {
    guard kind < kinds.count else {
      let most = places.count - kinds.reduce(0) { $0 + $1.people.count }
      return numbers[numbers.count - 1] < most ? cost : nil
    }
    let own = kinds[kind]
    guard sat[kind] < own.people.count, own.isAllowed[seat] else { return nil }
    var cost = cost
    for (other, sums) in own.costs[sat[kind]].enumerated() where !sums.isEmpty { cost.inversion += sums[sat[other]] }
    let isAbove = kinds.indices.contains {
      kinds[$0].isRanked && kinds[$0].group == own.group && sat[$0] < kinds[$0].people.count
    }
    if !own.isRanked, isAbove { cost.above += 1 }
    if usual[own.people[sat[kind]]] != seat { cost.changes += 1 }
    return cost
  }

  private func traced(_ choices: [[UInt8]], from state: Int, _ steps: [Int], _ numbers: [[Int]]) -> Seating {
    var seating = Seating(repeating: nil, count: problem.sitters.count)
    var state = state
    for (place, choice) in choices.enumerated().reversed() {
      let kind = Int(choice[state])
      if kind > 0 { state -= steps[kind - 1] }
      guard kind < kinds.count else { continue }
      let sat = seated(numbers[state], place)
      seating[kinds[kind].people[sat[kind]]] = places[place]
    }
    problem.seatServers(&seating)
    return seating
  }
}
