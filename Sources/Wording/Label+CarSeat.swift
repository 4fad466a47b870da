extension Label {
  /// The ids under which plans have the seats of cars, and how these are called. 车内座位
  public static let carSeats: [(id: String, label: Label)] = [
    "front", "rear-left", "rear-middle", "rear-right", "row2-left", "row2-right", "row3-left", "row3-middle",
    "row3-right",
  ].compactMap { id in carSeat(id).map { (id, $0) } }
}

extension Phrase {
  /// A seat of a car in words.
  static func carSeat(_ id: String) -> Phrase { Label.carSeat(id)?.phrase ?? Phrase(zh: id, en: id) }
}
