internal import Visit

/// A chair of a row before it is set up.
struct Chair {
  var id: String
  var honour: Int
  var side: Side?
  var beside: String?
}

/// Where a row stands and where it looks. 一排席位
struct SeatLine {
  /// The middle of the row.
  var origin: Point
  /// Degrees clockwise from up.
  var faces: Int
  /// Metres from chair to chair.
  var pitch: Double
  var zone = "hall"
  var row = 1

  /// Seats from the sitters' left to their right, each the next one's neighbour. `first` is where the leftmost stands, in
  /// chairs from the middle, their right positive; by default the row is centred.
  func seats(_ chairs: [Chair], first: Double? = nil) -> [Arrangement.Seat] {
    let start = first ?? -Double(chairs.count - 1) / 2
    return chairs.enumerated().map { index, chair in
      Arrangement.Seat(
        id: chair.id, side: chair.side, row: row, honour: chair.honour,
        at: point(right: (start + Double(index)) * pitch, forward: 0), faces: faces,
        leftNeighbour: index > 0 ? chairs[index - 1].id : nil,
        rightNeighbour: index + 1 < chairs.count ? chairs[index + 1].id : nil, beside: chair.beside, zone: zone)
    }
  }

  /// A point so many metres at the sitters' right and in front of them.
  func point(right: Double, forward: Double) -> Point {
    origin.moved(right: right, forward: forward, facing: faces)
  }

  /// The row behind.
  func behind(_ metres: Double) -> SeatLine {
    var result = self
    result.origin = point(right: 0, forward: -metres)
    result.row += 1
    return result
  }
}

extension Point {
  /// The point so many metres at the right and in front of somebody who looks that way, to the centimetre.
  func moved(right: Double, forward: Double, facing degrees: Int) -> Point {
    let (sine, cosine) = circle(Double(degrees))
    return Point(
      rounded(x + right * cosine + forward * sine), rounded(y - right * sine + forward * cosine))
  }
}

/// To the centimetre, without a negative zero.
func rounded(_ metres: Double) -> Double {
  let result = (metres * 100).rounded() / 100
  return result == 0 ? 0 : result
}

extension Arrangement {
  /// So many chairs behind every seat for those who serve its sitter, two abreast.
  mutating func addChairsBehind(_ count: Int) {
    guard count > 0 else { return }
    var next: [String: Int] = [:]
    for seat in seats where seat.serves == nil {
      let key = "\(seat.zone)/\(seat.side?.rawValue ?? "")/\(seat.table ?? "")"
      next[key] = max(next[key] ?? 0, seat.honour)
    }
    for seat in seats where seat.serves == nil && seat.zone != "audience" {
      let key = "\(seat.zone)/\(seat.side?.rawValue ?? "")/\(seat.table ?? "")"
      for number in 0..<min(count, 8) {
        let right = count == 1 ? 0 : number % 2 == 0 ? 0.3 : -0.3
        let honour = (next[key] ?? 0) + 1
        next[key] = honour
        seats.append(
          Seat(
            id: "\(seat.id)+\(number + 1)", side: nil, table: seat.table, tier: seat.tier, row: seat.row + 1,
            honour: honour,
            at: seat.at.moved(right: right, forward: -0.8 - 0.7 * Double(number / 2), facing: seat.faces),
            faces: seat.faces, behind: seat.id, zone: seat.zone))
      }
    }
  }
}
