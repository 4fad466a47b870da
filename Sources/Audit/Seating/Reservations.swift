internal import Precedence
internal import Visit
internal import Wording

extension AuditRule {
  /// Zones of rows hold whom they are kept for and nobody else; who comes late sits nearest to the doors; delegations that
  /// are kept together sit in one block that no aisle crosses, unless the plan names them. 预留区、连片就座
  static let seatReserved = AuditRule("seat-not-reserved") { audit in
    audit.seatCharts.flatMap { chart -> [Remark] in
      guard let rows = AuditedRows(chart, audit) else { return [] }
      return rows.outOfZone + rows.farFromDoors + rows.brokenBlocks
    }
  }

  /// Rows of a photo behind the first go by height, where the activity says so. 合影后排身高
  static let photoHeight = AuditRule("photo-height") { audit in
    audit.seatCharts.flatMap { chart -> [Remark] in
      guard case .photo = chart.hall.layout, chart.activity.seating.backRows == .height else { return [] }
      // Where few places are accessible, those in wheelchairs are there whatever their height.
      let back = chart.entries.map(\.seat).filter { $0.row > 1 }.compactMap { seat -> (Plan.Seat, height: Int)? in
        let person = audit.register.people[seat.person]
        let isBound = chart.hall.accessible != nil && person?.needs.contains(.wheelchair) ?? false
        return isBound ? nil : (seat, height: person?.height ?? 170)
      }
      return back.flatMap { one in
        back.compactMap { other -> Remark? in
          let isBehind = one.0.row < other.0.row && one.height > other.height
          let isOutside =
            one.0.row == other.0.row && abs(one.0.at.x) + 0.05 < abs(other.0.at.x) && one.height < other.height
          guard isBehind || isOutside else { return nil }
          return Remark(
            .auditPhotoHeight(audit.name(one.0.person), audit.name(other.0.person), chart.activity.title),
            people: [one.0.person, other.0.person], parts: [.activity(chart.activity.id)])
        }
      }
    }
  }
}

/// The rows of a hall as people sit in them: row and column are read from the seat's name. 排座复核
private struct AuditedRows {
  let chart: SeatChart
  let audit: Inspection
  let grid: Layout.Grid
  let sitters: [(person: Person, seat: String, row: Int, column: Int)]
  /// Whoever helps somebody in a wheelchair.
  private let helpers: Set<Person.ID>

  init?(_ chart: SeatChart, _ audit: Inspection) {
    switch chart.hall.layout {
    case .theatre(let grid), .classroom(let grid), .rostrum(_, let grid?): self.grid = grid
    default: return nil
    }
    self.chart = chart
    self.audit = audit
    sitters = chart.entries.compactMap { _, entry in
      let parts = entry.seat.split(separator: "-").map { Int($0) }
      guard parts.count == 2, let row = parts[0], let column = parts[1],
        let person = audit.register.people[entry.person]
      else { return nil }
      return (person, entry.seat, row, column)
    }
    helpers = Set(sitters.filter { $0.person.needs.contains(.wheelchair) }.compactMap(\.person.companion))
  }

  private var seating: Activity.Seating { chart.activity.seating }

  private func holds(_ attendees: [Activity.Attendee], _ person: Person) -> Bool {
    attendees.contains(.person(person.id)) || attendees.contains(.delegation(person.delegation))
      || (person.role.map { attendees.contains(.role($0)) } ?? false)
  }

  private func zone(of person: Person) -> String? {
    guard isMobile(person) else { return nil }
    return seating.zones.first { holds($0.attendees, person) }?.id
  }

  private func zone(row: Int, column: Int) -> String? {
    seating.zones.first { $0.rows.contains(row) && ($0.columns?.contains(column) ?? true) }?.id
  }

  private func isLate(_ person: Person) -> Bool {
    zone(of: person) == nil && isMobile(person) && holds(seating.late, person)
  }

  /// Whether any seat will do: where few are accessible, those in wheelchairs sit there, and beside them whoever helps.
  private func isMobile(_ person: Person) -> Bool {
    chart.hall.accessible == nil || !person.needs.contains(.wheelchair) && !helpers.contains(person.id)
  }

  private func remark(_ phrase: Phrase, _ people: [Person.ID]) -> Remark {
    Remark(phrase, people: people, parts: [.activity(chart.activity.id)])
  }

  var outOfZone: [Remark] {
    guard !seating.zones.isEmpty else { return [] }
    let bound = sitters.filter { isMobile($0.person) }
    return bound.filter { sitter in
      let own = zone(of: sitter.person), place = zone(row: sitter.row, column: sitter.column)
      return own != place && !(place == nil && own.map(isFull) ?? false)
    }.map { sitter in
      remark(.auditSeatZone(sitter.person.name, sitter.seat, chart.activity.title), [sitter.person.id])
    }
  }

  /// Whether every chair of a zone is taken, so that others for whom it is kept sit among all.
  private func isFull(_ zone: String) -> Bool {
    let taken = Set(sitters.map(\.seat))
    return chart.arrangement.seats.allSatisfy { seat in
      let parts = seat.id.split(separator: "-").map { Int($0) }
      guard parts.count == 2, let row = parts[0], let column = parts[1], self.zone(row: row, column: column) == zone
      else { return true }
      return taken.contains(seat.id)
    }
  }

  /// By rows from the back or front, or columns from a wall, whichever door is nearest.
  private func distance(row: Int, column: Int) -> Int {
    let doors = chart.hall.doors.isEmpty ? [Hall.Door.back] : chart.hall.doors
    return doors.map { door in
      switch door {
      case .back: grid.rows - row
      case .front: row - 1
      case .left: column - 1
      case .right: grid.columns - column
      }
    }.min() ?? 0
  }

  var farFromDoors: [Remark] {
    guard !seating.late.isEmpty else { return [] }
    let others = sitters.filter {
      zone(of: $0.person) == nil && zone(row: $0.row, column: $0.column) == nil && !isLate($0.person)
        && isMobile($0.person)
    }
    let nearest = others.map { distance(row: $0.row, column: $0.column) }.min() ?? Int.max
    return sitters.filter { isLate($0.person) && distance(row: $0.row, column: $0.column) > nearest }.map { sitter in
      remark(.auditSeatLate(sitter.person.name, sitter.seat, chart.activity.title), [sitter.person.id])
    }
  }

  var brokenBlocks: [Remark] {
    guard seating.delegations == .keep else { return [] }
    let free = sitters.filter { sitter in
      zone(of: sitter.person) == nil && !isLate(sitter.person) && isMobile(sitter.person)
    }
    let own = Dictionary(grouping: free, by: \.person.delegation)
    return visit.compactMap { delegation -> Remark? in
      guard let party = own[delegation.id], party.count > 1 else { return nil }
      let spans = Set(party.map { section(of: $0.column) })
      let places = party.map { place(row: $0.row, column: $0.column) }
      let range = (places.min() ?? 0)...(places.max() ?? 0)
      let isMixed = free.contains { other in
        other.person.delegation != delegation.id && spans.contains(section(of: other.column))
          && range.contains(place(row: other.row, column: other.column))
      }
      guard spans.count > 1 || isMixed, !isOwned(party.map(\.person.id)) else { return nil }
      return remark(.auditSeatBlock(delegation.name, chart.activity.title), party.map(\.person.id))
    }
  }

  private var visit: [Delegation] { audit.visit.delegations }

  /// The plan says itself that the block is split.
  private func isOwned(_ people: [Person.ID]) -> Bool {
    audit.plan.findings.contains { $0.rule == "seating/block-split" && Set($0.people) == Set(people) }
  }

  private func section(of column: Int) -> Int { grid.aisles.count { $0 < column } }

  /// The seats of a section one after the other, each row the other way round than the one before.
  private func place(row: Int, column: Int) -> Int { row * 1_000 + (row % 2 == 1 ? column : 999 - column) }
}
