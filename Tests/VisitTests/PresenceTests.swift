import Testing
import Visit

@Suite struct PresenceTests {
  private let noon = Moment(minutes: 720)

  private func register(_ place: Place) throws -> Register {
    let day = Day(ordinal: 0)
    var visit = Visit(
      id: "v", title: "", dates: day...day, timezone: "Asia/Shanghai", convention: .domestic,
      precedence: OrderRules(ladder: Ladder(levels: [])))
    visit.places = [place]
    return Register(visit)
  }

  @Test func `A train takes 15 minutes to the kerb and asks for 30 before it goes`() throws {
    let register = try register(Place(id: "east", name: "东站"))
    let passage = Passage(at: noon, place: "east", by: "G1")
    #expect(register.readyAt(passage) == noon + 15)
    #expect(register.dueAt(passage) == noon - 30)
  }

  @Test(arguments: ["airport", "机场"]) func `A flight asks for an hour`(kind: String) throws {
    var place = Place(id: "hgh", name: "机场")
    place.kind = kind
    #expect(try register(place).dueAt(Passage(at: noon, place: "hgh", by: "AF1")) == noon - 60)
  }

  @Test func `Who comes by himself is ready at once`() throws {
    let register = try register(Place(id: "office", name: "市公司"))
    let passage = Passage(at: noon, place: "office")
    #expect(register.readyAt(passage) == noon)
    #expect(register.dueAt(passage) == noon)
  }

  @Test func `What the place says outdoes the default`() throws {
    var place = Place(id: "hgh", name: "机场")
    place.wayOut = 35
    place.checkIn = 90
    let register = try register(place)
    let passage = Passage(at: noon, place: "hgh", by: "AF1")
    #expect(register.readyAt(passage) == noon + 35)
    #expect(register.dueAt(passage) == noon - 90)
  }
}
