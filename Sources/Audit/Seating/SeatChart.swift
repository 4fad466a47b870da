internal import Precedence
internal import Visit

/// Who sits where at one activity, on the seats as the layout has them. 座次
struct SeatChart: Sendable {
  let activity: Activity
  let hall: Hall
  let arrangement: Arrangement
  /// The plan's seats of the activity, by position.
  let entries: [(index: Int, seat: Plan.Seat)]
  /// Where each sits; the first of the plan's seats for a person that the layout has.
  let places: [Person.ID: Arrangement.Seat]
  /// Who sits on each seat.
  let sitters: [String: Person.ID]
  private let seats: [String: Arrangement.Seat]

  private init(_ activity: Activity, _ hall: Hall, _ arrangement: Arrangement, _ entries: [(Int, Plan.Seat)]) {
    self.activity = activity
    self.hall = hall
    self.arrangement = arrangement
    self.entries = entries.map { (index: $0.0, seat: $0.1) }
    seats = Dictionary(arrangement.seats.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var places: [Person.ID: Arrangement.Seat] = [:]
    var sitters: [String: Person.ID] = [:]
    for (_, entry) in entries {
      guard let seat = seats[entry.seat], places[entry.person] == nil, sitters[seat.id] == nil else { continue }
      places[entry.person] = seat
      sitters[seat.id] = entry.person
    }
    self.places = places
    self.sitters = sitters
  }

  static func all(
    _ visit: Visit, _ plan: Plan, _ scheduled: [(activity: Activity, item: Plan.Item)], _ register: Register
  ) -> [Activity.ID: SeatChart] {
    let order = OrderOfPrecedence(visit)
    let entries = Dictionary(grouping: plan.seats.enumerated(), by: \.element.activity)
    var charts: [Activity.ID: SeatChart] = [:]
    for (activity, item) in scheduled {
      guard let hall = item.hall.flatMap({ register.halls[$0] }) else { continue }
      let known = Set(item.attend.map(\.person))
      let people = visit.people.filter { known.contains($0.id) }
      let own = entries[activity.id] ?? []
      // Round tables are laid for those whom the plan has at them.
      let seats = Precedence.arrangement(
        for: activity, in: hall, of: visit, attending: people, order: order,
        tables: Precedence.tables(in: hall, seats: own.map(\.element)))
      charts[activity.id] = SeatChart(activity, hall, seats, own.map { ($0.offset, $0.element) })
    }
    return charts
  }

  /// A seat of the layout by its id.
  func seat(_ id: String) -> Arrangement.Seat? { seats[id] }

  /// Who sits at a person's left and right hand.
  func neighbours(of person: Person.ID) -> (left: Person.ID?, right: Person.ID?) {
    guard let seat = places[person] else { return (nil, nil) }
    return (seat.leftNeighbour.flatMap { sitters[$0] }, seat.rightNeighbour.flatMap { sitters[$0] })
  }

  /// Whether the second sits at a hand of the first, at either where none is said.
  func areBeside(_ first: Person.ID, _ second: Person.ID, _ hand: Placement.Honour? = nil) -> Bool {
    let (left, right) = neighbours(of: first)
    return switch hand {
    case .left: left == second
    case .right: right == second
    case nil: left == second || right == second
    }
  }

  /// Whether the first sits beside or behind the second, on a chair kept for that or on a neighbouring one.
  func attends(_ first: Person.ID, on second: Person.ID) -> Bool {
    guard let seat = places[first], let served = places[second] else { return false }
    return seat.serves == served.id || areBeside(first, second) || areBeside(second, first)
  }

  /// Whether people sit at tables with names.
  var hasTables: Bool { arrangement.seats.contains { $0.table != nil } }

  /// Whether there is a table of that name.
  func hasTable(_ name: String?) -> Bool { arrangement.seats.contains { $0.table != nil && $0.table == name } }

  /// Whether the two sides have seats of their own, tables aside.
  var isSided: Bool { !hasTables && arrangement.seats.contains { $0.side != nil } }

  /// Whether two people sit at one table.
  func areAtOneTable(_ first: Person.ID, _ second: Person.ID) -> Bool {
    guard let table = places[first]?.table else { return false }
    return places[second]?.table == table
  }

  /// Those who serve somebody here.
  var servers: Set<Person.ID> { Set(arrangement.servers.map(\.person)) }

  /// Neighbours on the same row or at the same table, each pair once, in the plan's order.
  var neighbouringPairs: [(Person.ID, Person.ID)] {
    entries.compactMap { _, entry in
      guard let seat = places[entry.person], seat.id == entry.seat,
        let right = seat.rightNeighbour.flatMap({ sitters[$0] })
      else { return nil }
      return (entry.person, right)
    }
  }

  /// The people of each table, by the table's name.
  var tables: [(table: String, people: [Person.ID])] {
    var result: [(table: String, people: [Person.ID])] = []
    var number: [String: Int] = [:]
    for (_, entry) in entries {
      guard let seat = places[entry.person], seat.id == entry.seat, let table = seat.table else { continue }
      if let index = number[table] {
        result[index].people.append(entry.person)
      } else {
        number[table] = result.count
        result.append((table, [entry.person]))
      }
    }
    return result
  }
}

extension Inspection {
  /// The charts in the order of the programme.
  var seatCharts: [SeatChart] { scheduled.compactMap { charts[$0.activity.id] } }
}
