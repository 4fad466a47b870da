internal import Visit
internal import Wording

/// Time that people keep to themselves, each a stretch of his own. 自由活动
extension Decoder {
  /// At most so many people of one entry: free time for a whole delegation is an item of the programme.
  private static let most = 40

  mutating func readFreeTime(_ node: Node?) {
    for (index, fields) in rows(node, Keys.freeTime).enumerated() {
      let window = momentRange(required(fields, "window"), inside: true)
      let duration = self.duration(required(fields, "duration"))
      if duration == 0, let node = fields["duration"] {
        fault(node.spot, .scenarioExpected(.aDuration, found: node.description))
      }
      let priority = integer(fields["priority"], 0...1000) ?? 0
      let people = keepers(fields)
      guard people.count <= Self.most else {
        fault(
          fields.spot(of: fields["ranks"] == nil ? "who" : "ranks"),
          .scenarioFreeTimeMany(people.count, most: Self.most), hint: .scenarioFreeTimeTogether)
        continue
      }
      guard let window, let duration, duration > 0 else { continue }
      for person in people { keep(window, duration, priority, for: person, number: index + 1, fields) }
    }
  }

  /// Whose time an entry keeps, in listing order.
  private mutating func keepers(_ fields: Fields) -> [Person] {
    if fields["who"] == nil, fields["ranks"] == nil {
      fault(fields.spot, .scenarioMissing(Phrase(zh: "who（人员）或 ranks（职级）", en: "who or ranks")))
    }
    let attendees = items(fields["who"]).compactMap { attendee($0) }
    let ranks = rankRange(fields["ranks"])
    return visit.people.filter { person in
      attendees.contains { attendee in
        switch attendee {
        case .person(let id): person.id == id
        case .delegation(let id): person.delegation == id && !(person.role?.works ?? false)
        case .role(let role): person.role == role
        }
      } || person.rank.map { rank in ranks?.contains(rank.level) ?? false } ?? false
    }
  }

  private mutating func keep(
    _ window: ClosedRange<Moment>, _ duration: Minutes, _ priority: Int, for person: Person, number: Int,
    _ fields: Fields
  ) {
    let id = "free-\(number)-\(person.id.text.prefix(80))"
    guard add(id, .activity, fields.spot) else { return }
    var activity = Activity(id: .init(id), title: Phrase.freeTime.text(language), kind: .free, duration: duration)
    activity.window = window
    activity.attend = [.person(person.id)]
    activity.priority = priority
    note(.activity(activity.id), fields)
    visit.activities.append(activity)
  }
}
