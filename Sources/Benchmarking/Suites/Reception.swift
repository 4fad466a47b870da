internal import Visit

/// Guests who all stay the same two nights in two hotels: what rooms alone are measured on. 住房算例
struct Reception {
  let guests: Int

  private static let place: Place.ID = "town"

  /// The visit, the same for the same number of guests. Everybody can be given a bed.
  var visit: Visit {
    var chance = Chance(seed: guests)
    let ladder = Ladder(levels: [["minister"], ["director"], ["head"], ["officer"]])
    let first = Day(year: 2026, month: 12, day: 3) ?? Day(ordinal: 0)
    let last = Day(ordinal: first.ordinal + 2)
    var visit = Visit(
      id: "lodging-\(guests)", title: "lodging", dates: first...last, timezone: "Asia/Shanghai", convention: .domestic,
      precedence: OrderRules(ladder: ladder))
    visit.goals = [.served, .precedence, .preferences, .cost]
    visit.places = [Place(id: Self.place, name: "town")]
    let groups = max(2, guests / 12)
    visit.delegations = (0..<groups).map { Delegation(id: .init("d\($0)"), name: "delegation \($0)", side: .guest) }
    visit.people = (0..<guests).map { number in
      var person = Person(id: .init("p\(number)"), name: "guest \(number)", delegation: .init("d\(number % groups)"))
      let level = [0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3][number % 20]
      person.rank = Rank(name: ladder.levels[level][0], level: level)
      person.gender = chance.percent(40) ? .female : .male
      person.arrive = Passage(at: Moment(first, minute: 600), place: Self.place)
      person.leave = Passage(at: Moment(last, minute: 1000), place: Self.place)
      return person
    }
    visit.hotels = (0..<2).map { hotel(house: $0) }
    visit.lodging.standards = [
      LodgingRules.Standard(ranks: RankRange(senior: 0, junior: 0), kinds: [.suite], maxPrice: nil),
      LodgingRules.Standard(ranks: RankRange(senior: 1, junior: 1), kinds: [.suite, .single], maxPrice: nil),
    ]
    visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: 2, junior: nil), same: [.gender, .delegation])
    visit.lodging.keepDelegationsTogether = true
    return visit
  }

  /// Floors of ten rooms: a suite, three singles of two grades, six twins; as many floors as there is need for.
  private func hotel(house: Int) -> Hotel {
    let floors = max(1, (guests / 20 + 2) / 2 + 1)
    var hotel = Hotel(id: .init("h\(house)"), name: "hotel \(house)", place: Self.place)
    for floor in 1...floors {
      for door in 0..<10 {
        let kind: Room.Kind = door == 0 ? .suite : door < 4 ? .single : .twin
        let grade = door == 0 ? 1 : door < 3 ? 2 : 3
        let price = [80_000, 45_000, 45_000, 38_000][min(door, 3)] - 2_000 * house + (floor > 2 ? 1_500 : 0)
        let number = "\(floor)\(door < 9 ? "0" : "")\(door + 1)"
        hotel.rooms.append(Room(number: number, kind: kind, floor: floor, grade: grade, price: price))
      }
    }
    return hotel
  }
}

/// People of one order in a hall in which a wheelchair reaches the last row only: what seats alone are measured on. 座次算例
struct Assembly {
  let guests: Int

  private static let place: Place.ID = "hall"
  private static let columns = 6

  /// The visit, the same for the same number of guests.
  var visit: Visit {
    var chance = Chance(seed: guests)
    let day = Day(year: 2026, month: 12, day: 3) ?? Day(ordinal: 0)
    let ladder = Ladder(levels: [["minister"], ["director"], ["head"], ["officer"]])
    var visit = Visit(
      id: "seating-\(guests)", title: "seating", dates: day...day, timezone: "Asia/Shanghai", convention: .domestic,
      precedence: OrderRules(ladder: ladder))
    visit.goals = [.served, .precedence]
    visit.places = [Place(id: Self.place, name: "hall")]
    visit.delegations = [Delegation(id: "d", name: "delegation", side: .guest)]
    visit.people = (0..<guests).map { number in
      var person = Person(id: .init("p\(number)"), name: "guest \(number)", delegation: "d")
      let level = number * 4 / max(1, guests)
      person.rank = Rank(name: ladder.levels[level][0], level: level)
      person.local = Self.place
      if chance.percent(12) { person.needs = [.wheelchair] }
      return person
    }
    let rows = (guests + Self.columns - 1) / Self.columns + 1
    var hall = Hall(
      id: "hall", name: "hall", place: Self.place,
      layout: .theatre(Layout.Grid(rows: rows, columns: Self.columns, aisles: [3])))
    hall.accessible = (rows - 2...rows).flatMap { row in [1, Self.columns].map { "\(row)-\($0)" } }
    visit.halls = [hall]
    var activity = Activity(id: "meeting", title: "meeting", kind: .panel, duration: 60)
    activity.start = Moment(day, minute: 600)
    activity.halls = ["hall"]
    activity.attend = [.delegation("d")]
    visit.activities = [activity]
    return visit
  }
}
