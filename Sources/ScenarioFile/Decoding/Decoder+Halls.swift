internal import Visit
internal import Wording

/// Halls and their layouts. 会场
extension Decoder {
  mutating func readHalls(_ node: Node?) {
    for fields in rows(node, Keys.hall) {
      let id = newID(fields, .hall)
      let place = self.place(required(fields, "place"))
      let layout = self.layout(fields)
      var hall = Hall(
        id: .init(id ?? ""), name: text(fields["name"]) ?? id ?? "", place: place ?? .init(""),
        layout: layout ?? .signing)
      if let accessible = fields["accessible"] { hall.accessible = texts(accessible) }
      hall.blocked = texts(fields["blocked"])
      hall.doors = choices(fields["doors"], Values.doors)
      if let layout, layout.grid == nil, !hall.doors.isEmpty {
        fault(fields.spot(of: "doors"), .scenarioNoRows("doors"), severity: .warning)
      }
      set(&hall.changeover, duration(fields["changeover"]))
      if let placement = fields["placement"] { hall.placement = self.placement(placement) }
      guard id != nil else { continue }
      note(.hall(hall.id), fields)
      visit.halls.append(hall)
    }
  }

  /// The keys that each layout needs or takes; the others of a layout's keys would say nothing there.
  private static let taken: [String: [String]] = [
    "rostrum": ["rows", "audience"], "theatre": ["rows", "columns", "aisles"],
    "classroom": ["rows", "columns", "aisles"],
    "call": ["per-side", "door"], "two-sided": ["per-side", "door"], "meeting": ["seats", "chair"],
    "u-shape": ["seats"],
    "hollow-square": ["seats"], "round-tables": ["tables"], "long-table": ["seats", "style"], "signing": [],
    "photo": ["rows"],
    "custom": ["seats"],
  ]
  private static let settings = [
    "rows", "columns", "aisles", "audience", "per-side", "door", "seats", "chair", "tables", "style",
  ]

  private mutating func layout(_ fields: Fields) -> Layout? {
    guard let name = word(required(fields, "layout", of: Values.layout), Values.layout) else { return nil }
    let taken = Self.taken[name] ?? []
    for key in Self.settings where fields[key] != nil && !taken.contains(key) {
      fault(
        fields.spot(of: key), .scenarioNotForLayout(key, layout: name), hint: taken.isEmpty ? nil : .knownWords(taken))
    }
    switch name {
    case "rostrum":
      return .rostrum(rows: rowSizes(fields), audience: fields["audience"].flatMap { grid($0) })
    case "theatre": return grid(fields).map(Layout.theatre)
    case "classroom": return grid(fields).map(Layout.classroom)
    case "photo": return .photo(rows: rowSizes(fields))
    case "signing": return .signing
    case "round-tables": return .roundTables(tables(fields))
    case "custom": return .custom(customSeats(fields))
    default: return tableLayout(name, fields)
    }
  }

  /// Layouts with one table or one arc.
  private mutating func tableLayout(_ name: String, _ fields: Fields) -> Layout? {
    switch name {
    case "call": return integer(required(fields, "per-side"), 1...200).map { .call(perSide: $0) }
    case "two-sided":
      let door: Layout.Door? = choice(fields["door"], Values.door)
      return integer(required(fields, "per-side"), 1...200).map {
        .twoSided(perSide: $0, door: door ?? .facingLongSide)
      }
    case "meeting":
      let chair: Layout.Chair? = choice(fields["chair"], Values.chair)
      return integer(required(fields, "seats"), 1...500).map { .meeting(seats: $0, chair: chair ?? .door) }
    case "long-table":
      let style: Layout.LongTableStyle? = choice(fields["style"], Values.style)
      return integer(required(fields, "seats"), 1...500).map { .longTable(seats: $0, style: style ?? .continental) }
    case "u-shape": return integer(required(fields, "seats"), 1...500).map { .uShape(seats: $0) }
    default: return integer(required(fields, "seats"), 1...500).map { .hollowSquare(seats: $0) }
    }
  }

  private mutating func rowSizes(_ fields: Fields) -> [Int] {
    guard let node = required(fields, "rows") else { return [] }
    let items = items(node)
    guard (1...100).contains(items.count) else {
      fault(node.spot, .scenarioExpected(.rowSizes, found: node.description))
      return []
    }
    return items.compactMap { integer($0, 1...500) }
  }

  private mutating func grid(_ node: Node) -> Layout.Grid? { fields(node, Keys.grid).flatMap { grid($0) } }

  private mutating func grid(_ fields: Fields) -> Layout.Grid? {
    let rows = integer(required(fields, "rows"), 1...200)
    let columns = integer(required(fields, "columns"), 1...200)
    var aisles: [Int] = []
    for item in items(fields["aisles"]) {
      guard let aisle = integer(item, 1...max(1, (columns ?? 201) - 1)) else { continue }
      if !aisles.contains(aisle) { aisles.append(aisle) }
    }
    guard let rows, let columns else { return nil }
    return Layout.Grid(rows: rows, columns: columns, aisles: aisles.sorted())
  }

  private mutating func tables(_ fields: Fields) -> [Layout.Table] {
    var tables: [Layout.Table] = []
    var seen: [String: Spot] = [:]
    var main: Spot?
    for row in rows(required(fields, "tables"), Keys.table) {
      guard let id = seatID(row, &seen, .table) else { continue }
      let seats = integer(required(row, "seats"), 1...100)
      let isMain = flag(row["main"]) ?? false
      let tier = integer(row["tier"], 1...100)
      let at = pair(row["at"], -1000...1000, -1000...1000, .aPoint).map { Point($0.0, $0.1) }
      if isMain, let main { fault(row.spot(of: "main"), .scenarioTwoMainTables, related: [main]) }
      if isMain, main == nil { main = row.spot(of: "main") }
      tables.append(Layout.Table(id: id, seats: seats ?? 1, main: isMain, tier: tier, at: at))
    }
    if tables.isEmpty, let node = fields["tables"] { fault(node.spot, .scenarioEmptyList) }
    return tables
  }

  private mutating func customSeats(_ fields: Fields) -> [Layout.CustomSeat] {
    var seats: [Layout.CustomSeat] = []
    var seen: [String: Spot] = [:]
    for row in rows(required(fields, "seats"), Keys.seat) {
      guard let id = seatID(row, &seen, .seat) else { continue }
      let at = pair(required(row, "at"), -1000...1000, -1000...1000, .aPoint)
      let faces = integer(row["faces"], -360...360) ?? 0
      let side: Side? = choice(row["side"], Values.side)
      let honour = integer(row["honour"], 1...10_000)
      let accessible = flag(row["accessible"]) ?? true
      seats.append(
        Layout.CustomSeat(
          id: id, at: Point(at?.0 ?? 0, at?.1 ?? 0), faces: ((faces % 360) + 360) % 360, side: side,
          honour: honour ?? seats.count + 1, accessible: accessible))
    }
    return seats
  }

  /// The id of a seat or table, unique within its hall only.
  private mutating func seatID(_ fields: Fields, _ seen: inout [String: Spot], _ kind: Kind) -> String? {
    guard let node = required(fields, "id"), let id = text(node) else { return nil }
    if let first = seen[id] {
      fault(node.spot, .scenarioDuplicate(id), related: [first])
      return nil
    }
    seen[id] = node.spot
    if known[kind]?[id] == nil {
      known[kind, default: [:]][id] = node.spot
      listed[kind, default: []].append(id)
    }
    return id
  }
}
