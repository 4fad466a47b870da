import Planning
import Testing
import Visit
import Wording

@testable import Advice

@Suite("Changing places")
struct ExchangeTests {
  let draft = Sample.bilateralDraft

  @Test("never costs less than planning anew with the person there", arguments: ["director", "energy", "counsellor"])
  func seats(_ name: String) throws {
    let person = Person.ID(name)
    let options = Options(of: person, .seat, at: "dinner", in: draft, language: .en)
    #expect(!options.isExchange && options.unpriced == 0)
    let seats = options.options.map { option -> String in
      if case .seat(_, let seat) = option.spot { return seat }
      return ""
    }
    let prices = draft.exchanges(of: person, seats: seats, at: "dinner")
    #expect(prices.count == seats.count && prices.contains { $0 != nil })
    for (option, price) in zip(options.options, prices) {
      guard let price else { continue }
      #expect(option.isPossible && !(Price(price, in: draft.visit.goals) < option.price), "\(option.spot)")
      if option.isCurrent { #expect(price.values.allSatisfy { $0 == 0 }) }
    }
  }

  @Test("of rooms neither", arguments: ["director", "attache"])
  func rooms(_ name: String) throws {
    let person = Person.ID(name)
    let options = Options(of: person, .room, in: draft, language: .en)
    let rooms = options.options.map { option -> String in
      if case .room(_, let room) = option.spot { return room }
      return ""
    }
    let prices = draft.exchanges(of: person, rooms: rooms, in: "state-guesthouse")
    #expect(prices.contains { $0 != nil })
    for (option, price) in zip(options.options, prices) {
      guard let price else { continue }
      #expect(option.isPossible && !(Price(price, in: draft.visit.goals) < option.price), "\(option.spot)")
    }
  }

  @Test("is for parts of hundreds only")
  func large() {
    for part in draft.parts { #expect(!draft.isLarge(part)) }
    #expect(draft.exchanges(of: "nobody", seats: ["T1-1"], at: "dinner") == [nil])
    #expect(draft.exchanges(of: "director", rooms: ["9999"], in: "state-guesthouse") == [nil])
  }
}
