internal import Visit

/// The scenario's rules that bear on who rides in which vehicle with whom. 乘车规则
struct CarRules: Sendable {
  /// Pairs who ride together, or not.
  struct Pair: Sendable {
    var first: Person.ID
    var second: Person.ID
    var together: Bool
    /// Nil is hard.
    var weight: Int?
    /// Position in the scenario's list.
    var rule: Int
    /// Journeys to these activities only; empty means all journeys.
    var at: [Activity.ID] = []
  }
  /// Somebody rides in one vehicle only, and on one seat of it where that is named.
  struct Pin: Sendable {
    var person: Person.ID
    var vehicle: Vehicle.ID
    var seat: String?
    /// The vehicle has no such seat.
    var isVain = false
    var weight: Int?
    var rule: Int
    var at: [Activity.ID] = []

    /// Whether it is missed in a vehicle, whoever sits where.
    func isMissed(in vehicle: Vehicle.ID) -> Bool { isVain || vehicle != self.vehicle }
  }
  /// In no vehicle more, or in none fewer, of a group. 人数
  struct Number: Sendable {
    var isMost: Bool
    var limit: Int
    /// Each is counted by itself.
    var groups: [Set<Person.ID>]
    /// Groups of which nobody is aboard count too.
    var evenAbsent: Bool
    var rule: Int
    var at: [Activity.ID]
  }

  var pairs: [Pair] = []
  var pins: [Pin] = []
  /// Hard ones only: a wish about numbers in cars is refused when the scenario is read.
  var numbers: [Number] = []

  init(_ visit: Visit) {
    for (index, rule) in visit.rules.enumerated() {
      switch rule.demand {
      case .together where rule.scope == .car: add(rule, index, together: true)
      case .apart where rule.scope == .car: add(rule, index, together: false)
      case .pin(let pin):
        guard let vehicle = pin.vehicle else { continue }
        let isVain = pin.seat.map { !Self.seats(of: vehicle, visit).contains($0) } ?? false
        for person in rule.people {
          pins.append(
            Pin(
              person: person, vehicle: vehicle, seat: pin.seat, isVain: isVain, weight: rule.weight, rule: index,
              at: rule.at))
        }
      case .atMost(let limit, let group) where rule.scope == .car && rule.weight == nil:
        add(rule, index, Self.groups(group, rule.people, visit), limit: limit, isMost: true)
      case .atLeast(let limit, let group) where rule.scope == .car && rule.weight == nil:
        add(rule, index, Self.groups(group, rule.people, visit), limit: limit, isMost: false)
      default: continue
      }
    }
  }

  private mutating func add(_ rule: Rule, _ index: Int, together: Bool) {
    for (position, first) in rule.people.enumerated() {
      for second in rule.people.dropFirst(position + 1) {
        pairs.append(
          Pair(first: first, second: second, together: together, weight: rule.weight, rule: index, at: rule.at))
      }
    }
  }

  /// The vehicle somebody is bound to, if any.
  func pinned(_ person: Person.ID) -> Vehicle.ID? { pins.first { $0.person == person && $0.weight == nil }?.vehicle }

  /// The weight of preferences missed when exactly these people ride in a vehicle, or nil when a hard rule is broken.
  ///
  /// A pair that is parted counts where its first rides. Narrow the rules to a convoy's people by `among` before.
  func missed(in vehicle: Vehicle.ID, _ people: [Person.ID]) -> Int? {
    var missed = 0
    for pin in pins where people.contains(pin.person) && pin.isMissed(in: vehicle) {
      guard let weight = pin.weight else { return nil }
      missed += weight
    }
    for pair in pairs {
      let first = people.contains(pair.first)
      let second = people.contains(pair.second)
      let broken = pair.together ? first && !second : first && second
      if pair.together, second, !first, pair.weight == nil { return nil }
      guard broken else { continue }
      guard let weight = pair.weight else { return nil }
      missed += weight
    }
    return numbers.allSatisfy { $0.isKept(by: people) } ? missed : nil
  }

  /// The weight of wishes to part people who may not part, missed on every ride of theirs.
  func partingMissed(by unit: [Person.ID], _ journey: Movement) -> Int {
    pairs.filter {
      !$0.together && unit.contains($0.first) && unit.contains($0.second) && journey.goes(to: $0.at)
    }.reduce(0) { $0 + ($1.weight ?? 0) }
  }

  /// The rules that bear on some people only.
  func among(_ people: Set<Person.ID>) -> CarRules {
    var result = self
    result.pairs = pairs.filter { people.contains($0.first) && people.contains($0.second) }
    result.pins = pins.filter { people.contains($0.person) }
    return result
  }
}

// Numbers, and rules for some activities only.
extension CarRules {
  private mutating func add(_ rule: Rule, _ index: Int, _ groups: [Set<Person.ID>], limit: Int, isMost: Bool) {
    var byDelegation = false
    if case .atLeast(_, .delegation(nil)) = rule.demand { byDelegation = true }
    numbers.append(
      Number(isMost: isMost, limit: limit, groups: groups, evenAbsent: !byDelegation, rule: index, at: rule.at))
  }

  /// Who belongs together for a rule about numbers, of the people whom it names.
  private static func groups(_ group: Rule.Group, _ named: [Person.ID], _ visit: Visit) -> [Set<Person.ID>] {
    let sides = Dictionary(visit.delegations.map { ($0.id, $0.side) }, uniquingKeysWith: { first, _ in first })
    func those(_ belongs: (Person) -> Bool) -> Set<Person.ID> {
      Set(visit.people.filter { (named.isEmpty || named.contains($0.id)) && belongs($0) }.map(\.id))
    }
    switch group {
    case .delegation(let id?): return [those { $0.delegation == id }]
    case .delegation(nil): return visit.delegations.map { delegation in those { $0.delegation == delegation.id } }
    case .language(let code): return [those { $0.languages.contains(code) }]
    case .side(let side): return [those { sides[$0.delegation] == side }]
    case .role(let role): return [those { $0.role == role }]
    }
  }

  /// What bears on some journeys: a rule for an activity on journeys to it, which of two is the first one's.
  func bearing(on movements: [Movement]) -> CarRules {
    func bears(_ at: [Activity.ID], _ person: Person.ID) -> Bool {
      at.isEmpty || movements.contains { $0.person == person && $0.goes(to: at) }
    }
    var result = among(Set(movements.map(\.person)))
    result.pairs.removeAll { !bears($0.at, $0.first) }
    result.pins.removeAll { !bears($0.at, $0.person) }
    result.numbers.removeAll { number in !movements.contains { $0.goes(to: number.at) } }
    return result
  }

  /// Whether some bear on journeys to some activities only.
  var areForActivities: Bool {
    pairs.contains { !$0.at.isEmpty } || pins.contains { !$0.at.isEmpty } || numbers.contains { !$0.at.isEmpty }
  }

  /// The most that may be aboard of each group, and who is of it.
  var most: [(limit: Int, people: Set<Person.ID>, at: [Activity.ID])] {
    numbers.filter(\.isMost).flatMap { number in number.groups.map { (max(0, number.limit), $0, number.at) } }
  }
}

extension CarRules.Number {
  /// Whether these people may ride in one vehicle.
  func isKept(by people: [Person.ID]) -> Bool {
    groups.allSatisfy { group in
      let count = people.count { group.contains($0) }
      return isMost ? count <= limit : count >= limit || people.isEmpty || count == 0 && !evenAbsent
    }
  }
}

extension Movement {
  /// Whether it leads to one of some activities; anything does where none is named.
  func goes(to activities: [Activity.ID]) -> Bool {
    guard !activities.isEmpty else { return true }
    if case .activity(let id) = purpose { return activities.contains(id) }
    return false
  }
}
