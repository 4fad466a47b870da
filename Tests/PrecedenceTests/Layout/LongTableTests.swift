import Precedence
import Testing
import Visit

/// Hosts `hw` and `hm`, and so many couples `m1` and `f1`, `m2` and `f2` …, of whom only the men have a rank.
private func couples(_ count: Int, host: Gender = .female) -> Party {
  var party = Party(guests: 0, hosts: 0, convention: .international)
  var people = [
    person("hm", rank: 0, delegation: "h"), person("hw", rank: host == .female ? nil : 0, delegation: "h"),
  ]
  for number in 1...max(1, count) {
    people += [person("m\(number)", rank: min(2, number - 1)), person("f\(number)", rank: nil)]
  }
  for index in people.indices {
    people[index].gender = index % 2 == 0 ? .male : .female
    people[index].spouse = people[index + (index % 2 == 0 ? 1 : -1)].id
  }
  party.visit.people = people
  party.activity.seating.alternate = .gender
  return party
}

/// Who is seated by order, the first chair first.
private func seated(_ party: Party, _ layout: Layout) -> [String] {
  let seats = party.arranged(layout).seats.sorted { $0.honour < $1.honour }
  let order = OrderOfPrecedence(party.visit)
  var chairs: [String: String] = [:]
  for side in Side.allCases {
    let delegation: Delegation.ID = side == .guest ? "g" : "h"
    let people = order.sorted(party.visit.people.filter { $0.delegation == delegation }.map(\.id))
    for (person, seat) in zip(people, seats.filter { $0.usual == side }) { chairs[seat.id] = person.text }
  }
  return (1...seats.count).map { chairs["S\($0)"] ?? "-" }
}

@Suite("Long tables") struct LongTableTests {
  @Test("Five couples: sexes alternate, no couple side by side (protocol.md 3.9)") func fiveCouples() {
    #expect(
      seated(couples(4), .longTable(seats: 10, style: .english))
        == ["hw", "m2", "f4", "m3", "f1", "hm", "f2", "m4", "f3", "m1"])
  }

  @Test("Sexes alternate and couples are parted at every full table", arguments: [6, 10, 14, 18, 22])
  func alternate(size: Int) {
    let chairs = seated(couples(size / 2 - 1), .longTable(seats: size, style: .continental))
    for (index, name) in chairs.enumerated() {
      let next = chairs[(index + 1) % size]
      let isMan = { (name: String) in name.first == "m" || name == "hm" }
      #expect(isMan(name) != isMan(next))
      #expect(name.dropFirst() != next.dropFirst() || name.first == "h")
    }
    #expect(chairs[0] == "hw" && chairs[size / 2] == "hm")
    #expect(chairs[size - 1] == "m1" && chairs[1] == "m2")
    #expect(chairs[size / 2 - 1] == "f1" && chairs[size / 2 + 1] == "f2")
  }

  @Test("Any number of men and women: everybody has one chair", arguments: 0..<9, 0..<9)
  func permutation(men: Int, women: Int) {
    for size in (men + women + 2)...(men + women + 5) {
      for second in [Gender.male, .female, nil] {
        let places = PlaceOrder.longTableBySexes(size, hosts: (.female, second), men: men, women: women)
        #expect(Set(places.map(\.chair)).count == men + women)
        #expect(places.allSatisfy { $0.chair > 0 && $0.chair < size && (second == nil || $0.chair != size / 2) })
        #expect(places.filter { $0.gender == .male }.map(\.number).sorted() == Array(1..<(men + 1)))
        #expect(places.filter { $0.gender == .female }.map(\.number).sorted() == Array(1..<(women + 1)))
      }
    }
  }

  @Test("One sex only: by rank alone, the first at the host's right, the second at his left") func oneSex() {
    var party = Party(guests: 4, hosts: 2, convention: .international)
    for index in party.visit.people.indices { party.visit.people[index].gender = .male }
    party.activity.seating.alternate = .gender
    #expect(seated(party, .longTable(seats: 6, style: .english)) == ["h1", "g2", "g3", "h2", "g4", "g1"])
  }

  @Test("Ends of the table for the hosts, or the middle of its sides") func styles() {
    let english = couples(4).arranged(.longTable(seats: 10, style: .english)).seats
    let continental = couples(4).arranged(.longTable(seats: 10, style: .continental)).seats
    for seats in [english, continental] {
      let hosts = seats.filter { $0.id == "S1" || $0.id == "S6" }
      #expect(hosts.map(\.at.x) == [0, 0])
      #expect(Set(hosts.map(\.faces)) == [0, 180])
    }
    #expect((english.first { $0.id == "S1" }?.at.y ?? 0) > 1.5)
    #expect(continental.first { $0.id == "S1" }?.at.y == 1.1)
  }
}
