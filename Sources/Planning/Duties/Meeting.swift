internal import Optimization
internal import Precedence
internal import Visit
internal import Wording

/// One of the staff meets a group that arrives: there when it is ready. 接站
struct Meeting: Sendable {
  var person: Person.ID
  var place: Place.ID
  var at: Moment
  var group: [Person.ID]
}

/// People who arrive together: at one place, at one moment. 抵达批次
struct ArrivingGroup: Sendable {
  var place: Place.ID
  var ready: Moment
  var people: [Person.ID]

  /// The groups of a visit, in order of time.
  static func all(_ context: Context) -> [ArrivingGroup] {
    var groups: [ArrivingGroup] = []
    for person in context.visit.people {
      guard let arrive = person.arrive else { continue }
      let ready = context.register.readyAt(arrive)
      if let index = groups.firstIndex(where: { $0.place == arrive.place && $0.ready == ready }) {
        groups[index].people.append(person.id)
      } else {
        groups.append(ArrivingGroup(place: arrive.place, ready: ready, people: [person.id]))
      }
    }
    return groups.sorted { ($0.ready, $0.place) < ($1.ready, $1.place) }
  }
}

/// Who of the staff meets whom: as many groups as can be, then evenly. 接站分工
func planMeetings(_ context: Context, items: [Plan.Item]) -> (meetings: [Meeting], contribution: Contribution) {
  let needed = context.visit.transport.escortsAtArrival
  var contribution = Contribution("duties")
  let staff = context.visit.people.filter { $0.role == .staff && $0.local != nil }
  guard needed > 0 else { return ([], contribution) }
  let groups = ArrivingGroup.all(context)
  var model = Model("meetings")
  var meets: [[Variable?]] = []
  for person in staff {
    let busy = items.filter { item in item.attend.contains { $0.person == person.id } }
    meets.append(
      groups.map { group in
        canMeet(group, person, busy: busy, context) ? model.binary("\(person.id) meets \(group.place)") : nil
      })
  }
  let missing = groups.map { model.integer("unmet \($0.place)", in: 0...needed) }
  for (index, group) in groups.enumerated() {
    model.require("meet \(group.place) \(group.ready)", equals: needed) {
      1 * missing[index]
      for person in staff.indices { if let x = meets[person][index] { 1 * x } }
    }
  }
  for person in staff.indices {
    for (first, second) in clashes(groups, context) {
      guard let a = meets[person][first], let b = meets[person][second] else { continue }
      model.require("\(staff[person].id) once at a time", in: ...1) {
        1 * a
        1 * b
      }
    }
  }
  var served = Expression()
  for variable in missing { served.add(1, variable) }
  model.goals = [Goal("met", served, floor: 0)]
  let most = model.integer("most", in: 0...max(1, groups.count))
  for person in staff.indices {
    model.require("load of \(staff[person].id)", in: ...0) {
      -1 * most
      for x in meets[person] { if let x { 1 * x } }
    }
  }
  var evenly = Expression()
  evenly.add(1, most)
  model.goals.append(Goal("evenly", evenly))
  guard case .solved(let assignment, _, _) = solve(model, limits: context.solving, cancellation: context.cancellation)
  else { return ([], contribution) }
  var meetings: [Meeting] = []
  for (index, group) in groups.enumerated() {
    for person in staff.indices {
      guard let x = meets[person][index], assignment[x] == 1 else { continue }
      meetings.append(Meeting(person: staff[person].id, place: group.place, at: group.ready, group: group.people))
    }
    if assignment[missing[index]] > 0 { contribution.findings.append(nobodyMeets(group, context)) }
  }
  return (meetings, contribution)
}

/// Whether somebody can be at a group's place when it is ready, between the own activities.
private func canMeet(_ group: ArrivingGroup, _ person: Person, busy: [Plan.Item], _ context: Context) -> Bool {
  guard let home = person.local, context.roads.journey(from: home, to: group.place, at: group.ready) != nil else {
    return false
  }
  let board = context.visit.travel.board
  return busy.allSatisfy { item in
    if item.start >= group.ready {
      guard let drive = context.roads.journey(from: group.place, to: item.place, at: group.ready) else { return false }
      return group.ready + drive.minutes + 2 * board + context.visit.transport.maxWait <= item.start
    }
    guard let drive = context.roads.journey(from: item.place, to: group.place, at: item.end) else { return false }
    return item.end + drive.minutes + 2 * board <= group.ready
  }
}

/// Pairs of groups that one person can't both meet.
private func clashes(_ groups: [ArrivingGroup], _ context: Context) -> [(Int, Int)] {
  var result: [(Int, Int)] = []
  for first in groups.indices {
    for second in groups.indices.dropFirst(first + 1) {
      let drive = context.roads.journey(from: groups[first].place, to: groups[second].place, at: groups[first].ready)
      let needed = drive.map {
        $0.minutes + (groups[first].place == groups[second].place ? 0 : 2) * context.visit.travel.board
      }
      if needed.map({ groups[first].ready + $0 > groups[second].ready }) ?? true { result.append((first, second)) }
    }
  }
  return result
}

private func nobodyMeets(_ group: ArrivingGroup, _ context: Context) -> Finding {
  let phrase = Phrase.nobodyMeets(
    place: context.register.places[group.place]?.name ?? group.place.text, time: group.ready.clock,
    people: group.people.count)
  return Finding(
    rule: "duties/meet", severity: .warning, message: phrase.text(context.language), people: group.people,
    lines: context.visit.origins.lines(of: [.key(.section("transport"), "escort"), .section("transport")]))
}
