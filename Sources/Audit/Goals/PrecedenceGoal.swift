internal import Visit

/// Inversions, each by how far apart the two are in the order. 礼宾次序
extension Inspection {
  func precedenceParts() -> [String: Int] {
    [
      "lodging": roomInversions().map(\.distance).total(),
      "transport": convoys.flatMap { inversions(in: $0) }.map(\.distance).total(),
      "seating": seatInversions().map(\.distance).total(),
    ]
  }
}
