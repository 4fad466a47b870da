internal import Optimization
internal import Visit

/// What whole stays cost at least when everybody keeps one room: guests and rooms that nothing tells apart counted
/// together over all nights at once. 整段住宿下界
///
/// Night by night, cheap rooms go to whoever is there that night; held for a whole stay, they are full when most people
/// are there. Couples and partners are left out, as in `LodgingBounds`.
struct LodgingStayBound {
  let problem: LodgingProblem
  let limits: Limits
  let cancellation: Cancellation

  /// Guests whom nothing tells apart.
  private struct Kind {
    var bond: Int?
    var nights: Range<Day>
    var rooms: Set<Int>
    var count: Int
  }

  /// Rooms that nothing tells apart.
  private struct Lot {
    var price: Int
    var beds: Int
    var taken: [Range<Day>]
    var rooms: [Int]

    func count(on night: Range<Day>) -> Int { taken.contains { $0.overlaps(night) } ? 0 : rooms.count }
  }

  /// No plan that houses everybody for the whole stay costs less; nil where there is none, or nothing is known.
  func cost() -> Int? {
    let kinds = kinds()
    let lots = lots(kinds)
    let nights = problem.segments()
    guard kinds.count * lots.count <= 20_000 else { return nil }
    var model = Model("stays")
    let some = kinds.map { kind in
      lots.map { lot -> Variable? in
        guard let room = lot.rooms.first, kind.rooms.contains(room), !lot.taken.contains(where: kind.nights.overlaps)
        else { return nil }
        return model.integer("some", in: 0...min(kind.count, lot.beds * lot.rooms.count))
      }
    }
    for (kind, own) in zip(kinds, some) {
      model.require("everybody", Linear(own.compactMap { $0 }.map { (1, $0) }), equals: kind.count)
    }
    var cost = Linear()
    for night in nights {
      for (index, lot) in lots.enumerated() {
        let here = kinds.indices.filter { kinds[$0].nights.overlaps(night) }
        let used = used(
          &model, here.compactMap { kind in some[kind][index].map { (kinds[kind].bond, $0) } }, lot, night)
        cost.add(used, times: lot.price * night.count)
      }
    }
    model.goals = [Goal("cost", cost.expression)]
    guard case .solved(_, let results, _) = solve(model, limits: limits, cancellation: cancellation) else { return nil }
    return results.first?.bound
  }

  /// The rooms of a lot that are used on a night: each by people of one bond, as many as it has beds.
  private func used(
    _ model: inout Model, _ people: [(bond: Int?, some: Variable)], _ lot: Lot, _ night: Range<Day>
  ) -> Linear {
    var used = Linear()
    for bond in unique(people.map(\.bond)) {
      let own = people.filter { $0.bond == bond }.map(\.some)
      if bond == nil || lot.beds == 1 {
        for some in own { used.add(1, some) }
        continue
      }
      let rooms = model.integer("rooms", in: 0...lot.rooms.count)
      var inside = Linear(own.map { (1, $0) })
      inside.add(-lot.beds, rooms)
      model.require("beds", inside, atMost: 0)
      used.add(1, rooms)
    }
    if !used.isEmpty { model.require("rooms", used, atMost: lot.count(on: night)) }
    return used
  }

  private func kinds() -> [Kind] {
    let paired = Set(problem.pairs.flatMap { [$0.first, $0.second] })
    var signs: [[Int]: Int] = [:]
    var numbers: [[Int]: Int] = [:]
    var kinds: [Kind] = []
    for guest in problem.guests.indices where !paired.contains(guest) {
      let detail = problem.guests[guest]
      let rooms = problem.eligible[guest]
      let sign = signs[rooms] ?? signs.count
      signs[rooms] = sign
      let key = [sign, detail.bond ?? -1, detail.nights.lowerBound.ordinal, detail.nights.upperBound.ordinal]
      if let known = numbers[key] {
        kinds[known].count += 1
      } else {
        numbers[key] = kinds.count
        kinds.append(Kind(bond: detail.bond, nights: detail.nights, rooms: Set(rooms), count: 1))
      }
    }
    return kinds
  }

  private func lots(_ kinds: [Kind]) -> [Lot] {
    struct Traits: Hashable {
      var price: Int
      var beds: Int
      var taken: [Range<Day>]
      var kinds: [Int]
    }
    var numbers: [Traits: Int] = [:]
    var lots: [Lot] = []
    for (index, room) in problem.rooms.enumerated() {
      let welcome = kinds.indices.filter { kinds[$0].rooms.contains(index) }
      guard !welcome.isEmpty else { continue }
      let beds = problem.beds(room.room, for: nil)
      let traits = Traits(price: room.price, beds: beds, taken: room.room.taken, kinds: welcome)
      if let known = numbers[traits] {
        lots[known].rooms.append(index)
      } else {
        numbers[traits] = lots.count
        lots.append(Lot(price: room.price, beds: beds, taken: room.room.taken, rooms: [index]))
      }
    }
    return lots
  }
}
