internal import Visit

// Rows of a photo behind the first by height: the shortest before the tallest, in each row the tallest in the middle
// (protocol.md 2.5.5). 合影后排按身高
extension Occasion {
  /// Gives everybody behind the first row a place of one's own. Whoever needs a place that a wheelchair reaches has it
  /// first, in the row that is due where there is one; the others stand by height on what is left.
  func arrangeByHeight(_ result: inout Arrangement) {
    guard case .photo = hall.layout, activity.seating.backRows == .height else { return }
    let reach = Reach(self)
    let front = result.seats.indices.filter { result.seats[$0].row == 1 }
    let back = result.seats.indices.filter { result.seats[$0].row > 1 }
    let reached = back.filter { reach.contains(result.seats[$0]) }
    let needing = people.filter(reach.isImmobile)
    let inFront = seatedInFront(needing, front.count, front.count { reach.contains(result.seats[$0]) }, reached.count)
    let others = people.filter { !reach.isImmobile($0) }
    let behind = needing.filter { !inFront.contains($0) }
    var taken = Set<Int>()
    for (place, id) in zip(reached, behind) {
      stand(id, on: place, &result)
      taken.insert(place)
    }
    // Whoever finds no place that a wheelchair reaches is left without one.
    for id in behind.dropFirst(reached.count) { result.zones[id] = "place" }
    let heights = others.map { person($0)?.height ?? Self.usualHeight }
    var waiting = others.indices.dropFirst(max(0, front.count - inFront.count))
      .sorted { (heights[$0], $0) < (heights[$1], $1) }[...]
    for row in Set(back.map { result.seats[$0].row }).sorted() {
      let places = back.filter { result.seats[$0].row == row && !taken.contains($0) }
        .sorted { (abs(result.seats[$0].at.x), $0) < (abs(result.seats[$1].at.x), $1) }
      let standing = waiting.prefix(places.count).reversed()
      waiting = waiting.dropFirst(places.count)
      for (place, number) in zip(places, standing) { stand(others[number], on: place, &result) }
    }
  }

  /// Of those in wheelchairs, who sits in the front row: those whose turn it is as far as there are places for them, and
  /// those for whom there is none behind.
  private func seatedInFront(_ needing: [Person.ID], _ count: Int, _ front: Int, _ back: Int) -> Set<Person.ID> {
    let due = Set(people.prefix(count))
    var inFront = Array(needing.filter(due.contains).prefix(front))
    for id in needing where !inFront.contains(id) && inFront.count < front && needing.count - inFront.count > back {
      inFront.append(id)
    }
    return Set(inFront)
  }

  private func stand(_ id: Person.ID, on place: Int, _ result: inout Arrangement) {
    result.seats[place].zone = "place \(result.seats[place].id)"
    result.seats[place].side = nil
    result.zones[id] = result.seats[place].zone
  }

  /// In centimetres, of whom nothing is known.
  private static var usualHeight: Int { 170 }
}
