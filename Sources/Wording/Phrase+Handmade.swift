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
  /// A workbook was handed in instead of a table.
  public static let sheetIsWorkbook = Phrase(
    zh: "这是 Excel 工作簿，不是 CSV", en: "this is an Excel workbook, not CSV")
  /// What to do about it.
  public static let sheetSaveAsCSV = Phrase(
    zh: "请在表格软件中“另存为”CSV（逗号分隔），一个工作表存一个文件", en: "save each sheet as CSV (comma-separated) and hand that in")
  /// Pins of riders aren't read.
  public static let sheetPinsNotForCars = Phrase(
    zh: "乘车表的“固定”列不起作用；请在方案文件的 rules 中写 pin … vehicle",
    en: "a table of cars can't say what is fixed: write pin … vehicle under rules in the scenario")
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
  /// Rows that are fixed had to be changed.
  public static func handmadePinMissed(_ name: String) -> Phrase {
    Phrase(zh: "\(name)此处标为固定，但照此排不出符合全部规定的方案", en: "\(name) is fixed here, but no plan with that keeps every rule")
  }
  /// What of the tables is kept and what isn't.
  public static func handmadeKept(_ files: String, kept: Int, changed: Int, added: Int) -> Phrase {
    Phrase(
      zh: "依据手工方案（\(files)）补全：照排 \(kept) 处，改动 \(changed) 处，补排 \(added) 处；各项下界取自最优方案",
      en:
        "completed from \(files): \(kept) \(kept == 1 ? "row" : "rows") kept, \(changed) changed, \(added) added; bounds are those of the best plan"
    )
  }
  /// What follows is otherwise than the tables say.
  public static let handmadeChanges = Phrase(zh: "与手工方案不同之处", en: "What differs from the tables")
  /// Tables to complete.
  public static let fromHelp = Phrase(
    zh: "补全手工方案：照座次、住房、乘车表（CSV）或 plan.json 排，空着的补上；有“固定”列时只保留标明固定的行。可重复。",
    en:
      "Complete a plan made by hand: keep what a table of seats, rooms or cars (CSV) or a plan.json says, fill in what it leaves open; with a column Fixed, keep only the rows that are marked. May be repeated."
  )
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
