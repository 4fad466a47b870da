internal import Optimization
internal import Visit

// Who shares with whom, as a matching of people by their nights.
extension LodgingModel {
  /// Rooms shared by two people of a bond, for every two sets of nights that overlap.
  mutating func addTwins() {
    for index in classes.indices
    where problem.beds(problem.rooms[classes[index].example].room, for: nil) > 1 {
      let bonds = Set(
        problem.guests.indices.filter { !options(of: $0, in: index).isEmpty }.compactMap { problem.guests[$0].bond })
      for bond in bonds.sorted() { addTwins(of: bond, in: index) }
    }
  }

  private mutating func addTwins(of bond: Int, in roomClass: Int) {
    let members = problem.guests.indices.filter { problem.guests[$0].bond == bond }
    let present = members.flatMap { options(of: $0, in: roomClass) }
    let kinds = unique(present.map(\.nights)).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    let engaged = engaged(members, in: roomClass)
    var uses = kinds.map { nights in
      var sum = Linear()
      for option in present where option.nights == nights { sum.add(-1, option.variable) }
      for (guest, variable) in engaged where problem.guests[guest].nights == nights { sum.add(1, variable) }
      return sum
    }
    for (i, first) in kinds.enumerated() {
      for (j, second) in kinds.enumerated() where i <= j && first.overlaps(second) {
        let most = min(uses[i].count, uses[j].count) / (i == j ? 2 : 1)
        guard most > 0 else { continue }
        let variable = model.integer("twin b\(bond) c\(roomClass) \(first) \(second)", in: 0...most)
        twins.append(Twin(roomClass: roomClass, bond: bond, first: first, second: second, variable: variable))
        uses[i].add(1, variable)
        uses[j].add(1, variable)
      }
    }
    for use in uses { model.require("twins b\(bond) c\(roomClass)", use, atMost: 0) }
  }

  /// Who shares with a spouse or partner on any night, and so with nobody else.
  private mutating func engaged(_ members: [Int], in roomClass: Int) -> [(Int, Variable)] {
    var result: [(Int, Variable)] = []
    for guest in members {
      let couples = shared.filter { $0.roomClass == roomClass && $0.pair.holds(guest) }
      guard !couples.isEmpty else { continue }
      let engaged = model.binary("engaged g\(guest) c\(roomClass)")
      for couple in couples {
        model.require("engaged", Linear([(1, couple.variable), (-1, engaged)]), atMost: 0)
      }
      result.append((guest, engaged))
    }
    return result
  }

  /// The rooms that a bond uses on some nights: its people, less one for each room that two of them share.
  mutating func pairedRooms(
    _ bond: Int, _ members: [Linear], count: Linear, _ roomClass: Int, _ segment: Range<Day>
  ) -> Linear {
    var rooms = count
    for twin in twins where twin.roomClass == roomClass && twin.bond == bond {
      if twin.first.overlaps(segment), twin.second.overlaps(segment) { rooms.add(-1, twin.variable) }
    }
    for member in members where members.count <= 30 {
      var row = member
      row.add(rooms, times: -1)
      model.require("bed", row, atMost: 0)
    }
    return rooms
  }

  private func options(of guest: Int, in roomClass: Int) -> [Option] {
    options[guest].filter { $0.roomClass == roomClass }
  }

  /// Who shares in an answer, each room once.
  func sharing(in values: Assignment) -> [RoomHandout.Sharing]? {
    guard shape.paired else { return nil }
    return twins.flatMap { twin in
      Array(
        repeating: RoomHandout.Sharing(
          roomClass: twin.roomClass, bond: twin.bond, first: twin.first, second: twin.second),
        count: max(0, values[twin.variable]))
    }
  }
}
