internal import Visit

extension Occasion {
  /// 会见: armchairs side by side that face the door, each party from the middle outwards, the guests on the hosts' senior
  /// hand; whoever is beyond `perSide` sits in a second row (protocol.md 2.1).
  func call(_ perSide: Int, _ extra: Int) -> Arrangement {
    let most = bounded(perSide, 200)
    let hosts = chairs(.host, extra), guests = chairs(.guest, extra)
    var line = SeatLine(origin: Point(0, 0), faces: 180, pitch: 1.2)
    var result = Arrangement()
    result.seats = wings(hosts: min(hosts, most), guests: min(guests, most), line)
    let beyond = (hosts: min(max(0, hosts - most), most), guests: min(max(0, guests - most), most))
    line = line.behind(mostServers > 0 ? 2.2 : 1.2)
    result.seats += wings(hosts: beyond.hosts, guests: beyond.guests, line, after: most)
    result.fixtures = [Arrangement.Fixture(kind: .door, at: Point(0, -4), width: 1.6, depth: 0.2)]
    return result
  }

  /// How many chairs a side needs.
  private func chairs(_ side: Side, _ extra: Int) -> Int {
    let count = people(side).count
    return count > 0 ? count + extra : 0
  }

  /// Two parties side by side about the centre line; `A` are guests, `B` hosts, numbered from the middle.
  private func wings(hosts: Int, guests: Int, _ line: SeatLine, after: Int = 0) -> [Arrangement.Seat] {
    let order = PlaceOrder.sofa(hosts: hosts, guests: guests, honour: settings.honour)
    let left = settings.honour == .right ? hosts : guests
    return line.seats(
      order.map {
        Chair(id: ($0.side == .guest ? "A" : "B") + String($0.number + after), honour: $0.number + after, side: $0.side)
      },
      first: hosts > 0 && guests > 0 ? 0.5 - Double(left) : nil)
  }
}
