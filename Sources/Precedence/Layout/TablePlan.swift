internal import Visit

/// Tables in their order and how many of each side sit at each by default. 桌次与分桌
struct TablePlan {
  /// A table with its rank.
  struct Entry {
    var table: Layout.Table
    /// 1 is the highest.
    var tier: Int
    var hosts: [Person.ID] = []
    var guests: [Person.ID] = []
    /// Chairs that may be used.
    var room: Int
  }

  /// Highest first.
  private(set) var entries: [Entry]

  /// The tables of a hall: the main table, then by tier, or else in order (protocol.md 3.8).
  init(_ tables: [Layout.Table], blocked: [String]) {
    let blocked = Set(blocked)
    let listed = tables.enumerated().map { (index: $0, table: $1) }
    let main = tables.firstIndex { $0.main } ?? 0
    let tiered = tables.contains { $0.tier != nil }
    let centre = tables.allSatisfy { $0.at != nil } ? tables.first { $0.main }?.at ?? tables.first?.at : nil
    func key(_ entry: (index: Int, table: Layout.Table)) -> [Double] {
      let tier = entry.table.tier.map(Double.init)
      if tiered { return [entry.index == main && tier == nil ? -.infinity : tier ?? .infinity] }
      guard entry.index != main else { return [-1, 0] }
      // Seen from the main wall, the right is at the left of the sheet.
      guard let centre, let at = entry.table.at else { return [Double(entry.index), 0] }
      let x = at.x - centre.x, y = at.y - centre.y
      return [((x * x + y * y).squareRoot() * 10).rounded(), at.x]
    }
    let sorted = listed.map { ($0, key($0)) }.sorted { left, right in
      left.1 == right.1 ? left.0.index < right.0.index : left.1.lexicographicallyPrecedes(right.1)
    }
    entries = []
    var last: [Double]?
    for (entry, key) in sorted {
      let tier = (entries.last?.tier ?? 0) + (tiered && key == last ? 0 : 1)
      last = key
      let seats = bounded(entry.table.seats, 60)
      let room = seats == 0 ? 0 : (1...seats).filter { !blocked.contains("\(entry.table.id)-\($0)") }.count
      entries.append(Entry(table: entry.table, tier: tier, room: room))
    }
  }

  /// Seats people, in order: as few tables as can be, seniors at the higher ones, a host at each, the tables of one tier
  /// about equally full.
  mutating func seat(hosts: [Person.ID], guests: [Person.ID]) {
    var host = hosts[...], guest = guests[...]
    var room = 0
    let used = entries.prefix { entry in
      defer { room += entry.room }
      return room < hosts.count + guests.count
    }.count
    for index in 0..<used {
      let group = entries[index..<used].filter { $0.tier == entries[index].tier }
      let groupRoom = group.reduce(0) { $0 + $1.room }
      let left = host.count + guest.count
      let inGroup = min(left, groupRoom)
      let share = min(entries[index].room, group.count > 0 ? (inGroup + group.count - 1) / group.count : left)
      let later = used - index - 1
      let even = left > 0 ? (host.count * share + left / 2) / left : 0
      let most = max(0, min(host.count - later, share))
      let hostShare = max(min(max(even, 1), most), min(share - guest.count, host.count), min(1, host.count, share))
      entries[index].hosts = Array(host.prefix(hostShare))
      host = host.dropFirst(hostShare)
      let guestShare = max(0, min(share - hostShare, guest.count))
      entries[index].guests = Array(guest.prefix(guestShare))
      guest = guest.dropFirst(guestShare)
    }
  }
}
