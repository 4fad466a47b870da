/// What an audit says of rooms. 住房核查意见
extension Phrase {
  /// A night without a room.
  public static func auditNoRoom(_ name: String, _ night: String) -> Phrase {
    Phrase(zh: "\(name) \(night) 当晚未安排住房，也未说明", en: "\(name) has no room on \(night), and the plan doesn't say so")
  }
  /// Two rooms on one night.
  public static func auditTwoRooms(_ name: String, _ first: String, _ second: String) -> Phrase {
    Phrase(zh: "\(name)同一晚占用\(first)和\(second)两间", en: "\(name) has rooms \(first) and \(second) on one night")
  }
  /// Not needed then.
  public static func auditStayNotNeeded(_ name: String, _ room: String, _ nights: String) -> Phrase {
    Phrase(zh: "\(name)不需在 \(nights) 住宿（\(room)）", en: "\(name) doesn't need a room from \(nights) (\(room))")
  }
  /// Two rooms one after the other while one is empty.
  public static func auditSplit(_ name: String, _ first: String, _ second: String, empty: String) -> Phrase {
    Phrase(
      zh: "\(name)中途由\(first)房换到\(second)房，而\(empty)房全程空着",
      en: "\(name) changes from room \(first) to \(second) although \(empty) is empty all the time")
  }
  /// Not free.
  public static func auditRoomTaken(_ name: String, _ hotel: String, _ room: String) -> Phrase {
    Phrase(zh: "\(hotel)\(room)房已占用，不能安排\(name)", en: "room \(room) of \(hotel) is taken and can't be given to \(name)")
  }
  /// Too many in a room.
  public static func auditOverfull(_ room: String, _ night: String, found: Int, sleeps: Int) -> Phrase {
    Phrase(
      zh: "\(room)房 \(night) 住\(found)人，只容\(sleeps)人",
      en: "room \(room) has \(found) people on \(night) and sleeps \(sleeps)")
  }
  /// May not share.
  public static func auditSharing(_ room: String, _ first: String, _ second: String) -> Phrase {
    Phrase(zh: "\(first)与\(second)不得合住（\(room)房）", en: "\(first) and \(second) may not share room \(room)")
  }
  /// Above the standard.
  public static func auditStandard(_ name: String, _ room: String, kind: Phrase?, price: Int?, limit: Int?) -> Phrase {
    var zh: [String] = []
    var en: [String] = []
    if let kind {
      zh.append("房型“\(kind.zh)”不在标准内")
      en.append("a \(kind.en) isn't within the standard")
    }
    if let price, let limit {
      zh.append("房价\(yuan(price))元超过限价\(yuan(limit))元")
      en.append("\(yuan(price)) a night is above the ceiling of \(yuan(limit))")
    }
    return Phrase(
      zh: "\(name)（\(room)房）：" + zh.joined(separator: "，"), en: "\(name), room \(room): " + en.joined(separator: ", "))
  }
  private static func yuan(_ cents: Int) -> String {
    cents % 100 == 0 ? "\(cents / 100)" : "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }
  /// A need that the room doesn't meet.
  public static func auditRoomNeeds(_ name: String, _ room: String, _ need: Phrase) -> Phrase {
    Phrase(zh: "\(room)房不满足\(name)的需要（\(need.zh)）", en: "room \(room) doesn't provide what \(name) needs (\(need.en))")
  }
  /// The junior is better housed.
  public static func auditRoomHonour(
    senior: String, _ seniorRoom: String, _ seniorGrade: Int, junior: String, _ juniorRoom: String, _ juniorGrade: Int
  ) -> Phrase {
    Phrase(
      zh: "\(junior)（\(juniorRoom)房，\(juniorGrade)档）住得好于\(senior)（\(seniorRoom)房，\(seniorGrade)档）",
      en:
        "\(junior) (room \(juniorRoom), grade \(juniorGrade)) is better housed than \(senior) (room \(seniorRoom), grade \(seniorGrade))"
    )
  }
  /// Not near.
  public static func auditNotNear(_ first: String, _ second: String) -> Phrase {
    Phrase(zh: "\(first)与\(second)的房间应相近", en: "the rooms of \(first) and \(second) should be near")
  }
  /// Should be together.
  public static func auditRoomTogether(_ first: String, _ second: String) -> Phrase {
    Phrase(zh: "\(first)与\(second)应住在一起", en: "\(first) and \(second) should be lodged together")
  }
  /// Should be apart.
  public static func auditRoomApart(_ first: String, _ second: String) -> Phrase {
    Phrase(zh: "\(first)与\(second)应分开住", en: "\(first) and \(second) should be lodged apart")
  }
  /// Another room than fixed.
  public static func auditRoomPin(_ name: String, found: String, expected: String) -> Phrase {
    Phrase(zh: "\(name)固定住\(expected)，方案为\(found)", en: "\(name) is fixed to \(expected) but lodged in \(found)")
  }
}
