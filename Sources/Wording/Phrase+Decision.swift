/// What was decided, and how a plan differs from the one that was chosen.
extension Phrase {
  /// The papers are of the plan that was chosen.
  public static func decidedOnThis(_ plan: String, who: String, at time: String) -> Phrase {
    Phrase(zh: "已定：\(time) 由\(who)选定本方案（\(plan)）", en: "Decided: \(who) chose this plan (\(plan)) on \(time)")
  }

  /// The papers are of another plan.
  public static func decidedOnAnother(_ plan: String, who: String, at time: String) -> Phrase {
    Phrase(
      zh: "注意：已定方案是 \(plan)（\(time) 由\(who)选定），本方案与之不同",
      en: "Note: the plan decided on is \(plan) (by \(who) on \(time)); this one differs")
  }

  /// Why.
  public static func decisionBecause(_ why: String) -> Phrase { Phrase(zh: "理由：\(why)", en: "Reason: \(why)") }

  /// A goal is better or worse than in the plan that was chosen. Less is better of every goal.
  public static func goalDiffers(_ goal: Phrase, before: String, after: String, isBetter: Bool) -> Phrase {
    Phrase(
      zh: "\(goal.zh)：\(after)，已定方案为 \(before)（\(isBetter ? "更好" : "更差")）",
      en: "\(goal.en): \(after) instead of \(before) (\(isBetter ? "better" : "worse"))")
  }

  /// So many people have another seat, room, car or time; `what` is `seat`, `room`, `car` or `time`.
  public static func peopleDiffer(_ what: String, _ count: Int) -> Phrase {
    let people = count == 1 ? "1 person has" : "\(count) people have"
    switch what {
    case "seat": return Phrase(zh: "\(count) 人座位不同", en: "\(people) another seat")
    case "room": return Phrase(zh: "\(count) 人房间不同", en: "\(people) another room")
    case "car": return Phrase(zh: "\(count) 人乘车不同", en: "\(people) another car or seat in it")
    default: return Phrase(zh: "\(count) 人时间或地点不同", en: "\(people) other times or places")
    }
  }

  /// Nobody notices the difference.
  public static let nobodyDiffers = Phrase(zh: "每个人的安排都相同", en: "everybody has the same as before")

  /// A decision is recorded.
  public static func decisionRecorded(_ plan: String, visit: String, who: String) -> Phrase {
    Phrase(
      zh: "已记录：\(who)选定“\(visit)”的方案 \(plan)；用 jiedai archive export \(plan) --out 目录 印发",
      en: "recorded: \(who) chose plan \(plan) of “\(visit)”; jiedai archive export \(plan) --out FOLDER prints it")
  }

  /// The decision that was in force before.
  public static func decisionReplaces(_ plan: String, who: String, at time: String) -> Phrase {
    Phrase(
      zh: "此前的决定（\(time) \(who)选定 \(plan)）仍留存备查",
      en: "the decision before (\(who) chose \(plan) on \(time)) stays on record")
  }
}
