internal import Visit

/// What a vehicle does on one day. 车辆一日
struct VehicleDay: Sendable {
  /// One trip of it.
  struct Run: Sendable {
    /// Position in the plan's trips.
    var index: Int
    var trip: Plan.Trip
    var first: Plan.Stop
    var last: Plan.Stop
    /// The range of hours that holds the whole trip.
    var shift: ClosedRange<Moment>?
    /// The trip before on that day lies in other hours.
    var changesShift = false
  }

  var vehicle: Vehicle
  var day: Day
  /// In order of time.
  var runs: [Run]
}

extension Inspection {
  /// The days of the known vehicles that are used, in listing order and order of time.
  var vehicleDays: [VehicleDay] {
    var days: [VehicleDay] = []
    for vehicle in visit.vehicles {
      let runs = plan.trips.enumerated().compactMap { index, trip -> VehicleDay.Run? in
        guard trip.vehicle == vehicle.id, let first = trip.stops.first, let last = trip.stops.last,
          trip.stops.count > 1
        else { return nil }
        let shift = vehicle.hours.first { $0.contains(first.arrive) && $0.contains(last.arrive) }
        return VehicleDay.Run(index: index, trip: trip, first: first, last: last, shift: shift)
      }.sorted { ($0.first.arrive, $0.last.arrive, $0.index) < ($1.first.arrive, $1.last.arrive, $1.index) }
      var mine: [VehicleDay] = []
      for var run in runs {
        let day = (run.first.leave ?? run.first.arrive).day
        if let last = mine.last, last.day == day {
          run.changesShift = last.runs.last?.shift != run.shift
          mine[mine.count - 1].runs.append(run)
        } else {
          mine.append(VehicleDay(vehicle: vehicle, day: day, runs: [run]))
        }
      }
      days += mine
    }
    return days
  }

  /// Minutes of an empty drive; the fewest where they differ by the hour of leaving.
  func emptyRun(from: Place.ID, to: Place.ID, around moments: Moment...) -> Minutes? {
    moments.compactMap { roads.journey(from: from, to: to, at: $0)?.minutes }.min()
  }

  /// The vehicle is free for the next from then on.
  func free(_ run: VehicleDay.Run) -> Moment {
    run.last.off.isEmpty && run.trip.luggage.isEmpty ? run.last.arrive : run.last.arrive + visit.travel.board
  }
}
