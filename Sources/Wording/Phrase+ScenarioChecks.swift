/// What a scenario says that can't be, though each word of it is understood.
extension Phrase {
  /// A list without items.
  public static let scenarioEmptyList = Phrase(zh: "列表是空的", en: "the list is empty")
  /// Two main tables.
  public static let scenarioTwoMainTables = Phrase(zh: "主桌只能有一张", en: "there can be only one main table")
  /// A chain or rule about one person.
  public static let scenarioNeedsTwo = Phrase(zh: "至少需要两个人", en: "this takes at least two people")
  /// Neighbours are two.
  public static let scenarioNeedsExactlyTwo = Phrase(zh: "相邻须写两个人", en: "this takes two people")
  /// A vehicle is out twice at once.
  public static let scenarioHoursOverlap = Phrase(zh: "可用时间互相重叠", en: "these hours overlap those before")
  /// Nights from a day to itself.
  public static let scenarioNoNight = Phrase(
    zh: "没有一夜：12-03 .. 12-04 才是一晚", en: "this holds no night: two days are one night, such as 12-03 .. 12-04")
  /// A rule that asks nothing.
  public static let scenarioNoDemand = Phrase(zh: "这条规则没有写要求什么", en: "this rule doesn't say what it asks")
  /// A wish about numbers in cars.
  public static let scenarioCarNumbersAreHard = Phrase(
    zh: "车内人数的规则必须遵守，不能作为偏好计分：请去掉 weight", en: "numbers in cars are kept, not weighed: leave weight out")
  /// A pin names no place.
  public static let scenarioPinNowhere = Phrase(zh: "没有写固定在何处", en: "this doesn't say where the person's place is")
  /// A check with several kinds.
  public static let scenarioOneCheck = Phrase(zh: "每条只写一种检查方式", en: "a limit has one check")

  /// Two keys exclude each other.
  public static func scenarioBoth(_ one: String, _ other: String) -> Phrase {
    Phrase(zh: "\(one) 与 \(other) 只能写一个", en: "give either \(one) or \(other), not both")
  }

  /// A key that another one needs.
  public static func scenarioOnlyWith(_ key: String, _ other: String) -> Phrase {
    Phrase(zh: "\(key) 只与 \(other) 一起写", en: "\(key) goes only with \(other)")
  }

  /// A key that a layout doesn't take.
  public static func scenarioNotForLayout(_ key: String, layout: String) -> Phrase {
    Phrase(zh: "布局 \(layout) 不用 \(key)", en: "the layout \(layout) takes no \(key)")
  }

  /// A local person with a journey.
  public static func scenarioLocalTravels(_ name: String) -> Phrase {
    Phrase(zh: "\(name)是本地人员，不写抵达和离开", en: "\(name) is local, and neither arrives nor leaves")
  }

  /// Somebody goes before coming.
  public static func scenarioLeavesEarly(_ name: String, arrive: String, leave: String) -> Phrase {
    Phrase(zh: "\(name) \(leave) 离开，早于 \(arrive) 抵达", en: "\(name) leaves at \(leave), but arrives at \(arrive)")
  }

  /// Nights elsewhere of somebody who isn't here then.
  public static func scenarioAwayOutside(_ name: String, _ nights: String, stay: String) -> Phrase {
    Phrase(
      zh: "\(name)外宿 \(nights)，不在其住宿 \(stay) 之内", en: "\(name) is away \(nights), which isn't within the stay \(stay)")
  }

  /// Nights elsewhere of somebody who sleeps at home.
  public static func scenarioAwayAtHome(_ name: String) -> Phrase {
    Phrase(zh: "\(name)是本地人员，不安排住宿，不必写外宿", en: "\(name) is local and has no room here to be away from")
  }

  /// Somebody is his own deputy.
  public static func scenarioOwnDeputy(_ id: String) -> Phrase {
    Phrase(zh: "\(id) 不能代理自己", en: "\(id) can't be the deputy of \(id)")
  }

  /// Clocks are changed during the visit.
  public static func scenarioClocksChange(_ day: String) -> Phrase {
    Phrase(
      zh: "\(day) 调整时钟（夏令时）；跨过这一刻的间隔按钟面计算",
      en: "clocks change on \(day); lengths of time across that moment are counted as clocks show them")
  }

  /// A time that clocks don't show.
  public static func scenarioSkippedTime(_ time: String, zone: String) -> Phrase {
    Phrase(zh: "\(zone) 没有 \(time)：夏令时跳过这一段", en: "clocks in \(zone) never show \(time): summer time skips it")
  }

  /// A time outside the visit.
  public static func scenarioOutside(_ time: String, first: String, last: String) -> Phrase {
    Phrase(zh: "\(time) 不在接待日期 \(first) .. \(last) 之内", en: "\(time) is not within the visit, \(first) .. \(last)")
  }

  /// Chains that contradict one another.
  public static func scenarioChainCycle(_ ring: String) -> Phrase {
    Phrase(zh: "先后互相矛盾：\(ring)", en: "these chains contradict one another: \(ring)")
  }

  /// Somebody serves himself.
  public static func scenarioServesSelf(_ name: String) -> Phrase {
    Phrase(zh: "\(name)不能为自己服务", en: "\(name) can't serve \(name)")
  }

  /// People serve one another in a ring.
  public static func scenarioServesCycle(_ ring: String) -> Phrase {
    Phrase(zh: "服务关系成环：\(ring)", en: "these people serve one another in a ring: \(ring)")
  }

  /// Activities wait for one another in a ring.
  public static func scenarioAfterCycle(_ ring: String) -> Phrase {
    Phrase(zh: "活动接续成环：\(ring)", en: "these activities wait for one another: \(ring)")
  }

  /// Somebody is his own spouse or partner.
  public static func scenarioOwnPartner(_ name: String, key: String) -> Phrase {
    Phrase(zh: "\(name)的 \(key) 不能是本人", en: "the \(key) of \(name) can't be \(name)")
  }

  /// A couple that isn't one.
  public static func scenarioOtherPartner(_ one: String, _ other: String, _ third: String, key: String) -> Phrase {
    Phrase(
      zh: "\(one) 的 \(key) 是 \(other)，\(other) 的却是 \(third)",
      en: "the \(key) of \(one) is \(other), but that of \(other) is \(third)")
  }

  /// Two firsts of one delegation.
  public static func scenarioTwoPrincipals(_ one: String, _ other: String) -> Phrase {
    Phrase(zh: "一个代表团有两个团长：\(one)、\(other)", en: "one delegation has two principals: \(one) and \(other)")
  }

  /// A place to which no way is known.
  public static func scenarioNoRoad(_ name: String) -> Phrase {
    Phrase(
      zh: "到\(name)的路程不明：没有坐标，也没有路段", en: "no way to \(name) is known: it has neither coordinates nor a row of travel")
  }

  /// Somebody says nothing of a journey that others of the delegation make.
  public static func scenarioNoJourney(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)没有写抵达、离开或本地，而同单位的人写了",
      en: "\(name) neither arrives, leaves, nor is local, though others of the delegation travel")
  }

  /// A rule counts people of whom there is none.
  public static func scenarioNobodyCounted(_ name: String) -> Phrase {
    Phrase(zh: "人员中没有符合“\(name)”的人", en: "nobody among the people is “\(name)”")
  }

  /// A regulation without effect.
  public static func scenarioPolicyUnchosen(_ id: String) -> Phrase {
    Phrase(
      zh: "规定 \(id) 没有写进 visit.policy，不起作用", en: "the regulation \(id) has no effect: visit.policy doesn't name it")
  }

  /// More rooms than any visit needs.
  public static func scenarioTooManyRooms(_ most: Int) -> Phrase {
    Phrase(zh: "客房超过 \(most) 间", en: "there are more than \(most) rooms")
  }

  /// An activity that doesn't fit its window.
  public static func scenarioWindowShort(_ title: String, window: Int, needs: Int) -> Phrase {
    Phrase(
      zh: "\(title)要 \(needs) 分钟，时间窗只有 \(window) 分钟",
      en: "\(title) takes \(needs) minutes, but its window has \(window)")
  }

  /// A fixed start outside the window.
  public static func scenarioStartOutsideWindow(_ title: String) -> Phrase {
    Phrase(zh: "\(title)按开始时间进行会超出时间窗", en: "\(title), started then, isn't within its window")
  }

  /// An activity that outlasts the visit.
  public static func scenarioEndsAfterVisit(_ title: String) -> Phrase {
    Phrase(zh: "\(title)结束时接待已经结束", en: "\(title) ends after the visit does")
  }

  /// A hall at another place than the activity's.
  public static func scenarioHallElsewhere(_ title: String, hall: String, place: String) -> Phrase {
    Phrase(
      zh: "\(title)的会场 \(hall) 在 \(place)，与 place 不符",
      en: "\(title) names another place than that of its hall: \(hall) is at \(place)")
  }

  /// Somebody has a part in an activity without being asked to it.
  public static func scenarioNotAsked(_ name: String, key: String, activity: String) -> Phrase {
    Phrase(
      zh: "\(name)写在 \(key) 中，却不在\(activity)的 attend（出席）之列",
      en: "\(name) is named in \(key), but isn't on attend of \(activity)")
  }

  /// Fixed starts that break a gap.
  public static func scenarioGapBroken(_ title: String, after: String, minutes: Int) -> Phrase {
    minutes < 0
      ? Phrase(
        zh: "\(title)开始时\(after)还有 \(-minutes) 分钟才结束", en: "\(title) starts \(-minutes) minutes before \(after) ends")
      : Phrase(
        zh: "\(title)在\(after)结束 \(minutes) 分钟后开始，与 after 不符",
        en: "\(title) starts \(minutes) minutes after \(after) ends, which its after doesn't allow")
  }

  /// Rows that a hall doesn't have.
  public static func scenarioBeyondRows(_ rows: String, most: Int) -> Phrase {
    Phrase(
      zh: "会场只有 \(most) 排，没有第 \(rows) 排", en: "the hall has \(most) rows of chairs, not rows \(rows)")
  }

  /// Columns that a hall doesn't have.
  public static func scenarioBeyondColumns(_ columns: String, most: Int) -> Phrase {
    Phrase(
      zh: "会场每排只有 \(most) 座，没有第 \(columns) 座", en: "each row has \(most) chairs, not chairs \(columns)")
  }

  /// A key that only matters where chairs stand in rows.
  public static func scenarioNoRows(_ key: String) -> Phrase {
    Phrase(zh: "这种布局没有成排的座位，\(key) 不起作用", en: "this layout has no rows of chairs, so \(key) has no effect")
  }
}
