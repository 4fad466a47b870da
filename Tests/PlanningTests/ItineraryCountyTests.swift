import Testing
import Visit
import Wording

@testable import Planning

@Suite struct ItineraryCountyTests {
  private let province: [Activity.Attendee] = [.delegation("g")]
  private let guests: [Activity.Attendee] = [.delegation("g"), .delegation("c")]

  /// The people, places and programme of county-visit.
  private func county() -> Visit {
    var people = ["wang", "li"].map { guest($0, rank: "A", "1 10:42", "3 16:10") }
    people += ["ouyang", "sun"].map { guest($0, rank: "B", "1 11:25", "3 16:10") }
    people += ["zhou", "qian", "wu"].map { guest($0, rank: "C", "1 09:30", "2 18:00", delegation: "c") }
    people += ["zhao", "chen", "liu"].map { host($0, rank: "D") }
    for index in people.indices where people[index].delegation != "h" {
      let place: Place.ID = people[index].delegation == "c" ? "city" : index < 2 ? "station" : "airport"
      people[index].arrive?.place = place
      people[index].leave?.place = place == "city" ? "city" : "station"
      if place != "city" { people[index].arrive?.by = "G1" }
      if place != "city" { people[index].leave?.by = "G2" }
    }
    var visit = programme(people, [])
    let places: [(String, Double, Double)] = [
      ("station", 33.555, 119.083), ("airport", 33.7908, 119.125), ("city", 33.61, 119.02), ("office", 33.294, 118.873),
      ("substation", 33.25, 118.9), ("township", 33.19, 118.62), ("lakeside", 33.31, 118.84),
    ]
    visit.places = places.map { id, latitude, longitude in
      var place = Place(id: Place.ID(id), name: id)
      place.at = Coordinate(latitude: latitude, longitude: longitude)
      return place
    }
    visit.travel = Travel()
    visit.travel.speed = 50
    visit.travel.rows = [Travel.Row(from: "office", to: "township", time: 45, hectometres: 340)]
    visit.halls = [
      Hall(id: "301", name: "", place: "office", layout: .signing),
      Hall(id: "steps", name: "", place: "office", layout: .signing),
    ]
    visit.activities = activities()
    return visit
  }

  private func activities() -> [Activity] {
    let all = guests + [.delegation("h")]
    var talks = fixed("talks", "1 14:30", 120, all)
    talks.halls = ["301"]
    talks.inPerson = ["wang", "zhao"]
    var photo = open("photo", nil, 15, all)
    photo.halls = ["steps"]
    photo.after = [Activity.Gap(activity: "talks", least: 0)]
    return [
      talks, photo, fixed("dinner", "1 18:30", 90, at: "lakeside", guests + [.person("zhao"), .person("chen")]),
      fixed("station", "2 09:00", 90, at: "substation", guests + [.person("zhao"), .person("liu")]),
      open(
        "rural", ("2 10:30", "2 16:30"), 120, at: "township", province + [.person("zhou"), .person("liu")]),
      fixed("report", "3 09:00", 120, province + [.delegation("h")]),
    ]
  }

  @Test func `The county's programme is the earliest that everybody can attend`() {
    let scheduled = Scheduled(county())
    #expect(scheduled.start("photo") == "1 16:30")
    // 42 minutes of road after 10:30, two stops, and early.
    #expect(scheduled.start("rural") == "2 11:30")
    #expect(scheduled.items.map(\.activity) == ["talks", "photo", "dinner", "station", "rural", "report"])
    #expect(scheduled.items.first?.attend.count == 10)
    #expect(scheduled.people("rural") == ["wang", "li", "ouyang", "sun", "zhou", "liu"])
    #expect(scheduled.proven(.served) == 0)
    #expect(scheduled.proven(.preferences) == 0)
    #expect(scheduled.contribution.findings.isEmpty)
    #expect(!scheduled.contribution.cutShort)
  }

  @Test func `A window that closes too early leaves the rural visit without those who come from the station`() {
    var visit = county()
    visit.activities[4].window = moment("2 10:30")...moment("2 13:00")
    let scheduled = Scheduled(visit)
    #expect(scheduled.proven(.served) != 0)
    let unmet = scheduled.contribution.unmet.filter { $0.at == "rural" || $0.at == "station" }
    #expect(unmet.count == scheduled.contribution.unmet.count)
    #expect(unmet.allSatisfy { $0.why.contains("minutes away") || $0.why.contains("is at") })
  }

  @Test func `The same visit gives the same programme`() {
    #expect(Scheduled(county()).items == Scheduled(county()).items)
  }
}
