internal import ScenarioFile
internal import Visit
internal import Wording

/// A row of a table of cars. 乘车表的一行
struct RideRow {
  var cell: Sheet.Cell
  var person: Person.ID?
  var seat: String?
  var vehicle: Vehicle.ID
  var trip: String?
  var position: Int?
  var from: (at: Moment, place: Place.ID)
  var to: (at: Moment, place: Place.ID)
}

/// A table of cars. 乘车表
extension HandmadeReader {
  mutating func readCars(_ table: Columned) {
    var groups: [(key: String, rows: [RideRow])] = []
    for row in table.sheet.rows {
      guard table.cell(row, .vehicle) != nil || table.cell(row, .trip) != nil, let ride = ride(table, row) else {
        continue
      }
      let key = ride.trip.map { "\(ride.from.at.day) \($0)" } ?? "\(ride.from.at.day) \(ride.vehicle)"
      // Without the trip's number, somebody who gets on when all others are off begins another trip.
      let isLast = groups.lastIndex {
        $0.key == key && (ride.trip != nil || $0.rows.contains { $0.to.at > ride.from.at })
      }
      if let isLast { groups[isLast].rows.append(ride) } else { groups.append((key, [ride])) }
    }
    let days = Set(groups.flatMap { $0.rows.map(\.from.at.day) })
    let kept = result.plan.trips.filter { trip in trip.stops.first.map { !days.contains($0.arrive.day) } ?? true }
    var trips = groups.enumerated().map { trip($1.rows, number: $0) }
    measure(&trips)
    let all = kept + trips
    result.plan.trips = all.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let first = (a.stops.first?.arrive ?? Moment(minutes: 0), a.position ?? 0, left.offset)
      return first < (b.stops.first?.arrive ?? Moment(minutes: 0), b.position ?? 0, right.offset)
    }.map(\.element)
    for group in groups {
      for row in group.rows {
        if let person = row.person { mark(person, row.trip ?? row.vehicle.text, table, [], row.cell) }
      }
    }
  }

  // MARK: Rows

  private mutating func ride(_ table: Columned, _ row: [Sheet.Cell]) -> RideRow? {
    let trip = table.cell(row, .trip)?.text
    let usual = trip.flatMap { id in best.trips.first { $0.id == id } }
    guard let vehicle = vehicle(table, row, usual), let day = day(table, row, usual),
      let from = stop(table, row, .boards, day), var to = stop(table, row, .alights, day)
    else { return nil }
    // Over midnight.
    if to.at < from.at { to.at = to.at + 1440 }
    var ride = RideRow(
      cell: table.place(row, .name), person: nil, seat: nil, vehicle: vehicle, trip: trip, position: nil, from: from,
      to: to)
    ride.position = table.cell(row, .car).flatMap { Self.position($0.text) }
    guard !isEmpty(table, row) else { return ride }
    // Who rides so in the best plan.
    let riders = Set(
      best.trips.filter { $0.id == trip || trip == nil && $0.vehicle == vehicle }.flatMap(\.riders).map(\.person))
    guard let person = person(table, row, likely: { riders.contains($0.id) }) else { return nil }
    ride.person = person.id
    ride.seat = table.cell(row, .seat).map { CarSeat.id($0.text) }
    return ride
  }

  private mutating func vehicle(_ table: Columned, _ row: [Sheet.Cell], _ usual: Plan.Trip?) -> Vehicle.ID? {
    guard let cell = table.cell(row, .vehicle) else {
      if let usual { return usual.vehicle }
      say(table.sheet, .error, table.place(row, .vehicle), .sheetNoColumn(Column.vehicle.phrase))
      return nil
    }
    let key = SheetText.plate(cell.text)
    let found = visit.vehicles.filter { vehicle in
      let names = [vehicle.name, vehicle.plate, vehicle.id.text, vehicle.name + (vehicle.plate ?? "")]
      return names.compactMap { $0 }.contains { SheetText.plate($0) == key }
    }
    if found.count == 1 { return found.first?.id }
    if found.isEmpty {
      let near = Sheet.nearest(to: cell.text, among: visit.vehicles.flatMap { [$0.name, $0.plate].compactMap { $0 } })
      say(table.sheet, .error, cell, .sheetNoVehicle(cell.text), hint: near.map { .sheetMeant($0) })
    } else {
      say(
        table.sheet, .error, cell, .sheetManyVehicles(cell.text),
        hint: .sheetAddIDs(found.map { $0.plate ?? $0.id.text }))
    }
    return nil
  }

  private mutating func day(_ table: Columned, _ row: [Sheet.Cell], _ usual: Plan.Trip?) -> Day? {
    if let cell = table.cell(row, .date) {
      if let day = SheetText.day(cell.text, of: visit) { return day }
      say(table.sheet, .error, cell, .sheetNoDay(cell.text))
      return nil
    }
    if let day = usual?.stops.first?.arrive.day { return day }
    if visit.dates.lowerBound == visit.dates.upperBound { return visit.dates.lowerBound }
    say(table.sheet, .error, table.place(row, .date), .sheetNoColumn(Column.date.phrase))
    return nil
  }

  private mutating func stop(
    _ table: Columned, _ row: [Sheet.Cell], _ column: Column, _ day: Day
  ) -> (at: Moment, place: Place.ID)? {
    guard let cell = table.cell(row, column) else {
      say(table.sheet, .error, table.place(row, column), .sheetNoColumn(column.phrase))
      return nil
    }
    guard let (minute, name) = SheetText.timeAndPlace(cell.text) else {
      say(table.sheet, .error, cell, .sheetNoTimeAndPlace(cell.text))
      return nil
    }
    let key = SheetText.key(name)
    let place = visit.places.first { SheetText.key($0.name) == key || SheetText.key($0.id.text) == key }
    guard let place else {
      let near = Sheet.nearest(to: name, among: visit.places.map(\.name))
      say(table.sheet, .error, cell, .sheetNoPlace(name), hint: near.map { .sheetMeant($0) })
      return nil
    }
    return (Moment(day, minute: minute), place.id)
  }

  /// `1号车`, `Car 1` or `1`; a pilot car's is 0.
  private static func position(_ text: String) -> Int? {
    if text == Phrase.car(0).zh || text.lowercased() == Phrase.car(0).en.lowercased() { return 0 }
    return Int(text.filter(\.isNumber))
  }
}

/// The seats of cars under the names by which tables call them. 车内座位名
enum CarSeat {
  /// A seat as plans call it; what isn't known stays as it is written, such as a bus's `1A`.
  static func id(_ text: String) -> String {
    let key = Column.key(text)
    let found = Label.carSeats.first { name in
      [name.id, name.label.phrase.zh, name.label.phrase.en].contains { Column.key($0) == key }
    }
    return found?.id ?? text
  }
}
