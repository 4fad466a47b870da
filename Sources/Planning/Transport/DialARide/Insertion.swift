/// How it is chosen who is put in next. 插入规则
struct InsertionRule {
  /// 1 for the cheapest first; 2 or 3 for whoever would lose most by waiting, counted over so many vehicles.
  var regret: Int
  /// How far costs are shaken, as a share.
  var noise: Double

  static let all = [
    InsertionRule(regret: 1, noise: 0), InsertionRule(regret: 1, noise: 0.4), InsertionRule(regret: 2, noise: 0),
    InsertionRule(regret: 2, noise: 0.3), InsertionRule(regret: 3, noise: 0),
  ]
}

/// Puts the requests in the bank back into a plan. 插入算子
struct Insertion {
  let rule: InsertionRule

  /// Puts in all who can be put in, and for whom it is worth it.
  func apply(
    _ plan: inout LargeNeighbourhoodSearch.RoundTrip, _ network: RideNetwork, _ timer: inout RunTimer,
    _ dice: inout Dice
  ) {
    var waiting = plan.bank
    guard !waiting.isEmpty, !plan.tours.isEmpty else { return }
    var table = waiting.map { request in
      plan.tours.indices.map { place(request, $0, plan, network, &timer) }
    }
    while let choice = choose(waiting, table, network, &dice) {
      let (row, vehicle, place) = choice
      let stops = plan.tours[vehicle].stops(with: waiting[row], at: place, network)
      let wasEmpty = plan.tours[vehicle].stops.isEmpty
      var tour = plan.tours[vehicle]
      if tour.rebuild(network, stops, &timer) {
        plan.tours[vehicle] = tour
        waiting.remove(at: row)
        table.remove(at: row)
      } else {
        table[row][vehicle] = nil
        continue
      }
      var renewed = [vehicle]
      if wasEmpty,
        let twin = plan.tours.indices.first(where: {
          isFirstEmpty($0, plan) && plan.tours[$0].kind == plan.tours[vehicle].kind
        })
      {
        renewed.append(twin)
      }
      for row in waiting.indices {
        for vehicle in renewed { table[row][vehicle] = self.place(waiting[row], vehicle, plan, network, &timer) }
      }
    }
    plan.bank = waiting
  }

  /// Of the vehicles of a kind that stand at home, the first stands for all.
  private func isFirstEmpty(_ vehicle: Int, _ plan: LargeNeighbourhoodSearch.RoundTrip) -> Bool {
    plan.tours[vehicle].stops.isEmpty
      && (vehicle == 0 || plan.tours[vehicle - 1].kind != plan.tours[vehicle].kind
        || !plan.tours[..<vehicle].contains { $0.kind == plan.tours[vehicle].kind && $0.stops.isEmpty })
  }

  private func place(
    _ request: Int, _ vehicle: Int, _ plan: LargeNeighbourhoodSearch.RoundTrip, _ network: RideNetwork,
    _ timer: inout RunTimer
  ) -> Tour.Place? {
    if plan.tours[vehicle].stops.isEmpty, !isFirstEmpty(vehicle, plan) { return nil }
    let limit = network.problem.requests[request].penalty ?? .infinity
    return plan.tours[vehicle].place(for: request, in: network, below: limit, &timer)
  }

  /// Who is next, and where.
  private func choose(
    _ waiting: [Int], _ table: [[Tour.Place?]], _ network: RideNetwork, _ dice: inout Dice
  ) -> (row: Int, vehicle: Int, place: Tour.Place)? {
    var best: (row: Int, vehicle: Int, place: Tour.Place)?
    var highest = -Double.infinity
    for row in waiting.indices {
      var least = [Double](repeating: .infinity, count: 3)
      var chosen: (vehicle: Int, place: Tour.Place)?
      for (vehicle, place) in table[row].enumerated() {
        guard let place else { continue }
        let cost = rule.noise > 0 ? place.cost * (1 + rule.noise * (dice.share() - 0.5)) : place.cost
        if cost < least[0] {
          least = [cost, least[0], least[1]]
          chosen = (vehicle, place)
        } else if cost < least[1] {
          least = [least[0], cost, least[1]]
        } else if cost < least[2] {
          least[2] = cost
        }
      }
      guard let chosen else { continue }
      let worth = urgency(least, network)
      if worth > highest {
        highest = worth
        best = (row, chosen.vehicle, chosen.place)
      }
    }
    return best
  }

  /// How pressing it is to put somebody in now, from their cheapest places.
  private func urgency(_ least: [Double], _ network: RideNetwork) -> Double {
    guard rule.regret > 1 else { return -least[0] }
    let absent = 3 * network.dread
    return (1..<rule.regret).reduce(-1e-3 * least[0]) { $0 + min(least[$1], absent) - least[0] }
  }
}
