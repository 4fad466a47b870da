internal import Precedence
internal import Visit

/// Who is to be seated at one activity, and where each may sit, by index. 排座问题
struct SeatingProblem: Sendable {
  let activity: Activity
  let hall: Hall
  let arrangement: Arrangement
  var sitters: [Sitter]
  /// The seats of the arrangement.
  let seats: [Arrangement.Seat]
  /// At each seat's left and right hand.
  let hands: [(left: Int?, right: Int?)]
  /// Ranked people who are compared with one another, senior first.
  let groups: [[Int]]
  /// For each group those of its zone and side who have no rank and serve nobody: they sit after it.
  let followers: [[Int]]
  /// What is asked besides the order.
  var demands: [SeatDemand]
  /// The number of each seat's id.
  let numbers: [String: Int]
  /// Tables at which people may sit, in order.
  let tables: [String]
  /// Whether people may sit at tables that the number who come doesn't need.
  let opensTables: Bool
  /// Tables that the number who come doesn't need but a rule may: where guests sit, a host does too.
  let openedTables: [String]
  /// Tables at each of which a host must sit.
  let hostedTables: [String]
  /// Where rules may open a table: chairs, each with the one that is taken before it.
  var chairsInTurn: [(chair: Int, before: Int)]
  /// The first chair of each opened table: a host's.
  let hostChairs: [Int]
  /// Whether a hard rule says where each sits.
  let isCalled: [Bool]
  /// Whether each seat is laid for the number who come.
  let isLaid: [Bool]
  /// Whether chairs that aren't laid are open to everybody.
  var isOpened = false
  /// How many of each side sit at each table, where the division over the tables is settled.
  let parties: [TableParty]
  /// Chairs of second hosts that may not be empty between two guests, with the chairs at both hands.
  let hostsChairs: [(chair: Int, left: Int, right: Int)]
  /// The table of each seat, by number; 0 where it is at none.
  private let tableNumbers: [Int]

  /// Somebody who is to be seated.
  struct Sitter: Sendable {
    var person: Person
    var side: Side
    /// Place in the order of precedence, 0 the first.
    var position: Int?
    var zone: String
    /// Whom the person serves, and so sits beside or behind.
    var principal: Int?
    /// What it weighs not to be seated.
    var weight: Int
    /// Where the person may sit.
    var allowed: [Int] = []
    var needsAccess: Bool { person.needs.contains(.wheelchair) }
  }

  /// `met` are pairs who sat beside each other before, where the activity wants other neighbours. `divided` says at which
  /// tables people sit, where that is settled: the tables are laid for these, and so many of each side stay at each.
  /// Further tables are open where a rule asks for them, or where it is said.
  init(
    _ context: Context, _ activity: Activity, _ hall: Hall, attending: [Person], met: Set<Neighbours> = [],
    divided: [Person.ID: String]? = nil, opensTables: Bool = false
  ) {
    self.activity = activity
    self.hall = hall
    let arrangement = Precedence.arrangement(
      for: activity, in: hall, of: context.visit, attending: attending, order: context.order, tables: divided)
    self.arrangement = arrangement
    seats = arrangement.seats
    let numbers = Dictionary(seats.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.numbers = numbers
    hands = seats.map { seat in
      (seat.leftNeighbour.flatMap { numbers[$0] }, seat.rightNeighbour.flatMap { numbers[$0] })
    }
    let ids = context.order.sorted(unique(attending.map(\.id)))
    let index = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let principals = Dictionary(
      arrangement.servers.map { ($0.person, $0.principal) }, uniquingKeysWith: { first, _ in first })
    var sitters = ids.compactMap { id in
      context.register.people[id].map { person in
        Sitter(
          person: person, side: context.register.side(of: id), position: context.order.position(of: id),
          zone: arrangement.zones[id] ?? "hall", principal: principals[id].flatMap { index[$0] },
          weight: context.order.weight(of: id))
      }
    }
    demands =
      SeatDemand.all(context.visit, activity, sitters: sitters, seats: seats, numbers: numbers)
      + SeatDemand.variety(activity, sitters, met) + SeatDemand.companions(sitters, after: context.visit.rules.count)
    parties = divided.map { TableParty.all(sitters, at: $0) } ?? []
    self.opensTables = parties.isEmpty && (opensTables || demands.contains(where: \.opensTables))
    let laid = Self.allow(&sitters, seats, demands, at: parties, opensTables: self.opensTables)
    isLaid = seats.indices.map(laid.contains)
    isCalled = Self.called(sitters, demands)
    Self.allowCompanions(&sitters, seats, hands, demands)
    Self.allowFreeChairs(&sitters, seats, hands, demands)
    self.sitters = sitters
    tables = Self.tables(sitters, seats)
    openedTables = parties.isEmpty ? Self.openedTables(seats, sitters, tables) : []
    hostsChairs = Self.hostsChairs(seats, hands, openedTables)
    hostedTables = Self.hostedTables(seats)
    chairsInTurn = Self.chairsInTurn(seats, openedTables)
    hostChairs = Self.hostChairs(seats, openedTables)
    let names = unique([""] + seats.map { $0.table ?? "" })
    let known = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    tableNumbers = seats.map { known[$0.table ?? ""] ?? 0 }
    let groups = Self.groups(sitters, merged: arrangement.merged)
    self.groups = groups
    followers = groups.map { group in
      let first = sitters[group[0]]
      return sitters.indices.filter {
        sitters[$0].position == nil && sitters[$0].principal == nil && sitters[$0].zone == first.zone
          && (arrangement.merged || sitters[$0].side == first.side)
      }
    }
  }

  /// Ranked people of one zone, and where sides stand apart of one side.
  private static func groups(_ sitters: [Sitter], merged: Bool) -> [[Int]] {
    var groups: [(key: String, members: [Int])] = []
    for (index, sitter) in sitters.enumerated() where sitter.position != nil {
      let key = sitter.zone + (merged ? "" : "/" + sitter.side.rawValue)
      if let found = groups.firstIndex(where: { $0.key == key }) {
        groups[found].members.append(index)
      } else {
        groups.append((key, [index]))
      }
    }
    return groups.map(\.members)
  }

  /// Chairs are filled from the highest on: as many of a zone as people come, those that are laid for them at tables (all
  /// where a rule may want another table), and besides them what a pin or a wheelchair needs; where it is settled who
  /// sits at which table, none at other tables.
  private static func allow(
    _ sitters: inout [Sitter], _ seats: [Arrangement.Seat], _ demands: [SeatDemand], at parties: [TableParty],
    opensTables: Bool
  ) -> Set<Int> {
    let open = Set(parties.map(\.table))
    var laid = Set<Int>()
    var further = Set<Int>()
    for zone in unique(seats.map(\.zone)) {
      let ordinary = seats.indices.filter { seats[$0].zone == zone && seats[$0].serves == nil }
      let count = sitters.filter { $0.zone == zone && $0.principal == nil }.count
      let known = ordinary.filter { seats[$0].usual != nil }
      let sided = ordinary.contains { seats[$0].side != nil }
      if known.isEmpty { laid.formUnion(sided ? ordinary : Array(ordinary.inHonour(seats).prefix(count))) }
      laid.formUnion(known)
      let full = Set(known.map { seats[$0].table })
      if opensTables {
        further.formUnion(ordinary.filter { seats[$0].table != nil && !full.contains(seats[$0].table) })
      }
    }
    let scarce = Set(laid.union(further).filter { !seats[$0].accessible }.map { seats[$0].zone })
    // Most people may sit where others of their side may: these share one list.
    var known: [String: [Int]] = [:]
    let pinned = pins(demands, laid)
    for index in sitters.indices {
      let sitter = sitters[index]
      let isCommon = sitter.principal == nil && pinned[index] == nil
      let kind = "\(sitter.zone)/\(sitter.side.rawValue)/\(sitter.needsAccess)"
      if isCommon, let list = known[kind] {
        sitters[index].allowed = list
        continue
      }
      defer { if isCommon { known[kind] = sitters[index].allowed } }
      let isInterpreter = { (sitter: Sitter) in sitter.person.role == .interpreter }
      let mayBeBeside =
        isInterpreter(sitter) || !sitters.contains { $0.principal == sitter.principal && isInterpreter($0) }
      let pinned = pinned[index] ?? []
      sitters[index].allowed = seats.indices.filter { number in
        let seat = seats[number]
        guard open.isEmpty || seat.table.map(open.contains) ?? true else { return false }
        guard seat.zone == sitter.zone, (seat.serves != nil) == (sitter.principal != nil) else { return false }
        if sitter.needsAccess, !seat.accessible { return false }
        if sitter.principal != nil { return seat.beside == nil || mayBeBeside }
        guard seat.side == nil || seat.side == sitter.side || pinned.contains(number) else { return false }
        return laid.contains(number) || further.contains(number) || pinned.contains(number)
          || sitter.needsAccess && scarce.contains(sitter.zone)
      }
    }
    return laid
  }

  /// The seats that pins name, by sitter; of those of a table whoever must sit there has those laid, where any are.
  private static func pins(_ demands: [SeatDemand], _ laid: Set<Int>) -> [Int: Set<Int>] {
    var result: [Int: Set<Int>] = [:]
    for demand in demands {
      guard case .pin(let sitter, let seats) = demand.kind else { continue }
      let own = demand.weight == nil && seats.count > 1 ? seats.intersection(laid) : []
      result[sitter, default: []].formUnion(own.isEmpty ? seats : own)
    }
    return result
  }

  /// Whether the sitter of a seat has a better place than that of another.
  func isBetter(_ seat: Int, than other: Int) -> Bool {
    if seats[seat].tier != seats[other].tier { return seats[seat].tier < seats[other].tier }
    return tableNumbers[seat] == tableNumbers[other] && seats[seat].honour < seats[other].honour
  }

  /// How many tables there are, with none counted as one.
  var tableCount: Int { (tableNumbers.max() ?? 0) + 1 }

  /// The table of a seat, by number; 0 where it is at none.
  func tableNumber(_ seat: Int) -> Int { tableNumbers[seat] }

  /// How far two people are apart in the order.
  func distance(_ senior: Int, _ junior: Int) -> Int {
    (sitters[junior].position ?? 0) - (sitters[senior].position ?? 0)
  }

  private static func tables(_ sitters: [Sitter], _ seats: [Arrangement.Seat]) -> [String] {
    var seen = [Bool](repeating: false, count: seats.count)
    var result: [String] = []
    for sitter in sitters {
      for seat in sitter.allowed where !seen[seat] {
        seen[seat] = true
        if let table = seats[seat].table { result.append(table) }
      }
    }
    return unique(result)
  }

  /// Seats next to each other, each pair once.
  var neighbours: [(Int, Int)] {
    seats.indices.compactMap { seat in hands[seat].right.map { (seat, $0) } }
  }
}

extension [Int] {
  /// Seats from the highest place down; equal tables in their order.
  func inHonour(_ seats: [Arrangement.Seat]) -> [Int] {
    var first: [String: Int] = [:]
    for (number, seat) in seats.enumerated() {
      first[seat.table ?? "", default: number] = first[seat.table ?? ""] ?? number
    }
    return sorted { left, right in
      let a = seats[left], b = seats[right]
      return (a.tier, first[a.table ?? ""] ?? 0, a.honour, left) < (b.tier, first[b.table ?? ""] ?? 0, b.honour, right)
    }
  }
}
