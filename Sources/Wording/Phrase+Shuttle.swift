/// Shuttles.
extension Phrase {
  /// A line that ends where it starts.
  public static let scenarioShuttleNowhere = Phrase(zh: "班车的起点和终点不能相同", en: "a shuttle goes from one place to another")

  /// The list of a line's vehicles is empty.
  public static let scenarioShuttleWithoutVehicles = Phrase(
    zh: "班车的车辆列表是空的，至少要有一辆", en: "the list of vehicles is empty; a line of shuttles needs one at least")

  /// A line that nobody is left for.
  public static let scenarioShuttleTwice = Phrase(
    zh: "这条班车线上面已有，须写明 who（人员）或 ranks（职级）",
    en: "this line of shuttles stands above already, for whomever that leaves")

  /// A vehicle that takes no passengers.
  public static func scenarioShuttleVehicle(_ vehicle: String) -> Phrase {
    Phrase(
      zh: "\(vehicle)是前导车或行李车，不能作班车", en: "\(vehicle) leads or takes luggage, and can't be a shuttle")
  }

  /// People whom no departure takes.
  public static func shuttleFull(from: String, to: String, day: String, people: Int, names: [String]) -> Phrase {
    let more = people > names.count
    return Phrase(
      zh:
        "\(day) \(from)至\(to)的班车按发车间隔和末班时间载不完：\(names.joined(separator: "、"))\(more ? "等" : "") \(people) 人改乘其他车辆",
      en: """
        on \(day) the shuttles from \(from) to \(to), with their headway and last departure, leave \(people) \
        to other vehicles: \(names.joined(separator: ", "))\(more ? " …" : "")
        """)
  }

  /// People who don't ride for the sake of a rule about cars.
  public static func shuttleBound(from: String, to: String, day: String, people: Int, names: [String]) -> Phrase {
    let more = people > names.count
    return Phrase(
      zh: "\(day) \(names.joined(separator: "、"))\(more ? "等" : "") \(people) 人另有乘车规则，不乘\(from)至\(to)的班车",
      en: """
        on \(day) a rule about cars keeps \(people) off the shuttles from \(from) to \(to): \
        \(names.joined(separator: ", "))\(more ? " …" : "")
        """)
  }

  /// Two departures too close to each other.
  public static func auditHeadway(_ one: String, _ next: String, found: Int, least: Int) -> Phrase {
    Phrase(
      zh: "班车 \(one) 与 \(next) 只隔 \(found) 分钟，间隔至少 \(least) 分钟",
      en: "the shuttles \(one) and \(next) leave \(found) min apart; the headway is \(least)")
  }

  /// A departure after the last.
  public static func auditLastShuttle(_ trip: String, found: String, latest: String) -> Phrase {
    Phrase(
      zh: "班车 \(trip) 于 \(found) 发车，晚于末班时间 \(latest)",
      en: "the shuttle \(trip) leaves at \(found), after the last at \(latest)")
  }
}
