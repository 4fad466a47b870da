internal import Optimization
internal import Visit

// The scenario's rules about who rides with whom, and in what.
extension DayModel {
  /// Pairs who should ride together when they make the same journey, pairs who should never share a car; soft pins.
  mutating func addPairs() {
    for pair in problem.rules.pairs where pair.weight != nil || !pair.together {
      for first in problem.units(of: pair.first, for: pair.at) {
        for second in problem.units(of: pair.second) where !pair.together || first.party == second.party {
          add(pair, first, second)
        }
      }
    }
    for pin in problem.rules.pins {
      guard let weight = pin.weight else { continue }
      addSoft(pin, weight)
    }
  }

  private mutating func add(_ pair: CarRules.Pair, _ one: DayProblem.Unit, _ other: DayProblem.Unit) {
    guard one != other else { return addInseparable(pair, one) }
    let rides = makes.compactMap { make -> (make: Make, first: Variable?, second: Variable?)? in
      let first = make.rides.first { $0.party == one.party && $0.unit == one.kind }?.variable
      let second = make.rides.first { $0.party == other.party && $0.unit == other.kind }?.variable
      if pair.together { return first == nil ? nil : (make, first, second) }
      guard first != nil, second != nil, problem.meet(one.party, other.party, on: make.run) else { return nil }
      return (make, first, second)
    }
    for ride in rides {
      // Each rides once, so at most one of these is 1; one for all runs would be far less in the relaxation.
      let miss = pair.weight.map { weight in
        let variable = model.binary("rule \(pair.rule)")
        preferences.add(weight, variable)
        return variable
      }
      relate(pair, ride.first, ride.second, ride.make.variable, miss)
    }
  }

  /// Two who should part but may not: every ride of theirs misses the wish.
  private mutating func addInseparable(_ pair: CarRules.Pair, _ unit: DayProblem.Unit) {
    guard !pair.together, let weight = pair.weight else { return }
    for make in makes {
      for ride in make.rides where ride.party == unit.party && ride.unit == unit.kind {
        preferences.add(weight, ride.variable)
      }
    }
  }

  private mutating func relate(
    _ pair: CarRules.Pair, _ first: Variable?, _ second: Variable?, _ make: Variable, _ miss: Variable?
  ) {
    if pair.together {
      guard let first else { return }
      model.require("rule \(pair.rule)", in: ...0) {
        1 * first
        if let second { -1 * second }
        if let miss { -1 * miss }
      }
    } else if let first, let second {
      model.require("rule \(pair.rule)", in: ...0) {
        1 * first
        1 * second
        -1 * make
        if let miss { -1 * miss }
      }
    }
  }

  private mutating func addSoft(_ pin: CarRules.Pin, _ weight: Int) {
    for make in makes where pin.isMissed(in: fleet[problem.shifts[make.shift].vehicle].id) {
      for ride in make.rides
      where problem.parties[ride.party].classes[ride.unit].units[0].contains(pin.person)
        && problem.parties[ride.party].model.goes(to: pin.at)
      {
        preferences.add(weight, ride.variable)
      }
    }
  }
}
