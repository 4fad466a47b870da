internal import Visit
internal import Wording

// What was agreed with hotels and what regulations allow there. 酒店约定与限额
extension AuditRule {
  /// No night costs more than the ceiling for the rank, the city and the season. 住宿费限额
  static let roomCeiling = AuditRule("room-over-ceiling") { audit in
    audit.lodgings.compactMap { stay in
      guard let city = stay.hotel.city else { return nil }
      let own = audit.visit.lodging.ceilings.filter {
        $0.city == city && $0.ranks.contains(stay.person.rank?.level)
      }
      let over = stay.nights.days.compactMap { night -> LodgingRules.Ceiling? in
        let seasonal = own.first { $0.dates.map { $0.contains(night) } ?? false }
        guard let ceiling = seasonal ?? own.first(where: { $0.dates == nil }) else { return nil }
        return stay.room.price > ceiling.price ? ceiling : nil
      }
      guard let ceiling = over.min(by: { $0.price < $1.price }) else { return nil }
      return Remark(
        .auditOverCeiling(stay.person.name, stay.room.number, city, price: stay.room.price, limit: ceiling.price),
        people: [stay.person.id], parts: [.person(stay.person.id), .key(.section("lodging"), "ceilings")])
    }
  }

  /// On no night has a delegation more guests in a hotel than its quota there. 住宿配额
  static let hotelQuota = AuditRule("hotel-quota") { audit in
    audit.visit.hotels.flatMap { hotel in
      hotel.quotas.compactMap { quota -> Remark? in
        let own = audit.lodgings.filter { $0.hotel.id == hotel.id && $0.person.delegation == quota.delegation }
        guard let (night, people) = fullest(own), people.count > quota.most else { return nil }
        let name = audit.visit.delegations.first { $0.id == quota.delegation }?.name ?? quota.delegation.text
        return Remark(
          .auditQuota(name, hotel.name, night: "\(night)", found: people.count, most: quota.most), people: people,
          parts: [.hotel(hotel.id)])
      }
    }
  }

  /// The first of the nights on which most people stay, and who they are; more come only on a night on which somebody
  /// comes.
  private static func fullest(_ stays: [Lodging]) -> (night: Day, people: [Person.ID])? {
    let nights = Set(stays.map(\.nights.lowerBound)).sorted().map { night -> (night: Day, people: [Person.ID]) in
      let here = stays.filter { $0.nights.contains(night) }.map(\.person.id)
      return (night, here.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
    return nights.max { ($0.people.count, $1.night) < ($1.people.count, $0.night) }
  }

  /// How many rooms of a block are used, and so how many may be given back by its cut-off day. 预留房截止日
  static let roomBlock = AuditRule("room-block") { audit in
    audit.visit.hotels.flatMap { hotel in
      hotel.blocks.map { block in
        let held = Set(block.rooms)
        let used = Set(audit.lodgings.filter { $0.hotel.id == hotel.id }.map(\.room.number)).intersection(held)
        return Remark(
          .auditRoomBlock(hotel.name, held: held.count, used: used.count, until: "\(block.until)"),
          parts: [.hotel(hotel.id)])
      }
    }
  }

  /// Who arrives before rooms are ready. 提前入住
  static let earlyArrival = AuditRule("early-arrival") { audit in
    audit.visit.hotels.compactMap { hotel in
      guard let time = hotel.checkIn else { return nil }
      let early = audit.lodgings.filter { stay in
        stay.hotel.id == hotel.id
          && stay.person.arrive.map { $0.at.day == stay.nights.lowerBound && $0.at.minuteOfDay < time } ?? false
      }
      guard !early.isEmpty else { return nil }
      return Remark(
        .auditEarlyArrival(hotel.name, early.map(\.person.name), audit.clock(time)), people: early.map(\.person.id),
        parts: [.hotel(hotel.id)])
    }
  }

  /// Who departs after rooms must be left. 延迟退房
  static let lateDeparture = AuditRule("late-departure") { audit in
    audit.visit.hotels.compactMap { hotel in
      guard let time = hotel.checkOut else { return nil }
      let late = audit.lodgings.filter { stay in
        stay.hotel.id == hotel.id
          && stay.person.leave.map { $0.at.day == stay.nights.upperBound && $0.at.minuteOfDay > time } ?? false
      }
      guard !late.isEmpty else { return nil }
      return Remark(
        .auditLateDeparture(hotel.name, late.map(\.person.name), audit.clock(time)), people: late.map(\.person.id),
        parts: [.hotel(hotel.id)])
    }
  }
}

extension Inspection {
  /// `14:00`.
  fileprivate func clock(_ minutes: Minutes) -> String { Moment(visit.dates.lowerBound, minute: minutes).clock }
}
