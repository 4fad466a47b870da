import Testing
import Visit

@testable import Precedence

@Suite("Who sits at which table:") struct TablePlanTests {
  private func people(_ letter: String, _ count: Int) -> [Person.ID] {
    (0..<count).map { Person.ID("\(letter)\($0 + 1)") }
  }

  @Test("everybody, wherever the tables have chairs enough, whatever their sizes and tiers", arguments: 0..<200)
  func everybody(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let isTiered = seed % 3 > 0
    let tables = (0..<Int.random(in: 1...5, using: &generator)).map { number in
      Layout.Table(
        id: "T\(number)", seats: Int.random(in: 1...12, using: &generator),
        tier: isTiered ? Int.random(in: 1...2, using: &generator) : nil)
    }
    let room = tables.reduce(0) { $0 + $1.seats }
    let count = Int.random(in: 1...room, using: &generator)
    let hosts = people("h", Int.random(in: 0...count, using: &generator))
    let guests = people("g", count - hosts.count)
    // Some are fixed to a table.
    var fixed: [Person.ID: String] = [:]
    for person in (hosts + guests).shuffled(using: &generator).prefix(seed % 4) {
      fixed[person] = tables.randomElement(using: &generator)?.id
    }
    var plan = TablePlan(tables, blocked: [])
    plan.seat(hosts: hosts, guests: guests, fixed: fixed)
    #expect(plan.entries.allSatisfy { $0.count <= $0.room })
    #expect(Set(plan.entries.flatMap { $0.hosts + $0.guests }) == Set(hosts + guests))
    #expect(plan.entries.reduce(0) { $0 + $1.count } == count)
    for entry in plan.entries {
      #expect(entry.hosts == hosts.filter(entry.hosts.contains) && entry.guests == guests.filter(entry.guests.contains))
      let own = (hosts + guests).filter { fixed[$0] == entry.table.id }
      #expect(own.filter { !(entry.hosts + entry.guests).contains($0) }.isEmpty || own.count > entry.room)
    }
  }

  @Test("twelve and eight chairs of one tier hold eighteen")
  func sizes() {
    var plan = TablePlan(
      [Layout.Table(id: "T1", seats: 12, tier: 1), Layout.Table(id: "T2", seats: 8, tier: 1)], blocked: [])
    plan.seat(hosts: people("h", 4), guests: people("g", 14))
    #expect(plan.entries.map(\.count) == [10, 8])
    #expect(plan.entries.allSatisfy { !$0.hosts.isEmpty })
  }

  @Test("no chair is laid at the main table for a guest who is fixed to another")
  func fixed() {
    var plan = TablePlan([Layout.Table(id: "T1", seats: 6), Layout.Table(id: "T2", seats: 6)], blocked: [])
    plan.seat(hosts: people("h", 2), guests: people("g", 6), fixed: ["g1": "T2"])
    #expect(plan.entries[0].guests == ["g2", "g3", "g4", "g5", "g6"] && plan.entries[0].hosts == ["h1"])
    #expect(plan.entries[1].guests == ["g1"] && plan.entries[1].hosts == ["h2"])
  }
}
