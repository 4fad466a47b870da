/// What an audit says of seats. 座次核查意见
extension Phrase {
  /// No seat.
  public static func auditNoSeat(_ name: String, _ activity: String) -> Phrase {
    Phrase(zh: "\(name)在“\(activity)”无座，方案未说明", en: "\(name) has no seat at “\(activity)”, and the plan doesn't say so")
  }
  /// Not there, or seated twice, or no hall.
  public static func auditSeatNotNeeded(_ name: String, _ seat: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "\(name)在“\(activity)”的座位\(seat)多余：未出席、已有座或无会场",
      en: "\(name) needs no seat \(seat) at “\(activity)”: isn't there, has another, or nobody is seated")
  }
  /// No such seat, or blocked.
  public static func auditSeatUnknown(_ name: String, _ seat: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”没有可用的座位\(seat)（\(name)）", en: "“\(activity)” has no seat \(seat) that could be used (\(name))")
  }
  /// One seat for two.
  public static func auditSeatTwice(_ seat: String, _ first: String, _ second: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(first)与\(second)同坐\(seat)", en: "\(first) and \(second) both sit on \(seat) at “\(activity)”"
    )
  }
  /// Not as the layout says.
  public static func auditSeatData(_ seat: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”座位\(seat)的桌、排、尊位、位置或朝向与布置不符",
      en: "table, row, honour, position or facing of seat \(seat) at “\(activity)” isn't what the layout says")
  }
  /// The wrong side or zone.
  public static func auditSeatSide(_ name: String, _ seat: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "\(name)坐错了方或区（“\(activity)”\(seat)）",
      en: "\(name) sits on the wrong side or in the wrong zone (\(seat) at “\(activity)”)")
  }
  /// No wheelchair gets there.
  public static func auditSeatNeeds(_ name: String, _ seat: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "\(name)需无障碍座位，“\(activity)”\(seat)不是",
      en: "\(name) needs a seat that a wheelchair reaches; \(seat) at “\(activity)” isn't one")
  }
  /// Not with whom one serves.
  public static func auditServer(_ name: String, _ principal: String, _ seat: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(name)（\(seat)）应坐在\(principal)旁边或身后",
      en: "\(name) (\(seat)) should sit beside or behind \(principal) at “\(activity)”")
  }
  /// The junior sits better.
  public static func auditSeatOrder(senior: String, junior: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(junior)的座位高于\(senior)", en: "\(junior) has a better place than \(senior) at “\(activity)”")
  }
  /// Somebody without a rank sits better.
  public static func auditSeatUnranked(_ name: String, _ senior: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(name)无职级，座位却高于\(senior)",
      en: "\(name), who has no rank, has a better place than \(senior) at “\(activity)”")
  }
  /// Not next to each other.
  public static func auditNotBeside(_ first: String, _ second: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(first)与\(second)应按规则相邻",
      en: "\(first) and \(second) should sit beside each other, as the rule says, at “\(activity)”")
  }
  /// Should be together.
  public static func auditSeatsApart(_ first: String, _ second: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(first)与\(second)应坐在一起", en: "\(first) and \(second) should sit together at “\(activity)”")
  }
  /// Should be apart.
  public static func auditSeatsTogether(_ first: String, _ second: String, _ activity: String) -> Phrase {
    Phrase(zh: "“\(activity)”：\(first)与\(second)应分开坐", en: "\(first) and \(second) should sit apart at “\(activity)”")
  }
  /// Another seat than fixed.
  public static func auditSeatPin(_ name: String, _ pin: String, _ seat: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(name)固定坐\(pin)，方案为\(seat)",
      en: "\(name) is fixed to \(pin) at “\(activity)” but sits on \(seat)")
  }
  /// No common language.
  public static func auditNoLanguage(_ first: String, _ second: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：邻座的\(first)与\(second)没有共同语言",
      en: "neighbours \(first) and \(second) share no language at “\(activity)”")
  }
}
