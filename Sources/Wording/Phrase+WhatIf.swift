/// What is said of changes that one might make. 假如
extension Phrase {
  /// Something of a kind was named that isn't there.
  public static func noSuchThing(_ matter: Phrase, _ text: String, meant: String?) -> Phrase {
    let hint = meant.map { (zh: "；是否为“\($0)”？", en: "; did you mean “\($0)”?") } ?? (zh: "", en: "")
    return Phrase(zh: "没有名为“\(text)”的\(matter.zh)\(hint.zh)", en: "there is no \(matter.en) “\(text)”\(hint.en)")
  }

  /// A pin names something else than a seat, table, room, hotel or car.
  public static func noSuchSpot(_ kind: String, _ kinds: [String], meant: String?) -> Phrase {
    let hint = meant.map { (zh: "；是否为“\($0)”？", en: "; did you mean “\($0)”?") } ?? (zh: "", en: "")
    return Phrase(
      zh: "不能固定“\(kind)”，可用：\(kinds.joined(separator: "、"))\(hint.zh)",
      en: "“\(kind)” can't be pinned; there are \(kinds.joined(separator: ", "))\(hint.en)")
  }

  /// A change that isn't understood, with an example.
  public static func changeExpected(_ example: String, found: String) -> Phrase {
    Phrase(zh: "看不懂“\(found)”；应写成：\(example)", en: "“\(found)” isn't understood; write it as \(example)")
  }

  /// No rule stands on a line.
  public static func noRuleOnLine(_ line: Int, _ lines: [Int]) -> Phrase {
    let all = lines.map { String($0) }
    return Phrase(
      zh: "第 \(line) 行没有规则；规则在第 \(all.joined(separator: "、")) 行",
      en: "no rule stands on line \(line); there are rules on lines \(all.joined(separator: ", "))")
  }

  /// A vehicle is added where none stands.
  public static let noVehicleToStandBy = Phrase(
    zh: "方案中没有车辆，不知新车停在何处", en: "there is no vehicle, so it isn't known where another would stand")

  /// A person.
  public static let personMatter = Phrase(zh: "人员", en: "person")
  /// An activity.
  public static let activityMatter = Phrase(zh: "活动", en: "activity")
  /// A vehicle.
  public static let vehicleMatter = Phrase(zh: "车辆", en: "vehicle")
  /// A kind of vehicle.
  public static let vehicleKindMatter = Phrase(zh: "车型", en: "kind of vehicle")
  /// A hotel.
  public static let hotelMatter = Phrase(zh: "酒店", en: "hotel")
  /// A room.
  public static let roomWordMatter = Phrase(zh: "房间", en: "room")
  /// A seat.
  public static let seatWordMatter = Phrase(zh: "座位", en: "seat")
  /// A table.
  public static let tableMatter = Phrase(zh: "桌", en: "table")
  /// A hall.
  public static let hallMatter = Phrase(zh: "会场", en: "hall")

  /// Something would be unmet for somebody.
  public static func unmetThen(_ person: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "\(person)：\(why.zh)", en: "\(person): \(why.en)")
  }
  /// Rules of the scenario stand against it.
  public static func againstRules(_ lines: [Int]) -> Phrase {
    let all = lines.map { String($0) }
    guard !all.isEmpty else { return Phrase(zh: "与已有规则冲突", en: "other rules stand against it") }
    return Phrase(
      zh: "与方案文件第 \(all.joined(separator: "、")) 行冲突",
      en:
        "\(all.count == 1 ? "line" : "lines") \(all.joined(separator: ", ")) of the scenario \(all.count == 1 ? "stands" : "stand") against it"
    )
  }
  /// Somebody can't be put there.
  public static let cannotBeThere = Phrase(zh: "不能安排在此处", en: "nobody can be put there")

  /// Nobody can be put there by changing places.
  public static let cannotExchange = Phrase(
    zh: "对调会违反规则", en: "changing places would break a rule")
  /// Prices are those of changing places.
  public static let pricedByExchange = Phrase(
    zh: "人数众多，代价按与该处的人对调计算；全部重排可能更省",
    en: "with so many people, prices are those of changing places with who is there; planning all anew may cost less")
  /// Places without a price.
  public static func notPriced(_ count: Int) -> Phrase {
    Phrase(
      zh: "另有 \(count) 处未计价：每处都须重排数百人，可用 what-if --pin 逐处计算",
      en:
        "\(count) \(count == 1 ? "place has" : "places have") no price here: each takes planning hundreds anew; ask for one with what-if --pin"
    )
  }

  /// The heading of what a change costs.
  public static let whatIfHeading = Phrase(zh: "假如", en: "What if")
  /// The heading of the options of one person.
  public static func optionsHeading(_ name: String, _ matter: Phrase) -> Phrase {
    Phrase(zh: "\(name)的可选\(matter.zh)及代价", en: "\(name): every \(matter.en) and what it costs")
  }
  /// A place.
  public static let spotColumn = Phrase(zh: "位置", en: "Place")
  /// What it costs.
  public static let priceColumn = Phrase(zh: "代价（与现方案相比）", en: "Price (against the plan)")
  /// What it was.
  public static let beforeColumn = Phrase(zh: "现方案", en: "As planned")
  /// What it would be.
  public static let afterColumn = Phrase(zh: "假如", en: "Then")
  /// The difference.
  public static let differenceColumn = Phrase(zh: "差", en: "Difference")
  /// Where the person is.
  public static let currentSpot = Phrase(zh: "现位置", en: "as planned")
  /// It costs nothing.
  public static let noPrice = Phrase(zh: "无代价", en: "costs nothing")
  /// It can't be.
  public static func impossible(_ why: [Phrase]) -> Phrase {
    Phrase(
      zh: "不可行：" + why.map(\.zh).joined(separator: "；"), en: "not possible: " + why.map(\.en).joined(separator: "; "))
  }
  /// What would be unmet or set aside.
  public static let troublesHeading = Phrase(zh: "由此新增的未落实和冲突", en: "What would be unmet or set aside then")
  /// The heading of warnings that weren't there before.
  public static let cautionsHeading = Phrase(zh: "由此新增的提醒", en: "What one should know then")
  /// The heading of rules about what isn't there any more.
  public static let lapsedHeading = Phrase(zh: "由此失效的规则", en: "Rules that ask nothing any more then")
  /// The heading of rules that are kept again.
  public static let reliefHeading = Phrase(zh: "由此恢复落实的规则", en: "What is no longer set aside then")
  /// A rule that can be kept again.
  public static func noLongerSetAside(_ lines: [Int]) -> Phrase {
    let all = lines.map { String($0) }
    guard !all.isEmpty else { return Phrase(zh: "不再搁置规则", en: "a rule is no longer set aside") }
    return Phrase(
      zh: "方案文件第 \(all.joined(separator: "、")) 行的规则不再搁置",
      en:
        "the \(all.count == 1 ? "rule on line" : "rules on lines") \(all.joined(separator: ", ")) \(all.count == 1 ? "is" : "are") no longer set aside"
    )
  }
  /// What it costs in one sentence.
  public static func costsThen(_ sentence: Phrase) -> Phrase {
    Phrase(zh: "与现方案相比：\(sentence.zh)", en: "Against the plan: \(sentence.en)")
  }
  /// A seat at an activity.
  public static func seatAt(_ seat: String, _ activity: String) -> Phrase {
    Phrase(zh: "“\(activity)” \(seat)", en: "\(seat) at \(activity)")
  }

  /// The plan that was brought isn't the one that would be made now.
  public static let planDiffers = Phrase(
    zh: "注意：所给方案与现在重新排定的不同；以下按重新排定的方案计算",
    en: "note: the plan differs from what would be planned now; what follows is counted from the latter")
}
