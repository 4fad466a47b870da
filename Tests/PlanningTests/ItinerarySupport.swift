import Precedence
import Visit
import Wording

@testable import Planning

/// An activity with a fixed start, at a place.
func fixed(
  _ id: String, _ start: String, _ duration: Minutes, at place: Place.ID = "office", _ attend: [Activity.Attendee]
) -> Activity {
  var activity = open(id, nil, duration, at: place, attend)
  activity.start = moment(start)
  return activity
}

/// An activity whose start is open, perhaps within a window.
func open(
  _ id: String, _ window: (String, String)?, _ duration: Minutes, at place: Place.ID = "office",
  _ attend: [Activity.Attendee]
) -> Activity {
  var activity = Activity(id: Activity.ID(id), title: id, kind: .meeting, duration: duration)
  activity.window = window.map { moment($0.0)...moment($0.1) }
  activity.place = place
  activity.attend = attend
  return activity
}

/// A visit whose places are 30 minutes apart, with a station, an office and a village.
func programme(_ people: [Person], _ activities: [Activity]) -> Visit {
  var visit = emptyVisit()
  visit.people = people
  visit.places = ["station", "office", "village"].map { Place(id: $0, name: $0.text) }
  visit.travel.rows = [
    Travel.Row(from: "station", to: "office", time: 30, hectometres: 200),
    Travel.Row(from: "station", to: "village", time: 30, hectometres: 200),
    Travel.Row(from: "office", to: "village", time: 30, hectometres: 200),
  ]
  visit.activities = activities
  return visit
}

/// A host who is always there.
func host(_ id: String, rank: String? = nil) -> Person {
  var person = guest(id, rank: rank, delegation: "h")
  person.arrive = nil
  person.leave = nil
  person.local = "office"
  return person
}

/// The itinerary of a visit with what can be counted from it.
struct Scheduled {
  let items: [Plan.Item]
  let contribution: Contribution

  init(_ visit: Visit) { (items, contribution) = planItinerary(Context(visit, language: .en)) }

  /// When an activity starts, as `3 14:30`; nil where it isn't held.
  func start(_ activity: Activity.ID) -> String? {
    items.first { $0.activity == activity }.map { "\($0.start.day.ordinal - firstDay.ordinal + 1) \($0.start.clock)" }
  }

  /// Who is at an activity, deputies as `who/for`.
  func people(_ activity: Activity.ID) -> [String] {
    (items.first { $0.activity == activity }?.attend ?? []).map { attendance in
      attendance.person.text + (attendance.standsFor.map { "/" + $0.text } ?? "")
    }
  }

  /// The value of a goal, which must be proven.
  func proven(_ goal: GoalName) -> Int? {
    contribution.goals[goal].flatMap { $0.value == $0.bound ? $0.value : nil }
  }
}
