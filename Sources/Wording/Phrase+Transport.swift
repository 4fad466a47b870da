extension Phrase {
  /// Nobody of the staff is free to meet a group.
  public static func nobodyMeets(place: String, time: String, people: Int) -> Phrase {
    Phrase(
      zh: "\(time) 在\(place)抵达的 \(people) 人无人接站：工作人员都抽不开身",
      en: "nobody of the staff is free to meet the \(people) who arrive at \(place) at \(time)")
  }

  /// No vehicle is out on a day.
  public static func noVehicleThatDay(day: String) -> Phrase {
    Phrase(zh: "\(day) 没有可用车辆", en: "no vehicle is available on \(day)")
  }

  /// No vehicle takes a wheelchair.
  public static var noVehicleForWheelchair: Phrase {
    Phrase(zh: "当天没有能上轮椅的车辆", en: "no vehicle available that day takes a wheelchair")
  }

  /// The vehicle somebody is bound to takes no wheelchair, though others do.
  public static func pinnedWithoutWheelchair(vehicle: String, others: [String]) -> Phrase {
    Phrase(
      zh: "指定的\(vehicle)上不了轮椅，能上轮椅的是\(others.joined(separator: "、"))",
      en:
        "\(vehicle), to which they are bound, takes no wheelchair; \(others.joined(separator: ", ")) \(others.count == 1 ? "does" : "do")"
    )
  }

  /// The vehicle somebody is bound to can't take them.
  public static func pinnedVehicleCannot(vehicle: String, seats: Int, luggage: Int) -> Phrase {
    Phrase(
      zh: "指定的\(vehicle)当天不可用，或装不下 \(seats) 人、\(luggage) 件行李",
      en:
        "\(vehicle), to which they are bound, is not available or does not hold \(seats) people with \(luggage) pieces")
  }

  /// People who must ride together need more than any vehicle has.
  public static func noVehicleLargeEnough(seats: Int, luggage: Int) -> Phrase {
    if seats == 1 {
      return Phrase(
        zh: "没有一辆车能装下 1 人和 \(luggage) 件行李",
        en: luggage == 1
          ? "no vehicle holds 1 person with 1 piece of luggage"
          : "no vehicle holds 1 person with \(luggage) pieces of luggage")
    }
    return Phrase(
      zh: "须同车的 \(seats) 人、\(luggage) 件行李，没有一辆车装得下",
      en: "no vehicle holds the \(seats) who must ride together with \(luggage) pieces of luggage")
  }

  /// The vehicles that would do keep a timetable on that way.
  public static func vehiclesKeepShuttle(from: String, to: String, vehicles: [String]) -> Phrase {
    Phrase(
      zh: "由\(from)去\(to)，合用的\(vehicles.joined(separator: "、"))当日跑班车，班次已满或时间不合",
      en: "a shuttle from \(from) to \(to), which is full or runs at other times, binds "
        + vehicles.joined(separator: ", ") + " that day")
  }

  /// All vehicles that would do are busy, too small or off duty.
  public static func vehiclesElsewhere(from: String, to: String, time: String, people: Int, vehicles: Int, seats: Int)
    -> Phrase
  {
    Phrase(
      zh: "\(time) 由\(from)去\(to)共 \(people) 人，合用车辆 \(vehicles) 辆、\(seats) 座，届时在别处、坐不下或不当班",
      en:
        "\(people == 1 ? "one goes" : "\(people) go") from \(from) to \(to) at \(time); \(vehicles == 1 ? "the one vehicle that would do, with \(seats) seats, is" : "the \(vehicles) vehicles that would do, with \(seats) seats, are") elsewhere, full or off duty then"
    )
  }

  /// A rule forbids sharing the car of some who go the same way.
  public static func mayNotShare(with names: [String]) -> Phrase {
    Phrase(
      zh: "按规则又不得与\(names.joined(separator: "、"))同车",
      en: "and a rule keeps them out of the car of \(names.joined(separator: ", "))")
  }

  /// A convoy can't be formed.
  public static func noConvoy(to name: String) -> Phrase {
    Phrase(
      zh: "“\(name)”的车队排不成：没有一种分车能同时守住次序、座位、行李和规则，改为各自乘车",
      en: "no convoy for \(name): no order of cars keeps precedence, seats, luggage and rules; people go by themselves")
  }

  /// Rules that can't hold together; the last of them is set aside.
  public static func rulesConflict(count: Int, dropped: Int?) -> Phrase {
    let aside = dropped.map { (zh: "第 \($0) 行的一条", en: "the one on line \($0)") } ?? (zh: "最后一条", en: "the last")
    return Phrase(
      zh: "这 \(count) 条规则不能同时成立，缺任何一条其余都成立；本方案放下了\(aside.zh)",
      en:
        "these \(count) rules can't all hold, and without any one of them the others can; this plan sets aside \(aside.en)"
    )
  }

  /// A rule fixes somebody to a seat that the vehicle doesn't have.
  public static func carSeatMissing(_ seat: String, vehicle: String, has seats: [String]) -> Phrase {
    let known = seats.prefix(12)
    let (zh, en) = (known.joined(separator: "、"), known.joined(separator: ", "))
    let more = seats.count > known.count ? (zh: "等", en: " and more") : (zh: "", en: "")
    return Phrase(
      zh: "\(vehicle)可坐乘客的座位没有 \(seat)，只有 \(zh)\(more.zh)；本方案放下了这条规则",
      en: "\(vehicle) has no seat \(seat) for a passenger, only \(en)\(more.en); this plan sets the rule aside")
  }

  /// Rules fix two who go the same way at the same time to one seat.
  public static func carSeatOfTwo(_ seat: String, vehicle: String, people: [String], dropped: Int?) -> Phrase {
    let aside = dropped.map { (zh: "第 \($0) 行的一条", en: "the rule on line \($0)") } ?? (zh: "后一条", en: "the latter rule")
    return Phrase(
      zh: "\(people.joined(separator: "、"))同行，却都指定坐\(vehicle)的 \(seat)；本方案放下了\(aside.zh)",
      en:
        "\(people.joined(separator: " and ")) make the same journey and are both fixed to \(seat) of \(vehicle); this plan sets aside \(aside.en)"
    )
  }

  /// Rules fix somebody to two seats of one vehicle.
  public static func carSeatsOfOne(_ person: String, vehicle: String, seats: [String], dropped: Int?) -> Phrase {
    let aside = dropped.map { (zh: "第 \($0) 行的一条", en: "the rule on line \($0)") } ?? (zh: "后一条", en: "the latter rule")
    return Phrase(
      zh: "\(person)在\(vehicle)指定了两个座位：\(seats.joined(separator: "、"))；本方案放下了\(aside.zh)",
      en:
        "\(person) is fixed to two seats of \(vehicle), \(seats.joined(separator: " and ")); this plan sets aside \(aside.en)"
    )
  }

  /// Trips on which somebody doesn't have the seat that a rule gives them.
  public static func carSeatUnkept(_ seat: String, _ trips: [String]) -> Phrase {
    Phrase(
      zh: "途中有人上下，留不出指定的座位 \(seat)：车次 \(trips.joined(separator: "、")) 未守住，请改座位或换大一些的车",
      en:
        "with people getting on and off on the way, the fixed seat \(seat) can't be kept on \(trips.joined(separator: ", ")); change the seat, or take a larger vehicle"
    )
  }

  /// Trips on which more, or fewer, ride together than a rule says.
  public static func carNumbersUnkept(_ trips: [String]) -> Phrase {
    Phrase(
      zh: "现有车辆排不出守住这条人数规则的方案：车次 \(trips.joined(separator: "、")) 未守住，请调整车辆或规则",
      en: """
        no way was found to keep this rule about numbers with the vehicles there are: \
        \(trips.joined(separator: ", ")) \(trips.count == 1 ? "breaks" : "break") it; change the vehicles or the rule
        """)
  }

  /// No road between two places is known.
  public static func noRoad(from: String, to: String) -> Phrase {
    Phrase(
      zh: "不知道\(from)到\(to)怎么走：请给两地坐标，或在 travel 中写明路程",
      en: "no way from \(from) to \(to) is known: give both places coordinates, or a row of travel")
  }

  /// The times leave too little even for a direct drive.
  public static func tooLateEvenDirect(from: String, to: String, minutes: Int) -> Phrase {
    Phrase(
      zh: "\(from)到\(to)即使直达也要晚 \(minutes) 分钟", en: "even a direct drive from \(from) to \(to) is \(minutes) min late")
  }
}
