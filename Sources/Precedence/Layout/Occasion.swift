internal import Visit

/// Who comes to an activity in a hall, sorted as a layout needs it. 出席情况
struct Occasion {
  let activity: Activity
  let hall: Hall
  let settings: Settings
  let order: OrderOfPrecedence
  private let register: Register
  /// The hard rules that give people a seat or a table here.
  let pins: [Rule]
  /// Those who serve nobody present, in order: the ranked first.
  let people: [Person.ID]
  /// Those who serve somebody present, with the first of whom they serve.
  let servers: [(person: Person.ID, principal: Person.ID)]
  /// Who sits at which table, where that is known.
  let tables: [Person.ID: String]?
  /// Whom rules without a weight keep on one seat.
  let pinned: [Person.ID: String]

  /// Those who are `excused` serve nobody here.
  init(
    _ activity: Activity, _ hall: Hall, _ visit: Visit, attending: [Person], order: OrderOfPrecedence,
    tables: [Person.ID: String]? = nil, excused: Set<Person.ID> = []
  ) {
    self.tables = tables
    pinned = Self.pinned(visit, activity)
    self.activity = activity
    self.hall = hall
    self.order = order
    settings = Settings(visit, hall: hall, activity: activity)
    register = Register(visit)
    pins = visit.rules.filter { rule in
      guard case .pin = rule.demand else { return false }
      return rule.weight == nil && (rule.at.isEmpty || rule.at.contains(activity.id))
    }
    var seen = Set<Person.ID>()
    let present = attending.filter { seen.insert($0.id).inserted }
    let serving =
      Self.provides(hall.layout) ? Self.serving(present, activity).filter { !excused.contains($0.person) } : []
    let others = { (busy: Set<Person.ID>) in order.sorted(present.map(\.id).filter { !busy.contains($0) }) }
    let first = others(Set(serving.map(\.person)))
    // Only on the rostrum there are places for those who serve: who serves somebody below sits there too.
    let above = Set(Self.onRostrum(first, activity, hall) ?? first)
    servers = serving.filter { above.contains($0.principal) }
    people = servers.count == serving.count ? first : others(Set(servers.map(\.person)))
  }

  /// Of people in order, who serve nobody, those who sit on a rostrum before an audience: those named, or else the most
  /// senior; nil where there is no such rostrum. 主席台就座
  static func onRostrum(_ people: [Person.ID], _ activity: Activity, _ hall: Hall) -> [Person.ID]? {
    guard case .rostrum(let rows, let audience) = hall.layout else { return nil }
    let named = Set(activity.rostrum)
    if !named.isEmpty { return people.filter(named.contains) }
    guard audience != nil else { return people }
    let chairs = rows.enumerated().flatMap { row, count in
      (1..<bounded(count, 200) + 1).map { "R\(row + 1)-\($0)" }
    }
    return Array(people.prefix(Set(chairs).subtracting(hall.blocked).count))
  }

  /// Whether a layout has places beside or behind for those who serve somebody.
  private static func provides(_ layout: Layout) -> Bool {
    switch layout {
    case .rostrum, .call, .twoSided, .meeting, .uShape, .hollowSquare, .roundTables, .longTable: true
    case .theatre, .classroom, .signing, .photo, .custom: false
    }
  }

  private static func pinned(_ visit: Visit, _ activity: Activity) -> [Person.ID: String] {
    var result: [Person.ID: String] = [:]
    for rule in visit.rules where rule.weight == nil && (rule.at.isEmpty || rule.at.contains(activity.id)) {
      guard case .pin(let pin) = rule.demand, pin.vehicle == nil, let seat = pin.seat else { continue }
      for person in rule.people where result[person] == nil { result[person] = seat }
    }
    return result
  }

  /// People without a rank who serve somebody present, who in turn serves nobody and, at a rostrum, sits up there.
  private static func serving(
    _ present: [Person], _ activity: Activity
  ) -> [(person: Person.ID, principal: Person.ID)] {
    let here = Set(present.map(\.id))
    let candidates = Set(
      present.filter { $0.rank == nil && $0.serves.contains { here.contains($0) } }.map(\.id))
    let rostrum = Set(activity.rostrum)
    return present.compactMap { person in
      guard candidates.contains(person.id) else { return nil }
      let principal = person.serves.first { other in
        here.contains(other) && !candidates.contains(other) && other != person.id
          && (rostrum.isEmpty || rostrum.contains(person.id) && rostrum.contains(other))
      }
      return principal.map { (person.id, $0) }
    }
  }

  func person(_ id: Person.ID) -> Person? { register.people[id] }
  func side(_ person: Person.ID) -> Side { register.side(of: person) }
  func isInterpreter(_ person: Person.ID) -> Bool { register.people[person]?.role == .interpreter }
  func isRanked(_ person: Person.ID) -> Bool { order.position(of: person) != nil }

  /// Those of a side who serve nobody, in order.
  func people(_ side: Side) -> [Person.ID] { people.filter { self.side($0) == side } }

  /// Those who serve somebody, but to whom a hard rule gives a chair that isn't kept for that, or another table.
  func servingElsewhere(_ laid: Arrangement) -> Set<Person.ID> {
    guard servers.contains(where: { server in pins.contains { $0.people.contains(server.person) } }) else { return [] }
    let chairs = Dictionary(laid.seats.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var given: [Person.ID: String] = [:]
    if case .roundTables(let tables) = hall.layout { given = tablesGiven(tables) }
    let elsewhere = servers.filter { server in
      if let seat = pinned[server.person] { return chairs[seat].map { $0.serves == nil } ?? false }
      return given[server.person].map { $0 != (tables ?? laid.tables)[server.principal] } ?? false
    }
    return Set(elsewhere.map(\.person))
  }

  /// How many chairs behind one seat are needed at most.
  var mostServers: Int {
    var counts: [Person.ID: Int] = [:]
    for server in servers { counts[server.principal, default: 0] += 1 }
    return counts.values.max() ?? 0
  }

  /// Whether an interpreter serves the first of a side.
  func hasInterpreter(_ side: Side) -> Bool {
    guard let first = people(side).first else { return false }
    return servers.contains { $0.principal == first && isInterpreter($0.person) }
  }

  /// Whether chairs are set for the number who come.
  var isSetForNumber: Bool {
    switch hall.layout {
    case .rostrum, .call, .twoSided, .signing, .photo: true
    default: false
    }
  }

  /// How many chairs more than people come have to be set where a hard rule names one of these. 加座
  func furtherChairs(than laid: Arrangement) -> Int {
    let named = Set(
      pins.filter { !$0.at.isEmpty }.compactMap { rule -> String? in
        guard case .pin(let pin) = rule.demand, pin.vehicle == nil else { return nil }
        return pin.seat
      })
    guard isSetForNumber, !named.isSubset(of: Set(laid.seats.map(\.id))) else { return 0 }
    var before = laid.seats.count
    for extra in 1...Self.mostFurther {
      let seats = arrange(extra: extra).seats
      if named.isSubset(of: Set(seats.map(\.id))) { return extra }
      guard seats.count > before else { return 0 }
      before = seats.count
    }
    return 0
  }

  /// Nobody is sent farther off than so many chairs.
  private static let mostFurther = 12

  /// The seats when so many chairs more are set than people come.
  func arrange(extra: Int) -> Arrangement {
    var result: Arrangement
    switch hall.layout {
    case .rostrum(let rows, let audience): result = rostrum(rows, audience, extra)
    case .theatre(let grid): result = self.grid(grid, pitch: 0.6, depth: 1.0)
    case .classroom(let grid): result = self.grid(grid, pitch: 0.8, depth: 1.5)
    case .call(let perSide): result = call(perSide, extra)
    case .twoSided(let perSide, let door): result = twoSided(perSide, door, extra)
    case .meeting(let seats, let chair): result = meeting(seats, chair)
    case .uShape(let seats): result = uShape(seats)
    case .hollowSquare(let seats): result = hollowSquare(seats)
    case .roundTables(let tables): result = roundTables(tables)
    case .longTable(let seats, let style): result = longTable(seats, style)
    case .signing: result = signing(extra)
    case .photo(let rows): result = photo(rows, extra)
    case .custom(let seats): result = custom(seats)
    }
    result.servers = servers
    for person in people + servers.map(\.person) where result.zones[person] == nil {
      result.zones[person] = result.seats.first { $0.serves == nil }?.zone ?? "hall"
    }
    result.addChairsBehind(mostServers)
    return result
  }
}
