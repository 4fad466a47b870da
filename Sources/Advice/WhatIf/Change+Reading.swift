public import Visit
public import Wording

/// Why a change that somebody wrote can't be understood. 设想有误
public struct ChangeFailure: Error, Hashable {
  /// What was found, what was expected, and what may have been meant.
  public let message: Phrase
}

/// Reads changes as people write them on the command line. People, vehicles and the rest may be named by id or by name.
public struct ChangeReader: Sendable {
  private let visit: Visit

  /// A reader of changes to a visit.
  public init(_ visit: Visit) { self.visit = visit }

  /// `li-xiulan seat=dinner/T1-3`, `table=dinner/T1`, `room=802`, `room=inn/802`, `hotel=inn`, `car=mpv-1`.
  public func pin(_ text: String) throws(ChangeFailure) -> Change {
    let parts = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard parts.count >= 2, let last = parts.last, let sign = last.firstIndex(of: "=") else {
      throw failure(.changeExpected("li-xiulan seat=dinner/T1-3", found: text))
    }
    let person = try person(parts.dropLast().joined(separator: " "))
    let value = String(last[last.index(after: sign)...])
    return .pin(person, try spot(String(last[..<sign]), value))
  }

  private func spot(_ kind: String, _ value: String) throws(ChangeFailure) -> Change.Spot {
    switch kind {
    case "seat", "座位":
      let (activity, seat) = try pair(value)
      return .seat(try self.activity(activity), try self.seat(seat, at: self.activity(activity)))
    case "table", "桌":
      let (activity, table) = try pair(value)
      let id = try self.activity(activity)
      return .table(id, try choose(table, among: tables(of: id).map { ($0, $0) }, .tableMatter))
    case "room", "房间":
      let (hotel, room) = value.contains("/") ? try pair(value) : ("", value)
      return try self.room(room, of: hotel)
    case "hotel", "酒店": return .hotel(try hotel(value))
    case "car", "车": return .car(try vehicle(value))
    default:
      let kinds = ["seat", "table", "room", "hotel", "car"]
      throw failure(.noSuchSpot(kind, kinds, meant: Closeness.nearest(to: kind, among: kinds)))
    }
  }

  /// `talks=15:00` on the day on which it is, or `talks=2026-12-03T15:00`; `start` is when it starts so far.
  public func move(_ text: String, start: (Activity.ID) -> Moment?) throws(ChangeFailure) -> Change {
    let (name, time) = try split(text, example: "talks=15:00")
    let id = try activity(name)
    guard let moment = moment(time, on: start(id)?.day) else { throw failure(.changeExpected("15:00", found: time)) }
    return .move(id, to: moment)
  }

  /// `talks=room-301`.
  public func hall(_ text: String) throws(ChangeFailure) -> Change {
    let (name, hall) = try split(text, example: "talks=room-301")
    return .hall(
      try activity(name),
      try choose(
        hall,
        among: visit.halls.map { ($0.id, $0.id.text) }
          + visit.halls.map { ($0.id, $0.name) }, .hallMatter))
  }

  /// `mpv`, or `minibus@2026-12-03T10:00..2026-12-03T12:00`; it stands where the first vehicle does.
  public func addVehicle(_ text: String) throws(ChangeFailure) -> Change {
    let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
    let kinds = VehicleKind.allCases.map { ($0, $0.rawValue) }
    let kind = try choose(parts.first ?? "", among: kinds, .vehicleKindMatter)
    guard let like = visit.vehicles.first else { throw failure(.noVehicleToStandBy) }
    guard parts.count > 1 else { return .addVehicle(kind, like: like.id, hours: nil) }
    let ends = parts[1].replacing("..", with: " ").split(separator: " ").map(String.init)
    guard ends.count == 2, let from = moment(ends[0], on: nil), let to = moment(ends[1], on: from.day), from <= to
    else {
      throw failure(.changeExpected("mpv@2026-12-03T10:00..12:00", found: text))
    }
    return .addVehicle(kind, like: like.id, hours: from...to)
  }

  /// A vehicle that isn't there.
  public func dropVehicle(_ text: String) throws(ChangeFailure) -> Change { .dropVehicle(try vehicle(text)) }

  /// Somebody who doesn't come.
  public func dropPerson(_ text: String) throws(ChangeFailure) -> Change { .dropPerson(try person(text)) }

  /// The rule that stands on a line of the scenario.
  public func dropRule(_ line: Int) throws(ChangeFailure) -> Change {
    let lines = visit.rules.indices.map { visit.origins[.rule($0)]?.line }
    guard let position = lines.firstIndex(of: line) else {
      throw failure(.noRuleOnLine(line, lines.compactMap { $0 }))
    }
    return .dropRule(position)
  }

  /// A room that isn't to be had: `802`, or `inn/802`.
  public func closeRoom(_ text: String) throws(ChangeFailure) -> Change {
    let (hotel, number) = text.contains("/") ? try pair(text) : ("", text)
    guard case .room(let id, let room) = try room(number, of: hotel) else { throw failure(.noRooms()) }
    return .closeRoom(id, room)
  }

  /// Somebody by id or name.
  public func person(_ text: String) throws(ChangeFailure) -> Person.ID {
    let ids = visit.people.map { ($0.id, $0.id.text) } + visit.people.map { ($0.id, $0.name) }
    return try choose(text, among: ids + visit.people.compactMap { p in p.nameLatin.map { (p.id, $0) } }, .personMatter)
  }

  /// An activity by id or title.
  public func activity(_ text: String) throws(ChangeFailure) -> Activity.ID {
    let ids = visit.activities.map { ($0.id, $0.id.text) } + visit.activities.map { ($0.id, $0.title) }
    return try choose(text, among: ids, .activityMatter)
  }

  private func vehicle(_ text: String) throws(ChangeFailure) -> Vehicle.ID {
    let ids = visit.vehicles.map { ($0.id, $0.id.text) } + visit.vehicles.map { ($0.id, $0.name) }
    return try choose(text, among: ids + visit.vehicles.compactMap { v in v.plate.map { (v.id, $0) } }, .vehicleMatter)
  }

  private func hotel(_ text: String) throws(ChangeFailure) -> Hotel.ID {
    try choose(
      text, among: visit.hotels.map { ($0.id, $0.id.text) } + visit.hotels.map { ($0.id, $0.name) }, .hotelMatter)
  }

  private func room(_ number: String, of hotel: String) throws(ChangeFailure) -> Change.Spot {
    let only = hotel.isEmpty ? nil : try self.hotel(hotel)
    let rooms = visit.hotels.filter { only == nil || $0.id == only }.flatMap { hotel in
      hotel.rooms.map { (Change.Spot.room(hotel.id, $0.number), $0.number) }
    }
    return try choose(number, among: rooms, .roomWordMatter)
  }

  private func seat(_ text: String, at activity: Activity.ID) throws(ChangeFailure) -> String {
    // Whoever is sent there: a chair that a rule names is set.
    var asked = visit
    if let anybody = visit.people.first { asked.rules.append(Change.Spot.seat(activity, text).rule(for: anybody.id)) }
    let seats = Seats(asked).ids(at: activity)
    return try choose(text, among: seats.map { ($0, $0) }, .seatWordMatter)
  }

  private func tables(of activity: Activity.ID) -> [String] {
    let halls = visit.activities.first { $0.id == activity }?.halls ?? []
    return visit.halls.filter { halls.contains($0.id) }.flatMap { hall -> [String] in
      if case .roundTables(let tables) = hall.layout { return tables.map(\.id) }
      return []
    }
  }

  private func pair(_ text: String) throws(ChangeFailure) -> (String, String) {
    guard let slash = text.firstIndex(of: "/") else { throw failure(.changeExpected("dinner/T1-3", found: text)) }
    return (String(text[..<slash]), String(text[text.index(after: slash)...]))
  }

  private func split(_ text: String, example: String) throws(ChangeFailure) -> (String, String) {
    guard let sign = text.firstIndex(of: "=") else { throw failure(.changeExpected(example, found: text)) }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }

  /// `15:00` on a day, or `2026-12-03T15:00`.
  private func moment(_ text: String, on day: Day?) -> Moment? {
    let parts = text.split(whereSeparator: { "T ".contains($0) })
    let clock = (parts.last ?? "").split(separator: ":").compactMap { Int($0) }
    guard clock.count == 2, (0...23).contains(clock[0]), (0...59).contains(clock[1]) else { return nil }
    var own = day
    if parts.count > 1 {
      let date = parts[0].split(separator: "-").compactMap { Int($0) }
      own = date.count == 3 ? Day(year: date[0], month: date[1], day: date[2]) : nil
    }
    return own.map { Moment($0, minute: clock[0] * 60 + clock[1]) }
  }

  private func choose<Thing>(
    _ text: String, among candidates: [(Thing, String)], _ matter: Phrase
  ) throws(ChangeFailure) -> Thing {
    if let found = candidates.first(where: { $0.1 == text }) { return found.0 }
    throw failure(.noSuchThing(matter, text, meant: Closeness.nearest(to: text, among: candidates.map(\.1))))
  }

  private func failure(_ phrase: Phrase) -> ChangeFailure { ChangeFailure(message: phrase) }
}
