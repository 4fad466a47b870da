/// What can't be understood in a table that an office has made.
extension Phrase {
  /// The table is about nothing we know.
  public static func sheetOfNothing(_ found: [String]) -> Phrase {
    Phrase(
      zh: "看不出此表是座次、住房还是乘车表：列名为 \(found.prefix(12).joined(separator: "、"))",
      en: "this is no table of seats, rooms or cars: its columns are \(found.prefix(12).joined(separator: ", "))")
  }
  /// What a table needs.
  public static let sheetExample = Phrase(
    zh: "第一行写列名：“姓名”，并写“活动内容、座位”，或“房号”，或“日期、车型、车牌、上车、下车”",
    en:
      "the first line names the columns: Name, and Activity with Seat, or Room, or Date with Vehicle, Gets on, Gets off"
  )
  /// A column of that title isn't known.
  public static func sheetColumnUnknown(_ title: String) -> Phrase {
    Phrase(zh: "不认识列名“\(title)”，此列未读", en: "the column “\(title)” isn't known and was passed over")
  }
  /// What was probably meant.
  public static func sheetMeant(_ name: String) -> Phrase { Phrase(zh: "是否为“\(name)”？", en: "did you mean “\(name)”?") }
  /// What may be said.
  public static func sheetSay(_ names: [String]) -> Phrase {
    Phrase(
      zh: "可写：\(names.prefix(12).joined(separator: "、"))", en: "say one of: \(names.prefix(12).joined(separator: ", "))"
    )
  }
  /// How to tell one from another.
  public static func sheetAddIDs(_ ids: [String]) -> Phrase {
    Phrase(
      zh: "请改写编号：\(ids.prefix(12).joined(separator: "、"))",
      en: "write the id instead: \(ids.prefix(12).joined(separator: ", "))")
  }
  /// A column that is needed isn't there, or has nothing in this row.
  public static func sheetNoColumn(_ title: Phrase) -> Phrase {
    Phrase(zh: "缺少“\(title.zh)”", en: "“\(title.en)” is missing")
  }

  /// Nobody is named.
  public static let sheetNobody = Phrase(zh: "此行没有写姓名", en: "nobody is named in this row")
  /// Nobody has that name.
  public static func sheetNoPerson(_ name: String) -> Phrase {
    Phrase(zh: "方案文件中没有“\(name)”这个人", en: "there is nobody called “\(name)” in the scenario")
  }
  /// Several people have that name.
  public static func sheetManyPeople(_ name: String, _ count: Int) -> Phrase {
    Phrase(zh: "有 \(count) 人叫“\(name)”，分不清是哪一位", en: "\(count) people are called “\(name)”")
  }
  /// No activity of that title.
  public static func sheetNoActivity(_ title: String) -> Phrase {
    Phrase(zh: "方案文件中没有活动“\(title)”", en: "there is no activity “\(title)” in the scenario")
  }
  /// Several activities of that title.
  public static func sheetManyActivities(_ title: String) -> Phrase {
    Phrase(zh: "名为“\(title)”的活动不止一项", en: "several activities are called “\(title)”")
  }
  /// Nobody is seated there.
  public static func sheetNoHall(_ title: String) -> Phrase {
    Phrase(zh: "“\(title)”不排座次（没有会场）", en: "nobody is seated at “\(title)”: it has no hall")
  }
  /// No seat is like that.
  public static func sheetNoSuchSeat(_ title: String) -> Phrase {
    Phrase(
      zh: "“\(title)”没有这样的座位；请写“座位”，或写“桌”“排”“排名”", en: "“\(title)” has no such seat: say Seat, or Table, Row and Place")
  }
  /// Several seats are like that.
  public static func sheetWhichSeat(_ title: String, _ seats: [String]) -> Phrase {
    Phrase(
      zh: "“\(title)”有几个座位符合（\(seats.joined(separator: "、"))），分不清是哪一个；请写“座位”",
      en: "several seats of “\(title)” fit (\(seats.joined(separator: ", "))): say which Seat")
  }
  /// No room is said.
  public static let sheetNoRoomSaid = Phrase(zh: "此行没有写房号", en: "no room is said in this row")
  /// No hotel has it.
  public static func sheetNoRoom(_ room: String) -> Phrase {
    Phrase(zh: "没有房间“\(room)”", en: "no hotel has a room “\(room)”")
  }
  /// No such hotel.
  public static func sheetNoHotel(_ name: String) -> Phrase {
    Phrase(zh: "方案文件中没有酒店“\(name)”", en: "there is no hotel “\(name)” in the scenario")
  }
  /// Several hotels have it.
  public static func sheetManyHotels(_ room: String, _ hotels: [String]) -> Phrase {
    Phrase(
      zh: "房间“\(room)”在\(hotels.joined(separator: "、"))都有",
      en: "“\(room)” is a room of \(hotels.joined(separator: " and of "))")
  }
  /// Nights that can't be read.
  public static func sheetNoNights(_ text: String) -> Phrase {
    Phrase(zh: "“\(text)”不是入住和退房日期，应如 12-03 – 12-05", en: "“\(text)” is not two days such as 12-03 – 12-05")
  }
  /// A day that can't be read.
  public static func sheetNoDay(_ text: String) -> Phrase {
    Phrase(zh: "“\(text)”不是日期，应如 12月3日 或 2026-12-03", en: "“\(text)” is not a day such as 3 Dec or 2026-12-03")
  }
  /// A time and place that can't be read.
  public static func sheetNoTimeAndPlace(_ text: String) -> Phrase {
    Phrase(zh: "“\(text)”不是时间和地点，应如 10:59 淮安东站", en: "“\(text)” is not a time and place such as 10:59 East Station")
  }
  /// No such place.
  public static func sheetNoPlace(_ name: String) -> Phrase {
    Phrase(zh: "方案文件中没有地点“\(name)”", en: "there is no place “\(name)” in the scenario")
  }
  /// No such vehicle.
  public static func sheetNoVehicle(_ name: String) -> Phrase {
    Phrase(zh: "方案文件中没有车辆“\(name)”", en: "there is no vehicle “\(name)” in the scenario")
  }
  /// Several vehicles of that name.
  public static func sheetManyVehicles(_ name: String) -> Phrase {
    Phrase(zh: "名为“\(name)”的车不止一辆", en: "several vehicles are called “\(name)”")
  }
}

/// What is said of a plan that an office has made.
extension Phrase {
  /// Every rule is kept.
  public static func handmadeSound(_ files: String) -> Phrase {
    Phrase(zh: "\(files)：符合全部规定", en: "\(files): keeps every rule")
  }
  /// So many rules are broken.
  public static func handmadeBroken(_ files: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "\(files)：有 \(count) 处不符合规定", en: "\(files): \(count) \(count == 1 ? "breach" : "breaches") of the rules")
  }
  /// What follows is what it costs.
  public static let handmadeGoals = Phrase(zh: "与最优方案对比（各项越小越好）", en: "Beside the best plan (less is better)")
  /// A column of that.
  public static let handmadeTheirs = Phrase(zh: "本方案", en: "This plan")
  /// A column of that.
  public static let handmadeOurs = Phrase(zh: "最优方案", en: "Best plan")
  /// A column of that.
  public static let handmadeDifference = Phrase(zh: "相差", en: "Difference")
  /// What follows are the moves that mend it.
  public static func handmadeMoves(_ count: Int, isFewest: Bool) -> Phrase {
    Phrase(
      zh: isFewest ? "最少改动 \(count) 处即可符合全部规定" : "改动 \(count) 处即可符合全部规定（未证明最少）",
      en:
        "\(count) \(count == 1 ? "move mends" : "moves mend") it\(isFewest ? ", and no fewer would" : " (not proven the fewest)")"
    )
  }
  /// No way was found to mend it.
  public static let handmadeHopeless = Phrase(
    zh: "在求解限度内没有找到修补办法；请参照 jiedai plan 排出的方案",
    en: "no way to mend it was found within the limits: see what jiedai plan makes")
  /// Before and after.
  public static func handmadeMove(_ before: String?, _ after: String?) -> Phrase {
    switch (before, after) {
    case (let before?, let after?): Phrase(zh: "\(before) → \(after)", en: "\(before) → \(after)")
    case (let before?, nil): Phrase(zh: "去掉 \(before)", en: "drop \(before)")
    case (nil, let after?): Phrase(zh: "增加 \(after)", en: "add \(after)")
    case (nil, nil): Phrase(zh: "", en: "")
    }
  }
  /// A rule that is broken, under the name of the rule.
  public static func handmadeBreach(_ message: String, rule: String) -> Phrase {
    Phrase(zh: "\(message)〔\(rule)〕", en: "\(message) [\(rule)]")
  }
  /// Plans that were made by hand.
  public static let handmadeHelp = Phrase(
    zh: "手工排定的方案：座次、住房、乘车表（CSV，中英文列名均可），或 plan.json。",
    en: "Plans made by hand: tables of seats, rooms or cars (CSV, titles in either language), or a plan.json.")
  /// Without looking for what mends it.
  public static let noMendHelp = Phrase(zh: "不求修补办法。", en: "Don't look for what mends it.")
  /// A plan.json stands alone.
  public static let handmadeOneFile = Phrase(
    zh: "plan.json 只能单独检查；各表可以一起检查", en: "a plan.json is checked by itself; tables may be checked together")
}
