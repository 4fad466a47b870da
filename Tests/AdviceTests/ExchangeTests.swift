import Planning
import ScenarioFile
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

  /// A class for 80 of six delegations, who should sit with others than their own.
  private static let lesson: Visit? = {
    let ranks = ["厅局级正职", "厅局级副职", "县处级正职", "县处级副职"]
    let people = (0..<80).map { index in
      "  - {id: p\(index), name: P\(index), delegation: d\(index % 6), rank: \(ranks[index / 20]), local: p}"
    }
    let delegations = (0..<6).map { "{id: d\($0), name: D\($0), side: \($0 == 0 ? "host" : "guest")}" }
    let text = """
      visit: {id: b, title: B, dates: 2026-11-18 .. 2026-11-18, timezone: Asia/Shanghai, convention: domestic}
      delegations: [\(delegations.joined(separator: ", "))]
      people:
      \(people.joined(separator: "\n"))
      places: [{id: p, name: P}]
      halls: [{id: h, name: H, place: p, layout: classroom, rows: 10, columns: 9}]
      itinerary:
        - {id: lesson, title: L, hall: h, start: 2026-11-18 18:00, duration: 2h, attend: [d0, d1, d2, d3, d4, d5], seating: {mix: delegation}}

      """
    return readScenario(Array(text.utf8), named: "b.yaml", lists: { _ in .failure(.missing) }).visit
  }()

  @Test("never costs less than a large hall planned anew", arguments: ["p3", "p31", "p77"])
  func hall(_ name: String) throws {
    let draft = Planner(visit: try #require(Self.lesson), language: .en).draft([.seating])
    #expect(draft.isLarge(.seating("lesson")))
    let seats = draft.plan.seats.map(\.seat).filter { $0.hasSuffix("-5") }
    let prices = draft.exchanges(of: Person.ID(name), seats: seats, at: "lesson")
    #expect(prices.contains { $0 != nil })
    for (seat, price) in zip(seats, prices) {
      guard let price else { continue }
      let anew = WhatIf([.pin(Person.ID(name), .seat("lesson", seat))], to: draft, language: .en)
      #expect(anew.isPossible && !(Price(price, in: draft.visit.goals) < anew.price), "\(seat) \(price)")
    }
  }

  @Test("is for parts of hundreds only")
  func large() {
    for part in draft.parts { #expect(!draft.isLarge(part)) }
    #expect(draft.exchanges(of: "nobody", seats: ["T1-1"], at: "dinner") == [nil])
    #expect(draft.exchanges(of: "director", rooms: ["9999"], in: "state-guesthouse") == [nil])
  }
}
