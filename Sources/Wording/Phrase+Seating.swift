/// Why somebody has no seat, and what the office should know of the seats. 排座说明
extension Phrase {
  /// More people than seats.
  public static func tooFewSeats(hall: String, places: Int, people: Int) -> Phrase {
    Phrase(
      zh: "“\(hall)”有 \(places) 个座位，须就座 \(people) 人；按次序，位次在后的没有座位",
      en: "\(hall) has \(places) seats for \(people) people; those last in the order have none")
  }

  /// More people who need an accessible seat than there are.
  public static func noAccessibleSeat(hall: String, places: Int, people: Int) -> Phrase {
    Phrase(
      zh: "“\(hall)”可用的无障碍座位 \(places) 个，需要的 \(people) 人",
      en: "\(hall) has \(places) accessible seats that may be used; \(people) need one")
  }

  /// Nothing beside or behind whom somebody serves.
  public static func noSeatBeside(_ principal: String, hall: String) -> Phrase {
    Phrase(zh: "“\(hall)”里\(principal)身旁、身后都没有座位", en: "\(hall) has no place beside or behind \(principal)")
  }

  /// Rules that can't hold together at an activity; the last of them is set aside.
  public static func rulesConflict(count: Int, dropped: Int?, at activity: String) -> Phrase {
    let aside = dropped.map { (zh: "第 \($0) 行的一条", en: "the one on line \($0)") } ?? (zh: "最后一条", en: "the last")
    if count == 1 {
      return Phrase(
        zh: "“\(activity)”的座位守不住这条规则；本方案放下了它", en: "no seating of \(activity) keeps this rule; this plan sets it aside")
    }
    return Phrase(
      zh: "“\(activity)”的座位不能同时守住这 \(count) 条规则，缺任何一条其余都成立；本方案放下了\(aside.zh)",
      en:
        "no seating of \(activity) keeps these \(count) rules, and without any one of them the others can be kept; this plan sets aside \(aside.en)"
    )
  }

  /// A rule about seats that a search of a large hall found no way to keep.
  public static func ruleNotKept(at activity: String) -> Phrase {
    Phrase(
      zh: "「\(activity)」未找到守住这条规则的排法；本方案放下了它",
      en: "no seating of \(activity) that keeps this rule was found; this plan sets it aside")
  }

  /// A junior has the better place because the rules ask for it, or because nothing better was found.
  public static func seatInversion(senior: String, junior: String, at activity: String, proven: Bool) -> Phrase {
    let why = whyAbove(proven: proven)
    return Phrase(
      zh: "“\(activity)”中\(junior)的座位高于排名在前的\(senior)：\(why.zh)",
      en: "\(activity): \(junior) sits above \(senior), who is before in the order; \(why.en)")
  }

  /// Somebody without a rank has a better place than somebody ranked, as above.
  public static func seatUnranked(_ name: String, senior: String, at activity: String, proven: Bool) -> Phrase {
    let why = whyAbove(proven: proven)
    return Phrase(
      zh: "“\(activity)”中无职级的\(name)座位高于\(senior)：\(why.zh)",
      en: "\(activity): \(name), who has no rank, sits above \(senior); \(why.en)")
  }

  private static func whyAbove(proven: Bool) -> Phrase {
    proven
      ? Phrase(zh: "规则或特殊需要所致，颠倒已减到最少", en: "rules or needs leave nothing better")
      : Phrase(zh: "规则或特殊需要所致，未找到更好的排法", en: "given the rules and needs, nothing better was found")
  }
}
