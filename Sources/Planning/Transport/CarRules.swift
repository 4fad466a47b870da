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
  }
  /// Somebody rides in one vehicle only.
  struct Pin: Sendable {
    var person: Person.ID
    var vehicle: Vehicle.ID
    var weight: Int?
    var rule: Int
  }

  var pairs: [Pair] = []
  var pins: [Pin] = []

  init(_ visit: Visit) {
    for (index, rule) in visit.rules.enumerated() {
      switch rule.demand {
      case .together where rule.scope == .car: add(rule, index, together: true)
      case .apart where rule.scope == .car: add(rule, index, together: false)
      case .pin(let pin):
        guard let vehicle = pin.vehicle else { continue }
        for person in rule.people {
          pins.append(Pin(person: person, vehicle: vehicle, weight: rule.weight, rule: index))
        }
      default: continue
      }
    }
  }

  private mutating func add(_ rule: Rule, _ index: Int, together: Bool) {
    for (position, first) in rule.people.enumerated() {
      for second in rule.people.dropFirst(position + 1) {
        pairs.append(Pair(first: first, second: second, together: together, weight: rule.weight, rule: index))
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
    for pin in pins where people.contains(pin.person) && pin.vehicle != vehicle {
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
    return missed
  }

  /// The rules that bear on some people only.
  func among(_ people: Set<Person.ID>) -> CarRules {
    var result = self
    result.pairs = pairs.filter { people.contains($0.first) && people.contains($0.second) }
    result.pins = pins.filter { people.contains($0.person) }
    return result
  }
}
