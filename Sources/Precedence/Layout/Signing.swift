internal import Visit

extension Occasion {
  /// 签字: the signers sit behind one table, the guest on the host's senior hand; the parties stand behind, each from the
  /// middle outwards, ten a row (protocol.md 2.4). Without named signers, the first of each side sign.
  func signing(_ extra: Int) -> Arrangement {
    let named = activity.signers.filter { people.contains($0) }
    let signers = named.isEmpty ? [people(.host).first, people(.guest).first].compactMap { $0 } : named
    var result = Arrangement()
    for person in people { result.zones[person] = signers.contains(person) ? "signers" : "parties" }
    let count = { (side: Side, signing: Bool) in
      self.people(side).filter { signers.contains($0) == signing }.count
    }
    let signLine = SeatLine(origin: Point(0, 0), faces: 180, pitch: 1.4, zone: "signers")
    result.seats = wing(hosts: count(.host, true), guests: count(.guest, true), signLine, name: "S")
    var line = SeatLine(origin: Point(0, 1.6), faces: 180, pitch: 0.6, zone: "parties", row: 2)
    var left = (hosts: count(.host, false), guests: count(.guest, false))
    left = (left.hosts > 0 ? left.hosts + extra : 0, left.guests > 0 ? left.guests + extra : 0)
    var done = 0
    while left.hosts > 0 || left.guests > 0 {
      result.seats += wing(hosts: min(10, left.hosts), guests: min(10, left.guests), line, after: done)
      left = (max(0, left.hosts - 10), max(0, left.guests - 10))
      done += 10
      line = line.behind(0.8)
    }
    result.fixtures = [table(Point(0, -0.7), Double(max(2, signers.count)) * 1.4, 0.8)]
    return result
  }

  private func wing(hosts: Int, guests: Int, _ line: SeatLine, name: String = "", after: Int = 0) -> [Arrangement.Seat]
  {
    let order = PlaceOrder.sofa(hosts: hosts, guests: guests, honour: settings.honour)
    let left = settings.honour == .right ? hosts : guests
    let chairs = order.map { label in
      Chair(
        id: "\(name)\(label.side == .guest ? "G" : "H")\(label.number + after)", honour: label.number + after,
        side: label.side)
    }
    return line.seats(chairs, first: hosts > 0 && guests > 0 ? 0.5 - Double(left) : nil)
  }
}
