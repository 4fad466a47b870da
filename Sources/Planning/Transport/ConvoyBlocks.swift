internal import Precedence
internal import Visit

/// Puts a large convoy's people into ordered cars: one line of people, cut where it scatters delegations least.
/// 大车队分车
///
/// The line begins with those who belong in the first car and goes on by precedence; whoever stands outside the order
/// follows the last of those he serves, else of his delegation. As each car takes the next of the line, nobody rides in a
/// later car than a junior. The cuts are found by a dynamic programme over the line that counts in how many cars each
/// delegation is: O(cars · people · seats²).
struct ConvoyBlocks {
  private let line: [ConvoyCarsSearch.Member]
  private let delegations: [Int]
  /// So many of the line belong in the first car.
  private let required: Int
  private let vehicles: [Vehicle]
  private let rules: CarRules
  private let best: Int?

  /// `vehicles` are those that may carry people of this convoy, the best and largest first.
  init(_ convoy: Convoy, vehicles: [Vehicle], rules: CarRules, _ context: Context) {
    self.vehicles = vehicles
    self.rules = rules
    best = vehicles.compactMap(\.rating).min()
    let (people, required) = Self.line(convoy.members.map(\.person), context)
    self.required = required
    let luggage = Dictionary(convoy.members.map { ($0.person, $0.luggage) }, uniquingKeysWith: { $1 })
    line = people.map {
      ConvoyCarsSearch.Member(
        person: $0, luggage: luggage[$0] ?? 0,
        needsWheelchair: context.register.people[$0]?.needs.contains(.wheelchair) ?? false)
    }
    let listing = Dictionary(
      context.visit.delegations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    delegations = people.map { context.register.people[$0].flatMap { listing[$0.delegation] } ?? -1 }
  }

  /// Whether a convoy is for this and too large for the exact search.
  static func isLarge(_ convoy: Convoy, _ context: Context) -> Bool {
    let unranked = convoy.members.count { context.order.position(of: $0.person) == nil }
    return convoy.members.count > 30 || unranked > 12
  }

  /// Everybody in the order of the cars, and how many at its head belong in the first.
  private static func line(_ people: [Person.ID], _ context: Context) -> ([Person.ID], Int) {
    let order = context.order.sorted(people)
    let ranked = order.filter { context.order.position(of: $0) != nil }
    let others = order.filter { context.order.position(of: $0) == nil }
    let guest = ranked.first { context.register.side(of: $0) == .guest }
    let host = ranked.first { context.register.side(of: $0) == .host }
    let first = ConvoyCarsSearch.firstCar(guest, host, others, context)
    let head = [guest, host].compactMap(\.self) + others.filter(first.contains)
    var line = head + ranked.filter { !first.contains($0) }
    for person in others where !first.contains(person) {
      let known = context.register.people[person]
      let served = line.lastIndex { known?.serves.contains($0) ?? false }
      let company = line.lastIndex { context.register.people[$0]?.delegation == known?.delegation }
      let place = max(head.count, (served ?? company ?? line.count - 1) + 1)
      line.insert(person, at: min(place, line.count))
    }
    return (line, head.count)
  }

  /// The ways that are worth considering: the fewest vehicles that hold all and a few more, the largest or all but one
  /// of them, led by the best or not.
  func options() -> [ConvoyCars] {
    let bySize = vehicles.indices.sorted { (-vehicles[$0].seats, $0) < (-vehicles[$1].seats, $1) }
    let leaders = vehicles.indices.filter { vehicles[$0].rating == best }.prefix(3)
    var found: [ConvoyCars] = []
    var known: Set<[Int]> = []
    for count in stride(from: 1, through: min(vehicles.count, 40), by: 1) {
      var lists = [Array(bySize.prefix(count))]
      lists += leaders.map { leader in [leader] + bySize.filter { $0 != leader }.prefix(count - 1) }
      lists += bySize.prefix(min(count, 12)).map { missing in Array(bySize.filter { $0 != missing }.prefix(count)) }
      for list in lists where seats(list) >= line.count && known.insert(list).inserted {
        if let option = cut(list) { found.append(option) }
      }
      if found.count >= 12 { break }
    }
    found.sort { one, other in
      (one.missed, one.cars.count) != (other.missed, other.cars.count)
        ? (one.missed, one.cars.count) < (other.missed, other.cars.count)
        : one.vehicles.lexicographicallyPrecedes(other.vehicles)
    }
    var kept: [ConvoyCars] = []
    for option in found
    where !kept.contains(where: { Set($0.vehicles).isSubset(of: option.vehicles) && $0.missed <= option.missed }) {
      kept.append(option)
    }
    return kept
  }

  private func seats(_ list: [Int]) -> Int { list.reduce(0) { $0 + vehicles[$1].seats } }

  /// Those aboard a car, one after the other.
  private struct Load {
    var luggage = 0
    var needsWheelchair = false
    var delegations: Set<Int> = []

    mutating func add(_ member: ConvoyCarsSearch.Member, of delegation: Int) {
      luggage += member.luggage
      needsWheelchair = needsWheelchair || member.needsWheelchair
      delegations.insert(delegation)
    }

    func fits(_ vehicle: Vehicle) -> Bool {
      luggage <= vehicle.luggage && (!needsWheelchair || vehicle.features.contains(Need.wheelchair.rawValue))
    }
  }

  private struct Step {
    var scattered: Int
    var missed: Int
    var from: Int
  }

  /// Cuts the line for vehicles in their order, none empty; nil where rules, luggage or needs leave no way.
  private func cut(_ list: [Int]) -> ConvoyCars? {
    var layers: [[Step?]] = []
    var reached: [Step?] = Array(repeating: nil, count: line.count + 1)
    reached[0] = Step(scattered: 0, missed: 0, from: 0)
    for (position, vehicle) in list.enumerated() {
      let rest = seats(Array(list.dropFirst(position + 1)))
      var next: [Step?] = Array(repeating: nil, count: line.count + 1)
      for start in line.indices {
        guard let step = reached[start] else { continue }
        let least = position == 0 ? max(1, min(required, vehicles[vehicle].seats)) : 1
        var load = Load()
        for end in stride(from: start + 1, through: min(line.count, start + vehicles[vehicle].seats), by: 1) {
          load.add(line[end - 1], of: delegations[end - 1])
          guard load.fits(vehicles[vehicle]) else { break }
          guard end - start >= least, line.count - end <= rest,
            let missed = missed(start..<end, vehicle, isFirst: position == 0)
          else { continue }
          let found = Step(
            scattered: step.scattered + load.delegations.count, missed: step.missed + missed, from: start)
          if let held = next[end], (held.missed, held.scattered) <= (found.missed, found.scattered) { continue }
          next[end] = found
        }
      }
      layers.append(next)
      reached = next
    }
    guard let last = reached[line.count] else { return nil }
    var end = line.count
    var cars: [(vehicle: Int, people: [Person.ID])] = []
    for (vehicle, layer) in zip(list, layers).reversed() {
      let start = layer[end]?.from ?? 0
      cars.append((vehicle, line[start..<end].map(\.person)))
      end = start
    }
    return ConvoyCars(cars: cars.reversed(), missed: last.missed)
  }

  /// The weight of preferences missed when these ride in a vehicle; nil where a rule forbids it.
  private func missed(_ span: Range<Int>, _ index: Int, isFirst: Bool) -> Int? {
    let (people, vehicle) = (line[span], vehicles[index])
    let isBare = rules.pairs.isEmpty && rules.pins.isEmpty && rules.numbers.isEmpty
    guard let missed = isBare ? 0 : rules.missed(in: vehicle.id, people.map(\.person)) else { return nil }
    return missed + (isFirst && best != nil && vehicle.rating != best ? 1 : 0)
  }
}

extension ConvoyCars {
  /// The vehicles used, by position in the fleet, in running order.
  fileprivate var vehicles: [Int] { cars.map(\.vehicle) }
}
