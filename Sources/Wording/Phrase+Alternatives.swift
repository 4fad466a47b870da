/// What is said of several plans for one visit. 备选方案
extension Phrase {
  /// The heading.
  public static let alternatives = Phrase(zh: "备选方案", en: "Alternatives")
  /// What a plan is made for.
  public static let profileColumn = Phrase(zh: "取向", en: "Made for")
  /// The order of the goals.
  public static let orderOfGoals = Phrase(zh: "目标次序", en: "Order of goals")

  /// As the scenario asks.
  public static let profileAsked = Phrase(zh: "按方案所列目标", en: "as the scenario asks")
  /// Ceremony first.
  public static let profileCeremony = Phrase(zh: "礼宾优先", en: "ceremony first")
  /// The fewest cars.
  public static let profileFewestVehicles = Phrase(zh: "用车最少", en: "fewest cars")
  /// The least cost.
  public static let profileLeastCost = Phrase(zh: "费用最省", en: "least cost")
  /// The nearest to a plan.
  public static let profileClosest = Phrase(zh: "最接近所给方案", en: "closest to the plan given")
  /// The least waits for the first of the order.
  public static func profileForemost(_ count: Int) -> Phrase {
    Phrase(zh: "前 \(count) 位等候最少", en: "least waiting for the first \(count)")
  }
  /// Between two goals.
  public static func profileBetween(_ one: Phrase, _ other: Phrase, _ number: Int) -> Phrase {
    Phrase(zh: "\(one.zh)与\(other.zh)折中之\(number)", en: "between \(one.en) and \(other.en), no. \(number)")
  }

  /// A goal among other words, by its name in scenarios.
  public static func goalWord(_ goal: String) -> Phrase {
    switch goal {
    case "served": Phrase(zh: "落实", en: "what is met")
    case "precedence": Phrase(zh: "礼宾次序", en: "precedence")
    case "preferences": Phrase(zh: "偏好", en: "preferences")
    case "vehicles": Phrase(zh: "用车", en: "cars")
    case "cost": Phrase(zh: "费用", en: "cost")
    default: Phrase(zh: "舒适", en: "comfort")
    }
  }

  /// The first of the order wait and ride longer together, or less long.
  public static func foremostWait(_ count: Int, _ minutes: Int) -> Phrase {
    let (much, zh, en) = (abs(minutes), minutes < 0 ? "少" : "多", minutes < 0 ? "less" : "longer")
    return Phrase(
      zh: "前 \(count) 位合计等候绕行\(zh) \(much) 分钟", en: "the first \(count) together wait and detour \(much) min \(en)")
  }
  /// What an archive calls an alternative: what it is made for, and what that gains and costs.
  public static func labelled(_ title: Phrase, _ sentence: Phrase) -> Phrase {
    Phrase(zh: "\(title.zh)：\(sentence.zh)", en: "\(title.en): \(sentence.en)")
  }
  /// In which order the plans are recommended.
  public static func recommendedOrder(_ numbers: [String]) -> Phrase {
    Phrase(
      zh: "建议次序（供决策参考）：" + numbers.joined(separator: "、"),
      en: "recommended, for the one who decides: " + numbers.joined(separator: ", "))
  }
  /// Why one comes before another: the first of the scenario's goals in which they differ.
  public static func recommendedBefore(_ first: Int, _ second: Int, _ goal: Phrase, _ change: Phrase) -> Phrase {
    Phrase(
      zh: "方案 \(first) 先于方案 \(second)：先比“\(goal.zh)”，\(change.zh)",
      en: "plan \(first) before plan \(second): \(goal.en) is compared first, \(change.en)")
  }
  /// Plans were kept as alternatives.
  public static func alternativesKept(_ ids: [String], _ archive: String) -> Phrase {
    Phrase(
      zh: "已存档 \(ids.count) 案：\(ids.joined(separator: "、"))（\(archive)）",
      en: "kept \(ids.count) plans in \(archive): \(ids.joined(separator: ", "))")
  }
  /// So much stays as it was.
  public static func keptArrangements(_ kept: Int, of all: Int) -> Phrase {
    Phrase(zh: "所给方案的 \(all) 项安排保留 \(kept) 项", en: "keeps \(kept) of the \(all) arrangements of the plan given")
  }
  /// Every goal is proven in the plan's own order of goals.
  public static let provenInOrder = Phrase(zh: "依其目标次序证明最优", en: "proven best in its order of goals")
  /// Not every goal is proven.
  public static let notProven = Phrase(zh: "未证明最优", en: "not proven best")

  /// No plan is better in both goals.
  public static let provenBetween = Phrase(zh: "已证明：没有两项都更优的方案", en: "proven: no plan is better in both goals")
  /// None that is better in both goals was found.
  public static let bestFoundBetween = Phrase(
    zh: "所得最好，未证明", en: "best found; that none is better in both isn't proven")

  /// Plans that were made and aren't shown.
  public static func alternativesDropped(dominated: Int, alike: Int, beyond: Int) -> Phrase {
    var zh: [String] = []
    var en: [String] = []
    if dominated > 0 {
      zh.append("\(dominated) 案处处不优于他案")
      en.append("\(dominated) no better in anything than another")
    }
    if alike > 0 {
      zh.append("\(alike) 案与他案几乎相同")
      en.append("\(alike) nearly the same as another")
    }
    if beyond > 0 {
      zh.append("\(beyond) 案超出所要份数")
      en.append("\(beyond) beyond the number asked for")
    }
    guard !zh.isEmpty else { return Phrase(zh: "另无舍去的方案", en: "no plan was dropped") }
    return Phrase(zh: "另有舍去：" + zh.joined(separator: "，"), en: "dropped: " + en.joined(separator: ", "))
  }
  /// Plans of ours that the audit didn't pass aren't shown.
  public static func alternativesFaulty(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 案未通过核查，不予列出", en: "\(count) didn't pass the audit and isn't shown")
  }
}
