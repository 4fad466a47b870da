import Precedence
import Testing
import Visit
import Wording

@testable import Planning

@Suite struct LodgingPlannerTests {
  @Test func `The county's guests are all housed, in order, near and on one floor`() {
    let lodged = Lodged(countyLodging())
    #expect(lodged.isSound)
    #expect(lodged.stays.count == 8)
    #expect(lodged.proven(.served) == 0)
    #expect(lodged.proven(.precedence) == 0)
    #expect(lodged.proven(.preferences) == 0)
    #expect(lodged.contribution.findings.isEmpty)
    // Twins on floor 5 are cheapest: five rooms for two nights, and two for the city's one, since wu shares with ding.
    #expect(lodged.proven(.cost) == (5 * 2 + 2) * 320 * 1000)
    #expect(lodged.room("wang") == "502")
    #expect(lodged.room("ding") == "503")
    #expect(lodged.room("wu") == "503")
  }

  @Test func `The minister's guard is near, and the adviser's wheelchair puts nobody senior below`() {
    let ranked = ["minister", "ambassador", "director", "counsellor", "adviser"]
    var people = zip(ranked, ["A", "B", "C", "D", "E"]).map { guest($0, rank: $1, "1 09:55", "2 15:30") }
    people[4].needs = [.wheelchair]
    people += ["interpreter", "bodyguard"].map { guest($0, "1 09:55", "2 15:30") }
    var rooms =
      [room(1801, .suite, grade: 1, price: 2800)]
      + [1802, 1701, 1702, 1703, 1704].map { room($0, grade: 2, price: 1200) }
    rooms +=
      (1601...1606).map { room($0, grade: 3, price: 900) } + (1501...1506).map { room($0, .twin, grade: 4, price: 800) }
    rooms[0].connects = ["1802"]
    rooms[2].accessible = true
    var visit = lodging(people, rooms)
    visit.rules = [Rule(.near, people: ["minister", "bodyguard"], scope: .room)]
    visit.lodging.keepDelegationsTogether = true
    let lodged = Lodged(visit)
    #expect(lodged.isSound)
    #expect(lodged.proven(.served) == 0)
    #expect(lodged.proven(.precedence) == 0)
    #expect(lodged.room("adviser") == "1701")
    // Six rooms of the upper floors for six people, and one more on a third floor.
    #expect(lodged.proven(.preferences) == 2)
    #expect(lodged.room("minister") == "1801")
    #expect(lodged.room("bodyguard") == "1802")
  }

  @Test func `Nobody to house is no trouble`() {
    var local = guest("local")
    local.local = "office"
    let lodged = Lodged(lodging([local, guest("day", "1 09:00", "1 18:00")], [room(101)]))
    #expect(lodged.stays.isEmpty)
    #expect(lodged.proven(.served) == 0)
    #expect(lodged.contribution.unmet.isEmpty)
  }

  @Test func `A stay is from the night of arrival to the morning of departure`() {
    let lodged = Lodged(lodging([guest("a", rank: "A", "1 23:50", "2 06:00")], [room(101)]))
    #expect(lodged.stays.map(\.nights) == [firstDay..<firstDay.advanced(by: 1)])
  }

  @Test func `Too few rooms leave out the lightest, with the numbers in the reason`() {
    let people = [guest("a", rank: "A"), guest("b", rank: "B"), guest("aide")]
    let lodged = Lodged(lodging(people, [room(101), room(102)]))
    #expect(lodged.isSound)
    #expect(lodged.proven(.served) == 2)
    #expect(lodged.contribution.unmet.map(\.person) == ["aide", "aide"])
    #expect(lodged.contribution.unmet.first?.why == "2 rooms would do that night, and 3 people need one")
    #expect(lodged.contribution.unmet.map(\.at) == [firstDay.description, firstDay.advanced(by: 1).description])
  }

  @Test func `A room that is free on some nights only is given for those`() {
    var only = room(101)
    only.taken = [firstDay..<firstDay.advanced(by: 1)]
    let lodged = Lodged(lodging([guest("a", rank: "A")], [only]))
    #expect(lodged.stays.map(\.nights) == [firstDay.advanced(by: 1)..<firstDay.advanced(by: 2)])
    #expect(lodged.proven(.served) == 2)
    #expect(lodged.contribution.unmet.map(\.why) == ["the one room that would do is taken that night"])
  }

  @Test func `One room serves two people one after the other`() {
    let lodged = Lodged(
      lodging([guest("a", rank: "A", "1 10:00", "2 09:00"), guest("b", rank: "B", "2 10:00", "3 09:00")], [room(101)]))
    #expect(lodged.stays.map(\.room) == ["101", "101"])
    #expect(lodged.proven(.served) == 0)
  }

  @Test func `People who may share do, and are paid once`() {
    var visit = lodging(
      [guest("a", rank: "D"), guest("b", rank: "E"), guest("c", rank: "E", gender: .female)],
      [room(101, .twin), room(102, .twin), room(103, .twin)])
    visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: 3, junior: nil), same: [.gender])
    let lodged = Lodged(visit)
    #expect(lodged.isSound)
    #expect(lodged.room("a") == lodged.room("b"))
    #expect(lodged.room("c") != lodged.room("a"))
    #expect(lodged.proven(.cost) == 2 * 2 * 100 * 1000)
  }

  @Test func `Spouses share a suite that sleeps one`() {
    var visit = lodging(
      [guest("a", rank: "A"), guest("b", rank: "B", gender: .female)], [room(101, .suite)])
    #expect(Lodged(visit).proven(.served) != 0)
    visit.people[0].spouse = "b"
    let lodged = Lodged(visit)
    #expect(lodged.isSound)
    #expect(lodged.stays.map(\.room) == ["101", "101"])
  }

  @Test func `Needs choose the room`() {
    var accessible = room(201)
    accessible.accessible = true
    var chair = guest("chair", rank: "B"), low = guest("low", rank: "C")
    chair.needs = [.wheelchair]
    low.needs = [.groundFloor]
    let lodged = Lodged(lodging([guest("a", rank: "A"), chair, low], [room(101), room(202), accessible]))
    #expect(lodged.room("chair") == "201")
    #expect(lodged.room("low") == "101")
    let without = Lodged(lodging([chair], [room(101)]))
    #expect(without.contribution.unmet.first?.why == "none of the 1 rooms within the standard is fit for a wheelchair")
  }

  @Test func `No junior is housed above a senior, even if that costs more`() {
    let people = [guest("a", rank: "A"), guest("b", rank: "B")]
    let lodged = Lodged(lodging(people, [room(101, grade: 1, price: 300), room(102, grade: 2), room(103, grade: 2)]))
    #expect(lodged.proven(.precedence) == 0)
    #expect(lodged.room("a") == "102")
    #expect(lodged.room("b") == "103")
  }

  @Test func `Where it can't be helped the inversion is the least, and is named`() {
    var chair = guest("c", rank: "C")
    chair.needs = [.wheelchair]
    var best = room(101, grade: 1)
    best.accessible = true
    let people = [guest("a", rank: "A"), guest("b", rank: "B"), chair]
    let lodged = Lodged(lodging(people, [best, room(102, grade: 1), room(103, grade: 2)]))
    #expect(lodged.isSound)
    #expect(lodged.proven(.served) == 0)
    #expect(lodged.proven(.precedence) == 1)
    #expect(lodged.contribution.findings.map(\.message) == ["c in room 101 is housed above b in room 103"])
    #expect(lodged.contribution.findings.map(\.severity) == [.warning])
  }

  @Test func `A pin fixes the room, and one that can't be kept is named`() {
    var pin = Rule.Pin()
    pin.room = "102"
    var visit = lodging([guest("a", rank: "A"), guest("b", rank: "B")], [room(101), room(102)])
    visit.rules = [Rule(.pin(pin), people: ["a"])]
    #expect(Lodged(visit).room("a") == "102")
    pin.room = "999"
    visit.rules = [Rule(.pin(pin), people: ["a"])]
    let unmet = Lodged(visit).contribution.unmet
    #expect(unmet.first?.why == "the room or hotel set by a rule isn't within the standard or doesn't meet the needs")
  }

  @Test func `Apart and together hold for floors and rooms`() {
    var visit = lodging(
      [guest("a", rank: "A"), guest("b", rank: "A"), guest("c", rank: "A")],
      [room(101, .twin), room(102, .twin), room(201, .twin)])
    visit.rules = [
      Rule(.together, people: ["a", "b"], scope: .room), Rule(.apart, people: ["a", "c"], scope: .floor),
    ]
    let lodged = Lodged(visit)
    #expect(lodged.isSound)
    #expect(lodged.stays.count == 3)
    #expect(lodged.room("a") == lodged.room("b"))
  }

  @Test func `An impossible pair of rules leaves somebody out and says so`() {
    var visit = lodging([guest("a", rank: "A"), guest("b", rank: "B")], [room(101), room(102)])
    visit.rules = [
      Rule(.together, people: ["a", "b"], scope: .floor), Rule(.apart, people: ["a", "b"], scope: .floor),
    ]
    visit.origins[.rule(0)] = Origins.Line(line: 7)
    visit.origins[.rule(1)] = Origins.Line(line: 8)
    let lodged = Lodged(visit)
    #expect(lodged.contribution.unmet.map(\.person) == ["b", "b"])
    #expect(lodged.contribution.unmet.first?.lines == [7, 8])
  }

  @Test func `A number with a 4 is avoided by who asks for it`() {
    var fussy = guest("a", rank: "A")
    fussy.noFour = true
    let lodged = Lodged(lodging([fussy], [room(104), room(105)]))
    #expect(lodged.room("a") == "105")
    #expect(Lodged(lodging([fussy], [room(104)])).proven(.preferences) == 1)
  }

  @Test func `Hotels are chosen by price where nothing else speaks`() {
    let lodged = Lodged(lodging([guest("a", rank: "A")], [room(101, price: 300)], [[room(101, price: 200)]]))
    #expect(lodged.stays.map(\.hotel) == ["inn-2"])
  }

  @Test func `The same visit gives the same rooms`() {
    #expect(Lodged(countyLodging()).stays == Lodged(countyLodging()).stays)
  }
}
