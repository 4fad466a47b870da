internal import Precedence
internal import Visit

/// One way to put a convoy's people into ordered cars. 车队分车
struct ConvoyCars: Sendable {
  /// The cars in running order, by position in the fleet, with who rides in each.
  var cars: [(vehicle: Int, people: [Person.ID])]
  /// Weight of preferences missed.
  var missed: Int

  /// The vehicles used, as bits.
  var set: UInt64 { cars.reduce(0) { $0 | 1 << UInt64($1.vehicle) } }
}

/// Finds, for each set of vehicles, the best way to put a convoy's people into ordered cars.
///
/// The ranked of each side fill the cars in their order, so a car takes the next few guests, the next few hosts and
/// some of those outside the order; a dynamic programme over (vehicles used, guests, hosts, others) finds for each set
/// of vehicles the least weight of preferences missed. Sets that hold a smaller one no worse are dropped. Work grows
/// with 2^vehicles · guests · hosts · 2^others; `limit` bounds it.
struct ConvoyCarsSearch {
  private let guests: [Member]
  private let hosts: [Member]
  private let others: [Member]
  private let vehicles: [Vehicle]
  private let rules: CarRules
  private let required: Set<Person.ID>
  private let wanted: Int?
  private let limit = 2_000_000
  private var work = 0
  private var layers: [UInt64: [State: Step]] = [:]

  struct Member: Sendable {
    var person: Person.ID
    var luggage: Int
    var needsWheelchair: Bool
  }

  private struct State: Hashable {
    var guests: Int
    var hosts: Int
    var others: UInt64
  }

  private struct Step {
    var missed: Int
    var before: (set: UInt64, state: State)?
    var vehicle: Int
  }

  /// `vehicles` are those that may carry people of this convoy; at most 16 are looked at, the best and largest first.
  init(_ convoy: Convoy, vehicles: [Vehicle], rules: CarRules, _ context: Context) {
    self.vehicles = Array(vehicles.prefix(16))
    self.rules = rules
    let order = context.order.sorted(convoy.members.map(\.person))
    let luggage = Dictionary(convoy.members.map { ($0.person, $0.luggage) }, uniquingKeysWith: { $1 })
    func members(_ keep: (Person.ID) -> Bool) -> [Member] {
      order.filter(keep).map {
        Member(
          person: $0, luggage: luggage[$0] ?? 0,
          needsWheelchair: context.register.people[$0]?.needs.contains(.wheelchair) ?? false)
      }
    }
    let ranked = { (person: Person.ID) in context.order.position(of: person) != nil }
    guests = members { ranked($0) && context.register.side(of: $0) == .guest }
    hosts = members { ranked($0) && context.register.side(of: $0) == .host }
    others = Array(members { !ranked($0) }.prefix(62))
    required = Self.firstCar(guests.first?.person, hosts.first?.person, others.map(\.person), context)
    wanted = vehicles.compactMap(\.rating).min()
  }

  /// Whom the first car carries: the first guest, the first host, and for each the interpreter, else the aide, who
  /// serves them.
  static func firstCar(
    _ guest: Person.ID?, _ host: Person.ID?, _ others: [Person.ID], _ context: Context
  ) -> Set<Person.ID> {
    var result = Set([guest, host].compactMap { $0 })
    for principal in [guest, host] {
      guard let principal else { continue }
      let serving = others.filter { context.register.people[$0]?.serves.contains(principal) ?? false }
      let best =
        serving.first { context.register.people[$0]?.role == .interpreter }
        ?? serving.first { [.secretary, .aide].contains(context.register.people[$0]?.role) }
      if let best { result.insert(best) }
    }
    return result
  }

  /// The ways that are worth considering, the least preferences missed first.
  mutating func best() -> [ConvoyCars] {
    layers = [0: [State(guests: 0, hosts: 0, others: 0): Step(missed: 0, before: nil, vehicle: -1)]]
    let goal = State(guests: guests.count, hosts: hosts.count, others: (1 << UInt64(others.count)) - 1)
    var frontier: [UInt64] = [0]
    var found: [ConvoyCars] = []
    while !frontier.isEmpty, work < limit {
      var next: Set<UInt64> = []
      for set in frontier {
        if let step = layers[set]?[goal] {
          found.append(ConvoyCars(cars: trace(set, goal), missed: step.missed))
        }
        for vehicle in vehicles.indices where set & (1 << UInt64(vehicle)) == 0 {
          if extend(set, by: vehicle, goal) { next.insert(set | 1 << UInt64(vehicle)) }
        }
      }
      frontier = next.sorted()
    }
    found.sort { ($0.missed, $0.cars.count, $0.set) < ($1.missed, $1.cars.count, $1.set) }
    var kept: [ConvoyCars] = []
    for option in found where !kept.contains(where: { $0.set & option.set == $0.set && $0.missed <= option.missed }) {
      kept.append(option)
    }
    return kept
  }

  /// Adds a vehicle behind the cars of a set, in every way it can be filled.
  private mutating func extend(_ set: UInt64, by vehicle: Int, _ goal: State) -> Bool {
    var reached = false
    let target = set | 1 << UInt64(vehicle)
    for (state, step) in (layers[set] ?? [:]).sorted(by: { key($0.key) < key($1.key) }) where state != goal {
      for load in loads(from: state, vehicle: vehicle, first: set == 0) {
        work += 1
        let missed = step.missed + load.missed
        if let known = layers[target]?[load.state], known.missed <= missed { continue }
        layers[target, default: [:]][load.state] = Step(missed: missed, before: (set, state), vehicle: vehicle)
        reached = true
      }
    }
    return reached
  }

  private func key(_ state: State) -> (Int, Int, UInt64) { (state.guests, state.hosts, state.others) }

  private struct Load {
    var state: State
    var missed: Int
  }

  /// The ways to fill a vehicle with the next guests, the next hosts and some others.
  private func loads(from state: State, vehicle index: Int, first: Bool) -> [Load] {
    let vehicle = vehicles[index]
    var result: [Load] = []
    for guestCount in 0...min(vehicle.seats, guests.count - state.guests) {
      for hostCount in 0...min(vehicle.seats - guestCount, hosts.count - state.hosts) {
        let ranked = Array(
          guests[state.guests..<state.guests + guestCount] + hosts[state.hosts..<state.hosts + hostCount])
        let room = vehicle.seats - ranked.count
        for subset in subsets(of: ~state.others & ((1 << UInt64(others.count)) - 1), atMost: room) {
          let people = ranked + others.indices.filter { subset & (1 << UInt64($0)) != 0 }.map { others[$0] }
          guard !people.isEmpty, fits(people, vehicle, first: first) else { continue }
          guard var missed = rules.missed(in: vehicle.id, people.map(\.person)) else { continue }
          if first, let wanted, vehicle.rating != wanted { missed += 1 }
          let next = State(
            guests: state.guests + guestCount, hosts: state.hosts + hostCount, others: state.others | subset)
          result.append(Load(state: next, missed: missed))
        }
      }
    }
    return result
  }

  private func fits(_ people: [Member], _ vehicle: Vehicle, first: Bool) -> Bool {
    guard people.reduce(0, { $0 + $1.luggage }) <= vehicle.luggage else { return false }
    guard vehicle.features.contains(Need.wheelchair.rawValue) || !people.contains(where: \.needsWheelchair) else {
      return false
    }
    guard first else { return true }
    let aboard = Set(people.map(\.person))
    let principals = required.filter { id in guests.first?.person == id || hosts.first?.person == id }
    if required.count <= vehicle.seats { return required.isSubset(of: aboard) }
    return principals.isSubset(of: aboard) || aboard.isSubset(of: required)
  }

  /// All subsets of the bits of `mask` with at most so many bits, the empty one first.
  private func subsets(of mask: UInt64, atMost count: Int) -> [UInt64] {
    var result: [UInt64] = [0]
    guard count > 0 else { return result }
    for bit in 0..<others.count where mask & (1 << UInt64(bit)) != 0 {
      for subset in result where subset.nonzeroBitCount < count {
        result.append(subset | 1 << UInt64(bit))
        if result.count > 4096 { return result }
      }
    }
    return result
  }

  /// The cars of a set that lead to a state, front first.
  private func trace(_ set: UInt64, _ state: State) -> [(vehicle: Int, people: [Person.ID])] {
    var cars: [(vehicle: Int, people: [Person.ID])] = []
    var at = (set: set, state: state)
    while let step = layers[at.set]?[at.state], let before = step.before {
      let now = at.state
      var people = guests[before.state.guests..<now.guests].map(\.person)
      people += hosts[before.state.hosts..<now.hosts].map(\.person)
      let bits = now.others & ~before.state.others
      people += others.indices.filter { bits & (1 << UInt64($0)) != 0 }.map { others[$0].person }
      cars.append((step.vehicle, people))
      at = before
    }
    return cars.reversed()
  }
}
