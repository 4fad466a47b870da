internal import Visit

extension Occasion {
  /// 圆桌: each table by its hosts and guests (protocol.md 3), all laid in the same direction; chairs are numbered clockwise
  /// from above, 1 faces the door. An interpreter or aide has a chair beside whom he serves where there is room.
  func roundTables(_ tables: [Layout.Table]) -> Arrangement {
    var plan = TablePlan(Array(tables.prefix(500)), blocked: hall.blocked)
    if let known = self.tables {
      plan.seat(people, at: known, divided: divided)
    } else {
      let all = divided(people)
      plan.seat(hosts: all.hosts, guests: all.guests, fixed: tablesGiven(plan.entries.map(\.table)))
    }
    let centres = tableCentres(plan.entries.map(\.table))
    var result = Arrangement()
    for entry in plan.entries {
      for person in entry.hosts + entry.guests { result.tables[person] = entry.table.id }
    }
    for (entry, centre) in zip(plan.entries, centres) {
      result.seats += seats(of: entry, at: centre)
      let size = rounded(2 * radius(entry.table) - 0.7)
      result.fixtures.append(
        Arrangement.Fixture(kind: .roundTable, name: entry.table.id, at: centre, width: size, depth: size))
    }
    let bottom = centres.map(\.y).min() ?? 0
    result.fixtures.append(
      Arrangement.Fixture(kind: .door, at: Point(0, rounded(bottom - 4)), width: 1.6, depth: 0.2))
    return result
  }

  /// The hosts in their order, the named host first, then the named second host. A guest who is named takes the first
  /// host's place.
  var hostsAtTable: [Person.ID] {
    let named = [activity.seating.host, activity.seating.secondHost].compactMap { $0 }.filter { people.contains($0) }
    var seen = Set<Person.ID>()
    return (named + people(.host)).filter { seen.insert($0).inserted }
  }

  /// Of the people of one table those on hosts' places and those on guests', each in their order. Where a guest is named
  /// as the host, the first of the hosts has the first guest's place (protocol.md 3.6).
  func divided(_ people: [Person.ID]) -> (hosts: [Person.ID], guests: [Person.ID]) {
    let here = Set(people)
    var hosts = hostsAtTable.filter(here.contains)
    let known = Set(hosts)
    var guests = people.filter { !known.contains($0) }
    if let first = hosts.first, side(first) == .guest, let moved = hosts.dropFirst().first(where: { side($0) == .host })
    {
      hosts.removeAll { $0 == moved }
      guests.insert(moved, at: 0)
    }
    return (hosts, guests)
  }

  /// At which table hard rules fix people: by its name, or by the name of one of its chairs; the first of several.
  func tablesGiven(_ tables: [Layout.Table]) -> [Person.ID: String] {
    var result: [Person.ID: String] = [:]
    for rule in pins {
      guard case .pin(let pin) = rule.demand, pin.vehicle == nil else { continue }
      let table = tables.first { table in
        pin.table == table.id || (1...max(1, bounded(table.seats, 60))).contains { pin.seat == "\(table.id)-\($0)" }
      }
      guard let table else { continue }
      for person in rule.people where result[person] == nil { result[person] = table.id }
    }
    return result
  }

  private func radius(_ table: Layout.Table) -> Double { max(0.8, Double(bounded(table.seats, 60)) * 0.1) + 0.35 }

  private func seats(of entry: TablePlan.Entry, at centre: Point) -> [Arrangement.Seat] {
    let size = bounded(entry.table.seats, 60)
    let id = { (chair: Int) in "\(entry.table.id)-\(chair + 1)" }
    let blocked = Set((0..<size).filter { Set(hall.blocked).contains(id($0)) })
    let (places, beside) = reserve(entry, size, blocked)
    let ordered = places.map(\.chair) + beside.map(\.chair)
    return ordered.enumerated().map { honour, chair in
      let place = honour < places.count ? places[honour] : nil
      let angle = Double(chair) * 360 / Double(size)
      let kept = beside.first { $0.chair == chair }
      let usual = place?.label.map { side(of: $0, hosts: entry.hosts, guests: entry.guests) }
      let isFixed = place?.isFixed ?? false
      // Whom a rule keeps on the other side's place, sits there.
      let isOther = usual.map { own in
        (entry.hosts + entry.guests).contains { pinned[$0] == id(chair) && side($0) != own }
      }
      return Arrangement.Seat(
        id: id(chair), side: isFixed && isOther == false ? usual : nil, usual: usual,
        isHosts: isFixed && place?.label?.side == .host, table: entry.table.id, tier: entry.tier,
        honour: honour + 1, at: centre.moved(right: 0, forward: radius(entry.table), facing: Int(angle.rounded())),
        faces: (Int(angle.rounded()) + 180) % 360, leftNeighbour: size > 1 ? id((chair + 1) % size) : nil,
        rightNeighbour: size > 1 ? id((chair + size - 1) % size) : nil, beside: kept.map { id($0.of) }, zone: "hall")
    }
  }

  /// The side of whose place it is.
  func side(of label: PlaceOrder.Label, hosts: [Person.ID], guests: [Person.ID]) -> Side {
    let own = label.side == .host ? hosts : guests
    return own.indices.contains(label.number - 1) ? side(own[label.number - 1]) : label.side
  }

  /// Two hosts sit face to face where one besides the first may sit opposite him: that chair is there, nobody of the other
  /// side is kept on it, and this host isn't kept elsewhere. Else the table is laid for one host.
  private func scheme(_ entry: TablePlan.Entry, _ size: Int, _ blocked: Set<Int>) -> Placement.Banquet {
    guard settings.banquet == .pair, size > 1 else { return settings.banquet }
    let chairs = (0..<size).map { "\(entry.table.id)-\($0 + 1)" }
    let opposite = chairs[size / 2]
    let isTaken = entry.guests.contains { pinned[$0] == opposite }
    let isOut = hall.accessible.map { !$0.contains(opposite) } ?? false
    let isAble = { (host: Person.ID) in
      let isElsewhere = pinned[host].map { $0 != opposite && chairs.contains($0) } ?? false
      return !isElsewhere && !(isOut && person(host)?.needs.contains(.wheelchair) ?? false)
    }
    return !blocked.contains(size / 2) && !isTaken && entry.hosts.dropFirst().contains(where: isAble) ? .pair : .single
  }

  /// The places of a table, and the chairs kept beside those who are served: a free one at the served person's outer
  /// hand, so that nobody above has to move.
  private func reserve(_ entry: TablePlan.Entry, _ size: Int, _ blocked: Set<Int>) -> (
    places: [PlaceOrder.TablePlace], beside: [(chair: Int, of: Int)]
  ) {
    var beside: [(chair: Int, of: Int)] = []
    let count = { (_: Void) in entry.hosts.count + entry.guests.count + beside.count + 1 }
    let scheme = scheme(entry, size, blocked)
    let lay = {
      PlaceOrder.tablePlaces(
        size, hosts: entry.hosts.count, guests: entry.guests.count, scheme: scheme, honour: settings.honour,
        without: blocked.union(beside.map(\.chair)))
    }
    var places = lay()
    for server in serversInterpretersFirst where count(()) <= size - blocked.count {
      let label =
        entry.hosts.firstIndex(of: server.principal).map { PlaceOrder.Label(.host, $0 + 1) }
        ?? entry.guests.firstIndex(of: server.principal).map { PlaceOrder.Label(.guest, $0 + 1) }
      guard let own = places.firstIndex(where: { $0.label == label && label != nil }) else { continue }
      let sides = [places[own].chair + 1, places[own].chair + size - 1].map { $0 % size }
      let free = places.enumerated().filter { $0 > own && sides.contains($1.chair) && !$1.isFixed }
      guard let chair = free.first?.element.chair else { continue }
      beside.append((chair, places[own].chair))
      places = lay()
    }
    return (places, beside)
  }

  /// Interpreters have the chair beside before others who serve.
  private var serversInterpretersFirst: [(person: Person.ID, principal: Person.ID)] {
    servers.filter { isInterpreter($0.person) } + servers.filter { !isInterpreter($0.person) }
  }

  /// Where tables stand that don't say: rows of five, the first farthest from the door, each with its first in the
  /// middle.
  private func tableCentres(_ tables: [Layout.Table]) -> [Point] {
    let widest = tables.map { radius($0) * 2 }.max() ?? 2
    let pitch = rounded(widest + 1.6)
    return tables.enumerated().map { index, table in
      if let at = table.at { return at }
      let row = index / 5
      let order = PlaceOrder.tableOrder(min(5, tables.count - row * 5))
      let column = order.firstIndex(of: index % 5 + 1) ?? 0
      // From the main wall one looks down the sheet, so that the row runs from right to left.
      return Point(
        rounded((Double(order.count - 1) / 2 - Double(column)) * pitch), rounded(-Double(row) * pitch))
    }
  }
}
