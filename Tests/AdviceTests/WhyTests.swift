import Planning
import Testing
import Visit
import Wording

@testable import Advice

@Suite("Why somebody is where the plan says")
struct WhyTests {
  @Test("is answered for everybody, seat by seat, room and rides", arguments: ["bilateral", "county"])
  func everybody(_ name: String) {
    let draft = name == "county" ? Sample.countyDraft : Sample.bilateralDraft
    let plan = draft.plan
    for person in draft.visit.people.map(\.id) {
      let chain = ReasonChain(person, draft)
      for seat in plan.seats where seat.person == person {
        let steps = chain.steps(.seat(seat.activity, seat.seat))
        #expect(steps.first?.kind == .order && steps.contains { $0.kind == .layout })
      }
      for stay in plan.stays where stay.person == person {
        #expect(chain.steps(.room(stay.hotel, stay.room)).first?.kind == .order)
      }
      let rides = plan.trips.filter { $0.riders.contains { $0.person == person } }.count
      #expect(chain.steps(.rides).filter { $0.kind == .journey }.count == rides)
      for step in chain.steps(.rides) { #expect(!step.phrase.zh.isEmpty && !step.phrase.en.isEmpty) }
    }
  }

  @Test("names the goal that being at the least costly other place would worsen, as planning all anew finds")
  func decisive() throws {
    let draft = Sample.bilateralDraft
    for person in ["director", "energy"] as [Person.ID] {
      let why = Why(person, at: "dinner", in: draft, language: .en)
      let placement = try #require(why.placements.first)
      let best = try #require(placement.options.options.first { !$0.isCurrent && $0.isPossible })
      var visit = draft.visit
      visit.rules.append(best.spot.rule(for: person))
      let whole = Planner(visit: visit, language: .en).plan()
      #expect(Price(of: whole, beyond: draft.plan, in: visit.goals) == best.price)
      #expect(placement.decisive == (best.price.decisive.flatMap { $0.by > 0 ? $0.name : nil }))
      let goal = try #require(placement.steps.last { $0.kind == .goal })
      #expect(!goal.phrase.en.isEmpty)
    }
  }

  @Test("of a first person is the order, of one who serves the person served, and of a junior who comes before")
  func chains() throws {
    let draft = Sample.bilateralDraft
    let first = ReasonChain("minister", draft).steps(.seat("talks", try seat("minister", at: "talks")))
    #expect(first[0].phrase.en.hasPrefix("no. 1 of the ") && first[0].phrase.en.contains("before B. Moreau (rank"))
    #expect(first.contains { $0.phrase.en == "nobody of the same order has a better one" })
    let serves = ReasonChain("interp-fr", draft).steps(.seat("talks", try seat("interp-fr", at: "talks")))
    #expect(serves[0].phrase.en.hasPrefix("serves A. Laurent, and so sits "))
    let adviser = ReasonChain("adviser", draft).steps(.seat("dinner", try seat("adviser", at: "dinner")))
    #expect(adviser.contains { $0.kind == .need })
    #expect(
      adviser.contains {
        $0.kind == .rule && $0.phrase.en.contains("should sit next to each other")
          && $0.phrase.en.hasSuffix("(a wish worth 4)")
      })
  }

  @Test("can be that another place costs the same, and is said so")
  func ties() throws {
    let why = Why("counsellor", in: Sample.bilateralDraft, language: .en)
    let room = try #require(why.placements.first { $0.subject.matter == .room })
    let free = room.options.options.filter { !$0.isCurrent && $0.isPossible && $0.price.isNothing }.count
    let says = room.steps.filter { $0.kind == .goal }.map(\.phrase.en)
    #expect(says.contains { $0.contains("the same") } == (free > 0))
    if free > 0 { #expect(room.decisive == nil && says.contains { $0.hasPrefix("\(free) other place") }) }
  }

  #if DEBUG
    static let seeds = 0..<3
  #else
    static let seeds = 0..<60
  #endif

  @Test("never contradicts what-if: being anywhere else costs what a plan made anew costs", arguments: seeds)
  func property(_ seed: Int) throws {
    let draft = Sample.bilateralDraft
    let plan = draft.plan
    let matter = Options.Matter.allCases[seed % 3]
    let seats = plan.seats.filter { $0.activity != "photo" }
    let rider = plan.trips.flatMap(\.riders).map(\.person)
    let people = matter == .seat ? seats.map(\.person) : matter == .room ? plan.stays.map(\.person) : rider
    let index = (seed * 31 + 7) % people.count
    let activity = matter == .seat ? seats[index].activity : nil
    let options = Options(of: people[index], matter, at: activity, in: draft, language: .en)
    let others = options.options.filter { !$0.isCurrent }
    let option = try #require(others.isEmpty ? nil : others[seed * 13 % others.count])
    var visit = draft.visit
    visit.rules.append(option.spot.rule(for: people[index]))
    let whole = Planner(visit: visit, language: .en).plan()
    if option.isPossible {
      #expect(Price(of: whole, beyond: plan, in: visit.goals) == option.price)
    } else {
      #expect(!whole.made.complete || !Change.pin(people[index], option.spot).isKept(by: whole))
    }
    // What `why` names is the least of the prices, and the goal that it worsens.
    let best = others.first(where: \.isPossible)
    #expect(option.isPossible ? best.map { !(option.price < $0.price) } ?? false : true)
    let verdict = Verdict(options, visit, proven: [])
    #expect(verdict.decisive == best?.price.decisive.flatMap { $0.by > 0 ? $0.name : nil })
  }

  private func seat(_ person: Person.ID, at activity: Activity.ID) throws -> String {
    try #require(Sample.bilateralPlan.seats.first { $0.person == person && $0.activity == activity }).seat
  }
}
