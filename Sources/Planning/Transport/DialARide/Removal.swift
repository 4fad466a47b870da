/// Which requests are taken out of a plan. 移除算子
enum Removal: CaseIterable {
  /// Anybody.
  case random
  /// Those who are near one another in place and time.
  case related
  /// Those who cost most where they are.
  case worst
  /// Whole rounds.
  case round
  /// Those served at about the same time.
  case moment

  /// Takes them out, and whoever can't stay without them.
  func apply(
    _ plan: inout LargeNeighbourhoodSearch.RoundTrip, _ network: RideNetwork, _ timer: inout RunTimer,
    _ dice: inout Dice
  ) {
    let served = plan.tours.flatMap { tour in tour.stops.filter { $0 < network.count } }.sorted()
    guard !served.isEmpty else { return }
    let most = max(3, min(served.count * 2 / 5, 30))
    let count = min(served.count, 2 + dice.below(most))
    var out: [Int]
    switch self {
    case .random: out = Self.sample(served, count, &dice)
    case .related: out = Self.related(served, count, network, &dice)
    case .worst: out = Self.worst(plan, count, network, &dice)
    case .round: out = Self.rounds(plan, count, network, &dice)
    case .moment: out = Self.moment(served, count, network, &dice)
    }
    Self.take(Set(out), from: &plan, network, &timer)
  }

  private static func sample(_ served: [Int], _ count: Int, _ dice: inout Dice) -> [Int] {
    var rest = served
    return (0..<count).map { _ in rest.remove(at: dice.below(rest.count)) }
  }

  /// One after another, each among those most like somebody who is out already, the most alike most often.
  private static func related(_ served: [Int], _ count: Int, _ network: RideNetwork, _ dice: inout Dice) -> [Int] {
    var rest = served
    var out = [rest.remove(at: dice.below(rest.count))]
    while out.count < count, !rest.isEmpty {
      let seed = out[dice.below(out.count)]
      let ranked = rest.map { ($0, network.difference(seed, $0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      let pick = ranked[Int(Double(ranked.count) * Double.pow(dice.share(), 6))].0
      out.append(pick)
      rest.removeAll { $0 == pick }
    }
    return out
  }

  private static func worst(
    _ plan: LargeNeighbourhoodSearch.RoundTrip, _ count: Int, _ network: RideNetwork, _ dice: inout Dice
  ) -> [Int] {
    var savings: [(request: Int, saving: Double)] = []
    for tour in plan.tours {
      for stop in tour.stops where stop < network.count {
        savings.append((stop, tour.saving(without: stop, network) * (0.8 + 0.4 * dice.share())))
      }
    }
    savings.sort { ($1.saving, $0.request) < ($0.saving, $1.request) }
    var out: [Int] = []
    while out.count < count, !savings.isEmpty {
      out.append(savings.remove(at: Int(Double(savings.count) * Double.pow(dice.share(), 4))).request)
    }
    return out
  }

  private static func rounds(
    _ plan: LargeNeighbourhoodSearch.RoundTrip, _ count: Int, _ network: RideNetwork, _ dice: inout Dice
  ) -> [Int] {
    var rest = plan.tours.indices.filter { !plan.tours[$0].stops.isEmpty }
    var out: [Int] = []
    repeat {
      let tour = rest.remove(at: dice.below(rest.count))
      out += plan.tours[tour].stops.filter { $0 < network.count }
    } while out.count < count && !rest.isEmpty && out.count < 40
    return out
  }

  private static func moment(_ served: [Int], _ count: Int, _ network: RideNetwork, _ dice: inout Dice) -> [Int] {
    let centre = network.middle(served[dice.below(served.count)])
    let ranked = served.map { ($0, abs(network.middle($0) - centre) * (0.7 + 0.6 * dice.share())) }
    return ranked.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(count).map(\.0)
  }

  private static func take(
    _ out: Set<Int>, from plan: inout LargeNeighbourhoodSearch.RoundTrip, _ network: RideNetwork,
    _ timer: inout RunTimer
  ) {
    for index in plan.tours.indices {
      let before = plan.tours[index].stops
      let stops = before.filter { !out.contains($0 < network.count ? $0 : $0 - network.count) }
      guard stops.count < before.count else { continue }
      var tour = plan.tours[index]
      if !tour.rebuild(network, stops, &timer) { tour = Tour(network, kind: tour.kind) }
      plan.tours[index] = tour
    }
    let served = Set(plan.tours.flatMap(\.stops))
    plan.bank = (0..<network.count).filter { !served.contains($0) }
  }
}

extension Tour {
  /// What the round would save without a request, were the others to keep their order.
  fileprivate func saving(without request: Int, _ network: RideNetwork) -> Double {
    var (before, with) = (0.0, 0.0)
    var last: Int?
    var lastKept: Int?
    let gone = [request, network.count + request]
    for stop in stops {
      with += last.map { network.price($0, stop) } ?? network.priceOut(kind, stop)
      last = stop
      guard !gone.contains(stop) else { continue }
      before += lastKept.map { network.price($0, stop) } ?? network.priceOut(kind, stop)
      lastKept = stop
    }
    with += last.map { network.priceHome($0, kind) } ?? 0
    before += lastKept.map { network.priceHome($0, kind) } ?? 0
    return with - before
  }
}

extension RideNetwork {
  /// How unlike two requests are in place and time.
  fileprivate func difference(_ a: Int, _ b: Int) -> Double {
    way(a, b) + way(count + a, count + b) + 0.3 * abs(middle(a) - middle(b))
  }

  /// About when a request is served.
  fileprivate func middle(_ request: Int) -> Double {
    let value = (earliest[request] + latest[count + request]) / 2
    return value.isFinite ? value : earliest[request]
  }
}
