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

  /// Who sits at each table is known. `divided` says who of those at one table sit on hosts' places, who on guests'.
  mutating func seat(
    _ people: [Person.ID], at tables: [Person.ID: String],
    divided: ([Person.ID]) -> (hosts: [Person.ID], guests: [Person.ID])
  ) {
    let parties = Dictionary(grouping: people) { tables[$0] ?? "" }
    var seen = Set<String>()
    for index in entries.indices where seen.insert(entries[index].table.id).inserted {
      let party = divided(parties[entries[index].table.id] ?? [])
      entries[index].hosts = party.hosts
      entries[index].guests = party.guests
    }
  }

  /// Seats people, in order: as few tables as can be, seniors at the higher ones, a host at each, the tables of one tier
  /// about equally full. Whoever is `fixed` to a table is there before the others, as far as it has room. 分桌
  mutating func seat(hosts: [Person.ID], guests: [Person.ID], fixed: [Person.ID: String] = [:]) {
    for index in entries.indices where !fixed.isEmpty {
      let table = entries[index].table.id
      let own = { (people: [Person.ID]) in people.filter { fixed[$0] == table } }
      entries[index].hosts = Array(own(hosts).prefix(entries[index].room))
      entries[index].guests = Array(own(guests).prefix(entries[index].free))
    }
    let bound = Set(entries.flatMap { $0.hosts + $0.guests })
    var host = hosts.filter { !bound.contains($0) }[...], guest = guests.filter { !bound.contains($0) }[...]
    var room = 0
    let used = entries.indices.filter { index in
      defer { room += entries[index].free }
      return room < host.count + guest.count || entries[index].count > 0
    }
    for (number, index) in used.enumerated() {
      let share = share(of: index, among: used[number...], host.count + guest.count)
      let later = used[(number + 1)...].count { entries[$0].hosts.isEmpty }
      let shares = split(
        share, host.count, guest.count, needed: entries[index].hosts.isEmpty ? 1 : 0, later: later)
      entries[index].hosts = hosts.sorted(entries[index].hosts, with: host.prefix(shares.hosts))
      host = host.dropFirst(shares.hosts)
      entries[index].guests = guests.sorted(entries[index].guests, with: guest.prefix(shares.guests))
      guest = guest.dropFirst(shares.guests)
    }
  }

  /// How many of `left` a table takes when the tables of its tier are filled about equally: no fewer than the later ones
  /// have no room for, and where it can be, a host is left for each of these.
  private func share(of index: Int, among used: ArraySlice<Int>, _ left: Int) -> Int {
    let group = used.filter { entries[$0].tier == entries[index].tier }
    let room = group.reduce(0) { $0 + entries[$1].free }
    let inGroup = min(left, room)
    let seated = group.reduce(inGroup) { $0 + entries[$1].count }
    let even = group.isEmpty ? left : (seated + group.count - 1) / group.count - entries[index].count
    let least = inGroup - (room - entries[index].free)
    let unhosted = used.dropFirst().count { index in
      entries[index].hosts.isEmpty && entries[index].count > 0 && entries[index].free > 0
    }
    return min(max(least, min(entries[index].free, max(0, even))), max(0, left - unhosted))
  }

  /// The hosts and guests of a share: in proportion, `needed` hosts at least and one left for each `later` table.
  private func split(
    _ share: Int, _ hosts: Int, _ guests: Int, needed: Int, later: Int
  ) -> (hosts: Int, guests: Int) {
    let left = hosts + guests
    let even = left > 0 ? (hosts * share + left / 2) / left : 0
    let most = max(0, min(hosts - later, share))
    let own = max(min(max(even, needed), most), min(share - guests, hosts), min(needed, hosts, share))
    return (own, max(0, min(share - own, guests)))
  }
}

extension TablePlan.Entry {
  /// How many sit there.
  var count: Int { hosts.count + guests.count }
  /// How many more may sit there.
  var free: Int { room - count }
}

extension [Person.ID] {
  /// Some people of the list and further ones, in its order.
  fileprivate func sorted(_ fixed: [Person.ID], with further: ArraySlice<Person.ID>) -> [Person.ID] {
    guard !fixed.isEmpty else { return Array(further) }
    let known = Set(fixed + further)
    return filter(known.contains)
  }
}
