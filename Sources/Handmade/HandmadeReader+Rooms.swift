internal import ScenarioFile
internal import Visit
internal import Wording

/// A table of rooms. 住房表
extension HandmadeReader {
  mutating func readRooms(_ table: Columned) {
    var stays: [Plan.Stay] = []
    for row in table.sheet.rows where !isEmpty(table, row) {
      guard let person = person(table, row, likely: { $0.local == nil }) else { continue }
      guard let cell = table.cell(row, .room) else {
        leaveOpen(person, table, row)
        continue
      }
      guard let (hotel, room) = room(table, row, cell), let nights = nights(table, row, person) else { continue }
      stays.append(Plan.Stay(person: person.id, hotel: hotel, room: room, nights: nights))
      mark(person.id, room, table, row, cell)
    }
    if result.kinds.filter({ $0 == .rooms }).count == 1 { result.plan.stays = [] }
    let listing = register.listing
    result.plan.stays = (result.plan.stays + stays).enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (listing[a.person] ?? 0, a.nights.lowerBound, left.offset) < (
        listing[b.person] ?? 0, b.nights.lowerBound, right.offset
      )
    }.map(\.element)
  }

  /// Somebody whose room isn't said; the hotel may be.
  private mutating func leaveOpen(_ person: Person, _ table: Columned, _ row: [Sheet.Cell]) {
    if table.cell(row, .hotel) != nil {
      guard let hotels = hotels(table, row) else { return }
      result.areas.append(
        HandmadePlan.Area(person: person.id, hotel: hotels.first?.id, isPinned: table.isPinned(row)))
    }
    mark(person.id, "", table, row, table.place(row, .name), isOpen: true)
  }

  /// The hotels that a row may mean: the one that it names, or all.
  private mutating func hotels(_ table: Columned, _ row: [Sheet.Cell]) -> [Hotel]? {
    guard let name = table.cell(row, .hotel) else { return visit.hotels }
    let key = SheetText.key(name.text)
    let found = visit.hotels.filter { SheetText.key($0.name) == key || SheetText.key($0.id.text) == key }
    if !found.isEmpty { return found }
    let near = Sheet.nearest(to: name.text, among: visit.hotels.map(\.name))
    say(table.sheet, .error, name, .sheetNoHotel(name.text), hint: near.map { .sheetMeant($0) })
    return nil
  }

  private mutating func room(
    _ table: Columned, _ row: [Sheet.Cell], _ cell: Sheet.Cell
  ) -> (Hotel.ID, String)? {
    guard let hotels = hotels(table, row) else { return nil }
    let having = hotels.filter { hotel in hotel.rooms.contains { $0.number == cell.text } }
    if having.count == 1, let hotel = having.first { return (hotel.id, cell.text) }
    if having.isEmpty {
      let near = Sheet.nearest(to: cell.text, among: hotels.flatMap { $0.rooms.map(\.number) })
      say(table.sheet, .error, cell, .sheetNoRoom(cell.text), hint: near.map { .sheetMeant($0) })
    } else {
      say(
        table.sheet, .error, cell, .sheetManyHotels(cell.text, having.map(\.name)),
        hint: .sheetNoColumn(Column.hotel.phrase))
    }
    return nil
  }

  /// The nights that the row says, or else those that the person needs.
  private mutating func nights(_ table: Columned, _ row: [Sheet.Cell], _ person: Person) -> Range<Day>? {
    var days: (Day, Day)?
    if let cell = table.cell(row, .nights) {
      days = SheetText.nights(cell.text, of: visit)
      if days == nil { say(table.sheet, .error, cell, .sheetNoNights(cell.text)) }
    } else if let first = table.cell(row, .first), let last = table.cell(row, .last) {
      if let from = SheetText.day(first.text, of: visit), let to = SheetText.day(last.text, of: visit) {
        days = (from, to)
      } else {
        say(table.sheet, .error, first, .sheetNoNights("\(first.text) \(last.text)"))
      }
    } else if let arrive = person.arrive?.at.day, let leave = person.leave?.at.day {
      days = (arrive, leave)
    } else {
      say(table.sheet, .error, table.place(row, .nights), .sheetNoColumn(Column.nights.phrase))
    }
    guard let days else { return nil }
    guard days.0 < days.1 else {
      say(table.sheet, .error, table.place(row, .nights), .sheetNoNights("\(days.0) – \(days.1)"))
      return nil
    }
    return days.0..<days.1
  }
}
