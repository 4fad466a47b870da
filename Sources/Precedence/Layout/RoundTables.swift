internal import Visit

extension Occasion {
  /// 圆桌: each table by its hosts and guests (protocol.md 3), all laid in the same direction; chairs are numbered clockwise
  /// from above, 1 faces the door. An interpreter or aide has a chair beside whom he serves where there is room.
  func roundTables(_ tables: [Layout.Table]) -> Arrangement {
    var plan = TablePlan(Array(tables.prefix(500)), blocked: hall.blocked)
    plan.seat(
      hosts: hostsAtTable, guests: people(.guest).filter { !isHostAtTable($0) },
      fixed: tablesGiven(plan.entries.map(\.table)))
    let centres = tableCentres(plan.entries.map(\.table))
    var result = Arrangement()
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
    return named + people(.host).filter { !named.contains($0) }
  }

  private func isHostAtTable(_ person: Person.ID) -> Bool {
    person == activity.seating.host || person == activity.seating.secondHost
  }

  /// The side whose seat a place of hosts or guests is: they change when a guest is named as host.
  func side(of label: PlaceOrder.Label, main: Bool) -> Side {
    guard main, label.number == 1, let host = activity.seating.host, people.contains(host), side(host) == .guest else {
      return label.side
    }
    return label.side == .host ? .guest : .host
  }

  /// At which table hard rules fix people: by its name, or by the name of one of its chairs; the first of several.
  private func tablesGiven(_ tables: [Layout.Table]) -> [Person.ID: String] {
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
    let main = entry.tier == 1
    return ordered.enumerated().map { honour, chair in
      let place = honour < places.count ? places[honour] : nil
      let angle = Double(chair) * 360 / Double(size)
      let kept = beside.first { $0.chair == chair }
      return Arrangement.Seat(
        id: id(chair), side: place?.label.flatMap { place?.isFixed ?? false ? side(of: $0, main: main) : nil },
        usual: place?.label.map { side(of: $0, main: main) }, table: entry.table.id, tier: entry.tier,
        honour: honour + 1, at: centre.moved(right: 0, forward: radius(entry.table), facing: Int(angle.rounded())),
        faces: (Int(angle.rounded()) + 180) % 360, leftNeighbour: size > 1 ? id((chair + 1) % size) : nil,
        rightNeighbour: size > 1 ? id((chair + size - 1) % size) : nil, beside: kept.map { id($0.of) }, zone: "hall")
    }
  }

  /// The places of a table, and the chairs kept beside those who are served: a free one at the served person's outer
  /// hand, so that nobody above has to move.
  private func reserve(_ entry: TablePlan.Entry, _ size: Int, _ blocked: Set<Int>) -> (
    places: [PlaceOrder.TablePlace], beside: [(chair: Int, of: Int)]
  ) {
    var beside: [(chair: Int, of: Int)] = []
    let count = { (_: Void) in entry.hosts.count + entry.guests.count + beside.count + 1 }
    let lay = {
      PlaceOrder.tablePlaces(
        size, hosts: entry.hosts.count, guests: entry.guests.count, scheme: settings.banquet, honour: settings.honour,
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
