/// Why somebody has no room, or not the room that was wished. 住宿
extension Phrase {
  /// No hotel has any room.
  public static func noRooms() -> Phrase { Phrase(zh: "没有可安排的客房", en: "there are no rooms at all") }

  /// Kinds and price of the standard leave nothing.
  public static func noRoomWithinStandard(_ kinds: [Phrase], ceiling: String?) -> Phrase {
    let zh = kinds.map(\.zh).joined(separator: "、")
    let en = kinds.map(\.en).joined(separator: " or ")
    guard let ceiling else { return Phrase(zh: "没有符合标准的房型（\(zh)）", en: "no room is a \(en), as the standard asks") }
    return Phrase(
      zh: "没有符合标准的客房（\(zh)，每晚不超过\(ceiling)元）",
      en: "no room is a \(en) at \(ceiling) a night or less, as the standard asks")
  }

  /// Rooms of the standard there are, but the ceiling of their city is below the price of each. 超过住宿费限额
  public static func noRoomUnderCeiling(_ rooms: Int, cheapest: String, _ city: String, ceiling: String) -> Phrase {
    Phrase(
      zh: "可选的\(rooms)间客房房价均超过住宿费限额：最低每晚\(cheapest)元，\(city)限额\(ceiling)元",
      en: rooms == 1
        ? "the one room within the standard costs \(cheapest) a night, above the ceiling of \(ceiling) in \(city)"
        : "all \(rooms) rooms within the standard are above their ceiling: the cheapest costs \(cheapest) a night, and the ceiling in \(city) is \(ceiling)"
    )
  }

  /// A delegation fills its quota in every hotel that still has a room that night. 配额已满
  public static func quotasFull(_ delegation: String, _ quotas: [(hotel: String, most: Int)]) -> Phrase {
    let zh = quotas.map { "\($0.hotel)每晚\($0.most)人" }.joined(separator: "、")
    let en = quotas.map { "\($0.most) a night at \($0.hotel)" }.joined(separator: ", ")
    return Phrase(
      zh: "\(delegation)的住宿配额（\(zh)）当晚已无余额",
      en: "the quota of \(delegation) (\(en)) leaves no place that night")
  }

  /// A need leaves nothing of the rooms within the standard.
  public static func noRoomMeets(_ need: Phrase, _ rooms: Int) -> Phrase {
    Phrase(zh: "标准内的\(rooms)间客房中没有\(need.zh)", en: "none of the \(rooms) rooms within the standard is \(need.en)")
  }

  /// A pin leaves nothing.
  public static func noRoomKeepsPins() -> Phrase {
    Phrase(
      zh: "指定的客房或酒店不符合住房标准或特殊需要",
      en: "the room or hotel set by a rule isn't within the standard or doesn't meet the needs")
  }

  /// Everything suitable is taken that night.
  public static func roomsTaken(_ rooms: Int) -> Phrase {
    Phrase(
      zh: "合适的\(rooms)间客房当晚均已占用",
      en: rooms == 1
        ? "the one room that would do is taken that night" : "all \(rooms) rooms that would do are taken that night")
  }

  /// More people than rooms.
  public static func roomsShort(_ rooms: Int, people: Int) -> Phrase {
    Phrase(
      zh: "合适的客房当晚只有\(rooms)间，需要的有\(people)人",
      en: "\(rooms) \(rooms == 1 ? "room" : "rooms") would do that night, and \(people) people need one")
  }

  /// Rooms would do, but rules or other guests' nights stand against it.
  public static func roomsBoundByRules(_ rooms: Int) -> Phrase {
    Phrase(
      zh: "合适的客房当晚有\(rooms)间，但没有一间能同时满足全部硬性规则",
      en: "\(rooms) \(rooms == 1 ? "room" : "rooms") would do that night, but none keeps all hard rules")
  }

  /// A junior above a senior.
  public static func roomInversion(_ senior: String, _ room: String, junior: String, _ better: String) -> Phrase {
    Phrase(
      zh: "\(junior)住\(better)房，档次高于排在其前的\(senior)（\(room)房）",
      en: "\(junior) in room \(better) is housed above \(senior) in room \(room)")
  }

  /// Another room after nights elsewhere.
  public static func roomAfterReturn(_ name: String, before: String, after: String) -> Phrase {
    Phrase(
      zh: "\(name)外宿前住\(before)房，返回后住\(after)房",
      en: "\(name) has room \(before) before the nights elsewhere and room \(after) after them")
  }

  /// Another room in the middle of a stay.
  public static func roomSplit(_ name: String, before: String, after: String, from day: String) -> Phrase {
    Phrase(
      zh: "没有一间客房可供\(name)住满全程：\(day)起由\(before)房换到\(after)房",
      en: "no room serves \(name) for the whole stay: from \(day) in room \(after) instead of \(before)")
  }

  /// A preference that isn't kept.
  public static func roomPreferenceMissed(_ names: [String], weight: Int) -> Phrase {
    Phrase(
      zh: "\(names.joined(separator: "、"))的住房偏好未能满足（权重\(weight)）",
      en: "a wish for the rooms of \(names.joined(separator: ", ")) is not kept (weight \(weight))")
  }

  /// 套间
  public static func suite() -> Phrase { Phrase(zh: "套间", en: "suite") }
  /// 单间
  public static func singleRoom() -> Phrase { Phrase(zh: "单间", en: "single") }
  /// 标准间
  public static func twinRoom() -> Phrase { Phrase(zh: "标准间", en: "twin") }
  /// 无障碍
  public static func accessibleRoom() -> Phrase { Phrase(zh: "无障碍客房", en: "fit for a wheelchair") }
  /// 底层
  public static func groundFloorRoom() -> Phrase { Phrase(zh: "一层客房", en: "on the ground floor") }
  /// 近电梯
  public static func roomNearLift() -> Phrase { Phrase(zh: "靠近电梯的客房", en: "near the lift") }
  /// 安静
  public static func quietRoom() -> Phrase { Phrase(zh: "远离电梯的安静客房", en: "away from the lift") }
}
