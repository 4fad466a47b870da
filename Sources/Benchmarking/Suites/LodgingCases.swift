internal import Audit
internal import Planning
internal import Visit
internal import Wording

extension BenchCase {
  /// Rooms for guests who all stay the same nights: standards, twins shared by colleagues, delegations on one floor, better
  /// rooms for seniors, and what it costs. 住房
  static func lodging(guests: Int) throws(BenchFailure) -> BenchCase {
    let visit = Reception(guests: guests).visit
    let task = PeerTask(file: LodgingFile(visit).json, ending: ".json") { plan, bounds in
      var made = Planner(visit: visit, language: .zh).draft([]).plan
      let rooms = visit.hotels.flatMap { hotel in hotel.rooms.map { (hotel.id, $0.number) } }
      let nights = visit.dates.lowerBound..<visit.dates.upperBound
      for (person, room) in zip(visit.people, plan.first ?? []) where rooms.indices.contains(room) {
        made.stays.append(Plan.Stay(person: person.id, hotel: rooms[room].0, room: rooms[room].1, nights: nights))
      }
      return counted(made, of: visit, bounds, isWhole: plan.first?.count == visit.people.count)
    }
    return part("lodging", guests, visit, task)
  }

  /// Seats of a hall in which only some can be reached by wheelchair. 座次
  static func seating(guests: Int) throws(BenchFailure) -> BenchCase {
    let visit = Assembly(guests: guests).visit
    let seats = SeatingFile(visit)
    let task = PeerTask(file: seats.json, ending: ".json") { plan, bounds in
      var made = Planner(visit: visit, language: .zh).draft([]).plan
      made.seats = seats.placed(plan.first ?? [])
      return counted(made, of: visit, bounds, isWhole: plan.first?.count == visit.people.count)
    }
    return part("seating", guests, visit, task)
  }

  private static func part(_ suite: String, _ guests: Int, _ visit: Visit, _ task: PeerTask) -> BenchCase {
    let name = "\(suite)-\(guests)"
    let size = BenchRecord.Size("guests", guests)
    return BenchCase(suite: suite, instance: name, size: size, isSeeded: false, task: task) { () throws(BenchFailure) in
      { effort throws(BenchFailure) in
        var effort = effort
        effort.seconds = effort.seconds ?? task.seconds
        return try plan(visit, named: name, effort)
      }
    }
  }

  /// What the audit finds a peer's plan to be worth; nothing where it breaks a rule.
  private static func counted(
    _ plan: Plan, of visit: Visit, _ bounds: [Double?], isWhole: Bool
  ) -> [BenchRecord.Goal] {
    let report = isWhole ? Audit.report(on: plan.claiming(visit), for: visit, language: .zh) : nil
    let isLawful = report.map { $0.faults.isEmpty } ?? false
    return visit.goals.enumerated().map { position, goal in
      let scale = goal == .cost ? 1000.0 : 1
      let value = isLawful ? report?.goals[goal].map { Double($0) / scale } : nil
      let bound = bounds.indices.contains(position) ? bounds[position] : nil
      return BenchRecord.Goal(goal.rawValue, value: value, bound: bound.map { $0 / scale })
    }
  }
}

extension Plan {
  /// The plan with goals as they really are, for a plan whose maker claims nothing.
  fileprivate func claiming(_ visit: Visit) -> Plan {
    var plan = self
    let report = Audit.report(on: plan, for: visit, language: .zh)
    plan.goals = visit.goals.map { goal in
      let value = report.goals[goal] ?? 0
      let parts = report.parts[goal] ?? [:]
      return Plan.Goal(
        name: goal, value: value, bound: value,
        parts: parts.keys.sorted().map { Plan.Part(planner: $0, value: parts[$0] ?? 0, bound: parts[$0] ?? 0) })
    }
    return plan
  }
}
