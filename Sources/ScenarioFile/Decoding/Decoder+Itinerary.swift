internal import Visit
internal import Wording

/// The programme. 日程
extension Decoder {
  mutating func readItinerary(_ node: Node?) {
    var spots: [String: Spot] = [:]
    for fields in rows(node, Keys.activity) {
      let id = newID(fields, .activity)
      let duration = self.duration(required(fields, "duration"))
      if duration == 0, let node = fields["duration"] {
        fault(node.spot, .scenarioExpected(.aDuration, found: node.description))
      }
      var activity = Activity(
        id: .init(id ?? ""), title: text(fields["title"]) ?? id ?? "", kind: .other, duration: duration ?? 1)
      let kind: Activity.Kind? = choice(fields["kind"], Values.activityKind)
      readPlaceAndTime(&activity, fields, isFree: kind == .free)
      activity.kind = kind ?? usualKind(activity)
      readAttendance(&activity, fields)
      if let seating = fields["seating"] { readSeating(&activity.seating, seating, in: activity.halls) }
      activity.convoy = flag(fields["convoy"]) ?? false
      activity.priority = integer(fields["priority"], 0...1000) ?? 0
      guard let id else { continue }
      spots[id] = fields.spot
      note(.activity(activity.id), fields)
      visit.activities.append(activity)
    }
  }

  private mutating func readPlaceAndTime(_ activity: inout Activity, _ fields: Fields, isFree: Bool) {
    activity.start = moment(fields["start"], inside: true)
    activity.window = momentRange(fields["window"], inside: true)
    activity.after = gaps(fields["after"])
    activity.place = place(fields["place"])
    activity.halls = referenceList(fields["hall"], .hall) + referenceList(fields["halls"], .hall)
    if let hall = fields["hall"], fields["halls"] != nil { fault(hall.spot, .scenarioBoth("hall", "halls")) }
    if !isFree, activity.halls.isEmpty, fields["place"] == nil, fields["hall"] == nil, fields["halls"] == nil {
      fault(fields.spot, .scenarioMissing(Phrase(zh: "hall（会场）或 place（地点）", en: "hall or place")))
    }
    if fields["start"] == nil, fields["window"] == nil, fields["after"] == nil {
      fault(
        fields.spot,
        .scenarioMissing(Phrase(zh: "start（开始）、window（时间窗）或 after（接续）", en: "start, window or after")))
    }
  }

  /// `{talks: 10m .. 30m, photo: 0m}`, or ids alone, which come right after or later.
  private mutating func gaps(_ node: Node?) -> [Activity.Gap] {
    guard let node else { return [] }
    guard case .mapping(let entries) = node.value else {
      return referenceList(node, .activity, Activity.self).map { Activity.Gap(activity: $0, least: 0) }
    }
    var gaps: [Activity.Gap] = []
    for entry in entries {
      guard let id: Activity.ID = reference(entry.key, .activity) else { continue }
      if gaps.contains(where: { $0.activity == id }) {
        fault(entry.key.spot, .scenarioKeyTwice(id.text))
        continue
      }
      let gap = entry.value.isNothing ? (0, nil) : gap(entry.value)
      if let gap { gaps.append(Activity.Gap(activity: id, least: gap.least, most: gap.most)) }
    }
    return gaps
  }

  /// The kind that goes with the layout of the hall.
  private func usualKind(_ activity: Activity) -> Activity.Kind {
    guard let first = activity.halls.first, let hall = visit.halls.first(where: { $0.id == first }) else {
      return .other
    }
    return hall.layout.usualKind
  }

  private mutating func readAttendance(_ activity: inout Activity, _ fields: Fields) {
    activity.attend = items(fields["attend"]).compactMap { attendee($0) }
    if let optional = fields["optional"] {
      if let text = optional.text, let word = Values.flag.canonical(text), known[.person]?[text] == nil {
        activity.optional = word == "true" ? .everybody : .nobody
      } else {
        activity.optional = .people(people(optional))
      }
    }
    activity.inPerson = people(fields["in-person"])
    activity.deputies = deputies(fields["deputy"])
    activity.rostrum = people(fields["rostrum"])
    activity.signers = people(fields["signers"])
    activity.chair = person(fields["chair"])
  }

  mutating func attendee(_ node: Node) -> Activity.Attendee? {
    guard let id = text(node) else { return nil }
    if known[.delegation]?[id] != nil { return .delegation(.init(id)) }
    if known[.person]?[id] != nil { return .person(.init(id)) }
    let parts = id.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }.map(trimmed)
    if parts.count == 2, ["role", "身份"].contains(parts[0]) {
      var name = node
      name.value = .scalar(parts[1])
      return choice(name, Values.role, as: Role.self).map { .role($0) }
    }
    missing(id, [.delegation, .person], at: node.spot)
    return nil
  }

  private mutating func deputies(_ node: Node?) -> [(person: Person.ID, by: [Person.ID])] {
    guard let node else { return [] }
    guard case .mapping(let entries) = node.value else {
      fault(node.spot, .scenarioExpected(.deputies, found: node.description))
      return []
    }
    var deputies: [(person: Person.ID, by: [Person.ID])] = []
    for entry in entries {
      guard let who = person(entry.key) else { continue }
      let others = people(entry.value)
      if deputies.contains(where: { $0.person == who }) {
        fault(entry.key.spot, .scenarioKeyTwice(who.text))
      } else if others.contains(who) {
        fault(entry.value.spot, .scenarioOwnDeputy(who.text))
      } else {
        deputies.append((who, others))
      }
    }
    return deputies
  }

  private mutating func readSeating(_ seating: inout Activity.Seating, _ node: Node, in halls: [Hall.ID]) {
    guard let fields = fields(node, Keys.seating) else { return }
    seating.host = person(fields["host"])
    seating.secondHost = person(fields["second-host"])
    seating.alternate = choice(fields["alternate"], Values.alternation)
    if word(fields["mix"], Values.grouping) != nil { seating.delegations = .mix }
    if word(fields["keep"], Values.grouping) != nil { seating.delegations = .keep }
    if fields["mix"] != nil, fields["keep"] != nil { fault(fields.spot(of: "keep"), .scenarioBoth("mix", "keep")) }
    seating.order = choice(fields["order"], Values.seatingOrder)
    seating.variety = flag(fields["variety"]) ?? false
    let grids = grids(of: halls)
    seating.zones = zones(fields["zones"], in: grids)
    for key in ["zones", "late"] where grids?.isEmpty ?? false && fields[key] != nil {
      fault(fields.spot(of: key), .scenarioNoRows(key), severity: .warning)
    }
    seating.late = items(fields["late"]).compactMap { attendee($0) }
    if let backRows: Activity.Seating.BackRows = choice(fields["back-rows"], Values.backRows) {
      seating.backRows = backRows
    }
    if let placement = fields["placement"] { seating.placement = self.placement(placement) }
  }

  private mutating func zones(_ node: Node?, in grids: [Layout.Grid]?) -> [Activity.Seating.Zone] {
    var zones: [Activity.Seating.Zone] = []
    var seen: [String: Spot] = [:]
    for fields in rows(node, Keys.zone) {
      let id = text(required(fields, "id"))
      let attendees = items(required(fields, "for")).compactMap { attendee($0) }
      let lines = span(required(fields, "rows"))
      let columns = fields["columns"].map { span($0) }
      guard let id, let lines, columns.map({ $0 != nil }) ?? true else { continue }
      if let first = seen[id] { fault(fields.spot(of: "id"), .scenarioDuplicate(id), related: [first]) }
      seen[id] = fields.spot(of: "id")
      checkReach(fields["rows"], lines, grids?.map(\.rows).max()) { .scenarioBeyondRows($0, most: $1) }
      checkReach(fields["columns"], columns ?? nil, grids?.map(\.columns).max()) {
        .scenarioBeyondColumns($0, most: $1)
      }
      zones.append(.init(id: id, attendees: attendees, rows: lines, columns: columns ?? nil))
    }
    return zones
  }

  /// `3` or `1-3`.
  private mutating func span(_ node: Node?) -> ClosedRange<Int>? {
    guard let node, let text = text(node) else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int(trimmed($0)) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first >= 1, first <= last
    else {
      fault(node.spot, .scenarioExpected(.rowSpan, found: text))
      return nil
    }
    return first...last
  }
}
