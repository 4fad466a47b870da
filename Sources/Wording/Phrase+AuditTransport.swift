/// What an audit says of trips. 用车核查意见
extension Phrase {
  /// Stops that can't be.
  public static func auditStops(_ trip: String) -> Phrase {
    Phrase(zh: "车次 \(trip) 的停靠次序或时刻有误", en: "the stops of \(trip) aren't in order of time, or one lacks its times")
  }
  /// One id for two trips.
  public static func auditTripTwice(_ trip: String) -> Phrase {
    Phrase(zh: "车次编号 \(trip) 重复", en: "two trips are called \(trip)")
  }
  /// Faster than the road allows.
  public static func auditTooFast(_ trip: String, from: String, to: String, found: Int, needed: Int?) -> Phrase {
    guard let needed else {
      return Phrase(zh: "车次 \(trip)：\(from)至\(to)没有已知道路", en: "\(trip): no road is known from \(from) to \(to)")
    }
    return Phrase(
      zh: "车次 \(trip)：\(from)至\(to)需\(needed)分钟，方案为\(found)分钟",
      en: "\(trip): \(from) to \(to) takes \(needed) min, the plan says \(found)")
  }
  /// No time to get in or out.
  public static func auditBoarding(_ trip: String, _ place: String, found: Int, needed: Int) -> Phrase {
    Phrase(
      zh: "车次 \(trip) 在\(place)停\(found)分钟，上下车需\(needed)分钟",
      en: "\(trip) stops \(found) min at \(place); boarding takes \(needed)")
  }
  /// Riders and stops don't agree.
  public static func auditRiders(_ trip: String, _ name: String) -> Phrase {
    Phrase(zh: "车次 \(trip)：\(name)的上下车与停靠不符", en: "\(trip): where \(name) gets on and off doesn't agree with the stops")
  }
  /// Another length.
  public static func auditKilometres(_ trip: String, found: Int, expected: Int) -> Phrase {
    Phrase(
      zh: "车次 \(trip) 应为 \(kilometres(expected)) 公里（含空驶），方案为 \(kilometres(found)) 公里",
      en: "\(trip) is \(kilometres(expected)) km with the empty run, the plan says \(kilometres(found))")
  }
  private static func kilometres(_ hectometres: Int) -> String { "\(hectometres / 10).\(abs(hectometres % 10))" }

  /// A vehicle in two places, or too late for its next trip.
  public static func auditVehicleTwice(_ vehicle: String, _ first: String, _ second: String, gap: Int, needed: Int?)
    -> Phrase
  {
    guard gap >= 0 else {
      return Phrase(zh: "\(vehicle)同时承担车次 \(first) 和 \(second)", en: "\(vehicle) makes \(first) and \(second) at once")
    }
    let need = needed.map { "\($0)" } ?? "∞"
    return Phrase(
      zh: "\(vehicle)从车次 \(first) 到 \(second) 空驶需\(need)分钟，只有\(gap)分钟",
      en: "\(vehicle) needs \(need) min from the end of \(first) to the start of \(second) and has \(gap)")
  }
  /// Out of hours.
  public static func auditHours(_ vehicle: String, _ trip: String, day: String) -> Phrase {
    Phrase(
      zh: "\(day) \(vehicle)的车次 \(trip)（含往返驻地）超出可用时间",
      en: "\(trip) of \(vehicle) on \(day) is outside its hours, the way from and to the depot included")
  }
  /// Out for too long.
  public static func auditDutySpan(_ vehicle: String, day: String, found: Int, limit: Int) -> Phrase {
    Phrase(
      zh: "\(day) \(vehicle)出勤\(found)分钟，上限\(limit)分钟",
      en: "\(vehicle) is out for \(found) min on \(day); its duty is \(limit)")
  }
  /// Not what the vehicle is for.
  public static func auditVehicleRole(_ vehicle: String, _ trip: String, _ people: String) -> Phrase {
    Phrase(
      zh: "\(vehicle)为前导车或行李车，车次 \(trip) 却载有\(people)",
      en: "\(vehicle) leads or takes luggage, but \(trip) carries \(people)")
  }
  /// More people than seats.
  public static func auditTooMany(_ vehicle: String, _ trip: String, found: Int, seats: Int) -> Phrase {
    Phrase(
      zh: "车次 \(trip)：\(vehicle)载\(found)人，只有\(seats)座",
      en: "\(trip): \(found) people in \(vehicle), which seats \(seats)")
  }
  /// More luggage than space.
  public static func auditLuggage(_ vehicle: String, _ trip: String, found: Int, space: Int) -> Phrase {
    Phrase(
      zh: "车次 \(trip)：\(vehicle)载行李\(found)件，只容\(space)件",
      en: "\(trip): \(found) pieces of luggage in \(vehicle), which takes \(space)")
  }
  /// Not fit for a wheelchair.
  public static func auditWheelchair(_ name: String, _ vehicle: String, _ trip: String) -> Phrase {
    Phrase(
      zh: "\(name)需无障碍车辆，车次 \(trip) 的\(vehicle)不具备",
      en: "\(name) needs a vehicle fit for a wheelchair; \(vehicle) (\(trip)) isn't")
  }
  /// Different parties in one car.
  public static func auditShared(_ trip: String, _ people: String) -> Phrase {
    Phrase(
      zh: "规定不合乘，车次 \(trip) 却有不同单位的\(people)",
      en: "rides aren't shared, but \(trip) carries people of different parties: \(people)")
  }
  /// No such seat.
  public static func auditCarSeatUnknown(_ name: String, _ seat: String, _ vehicle: String, _ trip: String) -> Phrase {
    Phrase(
      zh: "车次 \(trip)：\(name)的座位“\(carSeat(seat).zh)”不在\(vehicle)上",
      en: "\(trip): \(vehicle) has no seat “\(carSeat(seat).en)” for \(name)")
  }
  /// One seat for two.
  public static func auditCarSeatTwice(_ seat: String, _ first: String, _ second: String, _ trip: String) -> Phrase {
    let seat = carSeat(seat)
    return Phrase(
      zh: "车次 \(trip)：\(first)与\(second)同坐“\(seat.zh)”", en: "\(trip): \(first) and \(second) both sit at “\(seat.en)”")
  }
  /// Another place of honour.
  public static func auditCarHonour(_ trip: String, _ seat: String, found: Int, expected: Int) -> Phrase {
    let seat = carSeat(seat)
    return Phrase(
      zh: "车次 \(trip)：“\(seat.zh)”应为第\(expected)位，方案为第\(found)位",
      en: "\(trip): “\(seat.en)” is place \(expected), the plan says \(found)")
  }
  /// The junior sits better.
  public static func auditCarOrder(_ trip: String, senior: String, junior: String) -> Phrase {
    Phrase(zh: "车次 \(trip)：\(junior)的座位高于\(senior)", en: "\(trip): \(junior) has a better seat than \(senior)")
  }
  /// A better seat is free.
  public static func auditCarBetterFree(_ trip: String, _ name: String, _ seat: String, free: String) -> Phrase {
    let (seat, free) = (carSeat(seat), carSeat(free))
    return Phrase(
      zh: "车次 \(trip)：\(name)坐“\(seat.zh)”，而更尊的“\(free.zh)”空着",
      en: "\(trip): \(name) sits at “\(seat.en)” while the better “\(free.en)” is empty")
  }

  // MARK: Movements

  /// Not brought where one has to be.
  public static func auditNotBrought(_ name: String, from: String, to: String, by time: String, for purpose: Phrase?)
    -> Phrase
  {
    Phrase(
      zh: "\(name)应于 \(time) 前由\(from)到\(to)\(purpose.map { "（\($0.zh)）" } ?? "")，没有车次",
      en: "nobody brings \(name) from \(from) to \(to) by \(time)\(purpose.map { " for \($0.en)" } ?? "")")
  }
  /// Picked up too soon.
  public static func auditPickedUpEarly(_ name: String, _ trip: String, leave: String, ready: String, board: Int)
    -> Phrase
  {
    Phrase(
      zh: "车次 \(trip) 于 \(leave) 开车，\(name) \(ready) 才就绪，上车还需\(board)分钟",
      en: "\(trip) leaves at \(leave); \(name) is ready at \(ready) and takes \(board) min to get in")
  }
  /// Waits too long.
  public static func auditWait(_ name: String, _ place: String, found: Int, limit: Int) -> Phrase {
    Phrase(
      zh: "\(name)在\(place)等候\(found)分钟，上限\(limit)分钟",
      en: "\(name) waits \(found) min at \(place); at most \(limit) are allowed")
  }
  /// Comes too late.
  public static func auditLate(_ name: String, _ trip: String, _ activity: Phrase, found: String, latest: String)
    -> Phrase
  {
    Phrase(
      zh: "\(name)乘车次 \(trip) 于 \(found) 到，\(activity.zh)最晚应于 \(latest) 到",
      en: "\(name) comes to \(activity.en) at \(found) on \(trip), but should be there by \(latest)")
  }
  /// Comes too late to check in.
  public static func auditDepartureLate(_ name: String, _ trip: String, found: String, due: String, checkIn: Int)
    -> Phrase
  {
    Phrase(
      zh: "\(name)乘车次 \(trip) 于 \(found) 到站，应于 \(due) 前（提前\(checkIn)分钟）",
      en: "\(name) gets to the departure at \(found) on \(trip), but is due at \(due), \(checkIn) min before it")
  }
  /// On board too long.
  public static func auditRideLong(_ name: String, _ trip: String, found: Int, direct: Int, limit: Int) -> Phrase {
    Phrase(
      zh: "\(name)在车次 \(trip) 上\(found)分钟，直达\(direct)分钟，上限\(limit)分钟",
      en: "\(name) is on board \(trip) for \(found) min; direct it is \(direct), at most \(limit)")
  }
  /// Not taken to the hotel.
  public static func auditNoRest(_ name: String, between first: Phrase, and second: Phrase, rest: Int) -> Phrase {
    Phrase(
      zh: "\(name)在\(first.zh)与\(second.zh)之间空闲超过\(rest)分钟，未回住地",
      en: "\(name) has more than \(rest) min between \(first.en) and \(second.en) and isn't taken to the hotel")
  }
  /// Another vehicle than fixed.
  public static func auditVehiclePin(_ name: String, _ trip: String, found: String, expected: String) -> Phrase {
    Phrase(
      zh: "\(name)固定乘\(expected)，车次 \(trip) 却在\(found)",
      en: "\(name) is fixed to \(expected) but rides in \(found) on \(trip)")
  }
  /// Should ride together.
  public static func auditCarTogether(_ first: String, _ second: String, _ trip: String) -> Phrase {
    Phrase(
      zh: "\(first)与\(second)应同车，车次 \(trip) 却分开", en: "\(first) and \(second) should ride together but don't on \(trip)"
    )
  }
  /// Should ride apart.
  public static func auditCarApart(_ first: String, _ second: String, _ trip: String) -> Phrase {
    Phrase(
      zh: "\(first)与\(second)应分车，却同在车次 \(trip)", en: "\(first) and \(second) should ride apart but are both on \(trip)")
  }
  /// Too many or too few of a group.
  public static func auditNumbers(_ unit: Phrase, found: Int, limit: Int, most: Bool) -> Phrase {
    most
      ? Phrase(
        zh: "\(unit.zh)有\(found)人，规则至多\(limit)人", en: "\(unit.en) has \(found) of the group; the rule allows \(limit)")
      : Phrase(
        zh: "\(unit.zh)有\(found)人，规则至少\(limit)人", en: "\(unit.en) has \(found) of the group; the rule asks for \(limit)"
      )
  }

  // MARK: Convoys

  /// Cars that don't go together.
  public static func auditConvoyApart(_ convoy: String, _ trips: String) -> Phrase {
    Phrase(
      zh: "车队 \(convoy)（\(trips)）不同时同地出发、不同终点，或车序不连续",
      en: "convoy \(convoy) (\(trips)) doesn't leave and arrive together, or its cars aren't numbered from 1")
  }
  /// A convoy without a position, or the other way round.
  public static func auditConvoyPosition(_ trip: String) -> Phrase {
    Phrase(zh: "车次 \(trip) 的车队与车序不全", en: "\(trip) has a convoy without a position, or a position without a convoy")
  }
  /// Position 0 and pilot cars don't agree.
  public static func auditPilot(_ trip: String, _ vehicle: String, _ position: Int) -> Phrase {
    Phrase(
      zh: "车次 \(trip)：\(vehicle)车序为\(position)，0号只属前导车",
      en: "\(trip): \(vehicle) has position \(position); 0 is for pilot cars, and only for them")
  }
  /// A senior behind a junior.
  public static func auditConvoyOrder(_ convoy: String, _ senior: String, _ junior: String) -> Phrase {
    Phrase(zh: "车队 \(convoy)：\(senior)的车排在\(junior)之后", en: "convoy \(convoy): \(senior) rides behind \(junior)")
  }
  /// Not in car 1.
  public static func auditFirstCar(_ convoy: String, _ name: String) -> Phrase {
    Phrase(zh: "车队 \(convoy)：\(name)应乘1号车", en: "convoy \(convoy): \(name) should ride in car 1")
  }
  /// Interpreter or aide not in car 1.
  public static func auditFirstCarServant(_ convoy: String, _ name: String, _ principal: String) -> Phrase {
    Phrase(
      zh: "车队 \(convoy)：\(name)服务于\(principal)，应同乘1号车",
      en: "convoy \(convoy): \(name) serves \(principal) and should ride in car 1")
  }
  /// No convoy though one is asked for.
  public static func auditNoConvoy(_ purpose: Phrase, _ people: String) -> Phrase {
    Phrase(
      zh: "\(purpose.zh)应编车队，\(people)却分别乘车",
      en: "\(purpose.en) asks for a convoy, but these go by themselves: \(people)")
  }
  /// Nobody, or too few, at an arrival.
  public static func auditNotMet(_ place: String, at time: String, found: Int, needed: Int) -> Phrase {
    Phrase(
      zh: "\(time) 抵达\(place)的来宾应有\(needed)人接站，只有\(found)人",
      en: "\(found) of the staff meet who arrives at \(place) (\(time)); \(needed) should")
  }
}
