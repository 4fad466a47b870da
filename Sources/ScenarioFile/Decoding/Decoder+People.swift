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
    person.languages = texts(fields["languages"]).map { Values.spoken.canonical($0) ?? $0 }
    person.needs = choices(fields["needs"], Values.need)
    person.diet = texts(fields["diet"]).map { Values.diet.canonical($0) ?? $0 }
    person.spouse = self.person(fields["spouse"])
    person.partner = self.person(fields["partner"])
    set(&person.smoker, flag(fields["smoker"]))
    person.companion = self.person(fields["companion"])
    person.height = integer(fields["height"], 50...250)
    set(&person.noFour, flag(fields["no-four"]))
    set(&person.luggage, integer(fields["luggage"], 0...100))
    let together = visit.delegations.first { $0.id == person.delegation }?.luggageApart ?? false
    person.luggageApart = flag(fields["luggage-apart"]) ?? together
  }

  private mutating func readJourneys(_ person: inout Person, _ fields: Fields) {
    person.arrive = passage(fields["arrive"])
    person.leave = passage(fields["leave"])
    person.local = place(fields["local"])
    if person.local != nil, fields["arrive"] != nil || fields["leave"] != nil {
      fault(fields.spot(of: "local"), .scenarioLocalTravels(person.name))
    }
    checkOrder(person, at: fields.spot(of: "leave"))
    for item in items(fields["away"]) {
      guard let days = dayRange(item) else { continue }
      let end = days.upperBound
      let nights = days.lowerBound..<(days.lowerBound == end ? end.advanced(by: 1) : end)
      person.away.append(nights)
      absences.append((person.id, nights, item.spot))
    }
  }

  mutating func passage(_ node: Node?) -> Passage? {
    guard let node, let fields = fields(node, Keys.passage) else { return nil }
    let at = moment(required(fields, "at"), inside: true)
    let place = self.place(required(fields, "place"))
    let by = text(fields["by"])
    guard let at, let place else { return nil }
    return Passage(at: at, place: place, by: by)
  }

  mutating func checkOrder(_ person: Person, at spot: Spot) {
    guard let arrive = person.arrive, let leave = person.leave, arrive.at >= leave.at else { return }
    fault(spot, .scenarioLeavesEarly(person.name, arrive: shown(arrive.at), leave: shown(leave.at)))
  }
}

/// A moment as scenarios write it.
func shown(_ moment: Moment) -> String { "\(moment.day) \(moment.clock)" }
