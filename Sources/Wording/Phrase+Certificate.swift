/// What a plan says of one order at all events: certificates of precedence, and pairs in opposite order. 排序证明
extension Phrase {
  /// How many pairs are the wrong way round at an activity.
  public static func inversionCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 处倒置", en: count == 1 ? "1 inversion" : "\(count) inversions")
  }
  /// The senior, the junior above, and how far apart they are.
  public static func inversionOf(senior: String, junior: String, distance: Int) -> Phrase {
    Phrase(
      zh: "\(junior)高于排名在前的\(senior)（相差 \(distance) 位）",
      en: "\(junior) above \(senior), who is before in the order by \(distance)")
  }
  /// Several who sit above somebody senior, or somebody above several.
  public static func inversionsOf(seniors: [String], juniors: [String]) -> Phrase {
    let (above, below) = (people(juniors), people(seniors))
    return Phrase(
      zh: "\(above.zh)高于排名在前的\(below.zh)",
      en: "\(above.en) above \(below.en), who \(seniors.count == 1 ? "is" : "are") before in the order")
  }
  /// People in a cell of a table: many are cut short and counted.
  public static func crowd(_ names: [String]) -> Phrase {
    let people = people(names)
    return Phrase(zh: people.zh, en: people.en)
  }
  /// Pairs that are placed in opposite order at two activities.
  public static func oppositeCount(_ count: Int, events: Int) -> Phrase {
    count == 0
      ? Phrase(
        zh: "\(events) 场活动用同一次序，没有两人在两场中先后相反",
        en: "One order at \(events) activities: no two people stand in opposite order at two of them"
      )
      : Phrase(
        zh: "\(events) 场活动中，有 \(count) 对人员先后相反，见下表",
        en:
          "At \(events) activities \(count == 1 ? "1 pair stands" : "\(count) pairs stand") in opposite order, as listed"
      )
  }
  /// A rule about one of the two.
  public static func inversionByRule(lines: [Int]) -> Phrase {
    Phrase(zh: "其中一人的座位有规则（\(Self.lines(lines).zh)）", en: "a rule about one of the two (\(Self.lines(lines).en))")
  }
  /// The chair of the host whom the activity names.
  public static var inversionByHostChair: Phrase {
    Phrase(zh: "活动指定了主人的座位", en: "the activity names who takes the host's chair")
  }
  /// One of the two needs an accessible seat.
  public static func inversionByNeed(_ name: String) -> Phrase {
    Phrase(zh: "\(name)须坐无障碍座位", en: "\(name) needs an accessible seat")
  }
  /// A companion sits beside whom he helps.
  public static var inversionByCompanion: Phrase {
    Phrase(zh: "陪护人须坐在所陪护的人身旁", en: "a companion sits beside whom he helps")
  }
  /// Rules about others.
  public static func inversionByOthers(lines: [Int]) -> Phrase {
    Phrase(zh: "他人的座位有规则（\(Self.lines(lines).zh)）", en: "rules about others (\(Self.lines(lines).en))")
  }
  /// Others need accessible seats.
  public static var inversionByNeeds: Phrase {
    Phrase(zh: "他人须坐无障碍座位", en: "others need accessible seats")
  }
  /// The scenario's goals put preferences first.
  public static var inversionByGoals: Phrase {
    Phrase(zh: "方案把偏好排在礼宾次序之前", en: "the scenario's goals put preferences before precedence")
  }
  /// Nothing excuses it.
  public static var inversionUnexcused: Phrase {
    Phrase(zh: "没有规则可以说明，请人工核对", en: "no rule excuses it; look at it yourself")
  }
  /// A certificate of an activity that has no seats, or a second one.
  public static func auditCertificateNeedless(_ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”的排序证明多余：无座次，或已有一份",
      en: "a certificate of “\(activity)” too many: nobody sits there, or it has one")
  }
  /// The number of pairs isn't right.
  public static func auditCertificatePairs(_ activity: String, found: Int, expected: Int) -> Phrase {
    Phrase(
      zh: "“\(activity)”的排序证明应比较 \(expected) 对，方案为 \(found) 对",
      en: "the certificate of “\(activity)” should compare \(expected) pairs, not \(found)")
  }
  /// A pair that is missing, or listed without need, or wrongly.
  public static func auditCertificatePair(_ senior: String, _ junior: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”的排序证明对\(senior)与\(junior)的记载与座次不符",
      en: "what the certificate of “\(activity)” says of \(senior) and \(junior) isn't how they sit")
  }

  private static func lines(_ lines: [Int]) -> (zh: String, en: String) {
    let list = lines.map(String.init)
    return (
      "第 \(list.joined(separator: "、")) 行", (lines.count == 1 ? "line " : "lines ") + list.joined(separator: ", ")
    )
  }
}
