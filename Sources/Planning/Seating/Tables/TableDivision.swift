internal import Precedence
internal import Visit

/// The ways to divide people over round tables, by how many of each side sit at each: those as in which few leave the table
/// that is theirs by order come first. 分桌方案
///
/// Tables are used from the highest on, besides those where rules keep somebody. More than the number who come needs are
/// used where a rule may ask for it, each with a host as far as there are hosts, and with a guest (protocol.md 3.8).
struct TableDivision {
  /// Who sits at which table, each way once.
  private(set) var ways: [[Person.ID: String]] = []
  /// Whether these are all.
  private(set) var isWhole = true

  /// At most so many are looked at, and so many on the way to them.
  private static let most = 240
  private static let mostSteps = 20_000

  private let problem: SeatingProblem
  private let tables: [(name: String, room: Int)]
  private let hosts, guests: [Int]
  /// As the hall is laid for the number who come.
  private let usual: [TableParty]
  /// Where rules and the activity keep people.
  private let kept: [Int: String]

  /// Whether each further table must have a host.
  private let isHosted: Bool

  /// Nil where there are no such tables, or fewer than two. `hosted`: further tables only as far as there are hosts.
  init?(_ problem: SeatingProblem, hosted: Bool = true) {
    isHosted = hosted
    guard case .roundTables = problem.hall.layout, problem.unmetBound == 0 else { return nil }
    let chairs = problem.seats.indices.filter { problem.seats[$0].behind == nil }.inHonour(problem.seats)
    let names = unique(chairs.compactMap { problem.seats[$0].table })
    guard names.count > 1 else { return nil }
    self.problem = problem
    tables = names.map { name in (name, chairs.count { problem.seats[$0].table == name }) }
    usual = names.map { name in
      var party = TableParty(table: name)
      for chair in chairs where problem.seats[chair].table == name {
        if let side = problem.seats[chair].usual { party[side] += 1 }
      }
      return party
    }
    kept = Self.kept(problem)
    (hosts, guests) = (problem.people(.host), problem.people(.guest))
    guard hosts.count == usual.reduce(0, { $0 + $1.hosts }), guests.count == usual.reduce(0, { $0 + $1.guests }) else {
      return nil
    }
    divide()
  }

  /// Hard pins to seats of one table.
  private static func kept(_ problem: SeatingProblem) -> [Int: String] {
    var result: [Int: String] = [:]
    for demand in problem.demands where demand.weight == nil {
      guard case .pin(let sitter, let seats) = demand.kind, problem.sitters[sitter].principal == nil else { continue }
      let tables = unique(seats.sorted().compactMap { problem.seats[$0].table })
      if tables.count == 1 { result[sitter] = tables[0] }
    }
    return result
  }

  /// Tables to which pins ask somebody, weighed or not.
  private var asked: Set<String> {
    Set(
      problem.demands.flatMap { demand -> [String] in
        guard case .pin(_, let seats) = demand.kind else { return [] }
        let tables = unique(seats.sorted().compactMap { problem.seats[$0].table })
        return tables.count == 1 ? tables : []
      })
  }

  // MARK: Numbers

  /// How many tables may be used.
  private var mostTables: Int {
    let needed = usual.count { $0.count > 0 }
    return max(needed, min(tables.count, hosts.isEmpty || !isHosted ? guests.count : hosts.count))
  }

  private mutating func divide() {
    let asked = asked
    let isUnlaid = usual.contains { $0.count == 0 && asked.contains($0.table) }
    let isFull = usual.contains { party in kept.values.count { $0 == party.table } > party.count }
    let isFree = isUnlaid || isFull || problem.opensTables
    var partial: [[TableParty]] = [[]]
    for index in tables.indices {
      var next: [[TableParty]] = []
      for own in partial {
        for party in parties(at: index, after: own, isFree: isFree, asked) { next.append(own + [party]) }
        guard next.count <= Self.mostSteps else {
          isWhole = false
          break
        }
      }
      partial = next
    }
    let found = partial.filter { isGood($0, isFree: isFree) }.compactMap { people(at: $0, kept: kept) }
    let first = people(at: usual, kept: kept) ?? people(at: usual, kept: [:]) ?? [:]
    let sorted = found.enumerated().map { way in (way, moves(way.element, from: first)) }.sorted { left, right in
      left.1 == right.1 ? left.0.offset < right.0.offset : left.1.lexicographicallyPrecedes(right.1)
    }
    isWhole = isWhole && sorted.count <= Self.most
    ways = sorted.prefix(Self.most).map(\.0.element)
  }

  /// How many of each side may sit at a table, those at the tables before being settled.
  private func parties(at index: Int, after own: [TableParty], isFree: Bool, _ asked: Set<String>) -> [TableParty] {
    let table = tables[index].name
    let hosts = hosts.count - own.reduce(0) { $0 + $1.hosts }
    let guests = guests.count - own.reduce(0) { $0 + $1.guests }
    let later = tables[(index + 1)...].reduce(0) { $0 + $1.room }
    let isOver = zip(own, tables).contains { $0.count == 0 && !asked.contains($1.name) }
    let least = max(0, hosts + guests - later), most = min(tables[index].room, hosts + guests)
    let counts = isFree ? Array(least...max(least, most)) : [usual[index].count]
    return counts.filter { $0 == 0 || !isOver || asked.contains(table) }.flatMap { count -> [TableParty] in
      guard count <= most, count >= least else { return [] }
      return (max(0, count - guests)...max(0, count - guests, min(count, hosts))).filter { $0 <= hosts && $0 <= count }
        .map { TableParty(table: table, hosts: $0, guests: count - $0) }
    }
  }

  private func isGood(_ parties: [TableParty], isFree: Bool) -> Bool {
    let used = parties.filter { $0.count > 0 }
    let hosts = hosts.count, guests = guests.count
    guard parties.reduce(0, { $0 + $1.hosts }) == hosts, parties.reduce(0, { $0 + $1.guests }) == guests else {
      return false
    }
    if hosts >= used.count ? used.contains(where: { $0.hosts == 0 }) : used.contains(where: { $0.hosts > 1 }) {
      return false
    }
    guard isFree else { return true }
    let asked = asked
    let isNeeded = used.count <= mostTables || used.allSatisfy { asked.contains($0.table) }
    return isNeeded && (guests < used.count || used.allSatisfy { $0.guests > 0 })
  }

  // MARK: People

  /// Who sits where: those who are kept, and the others by order; nil where more are kept at a table than sit there.
  private func people(at parties: [TableParty], kept: [Int: String]) -> [Person.ID: String]? {
    var left = parties
    var result: [Person.ID: String] = [:]
    for (sitter, table) in kept.sorted(by: { $0.key < $1.key }) {
      guard let index = left.firstIndex(where: { $0.table == table }), left[index][problem.sitters[sitter].side] > 0
      else { return nil }
      left[index][problem.sitters[sitter].side] -= 1
      result[problem.sitters[sitter].person.id] = table
    }
    for side in Side.allCases {
      var index = 0
      for sitter in side == .host ? hosts : guests where kept[sitter] == nil {
        while index < left.count, left[index][side] == 0 { index += 1 }
        guard index < left.count else { return nil }
        left[index][side] -= 1
        result[problem.sitters[sitter].person.id] = left[index].table
      }
    }
    return result
  }

  /// How many leave their table, then who, the most senior first.
  private func moves(_ way: [Person.ID: String], from usual: [Person.ID: String]) -> [Int] {
    let moved = problem.sitters.map { way[$0.person.id] == usual[$0.person.id] ? 0 : 1 }
    return [moved.reduce(0, +)] + moved
  }
}
