/// Why somebody is where the plan has the person. 安排的理由
extension Phrase {
  /// An amount of money as a decimal.
  public static func amount(cents: Int) -> String { thousandths(cents * 10) }

  /// The heading.
  public static func whyHeading(_ name: String) -> Phrase { Phrase(zh: "\(name)的安排及理由", en: "\(name): why so") }
  /// The order of precedence.
  public static let whyOrderWord = Phrase(zh: "次序", en: "order")
  /// Seats and their honour.
  public static let whyLayoutWord = Phrase(zh: "布置", en: "layout")
  /// A journey.
  public static let whyJourneyWord = Phrase(zh: "行程", en: "journey")
  /// A rule of the scenario.
  public static let whyRuleWord = Phrase(zh: "规则", en: "rule")
  /// A need.
  public static let whyNeedWord = Phrase(zh: "需要", en: "need")
  /// What a level may be given.
  public static let whyStandardWord = Phrase(zh: "标准", en: "standard")
  /// The goal that decided.
  public static let whyGoalWord = Phrase(zh: "目标", en: "goal")

  /// The place in the order among those who are compared.
  public static func whyPlace(_ place: Int, of count: Int) -> Phrase {
    Phrase(zh: "同列 \(count) 人中排第 \(place)", en: "no. \(place) of the \(count) who stand in one order here")
  }
  /// Who comes before, and why.
  public static func whyAfter(_ name: String, _ reason: Phrase) -> Phrase {
    Phrase(zh: "在\(name)之后（\(reason.zh)）", en: "after \(name) (\(reason.en))")
  }
  /// Who comes next, and why.
  public static func whyBefore(_ name: String, _ reason: Phrase) -> Phrase {
    Phrase(zh: "在\(name)之前（\(reason.zh)）", en: "before \(name) (\(reason.en))")
  }
  /// Without a rank.
  public static let whyUnranked = Phrase(zh: "未列职级，排在有职级者之后", en: "without a rank, and so after those who have one")
  /// Serves somebody.
  public static func whyServes(_ name: String, beside: Bool) -> Phrase {
    Phrase(
      zh: "随侍\(name)，坐在其\(beside ? "旁" : "身后")",
      en: "serves \(name), and so sits \(beside ? "beside" : "behind") that person")
  }

  /// A seat and its honour.
  public static func whySeat(_ seat: String, honour: Int, table: String?, row: Int) -> Phrase {
    if let table {
      return Phrase(
        zh: "\(seat) 是 \(table) 桌的第 \(honour) 位", en: "\(seat) is the no. \(honour) place of table \(table)")
    }
    return Phrase(zh: "\(seat) 在第 \(row) 排，为第 \(honour) 位", en: "\(seat) is in row \(row), the no. \(honour) place")
  }
  /// Who has the better seats.
  public static func whyBetterSeats(_ names: [String]) -> Phrase {
    guard !names.isEmpty else { return Phrase(zh: "同列中无人座位更尊", en: "nobody of the same order has a better one") }
    let shown = names.prefix(6)
    let more = names.count - shown.count
    return Phrase(
      zh: "更尊的座位上是\(shown.joined(separator: "、"))\(more > 0 ? "等 \(names.count) 人" : "")",
      en: "better ones have \(shown.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "")")
  }
  /// Some of those are junior.
  public static func whyAboveSenior(_ names: [String]) -> Phrase {
    Phrase(
      zh: "其中\(names.joined(separator: "、"))排名在后：次序在此颠倒",
      en: "\(names.joined(separator: ", ")) of these \(names.count == 1 ? "is" : "are") junior: an inversion")
  }
  /// Neighbours as the sitter sees them.
  public static func whyNeighbours(left: String?, right: String?) -> Phrase {
    let zh = [left.map { "左手为\($0)" }, right.map { "右手为\($0)" }].compactMap { $0 }
    let en = [left.map { "\($0) at the left hand" }, right.map { "\($0) at the right hand" }].compactMap { $0 }
    return Phrase(zh: zh.joined(separator: "、"), en: en.joined(separator: ", "))
  }

  /// A need that bears on it.
  public static func whyNeeds(_ needs: [Phrase]) -> Phrase {
    Phrase(
      zh: "须合：" + needs.map(\.zh).joined(separator: "、"), en: "has to suit: " + needs.map(\.en).joined(separator: ", "))
  }
  /// The standard that binds.
  public static func whyStandard(_ kinds: [Phrase], ceiling: String?, line: Int?) -> Phrase {
    let place = line.map { (zh: "第 \($0) 行：", en: "line \($0): ") } ?? (zh: "", en: "")
    return Phrase(
      zh: place.zh + kinds.map(\.zh).joined(separator: "或") + (ceiling.map { "，每晚不超过 \($0)" } ?? ""),
      en: place.en + kinds.map(\.en).joined(separator: " or ") + (ceiling.map { ", at most \($0) a night" } ?? ""))
  }
  /// Who shares the room.
  public static func whyShares(_ names: [String]) -> Phrase {
    Phrase(zh: "与\(names.joined(separator: "、"))合住", en: "shared with \(names.joined(separator: ", "))")
  }

  /// A journey: what for, in what, on which seat.
  public static func whyJourney(_ when: String, _ from: String, _ to: String, for purpose: Phrase?) -> Phrase {
    Phrase(
      zh: "\(when) \(from)→\(to)" + (purpose.map { "，\($0.zh)" } ?? ""),
      en: "\(when) \(from) → \(to)" + (purpose.map { ", \($0.en)" } ?? ""))
  }
  /// To be at an activity.
  public static func purposeActivity(_ title: String, _ time: String) -> Phrase {
    Phrase(zh: "赴 \(time)「\(title)」", en: "for \(title) at \(time)")
  }
  /// To leave.
  public static func purposeLeave(_ by: String, _ time: String) -> Phrase {
    Phrase(zh: "赶 \(time) \(by.isEmpty ? "离开" : by)", en: "to leave at \(time)\(by.isEmpty ? "" : " by \(by)")")
  }
  /// To rest.
  public static let purposeRest = Phrase(zh: "回住处", en: "back to where the person stays")
  /// A seat in a car among so many riders.
  public static func whyCarSeat(_ car: String, _ seat: Phrase, place: Int, of count: Int, _ position: Int?) -> Phrase {
    let convoy = position.map { (zh: "车队\($0)号车 ", en: "car \($0) of the convoy, ") } ?? (zh: "", en: "")
    return Phrase(
      zh: "\(convoy.zh)\(car) \(seat.zh)，车上 \(count) 人中坐第 \(place) 位",
      en: "\(convoy.en)\(car) \(seat.en), place \(place) of \(count) aboard")
  }

  /// Nothing else is possible.
  public static func whyOnly(_ others: Int, _ obstacle: Phrase?) -> Phrase {
    guard others > 0 else { return Phrase(zh: "没有别处可选", en: "there is nowhere else") }
    let why = obstacle.map { (zh: "，如：\($0.zh)", en: ", for one: \($0.en)") } ?? (zh: "", en: "")
    return Phrase(
      zh: "别的 \(others) 处都不可行\(why.zh)", en: "none of the \(others) other places is possible\(why.en)")
  }
  /// Other places cost nothing.
  public static func whyFree(_ count: Int, _ example: Phrase) -> Phrase {
    Phrase(
      zh: "另有 \(count) 处代价相同（如 \(example.zh)），此处为同等中择一",
      en:
        "\(count) other \(count == 1 ? "place costs" : "places cost") the same (\(example.en)); this is one of equals"
    )
  }
  /// A goal decided: the least costly other place makes it worse by so much.
  public static func whyDecided(_ goal: Phrase, _ place: Phrase, _ price: Phrase) -> Phrase {
    Phrase(
      zh: "决定于“\(goal.zh)”：改到代价最小的别处（\(place.zh)），\(price.zh)",
      en: "decided by \(goal.en): at the least costly other place (\(place.en)), \(price.en)")
  }
  /// Another place would be better, so that the plan isn't the best.
  public static func whyNotBest(_ place: Phrase, _ price: Phrase) -> Phrase {
    Phrase(
      zh: "本方案未证明最优：改到 \(place.zh) 反而 \(price.zh)", en: "the plan isn't proven best: at \(place.en), \(price.en)")
  }
  /// A chair that isn't laid for those who come would be better.
  public static func whyNotLaid(_ place: Phrase, _ price: Phrase) -> Phrase {
    Phrase(
      zh: "座位按到场人数从高到低设置；若另设 \(place.zh)，则\(price.zh)（可用 pin 指定）",
      en: "chairs are laid for those who come, from the highest down; if \(place.en) were laid too, \(price.en) "
        + "(a pin does)")
  }
  /// Another place would be better by the goals, but something else speaks against it.
  public static func whyCautioned(_ place: Phrase, _ price: Phrase, _ caution: Phrase) -> Phrase {
    Phrase(
      zh: "改到 \(place.zh)，\(price.zh)；但这样一来，\(caution.zh)", en: "at \(place.en), \(price.en); but then \(caution.en)")
  }
  /// How the other places fall out.
  public static func whyTally(_ goals: [(goal: Phrase, count: Int)], impossible: Int) -> Phrase {
    let zh = goals.map { "\($0.count) 处输在\($0.goal.zh)" } + (impossible > 0 ? ["\(impossible) 处不可行"] : [])
    let en = goals.map { "\($0.count) lose by \($0.goal.en)" } + (impossible > 0 ? ["\(impossible) not possible"] : [])
    return Phrase(zh: "其余：" + zh.joined(separator: "，"), en: "the others: " + en.joined(separator: ", "))
  }
  /// The plan has no seat for somebody at an activity.
  public static func whyNoSeat(_ name: String, _ activity: String) -> Phrase {
    Phrase(zh: "方案没有在“\(activity)”给\(name)安排座位", en: "the plan has no seat for \(name) at “\(activity)”")
  }
  /// The plan provides nothing.
  public static func whyNothing(_ name: String) -> Phrase {
    Phrase(zh: "方案没有给\(name)安排座位、住房或用车", en: "the plan has no seat, room or car for \(name)")
  }

  /// What `why` does.
  public static let whyAbstract = Phrase(
    zh: "某人为何坐这里、住这间、乘这车：从次序、布置、规则到起决定作用的目标。",
    en: "Why somebody sits, lodges and rides where the plan says: from the order to the goal that decided it.")
  /// How `why` is used.
  public static let whyDiscussion = Phrase(
    zh: """
      例：
        jiedai why 方案/plan.json 孙丽
        jiedai why county-visit.yaml li-xiulan --activity dinner

      所说的代价与 what-if 是同一次计算：改到别处就是这个代价。
      """,
    en: """
      Examples:
        jiedai why p/plan.json sun-li
        jiedai why county-visit.yaml li-xiulan --activity dinner

      The prices are those of what-if: being elsewhere really costs that.
      """)
  /// Whose.
  public static let whyPersonHelp = Phrase(zh: "谁（编号或姓名）。", en: "Who, by id or name.")
  /// At which activity.
  public static let whyActivityHelp = Phrase(zh: "只说这项活动的座位。", en: "Only the seat at this activity.")
}
