import Testing
import Visit

@testable import Planning

@Suite struct MovementsTests {
  private typealias Build = VisitBuilding

  private func guestVisit() -> Build {
    var build = Build()
    build.guest("g", rank: 0) {
      $0.arrive = Passage(at: Build.at(9), place: "station", by: "G1")
      $0.leave = Passage(at: Build.at(18, day: 1), place: "station", by: "G2")
      $0.luggage = 2
    }
    return build
  }

  private func item(_ id: String, _ place: Place.ID, _ from: Moment, _ to: Moment, _ people: [Person.ID]) -> Plan.Item {
    Plan.Item(
      activity: Identifier(id), start: from, end: to, hall: nil, place: place,
      attend: people.map { Plan.Attendance(person: $0) })
  }

  private func stay(_ person: Person.ID) -> Plan.Stay {
    Plan.Stay(person: person, hotel: "h", room: "1", nights: Build.day..<Build.day.advanced(by: 1))
  }

  @Test("a long gap is spent at the hotel, and luggage travels on arrival and departure only")
  func restAtHotel() {
    var build = guestVisit()
    build.visit.hotels = [Hotel(id: "h", name: "H", place: "hotel")]
    let items = [item("talks", "office", Build.at(14), Build.at(16), ["g"])]
    let movements = Movements(build.context, items: items, stays: [stay("g")], meetings: [])
    #expect(movements.stranded.isEmpty)
    #expect(
      movements.all.map { "\($0.from)>\($0.to) \($0.luggage)" } == [
        "station>hotel 2", "hotel>office 0", "office>hotel 0", "hotel>station 2",
      ])
    // 15 minutes from a train to the kerb; 10 minutes early at the activity; half an hour before the train.
    #expect(movements.all[0].ready == Build.at(9, 15))
    #expect(movements.all[1].due == Build.at(13, 50))
    #expect(movements.all[3].due == Build.at(17, 30, day: 1))
  }

  @Test("who can't be brought home over unknown roads starts the next day from there all the same")
  func homeWithoutRoad() {
    var build = guestVisit()
    build.visit.hotels = [Hotel(id: "h", name: "H", place: "hotel")]
    build.visit.places.append(Place(id: "island", name: "Island"))
    let items = [
      item("tour", "island", Build.at(14), Build.at(16), ["g"]),
      item("talks", "office", Build.at(9, day: 1), Build.at(10, day: 1), ["g"]),
    ]
    let movements = Movements(build.context, items: items, stays: [stay("g")], meetings: [])
    #expect(movements.stranded.map { "\($0.from)" } == ["station", "island"])
    #expect(movements.all.map { "\($0.from)>\($0.to)" }.contains("hotel>office"))
  }

  @Test("a gap no longer than the rest is gone straight through")
  func directWhenShort() {
    var build = guestVisit()
    build.visit.hotels = [Hotel(id: "h", name: "H", place: "hotel")]
    // Ready 9:15, activity 11:25: 130 minutes less 30 and 10 of driving are the 90 that are not too long.
    let items = [item("talks", "office", Build.at(11, 25), Build.at(12), ["g"])]
    let movements = Movements(build.context, items: items, stays: [stay("g")], meetings: [])
    #expect(movements.all.first.map { "\($0.from)>\($0.to)" } == "station>office")
  }

  @Test("local people start and end the day at their place")
  func localDay() {
    var build = Build()
    build.host("h", rank: 0)
    let items = [item("visit", "site", Build.at(10), Build.at(11), ["h"])]
    let movements = Movements(build.context, items: items, stays: [], meetings: [])
    #expect(movements.all.map { "\($0.from)>\($0.to)" } == ["office>site", "site>office"])
  }

  @Test("who can't be there in time even by a direct drive is named with the minutes that lack")
  func tooLate() {
    let build = guestVisit()
    let items = [item("talks", "office", Build.at(9, 30), Build.at(10), ["g"])]
    let movements = Movements(build.context, items: items, stays: [], meetings: [])
    // At the kerb 9:15, aboard 9:17, there 9:52.
    #expect(movements.stranded.first?.cause == .tooLate(22))
  }

  @Test("a place that no road leads to strands its people")
  func noRoad() {
    var build = Build()
    build.host("h", rank: 0)
    build.visit.places.append(Place(id: "island", name: "island"))
    let items = [item("visit", "island", Build.at(10), Build.at(11), ["h"])]
    let movements = Movements(build.context, items: items, stays: [], meetings: [])
    #expect(movements.stranded.contains { $0.cause == .noRoad })
  }

  @Test("who needs not be anywhere for hours has the journey of those who came with them")
  func narrowed() throws {
    var build = guestVisit()
    build.visit.hotels = [Hotel(id: "h", name: "H", place: "hotel")]
    let items = [item("talks", "office", Build.at(14), Build.at(16), ["g"])]
    let first = try #require(Movements(build.context, items: items, stays: [stay("g")], meetings: []).all.first)
    var later = first
    later.arrive = first.arrive.lowerBound...(first.arrive.upperBound + 300)
    #expect(first != later)
    #expect(first.narrowed == later.narrowed)
    #expect(later.narrowed.arrive.upperBound <= later.leave.upperBound + later.longest)
  }
}
