import Testing
import Visit
import Wording

@testable import Audit

/// A good plan, or its visit, changed so that one rule is broken.
struct Broken: Sendable, CustomTestStringConvertible {
  /// What is wrong, in words.
  let fault: String
  /// The rule that must be named, without its prefix.
  let rule: String
  private let change: @Sendable (inout Plan, inout Visit) -> Void

  init(_ fault: String, _ rule: String, _ change: @escaping @Sendable (inout Plan, inout Visit) -> Void) {
    self.fault = fault
    self.rule = rule
    self.change = change
  }

  /// The rules that the audit names for it.
  var named: [String] {
    var (plan, visit) = (Good.plan, Good.visit)
    change(&plan, &visit)
    return Audit.report(on: plan, for: visit, language: .en).faults.map(\.rule)
  }

  var testDescription: String { fault }
}

extension Plan {
  /// Changes a trip by its id.
  mutating func trip(_ id: String, _ change: (inout Plan.Trip) -> Void) {
    for index in trips.indices where trips[index].id == id { change(&trips[index]) }
  }

  /// Changes an activity by its id.
  mutating func item(_ id: Activity.ID, _ change: (inout Plan.Item) -> Void) {
    for index in activities.indices where activities[index].activity == id { change(&activities[index]) }
  }

  /// Changes somebody's stay.
  mutating func stay(_ person: Person.ID, _ change: (inout Plan.Stay) -> Void) {
    for index in stays.indices where stays[index].person == person { change(&stays[index]) }
  }

  /// Changes somebody's seat at an activity.
  mutating func seat(_ person: Person.ID, _ activity: Activity.ID, _ change: (inout Plan.Seat) -> Void) {
    for index in seats.indices where seats[index].person == person && seats[index].activity == activity {
      change(&seats[index])
    }
  }

  /// Two people swap seats at an activity.
  mutating func swapSeats(_ first: Person.ID, _ second: Person.ID, _ activity: Activity.ID) {
    for index in seats.indices where seats[index].activity == activity {
      if seats[index].person == first {
        seats[index].person = second
      } else if seats[index].person == second {
        seats[index].person = first
      }
    }
  }

  /// Changes a goal.
  mutating func goal(_ name: GoalName, _ change: (inout Plan.Goal) -> Void) {
    for index in goals.indices where goals[index].name == name { change(&goals[index]) }
  }

  /// Says that something is unmet.
  mutating func miss(_ person: Person.ID, _ what: Plan.Unmet.What, _ at: String) {
    unmet.append(.init(person: person, what: what, at: at, why: "", lines: []))
  }
}

extension Visit {
  /// Changes a person.
  mutating func person(_ id: Person.ID, _ change: (inout Person) -> Void) {
    for index in people.indices where people[index].id == id { change(&people[index]) }
  }

  /// Changes a vehicle.
  mutating func vehicle(_ id: Vehicle.ID, _ change: (inout Vehicle) -> Void) {
    for index in vehicles.indices where vehicles[index].id == id { change(&vehicles[index]) }
  }

  /// Changes an activity.
  mutating func activity(_ id: Activity.ID, _ change: (inout Activity) -> Void) {
    for index in activities.indices where activities[index].id == id { change(&activities[index]) }
  }
}
