/// When people who come and go by train or flight are there. 抵离时间
///
/// Where a place doesn't say, 15 minutes pass from landing to the kerb, and one is there 30 minutes before a departure,
/// 60 at an airport. Who comes without a train or flight number is ready at once and leaves at once.
extension Register {
  /// From the passage's time to the kerb. 出站时间
  public func wayOut(_ passage: Passage) -> Minutes {
    places[passage.place]?.wayOut ?? (passage.by == nil ? 0 : 15)
  }

  /// From the kerb to the passage's time. 候车时间
  public func checkIn(_ passage: Passage) -> Minutes {
    guard let place = places[passage.place] else { return passage.by == nil ? 0 : 30 }
    return place.checkIn ?? (passage.by == nil ? 0 : place.isAirport ? 60 : 30)
  }

  /// When somebody who arrives stands at the kerb.
  public func readyAt(_ passage: Passage) -> Moment { passage.at + wayOut(passage) }

  /// When somebody who leaves must be at the kerb.
  public func dueAt(_ passage: Passage) -> Moment { passage.at - checkIn(passage) }
}

extension Place {
  /// Whether flights leave from there. 机场
  public var isAirport: Bool { kind.map { ["airport", "机场"].contains($0) } ?? false }
}
