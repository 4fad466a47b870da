internal import Precedence
internal import Visit

/// How many of each side sit at one table, those who serve somebody aside. 一桌人数
struct TableParty: Sendable, Hashable {
  /// The table's name.
  var table: String
  var hosts = 0
  var guests = 0

  /// Both sides together.
  var count: Int { hosts + guests }

  subscript(side: Side) -> Int {
    get { side == .host ? hosts : guests }
    set { if side == .host { hosts = newValue } else { guests = newValue } }
  }

  /// The tables at which some people sit, by name.
  static func all(_ sitters: [SeatingProblem.Sitter], at tables: [Person.ID: String]) -> [TableParty] {
    var parties: [String: TableParty] = [:]
    for sitter in sitters where sitter.principal == nil {
      guard let table = tables[sitter.person.id] else { continue }
      parties[table, default: TableParty(table: table)][sitter.side] += 1
    }
    return parties.values.sorted { $0.table < $1.table }
  }
}

extension SeatingProblem {
  /// Whether somebody counts among those of a side at a table.
  func counts(_ sitter: Int, _ side: Side) -> Bool { sitters[sitter].principal == nil && sitters[sitter].side == side }

  /// Those of a side who serve nobody, in order.
  func people(_ side: Side) -> [Int] { sitters.indices.filter { counts($0, side) } }

  /// At which table each sits, those who serve somebody aside. 分桌
  func tables(of seating: Seating) -> [Person.ID: String] {
    var result: [Person.ID: String] = [:]
    for (sitter, seat) in seating.enumerated() where sitters[sitter].principal == nil {
      guard let table = seat.flatMap({ seats[$0].table }) else { continue }
      result[sitters[sitter].person.id] = table
    }
    return result
  }

  /// No more of a side at a table than is settled.
  func partiesAreKept(_ seating: Seating) -> Bool {
    guard !parties.isEmpty else { return true }
    let found = TableParty.all(sitters, at: tables(of: seating))
    return found.allSatisfy { own in
      parties.contains { $0.table == own.table && own.hosts <= $0.hosts && own.guests <= $0.guests }
    }
  }

  /// Chairs of hosts but the first at tables that are laid for them, with those at both hands. 副陪席
  static func hostsChairs(
    _ seats: [Arrangement.Seat], _ hands: [(left: Int?, right: Int?)], _ openedTables: [String]
  ) -> [(chair: Int, left: Int, right: Int)] {
    guard openedTables.isEmpty else { return [] }
    return seats.indices.compactMap { chair in
      guard seats[chair].isHosts, seats[chair].honour > 1, let left = hands[chair].left, let right = hands[chair].right,
        left != right
      else { return nil }
      return (chair, left, right)
    }
  }

  /// No such chair is empty between two guests.
  func hostsChairsAreTaken(_ seating: Seating) -> Bool {
    guard !hostsChairs.isEmpty else { return true }
    var sides = [Side?](repeating: nil, count: seats.count)
    for (sitter, seat) in seating.enumerated() { if let seat { sides[seat] = sitters[sitter].side } }
    return hostsChairs.allSatisfy { own in
      sides[own.chair] != nil || sides[own.left] != .guest || sides[own.right] != .guest
    }
  }
}
