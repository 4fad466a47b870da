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

// What is asked of hotels, and what more may be allowed. 放宽限额与配额
extension Phrase {
  /// Some ranks, by the names of the ends; nothing where all are meant.
  private static func holding(_ ranks: (from: String?, to: String?)) -> (zh: String, en: String) {
    switch ranks {
    case (nil, nil): ("", "")
    case (let one?, let other?) where one == other: (one, " for \(one)")
    case (let one?, let other?): ("\(one)至\(other)", " for \(one) to \(other)")
    case (let one?, nil): ("\(one)及以下", " for \(one) and below")
    case (nil, let other?): ("\(other)及以上", " for \(other) and above")
    }
  }

  /// A ceiling, as it is asked.
  public static func ceilingHolds(_ city: String, _ ranks: (from: String?, to: String?), _ price: String) -> Phrase {
    let whom = holding(ranks)
    return Phrase(
      zh: "\(city)\(whom.zh)住宿费限额每晚 \(price)", en: "a night in \(city)\(whom.en) costs at most \(price)")
  }

  /// A quota, as it is asked.
  public static func quotaHolds(_ hotel: String, _ delegation: String, _ most: Int) -> Phrase {
    Phrase(zh: "\(hotel)每晚至多住\(delegation) \(most) 人", en: "at most \(most) of \(delegation) a night at \(hotel)")
  }

  /// A higher ceiling.
  public static func changeRaiseCeiling(
    _ city: String, _ ranks: (from: String?, to: String?), from old: String, to price: String
  ) -> Phrase {
    let whom = holding(ranks)
    return Phrase(
      zh: "\(city)\(whom.zh)住宿费限额由每晚 \(old) 放宽到 \(price)",
      en: "raise the ceiling in \(city)\(whom.en) from \(old) to \(price) a night")
  }

  /// A larger quota.
  public static func changeRaiseQuota(_ hotel: String, _ delegation: String, by more: Int, to most: Int) -> Phrase {
    Phrase(
      zh: "\(hotel)每晚多住\(delegation) \(more) 人（配额放宽到 \(most) 人）",
      en: "allow \(more) more of \(delegation) a night at \(hotel) (a quota of \(most))")
  }
}
