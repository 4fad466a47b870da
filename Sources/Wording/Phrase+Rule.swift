/// Rules of a scenario as sentences: who must, or should, be where. 规则的表述
extension Phrase {
  /// People in one place: at one table, in one car. `scope` is a rule's scope as scenarios write it. 在一起
  public static func ruleTogether(_ names: [String], scope: String, wish: Bool) -> Phrase {
    rule(names, wish: wish, not: false, places(scope))
  }

  /// People in different places. 分开
  public static func ruleApart(_ names: [String], scope: String, wish: Bool) -> Phrase {
    rule(names, wish: wish, not: true, places(scope))
  }

  /// Two people next to each other; `hand` is that of the first, on which the second sits. 相邻
  public static func ruleBeside(_ names: [String], hand: String?, wish: Bool) -> Phrase {
    guard let hand, names.count == 2 else { return rule(names, wish: wish, not: false, places("seat")) }
    let side = hand == "left" ? (zh: "左手", en: "left") : (zh: "右手", en: "right")
    return Phrase(
      zh: "\(names[1])\(must(wish, false).zh)坐在\(names[0])\(side.zh)",
      en: "\(names[1]) \(must(wish, false).en) sit at the \(side.en) hand of \(names[0])")
  }

  /// People in rooms near each other. 就近
  public static func ruleNear(_ names: [String], wish: Bool) -> Phrase {
    rule(names, wish: wish, not: false, (zh: "住得相近", en: "have rooms near each other"))
  }

  /// People in one given place; `kind` is `seat`, `table`, `room`, `hotel` or `car`. 固定
  public static func rulePin(_ names: [String], _ kind: String, _ place: String, wish: Bool) -> Phrase {
    let verbs: [String: (zh: String, en: String)] = [
      "seat": ("坐 \(place)", "sit on \(place)"), "table": ("坐 \(place) 桌", "sit at table \(place)"),
      "room": ("住 \(place) 房", "have room \(place)"), "hotel": ("住\(place)", "stay at \(place)"),
      "car": ("乘\(place)", "ride in \(place)"),
    ]
    return rule(names, wish: wish, not: false, verbs[kind] ?? ("在 \(place)", "be at \(place)"))
  }

  /// Neighbours who can talk to each other; of everybody where nobody is named. 语言相通
  public static func ruleLanguages(_ names: [String], wish: Bool) -> Phrase {
    let verb = must(wish, false)
    guard !names.isEmpty else {
      return Phrase(zh: "邻座\(verb.zh)有共同语言", en: "neighbours \(verb.en) share a language")
    }
    let who = people(names)
    return Phrase(
      zh: "\(who.zh)\(verb.zh)与邻座有共同语言", en: "\(who.en) \(verb.en) share a language with their neighbours")
  }

  /// So many of a group at most, or at least, in each place of a kind. 人数
  public static func ruleNumber(_ number: Int, of group: Phrase, most: Bool, scope: String, wish: Bool) -> Phrase {
    let places: [String: (zh: String, en: String)] = [
      "table": ("每桌", "at each table"), "car": ("每车", "in each car"), "room": ("每间房", "in each room"),
      "floor": ("每层楼", "on each floor"), "hotel": ("每家酒店", "in each hotel"),
    ]
    let place = places[scope] ?? ("每处", "at each place")
    let verb = must(wish, false)
    return Phrase(
      zh: "\(place.zh)\(wish ? "宜" : "")\(most ? "至多" : "至少") \(number) 名\(group.zh)",
      en: "there \(verb.en) be at \(most ? "most" : "least") \(number) of \(group.en) \(place.en)")
  }

  /// A rule at some activities. 适用活动
  public static func ruleAt(_ titles: [String], _ rule: Phrase) -> Phrase {
    guard !titles.isEmpty else { return rule }
    return Phrase(
      zh: titles.map { "「\($0)」" }.joined() + rule.zh, en: "\(rule.en) at \(listing(titles, "and"))")
  }

  /// What keeping a wish is worth. 偏好的分量
  public static func ruleWorth(_ rule: Phrase, _ weight: Int?) -> Phrase {
    guard let weight else { return rule }
    return Phrase(zh: "\(rule.zh)（偏好，值 \(weight)）", en: "\(rule.en) (a wish worth \(weight))")
  }

  /// People of one delegation, whichever it is. 同一单位
  public static let ofOneDelegation = Phrase(zh: "同一单位的人", en: "one delegation")
  /// People who speak a language, by its code where it has one. 会某种语言的人
  public static func speakers(of language: String) -> Phrase {
    guard let name = languageName(language) else {
      return Phrase(zh: "会“\(language)”的人", en: "those who speak \(language)")
    }
    return Phrase(zh: "会\(name.zh)的人", en: "those who speak \(name.en)")
  }

  /// People of a delegation. 某单位的人
  public static func members(of delegation: String) -> Phrase {
    Phrase(zh: "\(delegation)的人", en: delegation)
  }
  /// 客方的人
  public static let guestsGroup = Phrase(zh: "客方的人", en: "the guests")
  /// 主方的人
  public static let hostsGroup = Phrase(zh: "主方的人", en: "the hosts")

  private static func rule(
    _ names: [String], wish: Bool, not: Bool, _ verb: (zh: String, en: String)
  ) -> Phrase {
    let who = people(names)
    let must = must(wish, not)
    return Phrase(zh: "\(who.zh)\(must.zh)\(verb.zh)", en: "\(who.en) \(must.en) \(verb.en)")
  }

  private static func must(_ wish: Bool, _ not: Bool) -> (zh: String, en: String) {
    switch (wish, not) {
    case (false, false): ("须", "must")
    case (false, true): ("不得", "must not")
    case (true, false): ("宜", "should")
    case (true, true): ("不宜", "should not")
    }
  }

  private static func places(_ scope: String) -> (zh: String, en: String) {
    switch scope {
    case "table": ("同桌", "be at one table")
    case "car": ("同乘一车", "ride in one car")
    case "room": ("同住一间", "share a room")
    case "floor": ("住同一层", "live on one floor")
    case "hotel": ("住同一家酒店", "stay at one hotel")
    default: ("相邻而坐", "sit next to each other")
    }
  }

  /// Names: two are joined by a word, many are cut short and counted.
  static func people(_ names: [String]) -> (zh: String, en: String) {
    let shown = names.count > 6 ? Array(names.prefix(3)) : names
    let more = names.count - shown.count
    guard more > 0 else {
      return (
        zh: names.count == 2 ? names.joined(separator: "和") : names.joined(separator: "、"), en: listing(names, "and")
      )
    }
    return (
      zh: shown.joined(separator: "、") + "等 \(names.count) 人", en: shown.joined(separator: ", ") + " and \(more) others"
    )
  }

  private static func listing(_ words: [String], _ last: String) -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) \(end)"
  }
}
