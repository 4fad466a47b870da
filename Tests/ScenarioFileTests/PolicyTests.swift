import Testing
import Visit

@testable import ScenarioFile

@Suite struct PolicyTests {
  @Test(arguments: ["cn-domestic-reception", "cn-foreign-guests"])
  func `A built-in regulation is whole, in both languages`(_ id: String) throws {
    let policy = try #require(Decoder.builtIn(id))
    #expect(policy.id == id && !policy.source.isEmpty && !policy.date.isEmpty)
    #expect(policy.limits.count > 7)
    for limit in policy.limits {
      #expect(limit.article.zh != limit.article.en && limit.text.zh != limit.text.en, "\(limit.id)")
      #expect(!limit.text.en.unicodeScalars.contains { $0.value > 0x3000 }, "\(limit.id)")
    }
  }

  private func check(_ id: String, _ limit: String) -> Policy.Check? {
    Decoder.builtIn(id)?.limits.first { $0.id == limit }?.check
  }

  /// protocol.md 7.2, C3.
  @Test(
    arguments: zip(
      [1, 5, 9, 10, 11, 12, 14, 15, 18, 20, 21, 24, 27, 30, 40, 60],
      [3, 3, 3, 3, 3, 4, 4, 5, 6, 6, 7, 8, 9, 10, 13, 20]))
  func `Hosts at a working meal`(_ guests: Int, _ most: Int) throws {
    guard case .escorts(_, let bands, let uncounted, nil) = check("cn-domestic-reception", "meal-escorts") else {
      Issue.record("no such check")
      return
    }
    #expect(uncounted == [.interpreter, .secretary, .security, .driver, .staff])
    #expect(bands.first { $0.upTo.map { guests <= $0 } ?? true }?.allowed(for: guests) == most)
  }

  /// protocol.md 7.3.
  @Test(
    arguments: zip(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30], [1, 2, 3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 10, 12, 17]))
  func `Hosts at a banquet with foreign guests`(_ guests: Int, _ most: Int) throws {
    guard case .escorts(_, let bands, _, let exempt?) = check("cn-foreign-guests", "banquet-hosts") else {
      Issue.record("no such check")
      return
    }
    #expect(bands.first { $0.upTo.map { guests <= $0 } ?? true }?.allowed(for: guests) == most)
    #expect(exempt.range(on: .diplomatic) == RankRange(senior: nil, junior: 1))
  }

  @Test func `Suites are for ministers, and staff may meet a train`() {
    if case .rooms(let ranks, let kinds) = check("cn-domestic-reception", "suites") {
      #expect(ranks.range(on: .civilService) == RankRange(senior: 4, junior: nil) && kinds == [.single, .twin])
      #expect(ranks.range(on: .diplomatic) == RankRange(senior: 6, junior: nil))
    } else {
      Issue.record("no such check")
    }
    if case .receivers(let roles, nil) = check("cn-domestic-reception", "welcome") {
      #expect(roles == [.staff, .interpreter, .secretary, .driver, .aide, .security])
    } else {
      Issue.record("no such check")
    }
  }

  @Test func `The data of a built-in regulation has no fault`() {
    for id in Values.policy.words.map(\.name) { #expect(Decoder.builtInFaults(id).isEmpty) }
  }

  @Test func `A regulation of one's own is read like a built-in one`() throws {
    let visit = try #require(read(Full.text, Full.lists).visit)
    #expect(visit.policies.map(\.id) == ["ours", "cn-foreign-guests"])
    let ours = visit.policies[0]
    #expect(ours.title == Policy.Text(zh: "本局规定", en: "Our rules") && ours.source == "S" && ours.date == "2026-01-01")
    #expect(ours.limits.map(\.severity) == [.error] + Array(repeating: .warning, count: 6) + [.note])
    let checks = ours.limits.map { "\($0.check)".replacing("Visit.", with: "").replacing("Policy.", with: "") }
    #expect(checks[1] == "count(kinds: [Activity.Kind.tour], most: 2)")
    #expect(checks[2] == "rooms(ranks: RankNames(senior: [\"B\"], junior: []), kinds: [Room.Kind.twin])")
    #expect(checks[3] == "price(ranks: RankNames(senior: [\"A\"], junior: [\"D\"]), most: 35000)")
    #expect(checks[4] == "stars(ranks: RankNames(senior: [], junior: [\"D\"]), most: 3)")
    #expect(checks[5] == "receivers(roles: [Role.staff], most: Optional(1))")
    #expect(checks[6] == "vehicles(ranks: RankNames(senior: [\"B\"], junior: []), kinds: [VehicleKind.sedan])")
    #expect(checks[7] == "reminder")
  }
}
