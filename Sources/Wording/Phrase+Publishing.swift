/// Sentences and parts of sentences of the papers.
extension Phrase {
  /// `12月3日 周四`.
  public static func date(month: Int, day: Int, weekday: Int) -> Phrase {
    let zh = ["一", "二", "三", "四", "五", "六", "日"]
    let en = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return Phrase(
      zh: "\(month)月\(day)日 周\(zh[(weekday % 7 + 7) % 7])",
      en: "\(en[(weekday % 7 + 7) % 7]) \(day) \(months[((month - 1) % 12 + 12) % 12])")
  }

  /// The days of a visit, from one to the other.
  public static func dates(_ from: String, _ to: String) -> Phrase {
    Phrase(zh: "\(from) 至 \(to)", en: "\(from) to \(to)")
  }

  /// The days of a visit on the cover, `from` and `to` being days without the year.
  public static func coverDates(_ from: (year: Int, day: Phrase), _ to: (year: Int, day: Phrase)) -> Phrase {
    if from.year == to.year, from.day == to.day { return coverDate(from) }
    let (start, end) = (coverDate(from), coverDate(to))
    guard from.year == to.year else { return dates(start, end) }
    return dates(Phrase(zh: start.zh, en: from.day.en), Phrase(zh: to.day.zh, en: end.en))
  }

  private static func coverDate(_ date: (year: Int, day: Phrase)) -> Phrase {
    Phrase(zh: "\(date.year)年\(date.day.zh)", en: "\(date.day.en) \(date.year)")
  }

  private static func dates(_ from: Phrase, _ to: Phrase) -> Phrase {
    Phrase(zh: "\(from.zh) 至 \(to.zh)", en: "\(from.en) to \(to.en)")
  }

  /// Names one after the other.
  public static func list(_ names: [String]) -> Phrase {
    Phrase(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
  }

  /// Things said one after the other in one sentence.
  public static func clauses(_ parts: [Phrase]) -> Phrase {
    Phrase(zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
  }

  /// A group and who belongs to it.
  public static func group(_ name: String, _ people: String) -> Phrase {
    Phrase(zh: "\(name)：\(people)", en: "\(name): \(people)")
  }

  /// People arrive by a train or flight.
  public static func arrives(_ by: String?) -> Phrase {
    Phrase(zh: "抵达" + (by.map { "（\($0)）" } ?? ""), en: "Arrival" + (by.map { " (\($0))" } ?? ""))
  }

  /// People leave by a train or flight.
  public static func departs(_ by: String?) -> Phrase {
    Phrase(zh: "离开" + (by.map { "（\($0)）" } ?? ""), en: "Departure" + (by.map { " (\($0))" } ?? ""))
  }

  /// Somebody is there instead of somebody else.
  public static func deputy(_ name: String, for principal: String) -> Phrase {
    Phrase(zh: "\(name)（代\(principal)）", en: "\(name) (for \(principal))")
  }

  /// When cars set out and how long they drive.
  public static func drive(_ leave: String, from place: String, minutes: Int) -> Phrase {
    Phrase(zh: "\(leave) \(place)发车，车程 \(minutes) 分钟", en: "cars leave \(place) \(leave), \(minutes) min")
  }

  /// Between which times cars set out, one after another.
  public static func drives(from first: String, to last: String, from place: String) -> Phrase {
    Phrase(zh: "\(first)–\(last) \(place)分批发车", en: "cars leave \(place) \(first)–\(last)")
  }

  /// When cars leave with people who have arrived.
  public static func pickUp(_ leave: String, to place: String) -> Phrase {
    Phrase(zh: "\(leave) 乘车赴\(place)", en: "by car \(leave) to \(place)")
  }

  /// The car of that position in a convoy.
  public static func car(_ position: Int) -> Phrase {
    position == 0 ? Phrase(zh: "前导车", en: "Pilot car") : Phrase(zh: "\(position)号车", en: "Car \(position)")
  }

  /// A time and a place.
  public static func timeAndPlace(_ time: String, _ place: String) -> Phrase {
    Phrase(zh: "\(time) \(place)", en: "\(time) \(place)")
  }

  /// Whom somebody serves, and as what.
  public static func serves(_ role: String, _ names: String) -> Phrase {
    Phrase(zh: "\(role)（\(names)）", en: "\(role) to \(names)")
  }

  /// A task with its time and place.
  public static func task(_ what: String, at time: String, _ place: String) -> Phrase {
    Phrase(zh: "\(time) \(place)\(what)", en: "\(what), \(place) \(time)")
  }

  /// How many hosts sit at a meal, and how many may.
  public static func companions(_ hosts: Int, guests: Int, most: Int?, names: String) -> Phrase {
    let allowed = most.map { most in
      hosts > most
        ? Phrase(zh: "，上限 \(most) 人，超出 \(hosts - most) 人", en: ", at most \(most): \(hosts - most) too many")
        : Phrase(zh: "，上限 \(most) 人，符合", en: ", at most \(most): kept")
    }
    return Phrase(
      zh: "\(names)（客 \(guests) 人，陪 \(hosts) 人\(allowed?.zh ?? "")）",
      en:
        "\(names) (\(guests) guest\(guests == 1 ? "" : "s"), \(hosts) host\(hosts == 1 ? "" : "s")\(allowed?.en ?? ""))"
    )
  }

  /// A person and what they eat.
  public static func eats(_ name: String, _ diet: String) -> Phrase {
    Phrase(zh: "\(name)：\(diet)", en: "\(name): \(diet)")
  }

  /// How much a cheaper plan might save at most.
  public static func gap(_ percent: String) -> Phrase { Phrase(zh: "\(percent)%", en: "\(percent)%") }

  /// A floor of a house.
  public static func floor(_ number: Int) -> Phrase { Phrase(zh: "\(number)层", en: "Fl. \(number)") }

  /// A hand of those who sit or stand somewhere.
  public static func hand(left: Bool, of people: Phrase) -> Phrase {
    Phrase(zh: people.zh + (left ? "左手" : "右手"), en: (left ? "left" : "right") + " hand of \(people.en)")
  }

  /// An edge of a chart.
  public static func edge(left: Bool) -> Phrase { left ? Phrase(zh: "图左", en: "left") : Phrase(zh: "图右", en: "right") }

  /// Who gets on a car.
  public static func getsOn(_ names: String) -> Phrase { Phrase(zh: "上车：\(names)", en: "on: \(names)") }
  /// Who gets off a car.
  public static func getsOff(_ names: String) -> Phrase { Phrase(zh: "下车：\(names)", en: "off: \(names)") }

  /// The numeral before a chapter's title.
  public static func chapter(_ number: Int) -> Phrase {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    let zh = number <= 10 ? digits[max(0, number)] : number < 20 ? "十" + digits[number - 10] : String(number)
    return Phrase(zh: zh + "、", en: "\(number)")
  }

  /// Lines of the scenario.
  public static func scenarioLines(_ lines: [Int]) -> Phrase {
    let text = lines.map(String.init).joined(separator: ", ")
    return Phrase(zh: text, en: text)
  }
}

/// What is said of the plan as a whole.
extension Phrase {
  /// The value can't be bettered, whatever else were decided.
  public static let provenBest = Phrase(zh: "已证明最优", en: "proven best")
  /// The value can't be bettered as long as the times stay, on the chairs that are laid for those who come and by the
  /// runs that were tried, where it is about seats and rides.
  public static func provenGivenTimetable(chairs: Bool, runs: Bool) -> Phrase {
    let zh = ["既定日程"] + (chairs ? ["所设座位"] : []) + (runs ? ["备选车次"] : [])
    let en = ["the timetable"] + (chairs ? ["the chairs laid"] : []) + (runs ? ["the runs that were tried"] : [])
    return Phrase(
      zh: "在\(zh.joined(separator: "、"))下已证明最优", en: "proven best, given " + en.joined(separator: ", "))
  }

  /// How far the value may be from the best.
  public static func notProven(_ percent: String) -> Phrase {
    Phrase(zh: "未证明最优，差距至多 \(percent)%", en: "not proven: at most \(percent)% from the best")
  }

  /// Everything is met.
  public static let allMet = Phrase(zh: "全部落实", en: "Everything is met")
  /// Every goal is proven.
  public static let allProven = Phrase(zh: "各项目标均已证明最优", en: "every goal is proven best")
  /// The search was cut short.
  public static let cutShort = Phrase(
    zh: "求解提前结束，以下为当时最好的方案", en: "The search was cut short: this is the best plan found")
  /// Nothing to list.
  public static let none = Phrase(zh: "无", en: "None")
  /// The papers hold until others replace them.
  public static let supersedes = Phrase(zh: "以此为准，上一版作废", en: "Replaces all earlier versions")

  /// So many things are unmet.
  public static func unmetCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项未落实", en: count == 1 ? "1 thing is unmet" : "\(count) things are unmet")
  }

  /// So many things that the scenario asks for are given up, each with a finding.
  public static func givenUpCount(_ count: Int) -> Phrase {
    Phrase(
      zh: "\(count) 处要求不能同时守住",
      en: count == 1 ? "1 demand can't be kept beside the others" : "\(count) demands can't be kept beside the others")
  }

  /// So many goals aren't proven.
  public static func unprovenCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项目标未证明最优", en: count == 1 ? "1 goal is not proven best" : "\(count) goals are not proven best")
  }

  /// Which version of the papers this is: of the program and of the scenario, not of the clock.
  public static func version(_ version: String, _ print: String) -> Phrase {
    Phrase(zh: "接待 \(version) · 版本号 \(print)", en: "jiedai \(version) · edition \(print)")
  }

  /// The page number, for the foot of a page; the two texts are what stands before and after the number and the total.
  public static let pageOf = (zh: ["第 ", " 页 / 共 ", " 页"], en: ["Page ", " of ", ""])
}
