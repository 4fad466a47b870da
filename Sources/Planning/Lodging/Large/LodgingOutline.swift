internal import Visit

/// Very many guests and rooms seen from afar: hotels that nothing tells apart, their rooms by grade and price, and guests
/// by rank, nights and whether they share. What is left out makes it easier to house them, never harder. 住房概貌
struct LodgingOutline: Sendable {
  /// Hotels that nothing tells apart.
  let houses: [House]
  /// Guests whom nothing tells apart.
  let kinds: [Kind]
  /// How many of each kind belong to each delegation that is to live on one floor.
  let parties: [[(kind: Int, count: Int)]]
  /// Nights on which all others' people are among those who are there.
  let nights: [Range<Day>]

  /// Rooms of one hotel that cost the same and are as good.
  struct Lot: Hashable, Sendable {
    var grade: Int
    var price: Int
    var beds: Int
    /// Beds for a couple or partners.
    var coupleBeds: Int
    var taken: [Range<Day>]

    var order: [Int] {
      [grade, price, beds, coupleBeds] + taken.flatMap { [$0.lowerBound.ordinal, $0.upperBound.ordinal] }
    }
  }

  /// Hotels with the same lots, of as many rooms each, floor by floor, for the same guests.
  struct House: Hashable, Sendable {
    var lots: [Lot]
    var counts: [Int]
    /// Rooms by lot of each kind of floor.
    var floors: [[Int]]
    /// Who may live in each lot.
    var welcome: [[Int]]
    /// Which hotels they are, by position.
    var hotels: [Int] = []

    /// The grades there are, the best first.
    var grades: [Int] { unique(lots.map(\.grade)) }
  }

  /// Whom somebody may share a room with.
  enum Company: Int, Sendable {
    case nobody, bond, partner
  }

  /// Guests whom nothing tells apart.
  struct Kind: Sendable {
    var company: Company
    /// Where they stand in the order, in so many steps; nil stands outside.
    var step: Int?
    var nights: Range<Day>
    /// The lots they may have, house by house.
    var lots: [[Int]]
    var count: Int

    /// The part of a room that one of them takes at least.
    func share(of lot: Lot) -> Double {
      switch company {
      case .nobody: 1
      case .bond: 1 / Double(lot.beds)
      case .partner: 1 / Double(lot.coupleBeds)
      }
    }
  }

  /// `steps` is how finely the order is looked at; none leaves it out.
  init(_ problem: LodgingProblem, steps: Int) {
    houses = Self.houses(problem)
    let step = Self.steps(problem, steps)
    let (kinds, kind) = Self.kinds(problem, houses, step)
    self.kinds = kinds
    parties = problem.cohesive.map { members in
      var counts: [Int: Int] = [:]
      for guest in members { counts[kind[guest], default: 0] += 1 }
      return counts.keys.sorted().map { ($0, counts[$0] ?? 0) }
    }
    let segments = problem.segments()
    let present = segments.map { night in Set(kinds.indices.filter { kinds[$0].nights.overlaps(night) }) }
    let taken = problem.rooms.contains { !$0.room.taken.isEmpty }
    nights = segments.indices.filter { night in
      taken
        || !segments.indices.contains { other in
          other != night && present[night].isSubset(of: present[other])
            && (present[night].count < present[other].count || other < night)
        }
    }.map { segments[$0] }
  }
}

extension LodgingOutline {
  private static func houses(_ problem: LodgingProblem) -> [House] {
    var welcome = Array(repeating: [Int](), count: problem.rooms.count)
    for (guest, rooms) in problem.eligible.enumerated() { for room in rooms { welcome[room].append(guest) } }
    var houses: [House] = []
    var known: [House: Int] = [:]
    for hotel in unique(problem.rooms.map(\.house)) {
      let rooms = problem.rooms.indices.filter { problem.rooms[$0].house == hotel }
      let house = house(rooms.map { (problem.rooms[$0], welcome[$0]) })
      if let same = known[house] {
        houses[same].hotels.append(hotel)
      } else {
        known[house] = houses.count
        houses.append(house)
        houses[houses.count - 1].hotels = [hotel]
      }
    }
    return houses
  }

  private static func house(_ rooms: [(LodgingProblem.Bedroom, [Int])]) -> House {
    let lots = unique(rooms.map { lot($0.0) }).sorted { $0.order.lexicographicallyPrecedes($1.order) }
    let positions = Dictionary(lots.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var counts = Array(repeating: 0, count: lots.count)
    var guests = Array(repeating: Set<Int>(), count: lots.count)
    var floors: [Int: [Int]] = [:]
    for (room, welcome) in rooms {
      guard let lot = positions[lot(room)] else { continue }
      counts[lot] += 1
      guests[lot].formUnion(welcome)
      floors[room.floor, default: Array(repeating: 0, count: lots.count)][lot] += 1
    }
    let shapes = unique(floors.values.sorted { $0.lexicographicallyPrecedes($1) })
    return House(lots: lots, counts: counts, floors: shapes, welcome: guests.map { $0.sorted() })
  }

  private static func lot(_ room: LodgingProblem.Bedroom) -> Lot {
    let beds = max(1, room.room.sleeps)
    return Lot(
      grade: room.room.grade, price: room.price, beds: beds,
      coupleBeds: room.room.kind == .suite ? max(2, beds) : beds, taken: room.room.taken)
  }

  private static func kinds(
    _ problem: LodgingProblem, _ houses: [House], _ step: [Int?]
  ) -> (kinds: [Kind], of: [Int]) {
    let paired = Set(problem.pairs.flatMap { [$0.first, $0.second] })
    var bonds: [Int: Int] = [:]
    for bond in problem.guests.compactMap(\.bond) { bonds[bond, default: 0] += 1 }
    var lots = problem.guests.map { _ in houses.map { _ in [Int]() } }
    for (house, detail) in houses.enumerated() {
      for (lot, guests) in detail.welcome.enumerated() {
        for guest in guests where !detail.lots[lot].taken.contains(where: problem.guests[guest].nights.overlaps) {
          lots[guest][house].append(lot)
        }
      }
    }
    struct Traits: Hashable {
      var company: Company
      var step: Int?
      var nights: Range<Day>
      var lots: [[Int]]
    }
    var known: [Traits: Int] = [:]
    var kinds: [Kind] = []
    let of = problem.guests.indices.map { guest -> Int in
      let detail = problem.guests[guest]
      let bond = detail.bond.map { bonds[$0, default: 0] > 1 } ?? false
      let company: Company = paired.contains(guest) ? .partner : bond ? .bond : .nobody
      let traits = Traits(company: company, step: step[guest], nights: detail.nights, lots: lots[guest])
      if let kind = known[traits] {
        kinds[kind].count += 1
        return kind
      }
      known[traits] = kinds.count
      kinds.append(
        Kind(company: company, step: step[guest], nights: detail.nights, lots: lots[guest], count: 1))
      return kinds.count - 1
    }
    return (kinds, of)
  }

  /// The step of each guest among those of one side who are all there on one night, so that every two of them compare.
  private static func steps(_ problem: LodgingProblem, _ most: Int) -> [Int?] {
    var step: [Int?] = Array(repeating: nil, count: problem.guests.count)
    guard most > 0 else { return step }
    let groups = Side.allCases.flatMap { side in
      problem.segments().map { night in
        problem.guests.indices.filter {
          let guest = problem.guests[$0]
          return guest.position != nil && guest.side == side && guest.nights.overlaps(night)
        }
      }
    }
    let ranked = (groups.max { $0.count < $1.count } ?? [])
      .sorted { (problem.guests[$0].position ?? 0) < (problem.guests[$1].position ?? 0) }
    guard !ranked.isEmpty else { return step }
    let levels = ranked.map { problem.guests[$0].person.rank?.level ?? Int.max }
    var starts = ranked.indices.filter { $0 == 0 || levels[$0] != levels[$0 - 1] }
    while starts.count > most {
      let sizes = zip(starts, starts.dropFirst(2) + [ranked.count]).map { $1 - $0 }
      let least = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      starts.remove(at: least + 1)
    }
    while starts.count < min(most, ranked.count) {
      let sizes = zip(starts, starts.dropFirst() + [ranked.count]).map { $1 - $0 }
      let largest = sizes.indices.max { sizes[$0] < sizes[$1] } ?? 0
      starts.insert(starts[largest] + sizes[largest] / 2, at: largest + 1)
    }
    var current = -1
    for (place, guest) in ranked.enumerated() {
      if current + 1 < starts.count, starts[current + 1] == place { current += 1 }
      step[guest] = current
    }
    return step
  }
}
