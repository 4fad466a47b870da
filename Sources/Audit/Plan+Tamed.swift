internal import Visit
internal import Wording

/// Numbers within what can be computed with: a plan may come from anywhere. 数值界限
extension Plan {
  /// The plan with every number brought within bounds, and what had to be.
  func tamed() -> (plan: Plan, wild: [Phrase]) {
    var tamer = Tamer()
    var plan = self
    for index in plan.activities.indices {
      tamer.tame(&plan.activities[index].start, "activities[\(index)].start")
      tamer.tame(&plan.activities[index].end, "activities[\(index)].end")
    }
    for index in plan.seats.indices {
      tamer.tame(&plan.seats[index].row, "seats[\(index)].row")
      tamer.tame(&plan.seats[index].honour, "seats[\(index)].honour")
      tamer.tame(&plan.seats[index].faces, "seats[\(index)].faces")
      tamer.tame(&plan.seats[index].at, "seats[\(index)].at")
    }
    for index in plan.trips.indices { tamer.tame(&plan.trips[index], "trips[\(index)]") }
    for index in plan.stays.indices { tamer.tame(&plan.stays[index].nights, "stays[\(index)]") }
    for index in plan.duties.indices { tamer.tame(&plan.duties[index].at, "duties[\(index)].at") }
    for index in plan.goals.indices {
      tamer.tame(&plan.goals[index].value, "goals[\(index)].value", Tamer.goal)
      tamer.tame(&plan.goals[index].bound, "goals[\(index)].bound", Tamer.goal)
      for part in plan.goals[index].parts.indices {
        tamer.tame(&plan.goals[index].parts[part].value, "goals[\(index)].parts[\(part)].value", Tamer.goal)
        tamer.tame(&plan.goals[index].parts[part].bound, "goals[\(index)].parts[\(part)].bound", Tamer.goal)
      }
    }
    return (plan, tamer.wild)
  }
}

/// Brings numbers within bounds and notes which were not.
private struct Tamer {
  static let goal = 1_000_000_000_000_000
  static let number = 1_000_000_000
  static let minutes = 6_000_000_000
  static let days = 4_000_000

  private(set) var wild: [Phrase] = []

  mutating func tame(_ number: inout Int, _ path: String, _ most: Int = number) {
    guard number > most || number < -most else { return }
    wild.append(.auditImpossible(path, "\(number)"))
    number = min(max(number, -most), most)
  }

  mutating func tame(_ moment: inout Moment, _ path: String) {
    guard moment.minutes > Self.minutes || moment.minutes < -Self.minutes else { return }
    wild.append(.auditImpossible(path, "\(moment.minutes)"))
    moment = Moment(minutes: min(max(moment.minutes, -Self.minutes), Self.minutes))
  }

  mutating func tame(_ nights: inout Range<Day>, _ path: String) {
    let lower = min(max(nights.lowerBound.ordinal, -Self.days), Self.days)
    let upper = min(max(nights.upperBound.ordinal, -Self.days), Self.days)
    guard lower != nights.lowerBound.ordinal || upper != nights.upperBound.ordinal else { return }
    wild.append(.auditImpossible(path, "\(nights.lowerBound.ordinal)..<\(nights.upperBound.ordinal)"))
    nights = Day(ordinal: lower)..<Day(ordinal: upper)
  }

  mutating func tame(_ point: inout Point, _ path: String) {
    let far = 1_000_000.0
    guard !(abs(point.x) <= far && abs(point.y) <= far) else { return }
    wild.append(.auditImpossible(path, "\(point.x), \(point.y)"))
    point = Point(0, 0)
  }

  mutating func tame(_ trip: inout Plan.Trip, _ path: String) {
    tame(&trip.hectometres, "\(path).km")
    if var position = trip.position {
      tame(&position, "\(path).position")
      trip.position = position
    }
    for index in trip.stops.indices {
      tame(&trip.stops[index].arrive, "\(path).stops[\(index)].arrive")
      if var leave = trip.stops[index].leave {
        tame(&leave, "\(path).stops[\(index)].leave")
        trip.stops[index].leave = leave
      }
    }
    for index in trip.luggage.indices {
      tame(&trip.luggage[index].pieces, "\(path).luggage[\(index)].pieces")
      tame(&trip.luggage[index].from, "\(path).luggage[\(index)].from")
      tame(&trip.luggage[index].to, "\(path).luggage[\(index)].to")
    }
    for index in trip.riders.indices {
      tame(&trip.riders[index].honour, "\(path).riders[\(index)].honour")
      tame(&trip.riders[index].from, "\(path).riders[\(index)].from")
      tame(&trip.riders[index].to, "\(path).riders[\(index)].to")
    }
  }
}
