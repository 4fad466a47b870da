public import Visit

/// A seat of a vehicle for drawing: the front is up. 车内座位
public struct VehicleSeat: Sendable, Hashable {
  /// `front`, `rear-right`, `1A` …; `driver` is the driver's.
  public let id: String
  /// Metres from the left window to the right and from the last row up to the front.
  public let at: Point
}

/// The seats of a vehicle for so many riders, the seat of the highest honour first (protocol.md 4): as many as ride, at
/// most as many as there are. 乘车座次
///
/// A sedan of three leaves the middle of the rear empty and puts the third in front, unless the setting says otherwise.
/// Where the host drives, the seat beside him comes first.
public func vehicleSeats(
  _ kind: VehicleKind, seats: Int, riders: Int, hostDrives: Bool, settings: Settings
) -> [String] {
  let seats = min(max(seats, 0), 200)
  let riders = min(max(riders, 0), seats)
  let all =
    switch kind {
    case .sedan: sedanSeats(seats, riders: riders, hostDrives: hostDrives, settings)
    case .suv: ["front", "rear-right", "rear-left", "rear-middle"] + jumpSeats
    case .mpv: mpvSeats(seats, hostDrives: hostDrives, settings)
    case .minibus:
      busRows(seats, columns: 3).flatMap { settings.minibus == .behindDriver ? behindDriver($0) : $0.reversed() }
    case .coach: busRows(seats, columns: 4).flatMap { $0.reversed() }
    }
  return Array((all + (all.count..<max(all.count, seats)).map { "extra-\($0 + 1)" }).prefix(riders))
}

/// All seats of a vehicle with where they are, from the front to the rear and from left to right, the driver's first.
/// 车内座位图
public func vehiclePlan(_ kind: VehicleKind, seats: Int) -> [VehicleSeat] {
  let seats = min(max(seats, 0), 200)
  let rows: [[String?]]
  switch kind {
  case .sedan, .suv:
    rows = carRows(
      ["rear-left", "rear-middle", "rear-right"], between: seats > 4 ? ["middle-left", nil, "middle-right"] : nil)
  case .mpv: rows = mpvRows(seats)
  case .minibus: rows = [["driver"]] + busRows(seats, columns: 3).map { withAisle($0, columns: 3) }
  case .coach: rows = [["driver"]] + busRows(seats, columns: 4).map { withAisle($0, columns: 4) }
  }
  let widest = rows.map(\.count).max() ?? 1
  return rows.enumerated().flatMap { row, ids in
    ids.enumerated().compactMap { column, id in
      id.map {
        let step = widest > 3 ? 0.5 : 0.6
        return VehicleSeat(id: $0, at: Point(Double(column) * step, Double(rows.count - 1 - row) * 0.9))
      }
    }
  }
}

private let jumpSeats = ["middle-right", "middle-left"]

private func sedanSeats(_ seats: Int, riders: Int, hostDrives: Bool, _ settings: Settings) -> [String] {
  let rear = settings.sedan == .rearRight ? ["rear-right", "rear-left"] : ["rear-left", "rear-right"]
  if hostDrives { return ["front"] + rear + ["rear-middle"] + jumpSeats }
  if seats <= 3 || riders == 3 && settings.sedanThree == .frontThird { return rear + ["front"] }
  return rear + ["rear-middle"] + (seats > 4 ? Array(jumpSeats.prefix(seats - 4)) : []) + ["front"]
}

private func mpvSeats(_ seats: Int, hostDrives: Bool, _ settings: Settings) -> [String] {
  let middle = ["row2-right", "row2-left"]
  let behind = ["row3-right", "row3-left"] + (seats > 5 ? ["row3-middle"] : [])
  let last = Array(["row4-right", "row4-left", "row4-middle"].prefix(max(0, seats - 6)))
  let inside = settings.mpv == .middleRow ? middle + behind + last : last + behind + middle
  if hostDrives { return ["front"] + inside }
  return Array(inside.prefix(max(0, seats - 1))) + ["front"]
}

/// The rows of a bus from the front, each from the left window to the right one. One seat too many widens the last row,
/// more make a row of their own.
private func busRows(_ seats: Int, columns: Int) -> [[String]] {
  let letters = ["A", "B", "C", "D", "E"]
  let full = seats / columns
  let rest = seats % columns
  var rows = (0..<full).map { row in letters.prefix(columns).map { "\(row + 1)\($0)" } }
  if rest == 1, full > 0 {
    rows[full - 1].append("\(full)\(letters[columns])")
  } else if rest > 0 {
    rows.append(letters.prefix(rest).map { "\(full + 1)\($0)" })
  }
  return rows
}

/// Left window, left aisle, then from the right window inwards.
private func behindDriver(_ row: [String]) -> [String] { Array(row.prefix(2)) + row.dropFirst(2).reversed() }

private func withAisle(_ row: [String], columns: Int) -> [String?] {
  row.count > columns ? row : Array(row.prefix(2)) + [nil] + Array(row.dropFirst(2))
}

private func carRows(_ rear: [String?], between: [String?]?) -> [[String?]] {
  [["driver", nil, "front"]] + (between.map { [$0] } ?? []) + [rear]
}

private func mpvRows(_ seats: Int) -> [[String?]] {
  let third: [String?] = ["row3-left", seats > 5 ? "row3-middle" : nil, "row3-right"]
  let fourth: [String?] = [
    seats > 7 ? "row4-left" : nil, seats > 8 ? "row4-middle" : nil, "row4-right",
  ]
  return [["driver", nil, "front"], ["row2-left", nil, "row2-right"], third] + (seats > 6 ? [fourth] : [])
}
