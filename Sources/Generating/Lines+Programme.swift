internal import Wording

/// Halls and programme on paper. 会场与日程
extension Lines {
  mutating func writeHalls(_ venue: Venue, _ programme: Programme) {
    section("halls", .forumHalls)
    let columns = min(40, max(8, venue.seats / 14 / 2 * 2))
    let rows = (venue.seats * 11 / 10) / columns + 1
    let aisles = columns > 12 ? ", aisles: [\(columns / 4), \(columns * 3 / 4)]" : ""
    item([
      ("id", "great-hall"), ("name", say(.forumGreatHall)), ("place", "centre"), ("layout", "rostrum"),
      ("rows", "[\(max(3, programme.rostrum.count))]"),
      ("audience", "{rows: \(rows), columns: \(columns)\(aisles)}"),
    ])
    item([
      ("id", "plenary-hall"), ("name", say(.forumPlenaryHall)), ("place", "centre"), ("layout", "theatre"),
      ("rows", String(rows)), ("columns", "\(columns)\(aisles)"),
    ])
    let front = max(3, (programme.heads.count + 1) / (1 + programme.heads.count / 16) + 1)
    let lines = programme.heads.count / front + 1
    item([
      ("id", "steps"), ("name", say(.forumSteps)), ("place", "centre"), ("layout", "photo"),
      ("rows", Lines.list((0..<lines).map { String(front + $0) })),
    ])
    for hall in 0..<programme.halls.panels {
      let rows = programme.audience * 12 / 10 / 12 + 2
      item([
        ("id", "panel-hall-\(hall + 1)"), ("name", say(.forumPanelHall(hall + 1))), ("place", "centre"),
        ("layout", "rostrum"), ("rows", "[7]"), ("audience", "{rows: \(rows), columns: 12, aisles: [6]}"),
        ("changeover", "15m"),
      ])
    }
    for hall in 0..<programme.halls.talks {
      item([
        ("id", "talks-room-\(hall + 1)"), ("name", say(.forumTalksRoom(hall + 1))), ("place", "centre"),
        ("layout", "two-sided"), ("per-side", "5"), ("door", "facing-long-side"), ("changeover", "10m"),
      ])
    }
    writeTables(venue.seats)
  }

  /// A main table, a second tier of a tenth, and the rest.
  private mutating func writeTables(_ seats: Int) {
    let main = seats >= 200 ? 20 : 12
    let count = (seats - main) / 10 + 2
    var tables = ["{id: T1, seats: \(main), main: true, tier: 1}"]
    for index in 0..<count {
      tables.append("{id: T\(index + 2), seats: 10, tier: \(index < max(1, count / 10) ? 2 : 3)}")
    }
    line("  - id: banquet-hall")
    line("    name: " + say(.forumBanquetHall))
    line("    place: centre")
    line("    layout: round-tables")
    line("    tables: " + (Lines.list(tables, indent: 4) ?? "[]"))
  }

  mutating func write(_ programme: Programme, _ cast: Cast) {
    let guests = cast.guestParties.map { cast.parties[$0].id }
    let host = cast.people.first { $0.isLocal }?.id ?? ""
    let everybody = Lines.list(guests + ["host"])
    section("itinerary", .forumProgramme)
    remark(.forumTalksHint)
    for (index, talks) in programme.talks.enumerated() { write(talks, index, programme, cast) }
    remark(.forumOpeningHint)
    item([
      ("id", "opening"), ("title", say(.forumOpening)), ("kind", "rostrum"), ("hall", "great-hall"),
      ("start", Lines.time(1, 900)), ("duration", "75m"), ("attend", everybody),
      ("rostrum", Lines.list(programme.rostrum)), ("in-person", "[\(host)]"),
    ])
    item([
      ("id", "photo"), ("title", say(.forumPhoto)), ("kind", "photo"), ("hall", "steps"),
      ("after", "{opening: 10m .. 30m}"), ("duration", "15m"), ("attend", Lines.list([host] + programme.heads)),
    ])
    item([
      ("id", "banquet"), ("title", say(.forumBanquet)), ("kind", "banquet"), ("hall", "banquet-hall"),
      ("start", Lines.time(1, 1110)), ("duration", "2h"), ("attend", everybody), ("seating", "{host: \(host)}"),
    ])
    item([
      ("id", "plenary"), ("title", say(.forumPlenary)), ("kind", "meeting"), ("hall", "plenary-hall"),
      ("start", Lines.time(2, 540)), ("duration", "90m"), ("attend", everybody),
    ])
    remark(.forumPanelsHint)
    for (index, panel) in programme.panels.enumerated() { write(panel, index, programme, cast) }
    item([
      ("id", "lunch"), ("title", say(.forumLunch)), ("kind", "meal"), ("place", "centre"),
      ("start", Lines.time(2, 750)), ("duration", "60m"), ("attend", everybody),
    ])
    item([
      ("id", "closing"), ("title", say(.forumClosing)), ("kind", "meeting"), ("hall", "plenary-hall"),
      ("start", Lines.time(2, 1065)), ("duration", "30m"), ("attend", everybody),
    ])
    guard !programme.tour.isEmpty else { return }
    item([
      ("id", "tour"), ("title", say(.forumTour)), ("kind", "tour"), ("place", "park"),
      ("window", "\(Lines.time(3, 510)) .. \(Lines.time(3, 690))"), ("duration", "90m"),
      ("attend", Lines.list(programme.tour.map { cast.parties[$0].id })),
    ])
  }

  private mutating func write(_ talks: Programme.Talks, _ index: Int, _ programme: Programme, _ cast: Cast) {
    item([
      ("id", "talks-\(index + 1)"), ("title", say(.forumTalks(cast.parties[talks.party].name))), ("kind", "talks"),
      ("halls", Lines.list((0..<programme.halls.talks).map { "talks-room-\($0 + 1)" })),
      ("window", "\(Lines.time(1, 540)) .. \(Lines.time(1, 690))"), ("duration", "30m"),
      ("attend", Lines.list(talks.guests + talks.hosts)),
      ("in-person", Lines.list(Array(talks.guests.prefix(1)) + Array(talks.hosts.prefix(1)))),
    ])
  }

  private mutating func write(_ panel: Programme.Panel, _ index: Int, _ programme: Programme, _ cast: Cast) {
    let count = programme.halls.panels
    // The hall of the timetable and those next to it.
    let halls = (0..<count).filter { abs($0 - panel.hall) <= 2 || count <= 5 }
    let rostrum = (panel.chair.map { [$0] } ?? []) + panel.speakers
    item([
      ("id", "panel-\(index + 1)"), ("title", say(.forumPanel(index))), ("kind", "panel"),
      ("halls", Lines.list(halls.map { "panel-hall-\($0 + 1)" })),
      (
        "window",
        panel.isMorning
          ? "\(Lines.time(2, 640)) .. \(Lines.time(2, 740))" : "\(Lines.time(2, 820)) .. \(Lines.time(2, 1055))"
      ),
      ("duration", "90m"),
      ("attend", Lines.list(panel.parties.map { cast.parties[$0].id } + (panel.chair.map { [$0] } ?? []))),
      ("rostrum", Lines.list(rostrum)), ("in-person", Lines.list(panel.speakers)),
    ])
  }
}
