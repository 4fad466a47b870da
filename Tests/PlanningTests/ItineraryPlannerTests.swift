import Precedence
import Testing
import Visit
import Wording

@testable import Planning

@Suite struct ItineraryPlannerTests {
  private let g: [Activity.Attendee] = [.delegation("g")]

  /// Two open activities with one and the same hall.
  private func twoInOneHall() -> Visit {
    var first = open("first", ("1 14:00", "1 18:00"), 60, [.person("h1")])
    var second = open("second", ("1 14:00", "1 18:00"), 60, [.person("h2")])
    first.halls = ["hall"]
    second.halls = ["hall"]
    var visit = programme([host("h1"), host("h2")], [first, second])
    var hall = Hall(id: "hall", name: "", place: "office", layout: .signing)
    hall.changeover = 15
    visit.halls = [hall]
    return visit
  }

  @Test func `Open starts are the earliest on the grid that leave time for the way`() {
    // The train is there at 10:00; 15 minutes out, 30 of road, 2 at each stop, 10 early.
    let visit = programme(
      [guest("a", rank: "A")],
      [open("visit", ("1 08:00", "1 18:00"), 60, g), open("tour", ("1 08:00", "1 18:00"), 60, at: "village", g)])
    let scheduled = Scheduled(visit)
    #expect(scheduled.start("visit") == "1 10:45")
    // From 11:45 it is 30 of road, 4 of boarding, 10 early: 12:29, on the grid 12:30.
    #expect(scheduled.start("tour") == "1 12:30")
    #expect(scheduled.proven(.served) == 0)
    #expect(scheduled.proven(.preferences) == 0)
  }

  @Test func `A train gives its way out, and its check-in at the end`() {
    var person = guest("a", rank: "A")
    person.arrive?.by = "G1"
    person.leave?.by = "G2"
    let visit = programme(
      [person], [open("early", ("1 08:00", "1 18:00"), 60, g), open("late", ("3 13:00", "3 16:00"), 60, g)])
    #expect(Scheduled(visit).start("early") == "1 11:00")
    // Due at 15:30; 34 minutes before that it must end, so 13:55 is the last start.
    var late = visit
    late.activities[1].window = moment("3 14:00")...moment("3 16:00")
    #expect(Scheduled(late).people("late") == [])
    #expect(Scheduled(visit).start("late") == "3 13:00")
  }

  @Test func `An activity after another keeps the gap, off the grid where it must`() {
    var talks = fixed("talks", "1 14:02", 60, [.person("h")])
    talks.title = "talks"
    var photo = open("photo", nil, 15, [.person("h")])
    photo.after = [Activity.Gap(activity: "talks", least: 0, most: 0)]
    var drinks = open("drinks", nil, 15, [.person("h")])
    drinks.after = [Activity.Gap(activity: "photo", least: 10)]
    let scheduled = Scheduled(programme([host("h")], [talks, photo, drinks]))
    #expect(scheduled.start("photo") == "1 15:02")
    #expect(scheduled.start("drinks") == "1 15:30")
  }

  @Test func `One hall holds one activity at a time, with time to change over`() {
    let scheduled = Scheduled(twoInOneHall())
    #expect(scheduled.start("first") == "1 14:00")
    #expect(scheduled.start("second") == "1 15:15")
  }

  @Test func `A choice of halls lets both be held at once`() {
    var visit = twoInOneHall()
    visit.halls.append(Hall(id: "other", name: "", place: "office", layout: .signing))
    visit.activities[1].halls = ["hall", "other"]
    let scheduled = Scheduled(visit)
    #expect(scheduled.start("second") == "1 14:00")
    #expect(scheduled.items.map(\.hall) == ["hall", "other"])
  }

  @Test func `At one place one activity may follow at once, elsewhere early shrinks to what after leaves`() {
    var second = open("second", ("1 09:00", "1 18:00"), 30, at: "village", [.person("h")])
    second.after = [Activity.Gap(activity: "first", least: 0, most: 36)]
    let there = Scheduled(programme([host("h")], [fixed("first", "1 09:00", 60, [.person("h")]), second]))
    #expect(there.start("second") == "1 10:36")
    let here = Scheduled(
      programme(
        [host("h")],
        [fixed("first", "1 09:00", 60, [.person("h")]), open("next", ("1 09:00", "1 18:00"), 30, [.person("h")])]))
    #expect(here.start("next") == "1 10:00")
  }

  @Test func `A delegation comes without those who work and those away on their journey`() {
    var driver = guest("driver")
    driver.role = .driver
    let people = [guest("a", rank: "A"), guest("late", rank: "B", "2 10:00"), driver]
    let scheduled = Scheduled(programme(people, [fixed("dinner", "1 18:00", 60, g)]))
    #expect(scheduled.people("dinner") == ["a"])
    #expect(scheduled.proven(.served) == 0)
    #expect(scheduled.contribution.findings.map(\.rule) == ["itinerary/away"])
    #expect(scheduled.contribution.findings.first?.people == ["late"])
  }

  @Test func `Who is named but comes too late is unmet, with the times`() {
    var visit = programme([guest("late", rank: "A", "2 10:00")], [fixed("dinner", "1 18:00", 60, [.person("late")])])
    visit.origins[.activity("dinner")] = Origins.Line(line: 9)
    let unmet = Scheduled(visit).contribution.unmet
    #expect(unmet.map(\.person) == ["late"])
    #expect(unmet.first?.at == "dinner")
    #expect(unmet.first?.lines == [9])
    #expect(
      unmet.first?.why
        == "can be there at \(firstDay.advanced(by: 1)) 10:44 at the earliest; it starts at \(firstDay) 18:00")
  }

  @Test func `Two fixed activities at once keep the one that weighs more`() {
    var important = fixed("important", "1 14:30", 60, [.person("h")])
    important.priority = 3
    let visit = programme([host("h")], [fixed("usual", "1 14:00", 60, [.person("h")]), important])
    let scheduled = Scheduled(visit)
    #expect(scheduled.people("usual") == [])
    #expect(scheduled.people("important") == ["h"])
    #expect(scheduled.proven(.served) == 1)
    #expect(
      scheduled.contribution.unmet.map(\.why) == ["is at “important” from \(firstDay) 14:30 to \(firstDay) 15:30"])
  }

  @Test func `A way that is too long is counted in minutes`() {
    let visit = programme(
      [host("h", rank: "A")],
      [
        fixed("first", "1 14:00", 60, [.person("h")]),
        fixed("second", "1 15:20", 60, at: "village", [.person("h")]),
      ])
    let why = Scheduled(visit).contribution.unmet.first?.why
    #expect(why?.contains("44 minutes away, boarding and early arrival included, and there are 20") == true)
  }

  @Test func `A deputy is sent, the first in the list who has time`() {
    var busy = fixed("busy", "1 14:00", 60, [.person("chief"), .person("second")])
    busy.inPerson = ["chief"]
    var other = fixed("other", "1 14:00", 60, [.person("chief")])
    other.deputies = [("chief", ["second", "third", "fourth"])]
    let people = [
      host("chief", rank: "A"), host("second", rank: "B"), host("third", rank: "C"), host("fourth", rank: "D"),
    ]
    let scheduled = Scheduled(programme(people, [busy, other]))
    #expect(scheduled.people("busy") == ["chief", "second"])
    #expect(scheduled.people("other") == ["third/chief"])
    #expect(scheduled.proven(.served) == 0)
    #expect(scheduled.proven(.preferences) == 4)
  }

  @Test func `Who must come in person sends nobody`() {
    var other = fixed("other", "1 14:30", 60, [.person("chief")])
    other.deputies = [("chief", ["second"])]
    other.inPerson = ["chief"]
    let people = [host("chief", rank: "A"), host("second", rank: "B")]
    let scheduled = Scheduled(programme(people, [fixed("busy", "1 14:00", 60, [.person("chief")]), other]))
    #expect(scheduled.contribution.unmet.count == 1)
    #expect(scheduled.proven(.preferences) == 0)
  }

  @Test func `Who may be missing is missing before anybody is unmet`() {
    var optional = fixed("optional", "1 14:00", 60, [.person("h")])
    optional.optional = .everybody
    let scheduled = Scheduled(programme([host("h")], [optional, fixed("must", "1 14:30", 60, [.person("h")])]))
    #expect(scheduled.people("must") == ["h"])
    #expect(scheduled.people("optional") == [])
    #expect(scheduled.proven(.served) == 0)
    #expect(scheduled.proven(.preferences) == 1)
  }

  @Test func `A window that is too short says by how much`() {
    let scheduled = Scheduled(
      programme([host("h", rank: "A")], [open("long", ("1 14:00", "1 15:00"), 90, [.person("h")])]))
    #expect(scheduled.items.isEmpty)
    #expect(scheduled.contribution.unmet.map(\.why) == ["its window is 60 minutes long, and it takes 90"])
    #expect(scheduled.contribution.findings.map(\.severity) == [.error])
    #expect(scheduled.proven(.served) == 2)
  }

  @Test func `Whoever signs is asked though nobody says so`() {
    var signing = fixed("signing", "1 14:00", 30, g)
    signing.signers = ["h"]
    #expect(Scheduled(programme([guest("a", rank: "A"), host("h")], [signing])).people("signing") == ["a", "h"])
  }

  @Test func `Fixed times that break their gap are pointed out`() {
    var second = fixed("second", "1 15:20", 30, [.person("h")])
    second.after = [Activity.Gap(activity: "first", least: 30)]
    let scheduled = Scheduled(programme([host("h")], [fixed("first", "1 14:00", 60, [.person("h")]), second]))
    #expect(scheduled.contribution.findings.map(\.rule) == ["itinerary/after"])
    #expect(scheduled.items.count == 2)
  }

  @Test func `No programme is a programme`() {
    let scheduled = Scheduled(programme([], []))
    #expect(scheduled.items.isEmpty)
    #expect(scheduled.proven(.served) == 0)
  }
}
