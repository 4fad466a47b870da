/// Why one person is before another. 礼宾次序的理由
extension Phrase {
  /// What is equal, then what decides: "same rank; appointed 2019-03 before 2020-06".
  public static func ordered(_ equal: [Phrase], by decisive: Phrase) -> Phrase {
    guard !equal.isEmpty else { return decisive }
    return Phrase(
      zh: equal.map(\.zh).joined(separator: "、") + "；" + decisive.zh,
      en: equal.map(\.en).joined(separator: ", ") + "; " + decisive.en)
  }

  /// Equal ranks.
  public static func sameRank() -> Phrase { Phrase(zh: "职级相同", en: "same rank") }
  /// Of one delegation.
  public static func sameDelegation() -> Phrase { Phrase(zh: "单位相同", en: "same delegation") }
  /// In office since the same date.
  public static func sameAppointment() -> Phrase { Phrase(zh: "任职时间相同", en: "appointed at the same time") }
  /// Announced on the same date.
  public static func sameAnnouncement() -> Phrase { Phrase(zh: "通知时间相同", en: "announced at the same time") }
  /// Arrived at the same time.
  public static func sameArrival() -> Phrase { Phrase(zh: "抵达时间相同", en: "same time of arrival") }
  /// Names that sort as equal.
  public static func sameName() -> Phrase { Phrase(zh: "姓名排序相同", en: "names sort alike") }

  /// A chain of `before`.
  public static func orderedByChain(_ name: String, before other: String) -> Phrase {
    Phrase(zh: "按规定“\(name)”排在“\(other)”之前", en: "\(name) is set before \(other)")
  }
  /// Chains that contradict one another.
  public static func orderedByCircle(_ name: String, before other: String) -> Phrase {
    Phrase(
      zh: "指定的先后互相矛盾，“\(name)”先排，“\(other)”随后",
      en: "the chains of “before” contradict one another; \(name) is taken before \(other)")
  }
  /// Nothing else decides.
  public static func orderedByListing() -> Phrase { Phrase(zh: "按名单先后", en: "in listing order") }
  /// Ranks.
  public static func orderedByRank(_ rank: String, before other: String) -> Phrase {
    Phrase(zh: "职级：\(rank)高于\(other)", en: "rank \(rank) before \(other)")
  }
  /// Delegations in listing order.
  public static func orderedByDelegation(_ name: String, before other: String) -> Phrase {
    Phrase(zh: "单位：\(name)在\(other)之前", en: "delegation \(name) before \(other)")
  }
  /// The principal of a delegation.
  public static func orderedByRole() -> Phrase { Phrase(zh: "团长在前", en: "principal first") }
  /// Time in office; nil where it isn't known.
  public static func orderedByAppointment(_ date: String, before other: String?) -> Phrase {
    guard let other else { return Phrase(zh: "任职于\(date)，后者未填", en: "appointed \(date), the next not stated") }
    return Phrase(zh: "任职\(date)早于\(other)", en: "appointed \(date) before \(other)")
  }
  /// When the delegation was announced; nil where it isn't known.
  public static func orderedByAnnouncement(_ date: String, before other: String?) -> Phrase {
    guard let other else { return Phrase(zh: "通知于\(date)，后者未填", en: "announced \(date), the next not stated") }
    return Phrase(zh: "通知\(date)早于\(other)", en: "announced \(date) before \(other)")
  }
  /// Arrival; nil where the next doesn't arrive from outside.
  public static func orderedByArrival(_ moment: String, before other: String?) -> Phrase {
    guard let other else {
      return Phrase(zh: "\(moment)抵达，后者不需抵达", en: "arrives \(moment), the next doesn't travel here")
    }
    return Phrase(zh: "抵达\(moment)早于\(other)", en: "arrives \(moment) before \(other)")
  }
  /// Fewer strokes first.
  public static func orderedByStrokeCount(
    _ character: String, _ count: Int, before other: String, _ otherCount: Int
  ) -> Phrase {
    Phrase(
      zh: "姓氏笔画：“\(character)”\(count)画少于“\(other)”\(otherCount)画",
      en: "strokes: \(character) (\(count)) before \(other) (\(otherCount))")
  }
  /// As many strokes; the first that differs decides.
  public static func orderedByStrokes(
    _ character: String, _ strokes: String, before other: String, _ otherStrokes: String
  ) -> Phrase {
    Phrase(
      zh: "姓氏笔画：画数相同，“\(character)”（\(strokes)）在“\(other)”（\(otherStrokes)）之前",
      en: "strokes: as many, \(character) (\(strokes)) before \(other) (\(otherStrokes))")
  }
  /// The same strokes; the shape decides.
  public static func orderedByStructure(_ character: String, before other: String) -> Phrase {
    Phrase(zh: "姓氏笔画：笔顺相同，按字形“\(character)”在“\(other)”之前", en: "strokes: alike, by shape \(character) before \(other)")
  }
  /// One name ends where the other goes on, or a given name of one character goes first.
  public static func orderedByShortName(_ name: String, before other: String) -> Phrase {
    Phrase(zh: "姓氏笔画：单名在前，\(name)在\(other)之前", en: "strokes: the shorter name first, \(name) before \(other)")
  }
  /// Readings of surnames.
  public static func orderedByPinyin(_ name: String, before other: String) -> Phrase {
    Phrase(zh: "拼音：\(name)在\(other)之前", en: "pinyin: \(name) before \(other)")
  }
  /// Letter by letter.
  public static func orderedByName(_ name: String, before other: String) -> Phrase {
    Phrase(zh: "姓名字母：\(name)在\(other)之前", en: "alphabetically \(name) before \(other)")
  }
}
