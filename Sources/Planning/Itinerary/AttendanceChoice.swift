internal import Visit

/// Who is where, once it is settled when everything is: each person by themselves, then deputies. 出席安排
struct AttendanceChoice {
  let problem: ItineraryProblem
  let group: [Int]
  /// By event of the problem, its option; nil where it isn't held.
  let options: [Int?]

  private struct Seat {
    var event: Int
    var index: Int
    var asked: Asked
    var option: ItineraryProblem.Option
  }

  /// By event of the group, what becomes of each who is asked. O(people × events²).
  func run() -> [[Programme.Attendance]] {
    var attendance = group.map { event in
      problem.events[event].asked.map { fallback($0, event) }
    }
    var seats: [Person.ID: [Seat]] = [:]
    var people: [Person.ID] = []
    for (number, event) in group.enumerated() {
      guard let option = options[event].map({ problem.events[event].options[$0] }) else { continue }
      for (index, asked) in problem.events[event].asked.enumerated() {
        guard problem.isPresent(asked.person, at: event, option) else { continue }
        if seats[asked.person] == nil { people.append(asked.person) }
        seats[asked.person, default: []].append(Seat(event: number, index: index, asked: asked, option: option))
      }
    }
    var busy: [Person.ID: [Seat]] = [:]
    for person in people {
      let kept = compatible(seats[person] ?? [])
      busy[person] = kept
      for seat in kept { attendance[seat.event][seat.index] = .present }
    }
    sendDeputies(&attendance, &busy)
    return attendance
  }

  /// What becomes of somebody who isn't there.
  private func fallback(_ asked: Asked, _ event: Int) -> Programme.Attendance {
    if asked.isExcused, let option = options[event].map({ problem.events[event].options[$0] }),
      !problem.isPresent(asked.person, at: event, option)
    {
      return .away
    }
    return asked.isOptional ? .missing : .unmet
  }

  /// Of all a person is asked to, what the person can attend that weighs most.
  private func compatible(_ seats: [Seat]) -> [Seat] {
    let sorted = seats.sorted { ($0.option.start, $0.event) < ($1.option.start, $1.event) }
    var best: [(cost: ItineraryCost, before: Int?)] = []
    for (index, seat) in sorted.enumerated() {
      var choice: (cost: ItineraryCost, before: Int?) = (.zero, nil)
      for before in 0..<index where choice.cost < best[before].cost && fits(sorted[before], seat) {
        choice = (best[before].cost, before)
      }
      best.append((choice.cost + seat.asked.absence + ItineraryCost(dropped: 1), choice.before))
    }
    guard var last = best.indices.max(by: { best[$0].cost < best[$1].cost }) else { return [] }
    var chain = [sorted[last]]
    while let before = best[last].before {
      last = before
      chain.append(sorted[last])
    }
    // Ways that a detour shortens could put two apart that are no neighbours.
    return chain.indices.filter { index in (0..<index).allSatisfy { fits(chain[index], chain[$0]) } }.map { chain[$0] }
  }

  private func fits(_ first: Seat, _ second: Seat) -> Bool {
    problem.attendable(group[first.event], first.option, group[second.event], second.option)
  }

  private func sendDeputies(_ attendance: inout [[Programme.Attendance]], _ busy: inout [Person.ID: [Seat]]) {
    for (number, event) in group.enumerated() {
      guard let option = options[event].map({ problem.events[event].options[$0] }) else { continue }
      var sent: Set<Person.ID> = []
      for (index, asked) in problem.events[event].asked.enumerated() {
        guard attendance[number][index] == .unmet else { continue }
        let seat = Seat(event: number, index: index, asked: asked, option: option)
        let deputy = asked.deputies.first { deputy in
          !sent.contains(deputy) && problem.isPresent(deputy, at: event, option)
            && (busy[deputy] ?? []).allSatisfy { $0.event == number || fits($0, seat) }
        }
        guard let deputy else { continue }
        sent.insert(deputy)
        busy[deputy, default: []].append(seat)
        attendance[number][index] = .deputy(deputy)
      }
    }
  }
}
