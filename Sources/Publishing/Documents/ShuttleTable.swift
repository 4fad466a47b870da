internal import Visit
internal import Wording

extension Papers {
  /// The shuttles, stop by stop: when they leave, which vehicle, how many are expected. 班车时刻表
  var shuttleTable: Table {
    var table = Table(
      "shuttles", title: self(.shuttles),
      columns: [
        .init(self(.date)), .init(self(.stop), isLong: true), .init(self(.destination), isLong: true),
        .init(self(.departs)), .init(self(.arrives)), .init(self(.vehicle), isLong: true), .init(self(.driver)),
        .init(self(.count), isNumeric: true), .init(self(.trip)),
      ])
    let departures = visit.shuttles.enumerated().flatMap { index, line in
      runs(of: line).map {
        (index: index, line: line, trip: $0.trip, leave: $0.leave, arrive: $0.arrive, people: $0.people)
      }
    }
    table.rows = departures.sorted {
      ($0.leave.day, $0.index, $0.leave, $0.trip.id) < ($1.leave.day, $1.index, $1.leave, $1.trip.id)
    }.map { run in
      [
        date(run.leave.day), place(run.line.from), place(run.line.to), run.leave.clock, run.arrive.clock,
        vehicleAndPlate(run.trip.vehicle), register.vehicles[run.trip.vehicle]?.driver ?? "", "\(run.people)",
        run.trip.id,
      ]
    }
    table.grouped = 3
    return table
  }

  private func runs(of line: Shuttle) -> [(trip: Plan.Trip, leave: Moment, arrive: Moment, people: Int)] {
    plan.trips.flatMap { trip -> [(trip: Plan.Trip, leave: Moment, arrive: Moment, people: Int)] in
      guard trip.convoy == nil, line.vehicles.contains(trip.vehicle) else { return [] }
      return zip(trip.stops, trip.stops.dropFirst()).enumerated().filter {
        $1.0.place == line.from && $1.1.place == line.to
      }.map { leg, stops in
        let people = trip.riders.count { $0.from <= leg && leg < $0.to }
        return (trip, stops.0.leave ?? stops.0.arrive, stops.1.arrive, people)
      }
    }
  }
}
