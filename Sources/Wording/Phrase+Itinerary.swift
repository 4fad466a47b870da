/// Why somebody isn't at an activity, or an activity has no time. 日程
extension Phrase {
  /// Comes to town too late.
  public static func arrivesTooLate(_ earliest: String, starts: String) -> Phrase {
    Phrase(
      zh: "最早\(earliest)才能到场，活动\(starts)开始", en: "can be there at \(earliest) at the earliest; it starts at \(starts)")
  }

  /// Must be away before the end.
  public static func leavesTooEarly(_ latest: String, ends: String) -> Phrase {
    Phrase(
      zh: "为赶返程最迟\(latest)须离场，活动\(ends)才结束", en: "must leave by \(latest) for the journey home; it ends at \(ends)")
  }

  /// Is at something else.
  public static func elsewhere(_ activity: String, from: String, to: String) -> Phrase {
    Phrase(zh: "\(from)至\(to)正在参加“\(activity)”", en: "is at “\(activity)” from \(from) to \(to)")
  }

  /// The way from or to something else takes longer than there is.
  public static func tooFar(_ activity: String, need: Int, has: Int) -> Phrase {
    Phrase(
      zh: "与“\(activity)”之间路程等需\(need)分钟，只有\(has)分钟",
      en: "“\(activity)” is \(need) minutes away, boarding and early arrival included, and there are \(has)")
  }

  /// Others weigh more.
  public static func leftOutFor(_ activity: String) -> Phrase {
    Phrase(zh: "不能同时满足各项安排，“\(activity)”未能出席", en: "can't be at “\(activity)” together with what weighs more")
  }

  /// The window is shorter than the activity.
  public static func windowTooShort(_ window: Int, needs: Int) -> Phrase {
    Phrase(zh: "时间窗只有\(window)分钟，活动需\(needs)分钟", en: "its window is \(window) minutes long, and it takes \(needs)")
  }

  /// What it follows leaves no time within the window.
  public static func noStartAfter() -> Phrase {
    Phrase(zh: "按前后间隔推算，时间窗内没有可用的开始时间", en: "the activities it follows leave no start within its window")
  }

  /// One other activity is in the way at every time.
  public static func noRoomBeside(_ activity: String) -> Phrase {
    Phrase(
      zh: "任何时间都与“\(activity)”的场地或间隔要求冲突", en: "at every time it clashes with the hall or the gap of “\(activity)”")
  }

  /// Nothing fits.
  public static func noStart() -> Phrase {
    Phrase(zh: "没有一个开始时间能与其他活动相容", en: "no start goes together with the other activities")
  }

  /// An activity without a start, with the reason.
  public static func notHeld(_ activity: String, because why: Phrase) -> Phrase {
    Phrase(zh: "“\(activity)”无法安排：\(why.zh)", en: "“\(activity)” can't be held: \(why.en)")
  }

  /// Away on the own journey.
  public static func awayFrom(_ activity: String, _ names: [String]) -> Phrase {
    Phrase(
      zh: "\(names.joined(separator: "、"))因本人行程不在，不参加“\(activity)”",
      en: "\(names.joined(separator: ", ")): not in town during “\(activity)”")
  }

  /// Missing, as allowed.
  public static func missingFrom(_ activity: String, _ names: [String]) -> Phrase {
    Phrase(
      zh: "\(names.joined(separator: "、"))不参加“\(activity)”（可缺席）",
      en: "\(names.joined(separator: ", ")): missing from “\(activity)”, as it allows")
  }

  /// Somebody stands in.
  public static func deputyAt(_ activity: String, _ deputy: String, of person: String) -> Phrase {
    Phrase(zh: "\(deputy)代\(person)出席“\(activity)”", en: "\(deputy) stands in for \(person) at “\(activity)”")
  }

  /// A fixed start outside its own window.
  public static func outsideWindow(_ activity: String) -> Phrase {
    Phrase(zh: "“\(activity)”的固定时间超出其时间窗", en: "the fixed time of “\(activity)” is outside its window")
  }

  /// Two fixed times that don't keep the gap between them.
  public static func gapBroken(_ activity: String, after: String, minutes: Int) -> Phrase {
    Phrase(
      zh: "“\(activity)”距“\(after)”结束\(minutes)分钟，不合间隔要求",
      en: "“\(activity)” starts \(minutes) minutes after “\(after)” ends, which isn't the gap asked for")
  }
}
