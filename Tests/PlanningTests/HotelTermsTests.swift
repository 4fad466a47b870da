import Audit
import Testing
import Visit
import Wording

@testable import Planning

@Suite("What was agreed with hotels") struct HotelTermsTests {
  private func faults(_ visit: Visit, _ stays: [Plan.Stay]) -> [String] {
    var plan = Plan()
    plan.stays = stays
    let report = Audit.report(on: plan, for: visit, language: .en)
    return report.faults.map(\.rule).filter { ["audit/room-over-ceiling", "audit/hotel-quota"].contains($0) }
  }

  private func findings(_ visit: Visit, _ stays: [Plan.Stay]) -> [Finding] {
    var plan = Plan()
    plan.stays = stays
    return Audit.report(on: plan, for: visit, language: .en).findings
  }

  /// Guests of two ranks, a dear hotel and a cheap one.
  private var two: Visit {
    let people = (0..<6).map { guest("p\($0)", rank: $0 < 3 ? "A" : "B") }
    return lodging(people, (101...106).map { room($0, price: 500) }, [(201...206).map { room($0, price: 300) }])
  }

  @Test("Nobody is lodged above the ceiling of the city; that of a season comes before the year's")
  func ceilings() {
    var visit = two
    visit.hotels[0].city = "宁"
    visit.hotels[1].city = "宁"
    let all = RankRange(senior: nil, junior: nil), first = RankRange(senior: 0, junior: 0)
    visit.lodging.ceilings = [
      .init(city: "宁", ranks: first, price: 60_000), .init(city: "宁", ranks: all, price: 40_000),
      .init(city: "沪", ranks: all, price: 1),
    ]
    let lodged = Lodged(visit)
    #expect(lodged.contribution.unmet.isEmpty && lodged.stays.count == 6)
    #expect(lodged.stays.filter { $0.hotel == "inn" }.allSatisfy { ["p0", "p1", "p2"].contains($0.person) })
    #expect(faults(visit, lodged.stays).isEmpty)
    let nights = firstDay..<firstDay.advanced(by: 2)
    #expect(
      faults(visit, [.init(person: "p4", hotel: "inn", room: "101", nights: nights)]).contains(
        "audit/room-over-ceiling"))
    // In the season the first rank may have no more than 400 either.
    visit.lodging.ceilings.insert(.init(city: "宁", ranks: first, dates: firstDay...firstDay, price: 40_000), at: 1)
    #expect(Lodged(visit).stays.allSatisfy { $0.hotel == "inn-2" })
    #expect(
      faults(visit, [.init(person: "p0", hotel: "inn", room: "101", nights: nights)]).contains(
        "audit/room-over-ceiling"))
  }

  @Test("A delegation has no more guests in a hotel than its quota", arguments: 0...3)
  func quotas(most: Int) {
    var visit = two
    visit.hotels[1].quotas = [.init(delegation: "g", most: most)]
    let lodged = Lodged(visit)
    // The cheap hotel is as full as it may be.
    #expect(lodged.stays.count { $0.hotel == "inn-2" } == most)
    #expect(lodged.contribution.unmet.isEmpty)
    #expect(faults(visit, lodged.stays).isEmpty)
    let nights = firstDay..<firstDay.advanced(by: 2)
    let crowd = (0..<4).map {
      Plan.Stay(person: Person.ID("p\($0)"), hotel: "inn-2", room: "\(201 + $0)", nights: nights)
    }
    #expect(faults(visit, crowd) == ["audit/hotel-quota"])
  }

  @Test("A quota holds on each night by itself", arguments: [false, true])
  func nightly(isCrowded: Bool) {
    var visit = lodging(
      [guest("a"), guest("b", "1 10:00", "2 16:00"), guest("c", isCrowded ? "1 10:00" : "2 10:00", "3 16:00")],
      (801...805).map { room($0) })
    visit.hotels[0].name = "Inn"
    visit.hotels[0].quotas = [.init(delegation: "g", most: 2)]
    let lodged = Lodged(visit)
    #expect(lodged.isSound && lodged.contribution.unmet.count == (isCrowded ? 1 : 0))
    #expect(faults(visit, lodged.stays).isEmpty)
    let all = lodged.problem.guests.enumerated().map { index, guest in
      Plan.Stay(person: guest.person.id, hotel: "inn", room: "\(801 + index)", nights: guest.nights)
    }
    #expect(faults(visit, all) == (isCrowded ? ["audit/hotel-quota"] : []))
    // The search for very many rooms sees it the same way.
    visit.limits.nodes = 500
    let large = LargeLodging(context: Context(visit, language: .en), problem: lodged.problem, goals: [.served]).solve()
    let served = lodged.problem.score(large.placements).served
    #expect(lodged.problem.isLawful(large.placements))
    #expect(served == lodged.problem.score(lodged.placements).served)
  }

  @Test("Blocks are told with what may be given back, arrivals before rooms are ready and departures after")
  func terms() throws {
    var visit = two
    visit.hotels[0].blocks = [.init(rooms: (101...104).map(String.init), until: firstDay)]
    visit.hotels[0].checkIn = 14 * 60
    visit.hotels[0].checkOut = 12 * 60
    let nights = firstDay..<firstDay.advanced(by: 2)
    let told = findings(visit, [.init(person: "p0", hotel: "inn", room: "101", nights: nights)])
    let block = try #require(told.first { $0.rule == "audit/room-block" })
    #expect(block.message.contains("4 rooms") && block.message.contains("give back 3"))
    #expect(told.first { $0.rule == "audit/early-arrival" }?.people == ["p0"])
    #expect(told.first { $0.rule == "audit/late-departure" }?.people == ["p0"])
  }
}
