/// What can't be met, and what would mend it. 冲突与补救
extension Phrase {
  /// Nothing is in the way.
  public static let nothingToExplain = Phrase(zh: "全部都能落实，没有冲突。", en: "Everything can be met; nothing is in conflict.")
  /// The heading of a conflict.
  public static func conflictHeading(_ number: Int, _ part: Phrase) -> Phrase {
    Phrase(zh: "冲突 \(number)：\(part.zh)", en: "Conflict \(number): \(part.en)")
  }
  /// The programme.
  public static let programmePart = Phrase(zh: "日程", en: "programme")
  /// Rooms.
  public static let lodgingPart = Phrase(zh: "住房", en: "rooms")
  /// The seats of an activity.
  public static func seatingPart(_ title: String) -> Phrase { Phrase(zh: "「\(title)」的座位", en: "seats at \(title)") }
  /// Rules for cars.
  public static let carsPart = Phrase(zh: "用车", en: "cars")
  /// Cars on a day.
  public static func dayPart(_ day: String) -> Phrase { Phrase(zh: "\(day) 用车", en: "cars on \(day)") }
  /// Who is left out.
  public static func leftOut(_ count: Int, _ names: String) -> Phrase {
    Phrase(zh: "落空 \(count) 人：\(names)", en: "\(count) left out: \(names)")
  }
  /// The smallest set.
  public static func minimalSet(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(zh: "单是这一条就不能成立：", en: "this alone can't hold:")
      : Phrase(
        zh: "以下 \(count) 条不能同时成立，去掉任何一条其余都成立：",
        en: "these \(count) can't hold together, and without any one of them the others can:")
  }
  /// What there is makes it impossible.
  public static let noStatements = Phrase(
    zh: "条件所限，与各条要求无关", en: "what there is makes it impossible, whatever is asked")
  /// The search was stopped before the lines were found.
  public static let statementsCutShort = Phrase(
    zh: "查找提前停止，未及找出相互冲突的条目", en: "the search was stopped before the lines that clash were found")
  /// Conflicts are being looked for.
  public static func seekingConflicts(_ part: Phrase) -> Phrase {
    Phrase(zh: "正在查找冲突：\(part.zh)", en: "looking for what clashes: \(part.en)")
  }
  /// Repairs are being tried.
  public static func seekingRepairs(_ part: Phrase, _ number: Int, of count: Int) -> Phrase {
    Phrase(
      zh: "正在试排补救（冲突 \(number)/\(count)）：\(part.zh)", en: "trying what mends conflict \(number) of \(count): \(part.en)"
    )
  }
  /// A line of the scenario with what it says.
  public static func onLine(_ line: Int?, _ phrase: Phrase) -> Phrase {
    guard let line else { return phrase }
    return Phrase(zh: "第 \(line) 行：\(phrase.zh)", en: "line \(line): \(phrase.en)")
  }
  /// The heading of repairs.
  public static let repairsHeading = Phrase(zh: "可行的补救（已逐一重新排定）：", en: "what would mend it (each planned already):")
  /// Nothing was found.
  public static let noRepair = Phrase(zh: "没有找到单项的补救", en: "no single change was found that mends it")
  /// The search was stopped before anything was found.
  public static let repairsCutShort = Phrase(
    zh: "查找提前停止，未及找到补救办法", en: "the search was stopped before a change was found that mends it")
  /// A repair with its price.
  public static func repairPriced(_ repair: Phrase, _ price: Phrase, whole: Bool) -> Phrase {
    let rest = whole ? (zh: "", en: "") : (zh: "；仍有其他未落实", en: "; other things stay unmet")
    return Phrase(zh: "\(repair.zh)——\(price.zh)\(rest.zh)", en: "\(repair.en) — \(price.en)\(rest.en)")
  }

  /// Somebody needs something.
  public static func needsRoom(_ name: String) -> Phrase { Phrase(zh: "\(name)要住房", en: "\(name) needs a room") }
  /// Somebody sits there.
  public static func needsSeat(_ name: String) -> Phrase { Phrase(zh: "\(name)要座位", en: "\(name) needs a seat") }
  /// Somebody is driven.
  public static func needsRide(_ name: String) -> Phrase { Phrase(zh: "\(name)要乘车", en: "\(name) needs a ride") }
  /// Many need the same.
  public static func many(_ names: [String], _ what: Phrase) -> Phrase {
    Phrase(
      zh: "\(names.joined(separator: "、"))（\(names.count) 人）\(what.zh)",
      en: "\(names.joined(separator: ", ")) (\(names.count) people) \(what.en)")
  }
  /// A room.
  public static let aRoom = Phrase(zh: "要住房", en: "need a room each, or a bed in a shared one")
  /// A seat.
  public static let aSeat = Phrase(zh: "要座位", en: "need a seat each")
  /// A ride.
  public static let aRide = Phrase(zh: "要乘车", en: "need a ride each")
  /// Somebody is to be there.
  public static func mustAttend(_ name: String, _ title: String) -> Phrase {
    Phrase(zh: "\(name)须出席「\(title)」", en: "\(name) is to be at \(title)")
  }
  /// An activity is at its time.
  public static func atTime(_ title: String, _ time: String) -> Phrase {
    Phrase(zh: "「\(title)」在 \(time)", en: "\(title) at \(time)")
  }
  /// An activity follows others.
  public static func followsOthers(_ title: String) -> Phrase {
    Phrase(zh: "「\(title)」与前一活动的间隔", en: "how long \(title) is after what it follows")
  }
  /// Somebody comes and goes.
  public static func comesAndGoes(_ name: String, _ arrive: String?, _ leave: String?) -> Phrase {
    Phrase(
      zh: "\(name)" + [arrive.map { "\($0) 到" }, leave.map { "\($0) 走" }].compactMap { $0 }.joined(separator: "、"),
      en: "\(name) "
        + [arrive.map { "arrives \($0)" }, leave.map { "leaves \($0)" }].compactMap { $0 }.joined(separator: ", "))
  }
  /// A need.
  public static func hasNeed(_ name: String, _ need: Phrase) -> Phrase {
    Phrase(zh: "\(name)需要：\(need.zh)", en: "\(name) needs: \(need.en)")
  }
  /// Rooms are taken.
  public static func roomsTakenAt(_ hotel: String) -> Phrase {
    Phrase(zh: "\(hotel)部分房间已占用", en: "rooms of \(hotel) that are taken")
  }
  /// A convoy to an activity.
  public static func goesInConvoy(_ title: String) -> Phrase {
    Phrase(zh: "「\(title)」须编队前往", en: "people go to \(title) in convoy")
  }
  /// Convoys of the visit.
  public static let goInConvoys = Phrase(zh: "按规定编队行车", en: "people go in convoy")
  /// Waits are bounded.
  public static func waitsAtMost(_ minutes: Int) -> Phrase {
    Phrase(zh: "接站等候不超过 \(minutes) 分钟", en: "nobody waits more than \(minutes) min for the pick-up")
  }
  /// People are early.
  public static func earlyBy(_ minutes: Int) -> Phrase {
    Phrase(zh: "提前 \(minutes) 分钟到场", en: "people are there \(minutes) min before")
  }
  /// Rides aren't long.
  public static let ridesAtMost = Phrase(zh: "乘车不得绕行过久", en: "nobody rides much longer than the direct drive")

  // MARK: Changes

  /// A vehicle more.
  public static func changeAddVehicle(
    _ kind: Phrase, _ seats: Int, _ hours: String?, accessible: Bool
  ) -> Phrase {
    let lift = accessible ? (zh: "能上轮椅的", en: " that takes a wheelchair") : (zh: "", en: "")
    return Phrase(
      zh: "加一辆\(lift.zh) \(seats) 座\(kind.zh)" + (hours.map { "（\($0)）" } ?? ""),
      en: "one more \(seats)-seat \(kind.en)\(lift.en)" + (hours.map { " on \($0)" } ?? ""))
  }
  /// A vehicle less.
  public static func changeDropVehicle(_ name: String) -> Phrase { Phrase(zh: "不用\(name)", en: "do without \(name)") }
  /// Another time.
  public static func changeMove(_ title: String, by minutes: Int?, to time: String) -> Phrase {
    guard let minutes else { return Phrase(zh: "「\(title)」改到 \(time)", en: "move \(title) to \(time)") }
    return Phrase(
      zh: "「\(title)」\(minutes < 0 ? "提前" : "推迟") \(abs(minutes)) 分钟（\(time)）",
      en: "move \(title) \(abs(minutes)) min \(minutes < 0 ? "earlier" : "later") (\(time))")
  }
  /// Another hall.
  public static func changeHall(_ title: String, _ hall: String) -> Phrase {
    Phrase(zh: "「\(title)」改在\(hall)", en: "hold \(title) in \(hall)")
  }
  /// Somebody doesn't come.
  public static func changeDropPerson(_ name: String) -> Phrase { Phrase(zh: "\(name)不来", en: "\(name) doesn't come") }
  /// A rule is set aside.
  public static func changeDropRule(_ line: Int?) -> Phrase {
    guard let line else { return Phrase(zh: "放下这条规则", en: "set the rule aside") }
    return Phrase(zh: "放下第 \(line) 行的规则", en: "set the rule on line \(line) aside")
  }
  /// A room isn't to be had.
  public static func changeCloseRoom(_ room: String) -> Phrase {
    Phrase(zh: "停用 \(room) 房", en: "do without room \(room)")
  }
  /// A longer wait.
  public static func changeMaxWait(_ minutes: Int) -> Phrase {
    Phrase(zh: "接站等候放宽到 \(minutes) 分钟", en: "let people wait up to \(minutes) min for the pick-up")
  }
  /// More rooms.
  public static func changeAddRooms(_ count: Int, _ kind: Phrase, _ price: String, _ hotel: String) -> Phrase {
    Phrase(
      zh: "\(hotel)再订 \(count) 间\(kind.zh)（每晚 \(price)）", en: "\(count) more \(kind.en) at \(hotel) (\(price) a night)")
  }
  /// A wider standard.
  public static func changeWiden(line: Int?, _ kinds: [Phrase], price: String?) -> Phrase {
    let place =
      line.map { (zh: "第 \($0) 行的住房标准", en: "the standard on line \($0)") } ?? (zh: "住房标准", en: "the standard")
    let zh = [
      kinds.isEmpty ? nil : "可用" + kinds.map(\.zh).joined(separator: "、"), price.map { "限价放宽到 \($0)" },
    ].compactMap { $0 }
    let en = [
      kinds.isEmpty ? nil : "allow " + kinds.map(\.en).joined(separator: ", "), price.map { "allow \($0) a night" },
    ].compactMap { $0 }
    return Phrase(zh: place.zh + "：" + zh.joined(separator: "，"), en: place.en + ": " + en.joined(separator: ", "))
  }
  /// Somebody may be missing.
  public static func changeExcuse(_ name: String, _ title: String) -> Phrase {
    Phrase(zh: "\(name)可不出席「\(title)」", en: "\(name) may miss \(title)")
  }
  /// Hours instead of a time.
  public static func changeWindow(_ title: String, _ hours: String) -> Phrase {
    Phrase(zh: "「\(title)」可在 \(hours) 之间任选时间", en: "let \(title) be anywhere in \(hours)")
  }
  /// A table more.
  public static func changeAddTable(_ hall: String, _ seats: Int) -> Phrase {
    Phrase(zh: "\(hall)加一张 \(seats) 座圆桌", en: "one more table of \(seats) in \(hall)")
  }
  /// Some don't sit there.
  public static func changeRestrict(_ names: [String], _ title: String) -> Phrase {
    Phrase(zh: "\(names.joined(separator: "、"))不参加「\(title)」", en: "\(names.joined(separator: ", ")) not at \(title)")
  }
  /// Somebody is put somewhere.
  public static func changePin(_ name: String, _ spot: Phrase) -> Phrase {
    Phrase(zh: "\(name)安排在 \(spot.zh)", en: "\(name) at \(spot.en)")
  }

  /// What `explain` does.
  public static let explainAbstract = Phrase(
    zh: "哪些要求不能同时成立（方案文件的哪几行）、谁落空，以及两三种最省的补救。",
    en: "Which lines of a scenario can't hold together, who is left out, and the cheapest ways to mend it.")
  /// How `explain` is used.
  public static let explainDiscussion = Phrase(
    zh: """
      例：
        jiedai explain county-visit.yaml
        jiedai explain county-visit.yaml --format json

      每组冲突都是最小的：去掉任何一行，其余都能成立。每种补救都已重新排定并计价。
      """,
    en: """
      Examples:
        jiedai explain county-visit.yaml
        jiedai explain county-visit.yaml --format json

      Each conflict is minimal: without any one line the others can hold. Each repair is planned and priced already.
      """)
}
