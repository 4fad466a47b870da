internal import Optimization
internal import Visit

/// The time-space network of one vehicle on one day. 车辆时空网络
///
/// Nodes are the places and times at which runs start. Flow comes from the depot, makes runs, drives empty from where a
/// run ends to the first node it reaches at each place, and waits from node to node; it may end anywhere. The last
/// drive home isn't a trip, so it costs nothing here, but its time is kept by the runs that are offered.
struct ShiftNetwork {
  let shift: DayProblem.Shift
  let vehicle: Vehicle
  let roads: Roads

  private var starts: [Place.ID: [Moment: [Variable]]] = [:]
  private var ends: [End: [Variable]] = [:]

  private struct End: Hashable {
    var place: Place.ID
    var at: Moment
  }

  init(shift: DayProblem.Shift, vehicle: Vehicle, roads: Roads) {
    self.shift = shift
    self.vehicle = vehicle
    self.roads = roads
  }

  /// Offers a run to the vehicle.
  mutating func add(_ run: DayProblem.Run, _ variable: Variable) {
    starts[run.from, default: [:]][run.start, default: []].append(variable)
    ends[End(place: run.to, at: run.end), default: []].append(variable)
  }

  /// Adds the network's columns and rows to a model.
  func write(to model: inout Model, cost: inout Expression, used: Variable) {
    let places = starts.keys.sorted()
    let times = places.map { (starts[$0] ?? [:]).keys.sorted() }
    // What flows into each node, and what flows out besides runs.
    var inflow = times.map { $0.map { _ in [Variable]() } }
    var outflow = inflow
    let out = model.binaries(places.count, "out \(vehicle.id)")
    for (place, name) in places.enumerated() {
      guard let drive = roads.journey(from: vehicle.depot, to: name, at: shift.hours.lowerBound),
        let node = times[place].firstIndex(where: { $0 >= shift.hours.lowerBound + drive.minutes })
      else { continue }
      inflow[place][node].append(out[place])
      cost.add(drive.hectometres * vehicle.kilometreCost, out[place])
    }
    model.require("one day of \(vehicle.id)", in: ...0) {
      for variable in out { 1 * variable }
      -1 * used
    }
    for place in places.indices {
      for node in times[place].indices.dropLast() {
        let wait = model.binary("wait \(vehicle.id)")
        outflow[place][node].append(wait)
        inflow[place][node + 1].append(wait)
      }
    }
    for end in ends.keys.sorted(by: { ($0.place, $0.at) < ($1.place, $1.at) }) {
      var leaving: [Variable] = []
      for (place, name) in places.enumerated() {
        guard let drive = roads.journey(from: end.place, to: name, at: end.at),
          let node = times[place].firstIndex(where: { $0 >= end.at + drive.minutes })
        else { continue }
        let empty = model.binary("empty \(vehicle.id)")
        cost.add(drive.hectometres * vehicle.kilometreCost, empty)
        inflow[place][node].append(empty)
        leaving.append(empty)
      }
      model.require("after \(vehicle.id)", in: ...0) {
        for variable in leaving { 1 * variable }
        for variable in ends[end] ?? [] { -1 * variable }
      }
    }
    for (place, name) in places.enumerated() {
      for (node, time) in times[place].enumerated() {
        model.require("at \(name) \(vehicle.id)", in: ...0) {
          for variable in starts[name]?[time] ?? [] { 1 * variable }
          for variable in outflow[place][node] { 1 * variable }
          for variable in inflow[place][node] { -1 * variable }
        }
      }
    }
  }
}

extension Model {
  /// Some binaries of one name.
  fileprivate mutating func binaries(_ count: Int, _ name: String) -> [Variable] {
    (0..<count).map { _ in binary(name) }
  }
}
