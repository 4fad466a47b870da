internal import Visit

extension Occasion {
  /// 合影: the most senior of both sides fill the front row. At home each row is arranged as a rostrum; with foreign guests
  /// host and guests alternate from his senior hand on, or by setting stand apart; people without a rank stand at the ends (protocol.md 2.5).
  func photo(_ rows: [Int], _ extra: Int) -> Arrangement {
    let rows = rows.map { bounded($0, 500) }
    let split = settings.photo == .split
    var result = Arrangement()
    result.merged = settings.convention == .domestic && !split
    var line = SeatLine(origin: Point(0, 0), faces: 180, pitch: 0.6)
    if result.merged {
      let count = people.isEmpty ? 0 : people.count + extra
      for row in PlaceOrder.rows(count, perRow: rows, honour: settings.honour, even: settings.even) {
        result.seats += line.seats(row.enumerated().map { Chair(id: "P\(line.row)-\($0 + 1)", honour: $1) })
        line = line.behind(0.8)
      }
      return result
    }
    var done: [Side: Int] = [:]
    var next = people[...]
    for count in PlaceOrder.fill(people.isEmpty ? 0 : people.count + extra, perRow: rows) {
      let standing = next.prefix(count)
      next = next.dropFirst(count)
      result.seats += photoRow(standing, line, split: split, done: &done, spare: count - standing.count)
      line = line.behind(0.8)
    }
    return result
  }

  private func photoRow(
    _ people: ArraySlice<Person.ID>, _ line: SeatLine, split: Bool, done: inout [Side: Int], spare: Int
  ) -> [Arrangement.Seat] {
    let ranked = people.filter { isRanked($0) }
    let hosts = ranked.filter { side($0) == .host }.count
    let guests = ranked.count - hosts
    let labels =
      split
      ? PlaceOrder.sofa(hosts: hosts, guests: guests, honour: settings.honour)
      : PlaceOrder.photo(hosts: hosts, guests: guests, honour: settings.honour)
    let before = done
    var chairs = labels.map { label in
      Chair(id: "", honour: (before[label.side] ?? 0) + label.number, side: label.side)
    }
    let wings = hosts > 0 && guests > 0 && (split || ranked.count % 2 == 0)
    var left = wings ? (settings.honour == .left ? guests : hosts) : 0
    done = [.host: (before[.host] ?? 0) + hosts, .guest: (before[.guest] ?? 0) + guests]
    for number in 0..<(people.count - ranked.count + spare) {
      let chair = Chair(id: "", honour: self.people.count + number + 1)
      if number % 2 == 0 { chairs.append(chair) } else { chairs.insert(chair, at: 0) }
      left += number % 2
    }
    for index in chairs.indices { chairs[index].id = "P\(line.row)-\(index + 1)" }
    return line.seats(chairs, first: wings ? 0.5 - Double(left) : nil)
  }
}
