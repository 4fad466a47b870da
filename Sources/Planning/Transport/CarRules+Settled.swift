internal import Optimization
internal import Visit
internal import Wording

extension CarRules {
  /// The rules that can all hold, and a finding for each smallest set that can't: the last of it is set aside.
  ///
  /// What can't hold is found without looking at journeys: everybody rides in one vehicle, pairs in the same or in
  /// different ones, pins in theirs. Only of two who are fixed to one seat it matters whether they make the same journey.
  static func settled(
    _ context: Context, movements: [Movement]
  ) -> (rules: CarRules, conflicts: [Finding]) {
    var rules = CarRules(context.visit)
    var conflicts = rules.settleSeats(context, movements)
    while let conflict = rules.conflict(context.visit), let dropped = conflict.max() {
      let lines = conflict.map { Origins.Part.rule($0) }
      conflicts.append(
        Finding(
          rule: "rules/conflict", severity: .error,
          message: Phrase.rulesConflict(
            count: conflict.count, dropped: context.visit.origins.lines(of: [.rule(dropped)]).first
          ).text(context.language),
          people: conflict.flatMap { context.visit.rules[$0].people }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
          }, lines: context.visit.origins.lines(of: lines)))
      rules.drop(dropped)
    }
    rules.separateSeats()
    return (rules, conflicts)
  }

  /// Sets a rule aside.
  mutating func drop(_ rule: Int) {
    pairs.removeAll { $0.rule == rule }
    pins.removeAll { $0.rule == rule }
    numbers.removeAll { $0.rule == rule }
  }

  /// A smallest set of hard rules, by position, that can't hold together on the journeys to one activity, or on others.
  private func conflict(_ visit: Visit) -> [Int]? {
    let named = (pairs.flatMap(\.at) + pins.flatMap(\.at) + numbers.flatMap(\.at)).reduce(into: [Activity.ID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    for activity in [nil] + named.map(Optional.some) {
      let own = applying(to: activity)
      if let conflict = own.clash(visit) ?? own.overfull() { return conflict }
    }
    return nil
  }

  /// What bears on journeys to an activity; without one, what bears on every journey.
  private func applying(to activity: Activity.ID?) -> CarRules {
    func bears(_ at: [Activity.ID]) -> Bool { at.isEmpty || activity.map { at.contains($0) } ?? false }
    var result = self
    result.pairs.removeAll { !bears($0.at) }
    result.pins.removeAll { !bears($0.at) }
    result.numbers.removeAll { !bears($0.at) }
    return result
  }

  /// A smallest set of rules that bind more of a group together than may ride in one vehicle.
  private func overfull() -> [Int]? {
    for number in numbers where number.isMost {
      var bound = Set(pairs.filter { $0.together && $0.weight == nil }.map(\.rule))
      guard binds(bound, tooMany: number) else { continue }
      for rule in bound.sorted() where binds(bound.subtracting([rule]), tooMany: number) { bound.remove(rule) }
      return bound.sorted() + [number.rule]
    }
    return nil
  }

  /// Whether the pairs of some rules bind too many together.
  private func binds(_ rules: Set<Int>, tooMany number: Number) -> Bool {
    var bundles: [Set<Person.ID>] = []
    for pair in pairs where pair.together && pair.weight == nil && rules.contains(pair.rule) {
      let touched = bundles.filter { $0.contains(pair.first) || $0.contains(pair.second) }
      bundles.removeAll { $0.contains(pair.first) || $0.contains(pair.second) }
      bundles.append(touched.reduce([pair.first, pair.second]) { $0.union($1) })
    }
    return bundles.contains { bundle in
      number.groups.contains { $0.intersection(bundle).count > max(0, number.limit) }
    }
  }

  /// A smallest set of hard rules about pairs and vehicles that can't hold together on one journey.
  private func clash(_ visit: Visit) -> [Int]? {
    let pairs = self.pairs.filter { $0.weight == nil }
    let pins = self.pins.filter { $0.weight == nil }
    guard pins.count > 1 || (pairs.contains(where: \.together) && pairs.count + pins.count > 1) else { return nil }
    var model = Model("car rules")
    var rides: [Person.ID: [Variable]] = [:]
    for person in Set(pairs.flatMap { [$0.first, $0.second] } + pins.map(\.person)).sorted() {
      let choice = visit.vehicles.map { model.binary("\(person) in \($0.id)") }
      rides[person] = choice
      model.require("\(person) rides", equals: 1) { for variable in choice { 1 * variable } }
    }
    for pair in pairs {
      guard let first = rides[pair.first], let second = rides[pair.second] else { continue }
      for vehicle in visit.vehicles.indices {
        model.require("rule \(pair.rule)", in: pair.together ? 0...0 : 0...1, cause: pair.rule) {
          1 * first[vehicle]
          (pair.together ? -1 : 1) * second[vehicle]
        }
      }
    }
    for pin in pins {
      guard let index = visit.vehicles.firstIndex(where: { $0.id == pin.vehicle }), let choice = rides[pin.person]
      else { continue }
      model.require("rule \(pin.rule)", equals: 1, cause: pin.rule) { 1 * choice[index] }
    }
    return model.minimalConflict()
  }
}
