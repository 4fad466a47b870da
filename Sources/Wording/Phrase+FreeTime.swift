/// Time that people keep to themselves.
extension Phrase {
  /// What it is called in the programme. 自由活动
  public static let freeTime = Phrase(zh: "自由活动", en: "Free time")

  /// An entry keeps the time of too many, each by himself.
  public static func scenarioFreeTimeMany(_ people: Int, most: Int) -> Phrase {
    Phrase(
      zh: "逐人留出自由活动时间最多 \(most) 人，这里有 \(people) 人",
      en: "this keeps free time for \(people) people one by one; \(most) at most")
  }

  /// What to write instead.
  public static let scenarioFreeTimeTogether = Phrase(
    zh: "全团同时自由活动，请在 itinerary 中写一项 kind: free", en: "for a whole delegation put `kind: free` into the itinerary")
}
