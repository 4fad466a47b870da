/// Ceilings, quotas, blocks and hours of hotels. 限额、配额、预留房、入住与退房
extension Phrase {
  /// Dearer than the ceiling of the city.
  public static func auditOverCeiling(_ name: String, _ room: String, _ city: String, price: Int, limit: Int) -> Phrase
  {
    Phrase(
      zh: "\(name)所住\(room)每晚 \(amount(cents: price)) 元，超过\(city)限额 \(amount(cents: limit)) 元",
      en:
        "\(name)'s room \(room) costs \(amount(cents: price)) a night; the ceiling in \(city) is \(amount(cents: limit))"
    )
  }
  /// More guests on a night than the quota.
  public static func auditQuota(_ delegation: String, _ hotel: String, night: String, found: Int, most: Int) -> Phrase {
    Phrase(
      zh: "\(night) 晚\(hotel)住了\(delegation) \(found) 人，配额为每晚 \(most) 人",
      en: "\(found) of \(delegation) stay at \(hotel) in the night of \(night); their quota there is \(most) a night")
  }
  /// What of a block is used, and by when the rest is to be given back.
  public static func auditRoomBlock(_ hotel: String, held: Int, used: Int, until: String) -> Phrase {
    Phrase(
      zh: "\(hotel)预留 \(held) 间，本方案用 \(used) 间；\(until) 前确认，可退 \(held - used) 间",
      en:
        "\(hotel) holds \(held) rooms, of which this plan uses \(used): confirm by \(until) and give back \(held - used)"
    )
  }
  /// Arrivals before rooms are ready.
  public static func auditEarlyArrival(_ hotel: String, _ names: [String], _ time: String) -> Phrase {
    Phrase(
      zh: "\(hotel) \(time) 起可入住，以下人员到达更早，须提前开房或安排休息：\(names.joined(separator: "、"))",
      en:
        "\(hotel) has rooms ready from \(time); who arrives before needs a room earlier or a place to rest: \(names.joined(separator: ", "))"
    )
  }
  /// Departures after rooms must be left.
  public static func auditLateDeparture(_ hotel: String, _ names: [String], _ time: String) -> Phrase {
    Phrase(
      zh: "\(hotel) \(time) 前退房，以下人员离开更晚，须延迟退房或寄存行李：\(names.joined(separator: "、"))",
      en:
        "\(hotel) wants rooms back by \(time); who leaves later needs the room longer or a place for luggage: \(names.joined(separator: ", "))"
    )
  }
}
