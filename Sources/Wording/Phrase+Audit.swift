/// What an audit says of a plan as a whole, of its programme and of its goals. 核查意见
extension Phrase {
  /// A number out of all bounds.
  public static func auditImpossible(_ path: String, _ value: String) -> Phrase {
    Phrase(zh: "\(path) 的数值 \(value) 不可能成立", en: "\(path) can't be \(value)")
  }
  /// Something that the scenario doesn't have.
  public static func auditUnknown(_ kind: Phrase, _ id: String) -> Phrase {
    Phrase(zh: "任务中没有编号为“\(id)”的\(kind.zh)", en: "the scenario has nothing called “\(id)” (\(kind.en.lowercased()))")
  }
  /// Made for another scenario.
  public static func auditOtherScenario(_ id: String, expected: String) -> Phrase {
    Phrase(zh: "方案属于任务“\(id)”，不是“\(expected)”", en: "the plan is of scenario “\(id)”, not of “\(expected)”")
  }
  /// The order goes wrong from a place on.
  public static func auditOrder(place: Int, found: String, expected: String) -> Phrase {
    Phrase(
      zh: "礼宾次序第\(place)位应为\(expected)，方案为\(found)",
      en: "place \(place) of the order should be \(expected), not \(found)")
  }
  /// A rank isn't the scenario's.
  public static func auditRank(_ name: String, found: String, expected: String) -> Phrase {
    Phrase(
      zh: "\(name)的职级应为“\(expected)”，方案为“\(found)”", en: "\(name)'s rank is “\(expected)”, the plan says “\(found)”")
  }
  /// Something else decides between two.
  public static func auditOrderReason(_ name: String, before next: String, found: String, expected: String) -> Phrase {
    Phrase(
      zh: "\(name)排在\(next)之前的依据应为 \(expected)，方案为 \(found)",
      en: "\(name) is before \(next) by \(expected); the plan says \(found)")
  }
  /// Complete or not.
  public static func auditComplete(_ complete: Bool, unmet: Int) -> Phrase {
    complete
      ? Phrase(zh: "方案标为完整，却有\(unmet)项未落实", en: "the plan calls itself complete with \(unmet) unmet")
      : Phrase(zh: "方案标为不完整，却无未落实事项", en: "the plan calls itself incomplete with nothing unmet")
  }

  /// Rules that are said not to hold together, by their lines; the audit finds no reason for it.
  public static func auditUnverifiedConflict(_ lines: [Int], at activity: String?) -> Phrase {
    let numbers = lines.map(String.init)
    let zh = numbers.isEmpty ? "" : "第 \(numbers.joined(separator: "、")) 行的"
    let en = numbers.isEmpty ? "rules" : "the rules on lines \(numbers.joined(separator: ", "))"
    return Phrase(
      zh: "方案称\(activity.map { "“\($0)”中" } ?? "")\(zh)规则不能同时满足；核查仅凭这些规则未能证实，请人工核对",
      en:
        "the plan says that \(en) can't all be kept\(activity.map { " at “\($0)”" } ?? ""); the audit doesn't see why from these rules alone: have somebody look at them"
    )
  }

  // MARK: What is said to be unmet

  /// It isn't said where.
  public static func auditUnmetWhere(_ name: String, _ at: String) -> Phrase {
    Phrase(zh: "\(name)的未落实事项所指“\(at)”不存在或不需要", en: "what is unmet for \(name) at “\(at)” isn't there or isn't needed")
  }
  /// Driven all the same.
  public static func auditRideMet(_ name: String, from place: String) -> Phrase {
    Phrase(
      zh: "方案称\(name)从\(place)出发无车，实际行程并不缺", en: "\(name) is said to have no ride from \(place), though none is missing"
    )
  }
  /// There all the same.
  public static func auditAttendanceMet(_ name: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "方案称\(name)不能出席“\(activity)”，却又列为出席", en: "\(name) is said to be missing from “\(activity)”, yet attends")
  }
  /// Not asked at all.
  public static func auditAttendanceUnasked(_ name: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "方案称\(name)不能出席“\(activity)”，但并未请其出席",
      en: "\(name) is said to be missing from “\(activity)”, but isn't asked to it")
  }
  /// Seated all the same.
  public static func auditSeatMet(_ name: String, _ activity: String) -> Phrase {
    Phrase(zh: "方案称\(name)在“\(activity)”无座，却已排座", en: "\(name) is said to have no seat at “\(activity)”, yet has one")
  }
  /// Housed all the same.
  public static func auditRoomMet(_ name: String, _ night: String) -> Phrase {
    Phrase(zh: "方案称\(name) \(night) 当晚无房，却已安排住宿", en: "\(name) is said to have no room on \(night), yet has one")
  }

  // MARK: The programme

  /// An activity is missing, or there more than once.
  public static func auditActivityCount(_ activity: String, _ count: Int) -> Phrase {
    count == 0
      ? Phrase(zh: "方案缺少“\(activity)”", en: "“\(activity)” is missing from the plan")
      : Phrase(zh: "“\(activity)”在方案中出现\(count)次", en: "“\(activity)” stands in the plan \(count) times")
  }
  /// A fixed start.
  public static func auditStart(_ activity: String, found: String, expected: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”应于 \(expected) 开始，方案为 \(found)",
      en: "“\(activity)” starts at \(expected), the plan says \(found)")
  }
  /// How long it lasts.
  public static func auditDuration(_ activity: String, found: Int, expected: Int) -> Phrase {
    Phrase(
      zh: "“\(activity)”应为\(expected)分钟，方案为\(found)分钟",
      en: "“\(activity)” lasts \(expected) min, the plan says \(found) min")
  }
  /// Out of its window.
  public static func auditWindow(_ activity: String, from: String, to: String, window: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”（\(from) 至 \(to)）超出时间窗 \(window)",
      en: "“\(activity)” (\(from) to \(to)) is outside its window \(window)")
  }
  /// Too soon, or too late, after another.
  public static func auditGap(_ activity: String, after other: String, found: Int, least: Int, most: Int?) -> Phrase {
    let range = most.map { "\(least)–\($0)" } ?? "≥ \(least)"
    return Phrase(
      zh: "“\(activity)”与之前的“\(other)”间隔\(found)分钟，应为 \(range) 分钟",
      en: "“\(activity)” comes \(found) min after “\(other)”; \(range) min are asked for")
  }
  /// Not one of its halls.
  public static func auditHall(_ activity: String, found: String, expected: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”的会场应为\(expected.isEmpty ? "无" : expected)，方案为\(found)",
      en: "“\(activity)” is in \(found); its halls are \(expected.isEmpty ? "none" : expected)")
  }
  /// Not where it should be.
  public static func auditPlace(_ activity: String, found: String, expected: String) -> Phrase {
    Phrase(zh: "“\(activity)”应在\(expected)，方案为\(found)", en: "“\(activity)” is at \(expected), the plan says \(found)")
  }
  /// Two activities in one hall.
  public static func auditHallConflict(
    _ hall: String, _ first: String, _ second: String, gap: Int, changeover: Int
  ) -> Phrase {
    gap < 0
      ? Phrase(zh: "“\(first)”与“\(second)”同时占用\(hall)", en: "“\(first)” and “\(second)” are in \(hall) at once")
      : Phrase(
        zh: "\(hall)在“\(first)”与“\(second)”之间只有\(gap)分钟转场，应有\(changeover)分钟",
        en: "\(hall) has \(gap) min between “\(first)” and “\(second)”; its changeover takes \(changeover) min")
  }
  /// Not asked.
  public static func auditUnasked(_ name: String, _ activity: String) -> Phrase {
    Phrase(zh: "\(name)不在“\(activity)”的出席范围内", en: "\(name) attends “\(activity)” without being asked")
  }
  /// Listed twice.
  public static func auditListedTwice(_ name: String, _ activity: String) -> Phrase {
    Phrase(zh: "\(name)在“\(activity)”的出席名单中重复", en: "\(name) is listed twice at “\(activity)”")
  }
  /// Missing without a word.
  public static func auditMissing(_ name: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "\(name)应出席“\(activity)”，方案未安排也未说明",
      en: "\(name) is asked to “\(activity)” but neither there nor said to be missing")
  }
  /// Missing though needed in person.
  public static func auditMissingInPerson(_ name: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "\(name)须本人出席“\(activity)”，方案未安排也未说明",
      en: "\(name) must be at “\(activity)” in person but is neither there nor said to be missing")
  }
  /// May not stand in.
  public static func auditDeputy(_ deputy: String, for name: String, _ activity: String) -> Phrase {
    Phrase(zh: "\(deputy)不得代\(name)出席“\(activity)”", en: "\(deputy) may not stand in for \(name) at “\(activity)”")
  }
  /// Not come yet, or gone.
  public static func auditAway(_ name: String, _ activity: String) -> Phrase {
    Phrase(zh: "“\(activity)”期间\(name)尚未抵达或已离开", en: "\(name) hasn't come yet, or has left, when “\(activity)” is held")
  }
  /// The arrival, in a sentence.
  public static let auditArrival = Phrase(zh: "抵达", en: "the arrival")
  /// The departure, in a sentence.
  public static let auditDeparture = Phrase(zh: "离开", en: "the departure")
  /// A task of the staff, in a sentence.
  public static let auditDuty = Phrase(zh: "接站任务", en: "a duty")
  /// In two activities at once.
  public static func auditTwoActivities(_ name: String, _ first: Phrase, _ second: Phrase, at time: String) -> Phrase {
    Phrase(
      zh: "\(time) \(name)同时在\(first.zh)和\(second.zh)",
      en: "\(name) is at \(first.en) and at \(second.en) at once (\(time))")
  }
  /// In a car during an activity.
  public static func auditRideDuring(_ name: String, _ activity: Phrase, _ trip: String) -> Phrase {
    Phrase(zh: "\(activity.zh)期间\(name)在车次 \(trip) 上", en: "\(name) rides on \(trip) during \(activity.en)")
  }
  /// In two cars at once.
  public static func auditTwoRides(_ name: String, _ first: String, _ second: String, at time: String) -> Phrase {
    Phrase(
      zh: "\(time) \(name)同时在车次 \(first) 和 \(second) 上",
      en: "\(name) rides on \(first) and on \(second) at once (\(time))")
  }
  /// Not enough time between.
  public static func auditTravelTime(_ name: String, from: String, to: String, gap: Int, needed: Int?) -> Phrase {
    guard let needed else {
      return Phrase(
        zh: "\(name)无法从\(from)前往\(to)：没有已知道路", en: "\(name) can't get from \(from) to \(to): no road is known")
    }
    return Phrase(
      zh: "\(name)从\(from)到\(to)需\(needed)分钟，只有\(gap)分钟",
      en: "\(name) needs \(needed) min from \(from) to \(to) and has \(gap)")
  }

  // MARK: Goals

  /// Not the scenario's goals.
  public static func auditGoalList(found: String, expected: String) -> Phrase {
    Phrase(
      zh: "目标应依次为 \(expected)，方案为 \(found)", en: "the goals should be \(expected), in this order; the plan has \(found)"
    )
  }
  /// A value that the plan doesn't come to.
  public static func auditGoalValue(_ goal: Phrase, found: Int, expected: Int, planners: String) -> Phrase {
    let suffix = planners.isEmpty ? "" : " (\(planners))"
    return Phrase(
      zh: "目标“\(goal.zh)”应为 \(expected)，方案为 \(found)\(suffix)",
      en: "goal “\(goal.en)” comes to \(expected), the plan says \(found)\(suffix)")
  }
  /// Parts that don't add up.
  public static func auditGoalParts(_ goal: Phrase) -> Phrase {
    Phrase(zh: "目标“\(goal.zh)”的各部分与总数不符", en: "the parts of goal “\(goal.en)” don't come to its value and bound")
  }
  /// A bound above its value.
  public static func auditGoalBound(_ goal: Phrase, value: Int, bound: Int) -> Phrase {
    Phrase(
      zh: "目标“\(goal.zh)”的下界 \(bound) 高于数值 \(value)",
      en: "the bound \(bound) of goal “\(goal.en)” is above its value \(value)")
  }
}
