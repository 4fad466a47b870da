internal import Visit
internal import Wording

extension Papers {
  /// The programme with arrivals and departures (protocol.md 9, document 2). 日程表
  var scheduleTable: Table {
    var table = Table(
      "schedule", title: self(.schedule),
      columns: [
        .init(self(.date)), .init(self(.time)), .init(self(.activity), isLong: true), .init(self(.place), isLong: true),
        .init(self(.escorts), isLong: true), .init(self(.attendees), isLong: true), .init(self(.responsible)),
        .init(self(.remarks), isLong: true),
      ])
    table.rows = (arrivals + programme.map(event) + departures)
      .enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map { [date($0.element.start.day)] + $0.element.cells }
    table.grouped = 1
    table.isWide = true
    return table
  }

  private struct Event {
    var start: Moment
    var cells: [String]
  }

  /// What is held, those who keep the same time to themselves at one place together.
  private var programme: [Plan.Item] {
    var items: [Plan.Item] = []
    for item in plan.activities {
      let same = items.lastIndex { other in
        (other.start, other.end, other.place) == (item.start, item.end, item.place)
          && isFree(other) && isFree(item) && title(other.activity) == title(item.activity)
      }
      if let same { items[same].attend += item.attend } else { items.append(item) }
    }
    return items
  }

  private func isFree(_ item: Plan.Item) -> Bool { register.activities[item.activity]?.kind == .free }

  private func event(_ item: Plan.Item) -> Event {
    let present = sorted(item.attend.map(\.person))
    let hosts = present.filter { register.side(of: $0) == .host }
    let working = hosts.filter { register.people[$0]?.role?.works == true }
    let leaders = hosts.filter { positions[$0] != nil }
    let others = present.filter { !leaders.contains($0) && !working.contains($0) }
    return Event(
      start: item.start,
      cells: [
        times(item.start, item.end), title(item.activity), location(item),
        attendance(leaders, at: item), byDelegation(others, at: item), names(working), drive(to: item),
      ])
  }

  /// Everybody else by delegation, so that a reader sees which parties come.
  private func byDelegation(_ people: [Person.ID], at item: Plan.Item) -> String {
    visit.delegations.compactMap { delegation in
      let members = people.filter { register.people[$0]?.delegation == delegation.id }
      return members.isEmpty ? nil : self(.group(delegation.name, attendance(members, at: item)))
    }.joined(separator: "\n")
  }

  private func attendance(_ people: [Person.ID], at item: Plan.Item) -> String {
    self(
      .list(
        people.map { id in
          let principal = item.attend.first { $0.person == id }?.standsFor
          return principal.map { self(.deputy(name(id), for: name($0))) } ?? name(id)
        }))
  }

  /// The drives there of the guests, by where they start.
  private func drive(to item: Plan.Item) -> String {
    let guests = sorted(item.attend.map(\.person)).filter { register.side(of: $0) == .guest }
    return told(
      guests.compactMap { person in
        rides[person]?.first { ride in
          ride.to == item.place && ride.arrive <= item.start && !isBusy(person, from: ride.arrive, to: item.start)
        }
      })
  }

  /// Whether somebody is at an activity in between, so that the ride was to that.
  private func isBusy(_ person: Person.ID, from: Moment, to: Moment) -> Bool {
    to - from >= 120
      || plan.activities.contains { item in
        item.start >= from && item.start < to && item.attend.contains { $0.person == person }
      }
  }

  private var arrivals: [Event] {
    passages(\.arrive).map { passage, people in
      let pickUps = plan.trips.compactMap { trip -> String? in
        guard
          let stop = trip.stops.first(where: { $0.place == passage.place && !$0.on.filter(people.contains).isEmpty }),
          let leave = stop.leave, let end = trip.stops.last
        else { return nil }
        return self(.pickUp(leave.clock, to: place(end.place)))
      }
      let meeting = plan.duties.filter { $0.what == "meet" && !$0.people.filter(people.contains).isEmpty }
      return Event(
        start: passage.at,
        cells: [
          passage.at.clock, self(.arrives(passage.by)), place(passage.place), "", names(sorted(people)),
          names(unique(meeting.map(\.person))), unique(pickUps).joined(separator: "\n"),
        ])
    }
  }

  private var departures: [Event] {
    passages(\.leave).map { passage, people in
      let there = sorted(people).compactMap { person in
        rides[person]?.last { $0.to == passage.place && $0.arrive <= passage.at }
      }
      return Event(
        start: passage.at,
        cells: [
          passage.at.clock, self(.departs(passage.by)), place(passage.place), "", names(sorted(people)), "",
          told(there),
        ])
    }
  }

  /// Who comes or goes by the same journey, in listing order.
  private func passages(_ which: KeyPath<Person, Passage?>) -> [(Passage, [Person.ID])] {
    var groups: [(Passage, [Person.ID])] = []
    for person in visit.people where person.local == nil {
      guard let passage = person[keyPath: which] else { continue }
      if let position = groups.firstIndex(where: { $0.0 == passage }) {
        groups[position].1.append(person.id)
      } else {
        groups.append((passage, [person.id]))
      }
    }
    return groups
  }

  /// Each once, in order.
  func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
