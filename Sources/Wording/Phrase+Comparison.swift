/// What plans are compared by. 方案比较
extension Phrase {
  /// The heading of a comparison.
  public static let comparison = Phrase(zh: "方案比较", en: "Plans compared")
  /// The heading of the goals side by side.
  public static let goalsSideBySide = Phrase(zh: "目标并列", en: "Goals side by side")
  /// The heading of what differs for people.
  public static let whatDiffers = Phrase(zh: "逐人差异", en: "What differs, person by person")
  /// The heading of gains and costs.
  public static let gainsAndCostsHeading = Phrase(zh: "得与失（与第一案相比）", en: "Gains and costs (against the first)")
  /// The heading of charts with the seats that differ.
  public static let changedSeats = Phrase(zh: "座位有变的席位图", en: "Seat charts where seats differ")
  /// What differs.
  public static let matterColumn = Phrase(zh: "事项", en: "What")
  /// A plan.
  public static let planColumn = Phrase(zh: "方案", en: "Plan")
  /// The best that is possible.
  public static let bestPossible = Phrase(zh: "下界", en: "Bound")
  /// Time and attendance.
  public static let timeMatter = Phrase(zh: "时间", en: "time")
  /// A seat.
  public static let seatMatter = Phrase(zh: "座位", en: "seat")
  /// A ride.
  public static let rideMatter = Phrase(zh: "乘车", en: "ride")
  /// A room.
  public static let roomMatter = Phrase(zh: "住房", en: "room")
  /// A value that is proven to be the best.
  public static let provenMark = Phrase(zh: "均已证明", en: "all proven")
  /// Nothing differs for anybody.
  public static let nothingDiffers = Phrase(zh: "对每个人的安排完全相同", en: "everybody is placed alike in all of them")
  /// The first plan, with which the others are compared.
  public static let comparedWith = Phrase(zh: "以此为准", en: "the others are compared with this one")
  /// Nothing differs in any goal.
  public static let sameInEveryGoal = Phrase(zh: "各项目标相同", en: "the same in every goal")

  /// So many people notice a difference.
  public static func peopleNotice(_ count: Int) -> Phrase {
    Phrase(zh: "对 \(count) 人的安排有变", en: count == 1 ? "differs for 1 person" : "differs for \(count) people")
  }

  /// Plans of different visits can't be compared.
  public static func otherVisit(_ file: String, _ found: String, expected: String) -> Phrase {
    Phrase(zh: "\(file) 属于任务 \(found)，不是 \(expected)，不能比较", en: "\(file) is a plan of \(found), not of \(expected)")
  }

  /// Fewer than two plans, or more than can be shown.
  public static let compareNeedsPlans = Phrase(zh: "请给出两至四份方案", en: "name two to four plans")

  /// The scenario of a plan isn't where it was looked for.
  public static func scenarioOfPlan(_ plan: String, _ scenario: String) -> Phrase {
    Phrase(
      zh: "\(plan) 由 \(scenario) 排定，但附近没有这个文件；请用 --scenario 指明",
      en: "\(plan) was made from \(scenario), which isn't near it: say where with --scenario")
  }

  /// What is gained, then what it costs.
  public static func gainsAndCosts(_ gains: [Phrase], _ costs: [Phrase]) -> Phrase {
    let parts = [gains, costs].filter { !$0.isEmpty }
    return Phrase(
      zh: parts.map { $0.map(\.zh).joined(separator: "，") }.joined(separator: "；"),
      en: parts.map { $0.map(\.en).joined(separator: ", ") }.joined(separator: "; "))
  }

  /// A goal is better or worse by an amount; the goal by its name in scenarios.
  public static func goalChange(_ goal: String, _ by: Int) -> Phrase {
    let (much, zh, en) = (abs(by), by < 0 ? "少" : "多", by < 0 ? "less" : "more")
    switch goal {
    case "served": return Phrase(zh: "未落实\(zh) \(much)（加权）", en: "unmet weighs \(much) \(en)")
    case "precedence": return Phrase(zh: "次序颠倒\(zh) \(much)", en: "inversions weigh \(much) \(en)")
    case "preferences": return Phrase(zh: "未满足的偏好\(zh) \(much)", en: "preferences missed weigh \(much) \(en)")
    case "vehicles":
      let unit = much == 1 ? "vehicle-day" : "vehicle-days"
      return Phrase(zh: "\(zh)用 \(much) 车日", en: "\(much) \(unit) \(by < 0 ? "fewer" : "more")")
    case "cost": return Phrase(zh: "费用\(zh) \(thousandths(much))", en: "costs \(thousandths(much)) \(en)")
    default: return Phrase(zh: "等候和绕行\(zh) \(much)（加权分钟）", en: "\(much) weighted minutes \(en) of waits and detours")
    }
  }

  /// One person waits and rides longer, or less long, than in the other plan.
  public static func waitsLonger(_ name: Phrase, _ minutes: Int) -> Phrase {
    let (much, zh, en) = (abs(minutes), minutes < 0 ? "少" : "多", minutes < 0 ? "less" : "longer")
    return Phrase(zh: "\(name.zh)等候绕行\(zh) \(much) 分钟", en: "\(name.en) waits and detours \(much) min \(en)")
  }

  /// All others together wait and ride longer, or less long; `alone` where nobody was named before.
  public static func othersWaitLonger(_ minutes: Int, alone: Bool) -> Phrase {
    let (much, zh, en) = (abs(minutes), minutes < 0 ? "少" : "多", minutes < 0 ? "less" : "longer")
    return Phrase(
      zh: "\(alone ? "各人" : "其他人")合计\(zh) \(much) 分钟",
      en: "\(alone ? "all" : "the others") together \(much) min \(en)")
  }

  /// A number of thousandths as a decimal, without zeros at its end.
  static func thousandths(_ amount: Int) -> String {
    let rest = String(1000 + amount % 1000).dropFirst()
    let digits = String(rest.reversed().drop { $0 == "0" }.reversed())
    return "\(amount / 1000)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}
