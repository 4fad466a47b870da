internal import Visit
internal import Wording

/// People and their journeys. 人员
extension Decoder {
  mutating func readPeople(_ node: Node?) {
    for fields in rows(node, Keys.person) {
      let id = newID(fields, .person)
      let name = text(required(fields, "name"))
      let delegation: Delegation.ID? = reference(required(fields, "delegation"), .delegation)
      var person = Person(
        id: .init(id ?? ""), name: name ?? id ?? "", delegation: delegation ?? .init(""))
      readOffice(&person, fields)
      readNeeds(&person, fields)
      readJourneys(&person, fields)
      guard id != nil else { continue }
      note(.person(person.id), fields)
      visit.people.append(person)
    }
  }

  private mutating func readOffice(_ person: inout Person, _ fields: Fields) {
    person.nameLatin = text(fields["name-latin"])
    person.title = text(fields["title"])
    person.rank = rank(fields["rank"])
    person.role = choice(fields["role"], Values.role)
    person.serves = people(fields["serves"])
    person.appointed = partialDate(fields["appointed"])
    person.announced = partialDate(fields["announced"])
    person.gender = choice(fields["gender"], Values.gender)
    person.country = country(fields["country"])
    person.ethnicity = text(fields["ethnicity"])
    person.phone = text(fields["phone"])
    person.notes = text(fields["notes"])
    set(&person.priority, integer(fields["priority"], 0...1000))
  }

  private mutating func readNeeds(_ person: inout Person, _ fields: Fields) {
    person.languages = texts(fields["languages"])
    person.needs = choices(fields["needs"], Values.need)
    person.diet = texts(fields["diet"])
    person.spouse = self.person(fields["spouse"])
    person.partner = self.person(fields["partner"])
    set(&person.smoker, flag(fields["smoker"]))
    set(&person.noFour, flag(fields["no-four"]))
    set(&person.luggage, integer(fields["luggage"], 0...100))
  }

  private mutating func readJourneys(_ person: inout Person, _ fields: Fields) {
    person.arrive = passage(fields["arrive"])
    person.leave = passage(fields["leave"])
    person.local = place(fields["local"])
    if person.local != nil, fields["arrive"] != nil || fields["leave"] != nil {
      fault(fields.spot(of: "local"), .scenarioLocalTravels(person.name))
    }
    checkOrder(person, at: fields.spot(of: "leave"))
  }

  private mutating func passage(_ node: Node?) -> Passage? {
    guard let node, let fields = fields(node, Keys.passage) else { return nil }
    let at = moment(required(fields, "at"), inside: true)
    let place = self.place(required(fields, "place"))
    let by = text(fields["by"])
    guard let at, let place else { return nil }
    return Passage(at: at, place: place, by: by)
  }

  private mutating func checkOrder(_ person: Person, at spot: Spot) {
    guard let arrive = person.arrive, let leave = person.leave, arrive.at >= leave.at else { return }
    fault(spot, .scenarioLeavesEarly(person.name, arrive: shown(arrive.at), leave: shown(leave.at)))
  }

  /// One journey for many: it fills in what a person doesn't say.
  mutating func readArrivals(_ node: Node?) {
    var index: [String: Int] = [:]
    var members: [String: [Int]] = [:]
    for (position, person) in visit.people.enumerated() {
      index[person.id.text] = position
      members[person.delegation.text, default: []].append(position)
    }
    for fields in rows(node, Keys.arrivals) {
      let arrive = passage(fields["arrive"])
      let leave = passage(fields["leave"])
      let luggage = integer(fields["luggage"], 0...100)
      guard let who = required(fields, "who") else { continue }
      for item in items(who) {
        guard let id = text(item) else { continue }
        let named = index[id]
        guard let group = members[id] ?? named.map({ [$0] }) ?? (known[.delegation]?[id] != nil ? [] : nil) else {
          missing(id, [.delegation, .person], at: item.spot)
          continue
        }
        for position in group { fill(position, (arrive, leave, luggage), fields, named: members[id] == nil, item) }
      }
    }
  }

  private mutating func fill(
    _ position: Int, _ journey: (arrive: Passage?, leave: Passage?, luggage: Int?), _ fields: Fields, named: Bool,
    _ item: Node
  ) {
    let part = Origins.Part.person(visit.people[position].id)
    if visit.people[position].local != nil {
      if named { fault(item.spot, .scenarioLocalTravels(visit.people[position].name)) }
      return
    }
    func isFree(_ key: String) -> Bool { !visit.origins.has(.key(part, key)) }
    if let arrive = journey.arrive, isFree("arrive") {
      visit.people[position].arrive = arrive
      visit.origins[.key(part, "arrive")] = line(fields.spot(of: "arrive"))
    }
    if let leave = journey.leave, isFree("leave") {
      visit.people[position].leave = leave
      visit.origins[.key(part, "leave")] = line(fields.spot(of: "leave"))
    }
    if let luggage = journey.luggage, isFree("luggage") {
      visit.people[position].luggage = luggage
      visit.origins[.key(part, "luggage")] = line(fields.spot(of: "luggage"))
    }
    checkOrder(visit.people[position], at: fields.spot(of: "leave"))
  }
}

/// A moment as scenarios write it.
func shown(_ moment: Moment) -> String { "\(moment.day) \(moment.clock)" }
