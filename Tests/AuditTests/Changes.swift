import Visit

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

  /// Changes a hall.
  mutating func hall(_ id: Hall.ID, _ change: (inout Hall) -> Void) {
    for index in halls.indices where halls[index].id == id { change(&halls[index]) }
  }

  /// Changes a place.
  mutating func place(_ id: Place.ID, _ change: (inout Place) -> Void) {
    for index in places.indices where places[index].id == id { change(&places[index]) }
  }
}
