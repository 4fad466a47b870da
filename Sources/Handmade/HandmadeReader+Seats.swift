internal import Precedence
internal import ScenarioFile
internal import Visit
internal import Wording

/// A table of seats. 座次表
extension HandmadeReader {
  mutating func readSeats(_ table: Columned) {
    var seats: [Plan.Seat] = []
    var halls: [Activity.ID: Arrangement] = [:]
    for row in table.sheet.rows where !isEmpty(table, row) {
      guard let activity = activity(table, row) else { continue }
      guard let person = sitter(table, row, activity) else { continue }
      if halls[activity.id] == nil { halls[activity.id] = arrangement(of: activity) }
      guard let arrangement = halls[activity.id] else { continue }
      if isOpen(table, row, person, activity, arrangement) {
        mark(person.id, activity.id.text, table, row, table.place(row, .name), isOpen: true)
      } else if let seat = seat(table, row, person, activity, arrangement) {
        seats.append(seat)
        mark(person.id, activity.id.text, table, row, table.place(row, .seat))
      }
    }
    let named = Set(halls.keys).subtracting(result.seated)
    result.plan.seats.removeAll { named.contains($0.activity) }
    result.plan.seats += seats
    result.seated.formUnion(named)
    for activity in visit.activities where named.contains(activity.id) { layTables(at: activity) }
    sortSeats()
  }

  /// Round tables are laid for those who sit at them, so that places of honour are known when everybody's seat is.
  private mutating func layTables(at activity: Activity) {
    let own = result.plan.seats.filter { $0.activity == activity.id }
    guard let arrangement = arrangement(of: activity, laidFor: own) else { return }
    let seats = Dictionary(arrangement.seats.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in result.plan.seats.indices where result.plan.seats[index].activity == activity.id {
      guard let seat = seats[result.plan.seats[index].seat], seat.table != nil else { continue }
      result.plan.seats[index].honour = seat.honour
    }
  }

  /// Whether a row leaves the seat open; it may say at which of several tables it is to be.
  private mutating func isOpen(
    _ table: Columned, _ row: [Sheet.Cell], _ person: Person, _ activity: Activity, _ arrangement: Arrangement
  ) -> Bool {
    guard table.cell(row, .seat) == nil, table.cell(row, .honour) == nil else { return false }
    guard let cell = table.cell(row, .table) else { return true }
    let tables = arrangement.seats.compactMap(\.table).filter { $0.lowercased() == cell.text.lowercased() }
    guard let found = tables.first else { return false }
    result.areas.append(
      HandmadePlan.Area(person: person.id, activity: activity.id, table: found, isPinned: table.isPinned(row)))
    return true
  }

  /// Of several of one name who attends, on the side that the row says.
  private mutating func sitter(_ table: Columned, _ row: [Sheet.Cell], _ activity: Activity) -> Person? {
    let present = Set(best.activities.filter { $0.activity == activity.id }.flatMap(\.attend).map(\.person))
    let side = table.cell(row, .side).flatMap { cell in
      Side.allCases.first { side in
        let phrase = (side == .guest ? Label.guest : .host).phrase
        return [phrase.zh, phrase.en].contains { cell.text.lowercased().hasPrefix($0) }
      }
    }
    let register = register
    return person(table, row) { person in
      present.contains(person.id) && side.map { $0 == register.side(of: person.id) } ?? true
    }
  }

  /// The activity of a row; where there is no such column, the only one that has a hall.
  private mutating func activity(_ table: Columned, _ row: [Sheet.Cell]) -> Activity? {
    let seatable = visit.activities.filter { activity in
      best.activities.contains { $0.activity == activity.id && $0.hall != nil }
    }
    guard let cell = table.cell(row, .activity) else {
      if seatable.count == 1 { return seatable.first }
      say(
        table.sheet, .error, table.place(row, .activity), .sheetNoColumn(Column.activity.phrase),
        hint: .sheetSay(seatable.map(\.title)))
      return nil
    }
    let key = SheetText.key(cell.text)
    let found = visit.activities.filter { SheetText.key($0.id.text) == key || SheetText.key($0.title) == key }
    if found.count == 1, let activity = found.first {
      if seatable.contains(where: { $0.id == activity.id }) { return activity }
      say(table.sheet, .error, cell, .sheetNoHall(activity.title))
      return nil
    }
    if found.isEmpty {
      let near = Sheet.nearest(to: cell.text, among: seatable.map(\.title))
      say(
        table.sheet, .error, cell, .sheetNoActivity(cell.text),
        hint: near.map { .sheetMeant($0) } ?? .sheetSay(seatable.map(\.title)))
    } else {
      say(table.sheet, .error, cell, .sheetManyActivities(cell.text), hint: .sheetAddIDs(found.map(\.id.text)))
    }
    return nil
  }

  /// The hall as it stands for the activity; round tables laid for those of some seats.
  func arrangement(of activity: Activity, laidFor seats: [Plan.Seat] = []) -> Arrangement? {
    guard let item = best.activities.first(where: { $0.activity == activity.id }),
      let hall = item.hall.flatMap({ register.halls[$0] })
    else { return nil }
    let known = Set(item.attend.map(\.person))
    return Precedence.arrangement(
      for: activity, in: hall, of: visit, attending: visit.people.filter { known.contains($0.id) }, order: order,
      tables: Precedence.tables(in: hall, seats: seats))
  }

  /// The seat of a row, with all that the layout says of it. One that the layout doesn't have is kept as it is written:
  /// the audit names it.
  private mutating func seat(
    _ table: Columned, _ row: [Sheet.Cell], _ person: Person, _ activity: Activity, _ arrangement: Arrangement
  ) -> Plan.Seat? {
    let side = register.side(of: person.id)
    let number = table.cell(row, .table)?.text
    let candidates: [Arrangement.Seat]
    if let cell = table.cell(row, .seat) {
      let ids = [cell.text] + (number.map { ["\($0)-\(cell.text)"] } ?? [])
      candidates = arrangement.seats.filter { seat in ids.contains { $0.lowercased() == seat.id.lowercased() } }
      guard let seat = candidates.first else {
        return Plan.Seat(
          activity: activity.id, person: person.id, seat: cell.text, side: side, table: number, row: 1, honour: 1,
          at: Point(0, 0), faces: 0)
      }
      return placed(person, side, seat, activity)
    }
    candidates = described(table, row, arrangement, side)
    guard candidates.count == 1, let seat = candidates.first else {
      say(
        table.sheet, .error, table.place(row, .honour),
        candidates.isEmpty
          ? .sheetNoSuchSeat(activity.title) : .sheetWhichSeat(activity.title, candidates.prefix(6).map(\.id)))
      return nil
    }
    return placed(person, side, seat, activity)
  }

  /// The seats that table, row and place of honour describe.
  private func described(
    _ table: Columned, _ row: [Sheet.Cell], _ arrangement: Arrangement, _ side: Side
  ) -> [Arrangement.Seat] {
    let number = table.cell(row, .table)?.text.lowercased()
    let line = table.cell(row, .row).flatMap { Int($0.text) }
    let honour = table.cell(row, .honour).flatMap { Int($0.text) }
    guard number != nil || honour != nil else { return [] }
    return arrangement.seats.filter { seat in
      number.map { $0 == seat.table?.lowercased() } ?? true && line.map { $0 == seat.row } ?? true
        && honour.map { $0 == seat.honour } ?? true && (seat.side ?? side) == side
    }
  }

  private func placed(_ person: Person, _ side: Side, _ seat: Arrangement.Seat, _ activity: Activity) -> Plan.Seat {
    Plan.Seat(
      activity: activity.id, person: person.id, seat: seat.id, side: side, table: seat.table, row: seat.row,
      honour: seat.honour, at: seat.at, faces: seat.faces)
  }

  /// As plans have them: by activity, then by side, row and honour.
  private mutating func sortSeats() {
    let positions = Dictionary(
      best.activities.enumerated().map { ($1.activity, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = result.plan.seats.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let first = (positions[a.activity] ?? 0, a.side.rawValue, a.row, a.honour, left.offset)
      return first < (positions[b.activity] ?? 0, b.side.rawValue, b.row, b.honour, right.offset)
    }
    result.plan.seats = sorted.map(\.element)
  }
}
