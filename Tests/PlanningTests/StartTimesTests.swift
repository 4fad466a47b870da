import Testing
import Visit

@testable import Planning

@Suite("Start times") struct StartTimesTests {
  private typealias Build = VisitBuilding

  /// The starts of an activity that follows another by an open gap.
  private func starts(after end: Moment) -> [Moment] {
    var visit = VisitBuilding().visit
    var talks = Activity(id: "talks", title: "Talks", kind: .talks, duration: 60)
    talks.start = end - 60
    var photo = Activity(id: "photo", title: "Photo", kind: .photo, duration: 15)
    photo.after = [Activity.Gap(activity: "talks", least: 0)]
    visit.activities = [talks, photo]
    return StartTimes(visit, gaps: [ItineraryProblem.Gap(first: 0, second: 1, least: 0, most: nil)]).starts[1]
  }

  @Test("What follows by an open gap isn't put into the night") func night() {
    let starts = starts(after: Build.at(16, 30))
    #expect(starts.first == Build.at(16, 30))
    #expect(starts.allSatisfy { (480...1320).contains($0.minuteOfDay) })
    #expect(starts.contains(Build.at(9, day: 1)))
  }

  @Test("What follows a late dinner may be late") func late() {
    #expect(starts(after: Build.at(22, 30)).first == Build.at(22, 30))
  }
}
