internal import Planning
public import Visit

extension Change {
  /// The visit with the change made to it.
  ///
  /// Rules keep their positions, so that lines can still be named: one that is taken away leaves a rule that asks nothing.
  public func applied(to visit: Visit) -> Visit {
    var visit = visit
    switch self {
    case .pin(let person, let spot): visit.rules.append(spot.rule(for: person))
    case .dropVehicle(let id):
      visit.vehicles.removeAll { $0.id == id }
      for index in visit.rules.indices where visit.rules[index].vehicle == id { visit.rules[index] = .nothing }
    case .addVehicle(let kind, let like, let hours, let isAccessible):
      visit.add(kind, like: like, hours: hours, accessible: isAccessible)
    case .move(let id, let start):
      visit.change(id) { activity in
        activity.start = start
        activity.window = nil
      }
    case .hall(let id, let hall): visit.change(id) { $0.halls = [hall] }
    case .dropPerson(let id): visit.remove(id)
    case .dropRule(let position):
      if visit.rules.indices.contains(position) { visit.rules[position] = .nothing }
    case .closeRoom(let hotel, let number): visit.close(number, of: hotel)
    case .maxWait(let minutes): visit.transport.maxWait = minutes
    case .widenStandard(let position, let kinds, let price):
      guard visit.lodging.standards.indices.contains(position) else { break }
      if let own = visit.lodging.standards[position].kinds {
        visit.lodging.standards[position].kinds = own + kinds.filter { !own.contains($0) }
      }
      if let own = visit.lodging.standards[position].maxPrice, let price {
        visit.lodging.standards[position].maxPrice = max(own, price)
      }
    case .raiseCeiling(let position, let price):
      guard visit.lodging.ceilings.indices.contains(position) else { break }
      visit.lodging.ceilings[position].price = max(visit.lodging.ceilings[position].price, price)
    case .raiseQuota(let hotel, let position, let most): visit.raise(position, of: hotel, to: most)
    case .excuse(let person, let id): visit.change(id) { $0.excuse(person) }
    case .addRooms(let hotel, let number, let count): visit.addRooms(hotel, like: number, count)
    case .addTable(let hall, let seats): visit.addTable(hall, seats)
    case .restrict(let id, let people):
      visit.change(id) { activity in
        for other in activity.named where !people.contains(other) { activity.remove(other) }
        activity.attend = people.map { .person($0) }
        activity.rostrum.removeAll { !people.contains($0) }
      }
    case .window(let id, let window):
      visit.change(id) { activity in
        activity.start = nil
        activity.window = window
      }
    }
    return visit
  }
}

extension Change.Spot {
  /// The spot as a hard rule.
  func rule(for person: Person.ID) -> Rule {
    var pin = Rule.Pin()
    var at: [Activity.ID] = []
    switch self {
    case .seat(let activity, let seat): (pin.seat, at) = (seat, [activity])
    case .table(let activity, let table): (pin.table, at) = (table, [activity])
    case .room(let hotel, let room): (pin.hotel, pin.room) = (hotel, room)
    case .hotel(let hotel): pin.hotel = hotel
    case .car(let vehicle): pin.vehicle = vehicle
    }
    return Rule(.pin(pin), people: [person], at: at)
  }
}

extension Rule {
  /// A rule that asks nothing of nobody.
  static let nothing = Rule(.together, scope: .car)

  /// The vehicle to which it pins somebody.
  var vehicle: Vehicle.ID? {
    if case .pin(let pin) = demand { return pin.vehicle }
    return nil
  }
}

extension Activity {
  fileprivate mutating func excuse(_ person: Person.ID) {
    inPerson.removeAll { $0 == person }
    switch optional {
    case .everybody: break
    case .nobody: optional = .people([person])
    case .people(let others): optional = .people(others + (others.contains(person) ? [] : [person]))
    }
  }
}

extension Visit {
  fileprivate mutating func change(_ id: Activity.ID, _ body: (inout Activity) -> Void) {
    guard let index = activities.firstIndex(where: { $0.id == id }) else { return }
    body(&activities[index])
  }

  fileprivate mutating func close(_ number: String, of id: Hotel.ID) {
    guard let index = hotels.firstIndex(where: { $0.id == id }) else { return }
    hotels[index].rooms.removeAll { $0.number == number }
  }

  fileprivate mutating func raise(_ quota: Int, of id: Hotel.ID, to most: Int) {
    guard let index = hotels.firstIndex(where: { $0.id == id }), hotels[index].quotas.indices.contains(quota) else {
      return
    }
    hotels[index].quotas[quota].most = max(hotels[index].quotas[quota].most, most)
  }

  fileprivate mutating func addRooms(_ id: Hotel.ID, like number: String, _ count: Int) {
    guard let index = hotels.firstIndex(where: { $0.id == id }),
      let model = hotels[index].rooms.first(where: { $0.number == number })
    else { return }
    for extra in 0..<max(0, min(count, 1000)) {
      var room = model
      room.number = "\(number)+\(extra + 1)"
      (room.taken, room.connects) = ([], [])
      hotels[index].rooms.append(room)
    }
  }

  fileprivate mutating func addTable(_ id: Hall.ID, _ seats: Int) {
    guard let index = halls.firstIndex(where: { $0.id == id }), case .roundTables(var tables) = halls[index].layout
    else { return }
    let names = Set(tables.map(\.id))
    let number = (1...tables.count + 1).first { !names.contains("T\(tables.count + $0)") } ?? 1
    tables.append(Layout.Table(id: "T\(tables.count + number)", seats: seats, tier: tables.compactMap(\.tier).max()))
    halls[index].layout = .roundTables(tables)
  }

  /// The id that an added vehicle gets: the kind, and a number that isn't taken.
  func nextID(for kind: VehicleKind) -> Vehicle.ID {
    let taken = Set(vehicles.map(\.id.text))
    let number = (1...vehicles.count + 1).first { !taken.contains("\(kind.rawValue)-extra-\($0)") } ?? 1
    return Vehicle.ID("\(kind.rawValue)-extra-\(number)")
  }

  /// What it costs is what the cheapest of its kind costs, or else what the other does.
  fileprivate mutating func add(
    _ kind: VehicleKind, like other: Vehicle.ID, hours: ClosedRange<Moment>?, accessible: Bool
  ) {
    guard let model = vehicles.first(where: { $0.id == other }) else { return }
    let alike = vehicles.filter { $0.kind == kind }.min { $0.dayCost < $1.dayCost } ?? model
    let id = nextID(for: kind)
    var vehicle = Vehicle(
      id: id, name: id.text, kind: kind, depot: model.depot, hours: hours.map { [$0] } ?? model.hours)
    (vehicle.dayCost, vehicle.kilometreCost) = (alike.dayCost, alike.kilometreCost)
    if alike.kind == kind {
      (vehicle.seats, vehicle.luggage, vehicle.features) = (alike.seats, alike.luggage, alike.features)
    }
    let lift = Need.wheelchair.rawValue
    if accessible, !vehicle.features.contains(lift) { vehicle.features.append(lift) }
    vehicles.append(vehicle)
  }

  /// Takes somebody out of everything in which the person is named.
  fileprivate mutating func remove(_ id: Person.ID) {
    people.removeAll { $0.id == id }
    for index in people.indices {
      people[index].serves.removeAll { $0 == id }
      if people[index].spouse == id { people[index].spouse = nil }
      if people[index].partner == id { people[index].partner = nil }
    }
    precedence.before = precedence.before.map { $0.filter { $0 != id } }
    for index in rules.indices where rules[index].people.contains(id) {
      rules[index].people.removeAll { $0 == id }
      if rules[index].people.isEmpty { rules[index] = .nothing }
    }
    for index in activities.indices { activities[index].remove(id) }
  }
}

extension Activity {
  /// The people whom it names.
  fileprivate var named: [Person.ID] {
    inPerson + rostrum + signers + [chair, seating.host, seating.secondHost].compactMap { $0 }
  }

  fileprivate mutating func remove(_ id: Person.ID) {
    attend.removeAll { $0 == .person(id) }
    inPerson.removeAll { $0 == id }
    rostrum.removeAll { $0 == id }
    signers.removeAll { $0 == id }
    deputies = deputies.filter { $0.person != id }.map { (person: $0.person, by: $0.by.filter { $0 != id }) }
    if case .people(let others) = optional { optional = .people(others.filter { $0 != id }) }
    if chair == id { chair = nil }
    if seating.host == id { seating.host = nil }
    if seating.secondHost == id { seating.secondHost = nil }
  }
}
