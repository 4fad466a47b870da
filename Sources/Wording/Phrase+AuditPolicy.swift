/// What an audit says of regulations, and what is good to know. 规定核查与说明
extension Phrase {
  /// The article, what it says, and what was found.
  public static func auditPolicy(article: Phrase, _ text: Phrase, found: Phrase?) -> Phrase {
    let zh = article.zh.isEmpty ? text.zh : "\(article.zh)：\(text.zh)"
    let en = article.en.isEmpty ? text.en : "\(article.en): \(text.en)"
    guard let found else { return Phrase(zh: zh, en: en) }
    return Phrase(zh: "\(found.zh)（\(zh)）", en: "\(found.en) (\(en))")
  }
  /// Too many of the host side.
  public static func auditEscortsFound(_ activity: String, guests: Int, hosts: Int, allowed: Int) -> Phrase {
    Phrase(
      zh: "“\(activity)”来宾\(guests)人、陪同\(hosts)人，至多\(allowed)人",
      en: "“\(activity)” has \(hosts) of the host side for \(guests) guests; at most \(allowed)")
  }
  /// Too many of a kind.
  public static func auditCountFound(_ titles: [String], most: Int) -> Phrase {
    Phrase(
      zh: "共\(titles.count)次（\(titles.joined(separator: "、"))），至多\(most)次",
      en: "\(titles.count) of them (\(titles.joined(separator: ", "))); at most \(most)")
  }
  /// Rooms of other kinds.
  public static func auditRoomsFound(_ stays: [String]) -> Phrase {
    Phrase(zh: "房型超出规定：\(stays.joined(separator: "、"))", en: "rooms of other kinds: \(stays.joined(separator: ", "))")
  }
  /// Prices above a limit.
  public static func auditPricesFound(_ stays: [String], most: Int) -> Phrase {
    Phrase(
      zh: "房价超过\(most / 100)元：\(stays.joined(separator: "、"))",
      en: "more than \(most / 100) a night: \(stays.joined(separator: ", "))")
  }
  /// Too many stars.
  public static func auditStarsFound(_ delegation: String, _ hotel: String, stars: Int, most: Int) -> Phrase {
    Phrase(
      zh: "\(delegation)住\(hotel)（\(stars)星），至多\(most)星",
      en: "\(delegation) is lodged in \(hotel) (\(stars) stars); at most \(most)")
  }
  /// Who receives at a station.
  public static func auditReceiversFound(_ place: String, at time: String, _ people: [String], most: Int?) -> Phrase {
    let limit = most.map { (zh: "，至多\($0)人", en: "; at most \($0)") } ?? (zh: "", en: "")
    return Phrase(
      zh: "\(time) 在\(place)迎接的有\(people.joined(separator: "、"))\(limit.zh)",
      en: "at \(place) (\(time)) these receive: \(people.joined(separator: ", "))\(limit.en)")
  }
  /// Small cars where a larger one is there.
  public static func auditSmallCarsFound(_ trips: [String]) -> Phrase {
    Phrase(
      zh: "车次 \(trips.joined(separator: "、")) 用小车，另有较大车辆可用",
      en: "\(trips.joined(separator: ", ")) go in small cars though a larger vehicle is there")
  }

  /// A guest who outranks the host.
  public static func auditGuestOutranks(_ activities: [String], guest: String, host: String) -> Phrase {
    let titles = activities.map { "“\($0)”" }
    return Phrase(
      zh: "\(titles.joined(separator: "、"))：来宾\(guest)职级高于主人\(host)，主位未对调；如需对调，请在活动中写明 seating: {host: …}",
      en: """
        \(titles.joined(separator: ", ")): the guest \(guest) outranks the host \(host); places aren't swapped \
        unless the activity says seating: {host: …}
        """)
  }

  /// Away on the own journey.
  public static func auditAwayOnJourney(_ activity: String, _ people: [String]) -> Phrase {
    Phrase(
      zh: "因抵离时间，\(people.joined(separator: "、"))不在“\(activity)”",
      en: "away from “\(activity)” on their own journey: \(people.joined(separator: ", "))")
  }
  /// Changes rooms.
  public static func auditChangesRoom(_ name: String, _ rooms: [String]) -> Phrase {
    Phrase(
      zh: "\(name)住宿期间换房：\(rooms.joined(separator: " → "))",
      en: "\(name) changes rooms: \(rooms.joined(separator: " → "))")
  }
}
