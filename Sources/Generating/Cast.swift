internal import Wording

/// Who comes to a forum and who receives them. 参会人员
struct Cast {
  /// Delegations in listing order, the host's last.
  private(set) var parties: [Party] = []
  /// People in listing order.
  private(set) var people: [Attendee] = []

  private var dice: Dice
  private var names: Set<String> = []
  private var ids: [String: Int] = [:]

  /// So many guests in delegations of six to fourteen, and one of the host for every twelve.
  init(guests: Int, seed: UInt64) {
    dice = Dice(seed: seed, for: "cast")
    var journeys = Dice(seed: seed, for: "journeys")
    var left = guests
    while left > 0 {
      let size = left < 20 ? (left > 14 ? left / 2 : left) : dice.roll(6...14)
      var party = parties.count % 10 == 4 ? foreignParty() : homeParty()
      party.journey = Journey(&journeys)
      parties.append(party)
      fill(size: size, guests: guests)
      left -= size
    }
    parties.append(Party(id: "host", name: .forumHost, isHost: true))
    receive(guests: guests)
    for index in people.indices where !people[index].isLocal && people[index].role == nil && index % 13 == 7 {
      if people[index].serves == nil, people[index].spouse == nil { people[index].journey = Journey(&journeys) }
    }
    giveNeeds(guests: guests)
  }

  /// People of a delegation.
  func members(of party: Int) -> [Attendee] { people.filter { $0.party == party } }

  /// Guests' delegations.
  var guestParties: [Int] { Array(0..<(parties.count - 1)) }

  // MARK: Delegations

  private func homeParty() -> Party {
    let index = parties.count
    let city = NameList.cities[index % NameList.cities.count]
    let body = NameList.bodies[(index + index / NameList.cities.count) % NameList.bodies.count]
    return Party(
      id: "d\(index + 1)", name: Phrase(zh: city.zh + body.zh, en: "\(city.en) \(body.en)"))
  }

  private func foreignParty() -> Party {
    let index = parties.count / 10
    let country = NameList.countries[index % NameList.countries.count]
    let body = NameList.foreignBodies[(index + index / NameList.countries.count) % NameList.foreignBodies.count]
    return Party(
      id: "d\(parties.count + 1)", name: Phrase(zh: country.name.zh + body.zh, en: "\(country.name.en) \(body.en)"),
      country: country.code)
  }

  /// The head, who brings a secretary, an interpreter or a spouse, and the members.
  private mutating func fill(size: Int, guests: Int) {
    let party = parties.count - 1
    let isForeign = parties[party].country != nil
    // One delegation of six is led by somebody of the first level.
    var head = guest(level: party % 6 == 0 ? 0 : 1 + dice.roll(2))
    head.role = "principal"
    var company: [Attendee] = []
    if isForeign { company.append(servant("interpreter", of: head, title: .forumInterpreter)) }
    if head.level == 0 { company.append(servant("secretary", of: head, title: .forumSecretary)) }
    if head.level == 0, party % 12 == 6, size >= 5 {
      var spouse = guest(level: nil)
      spouse.isWoman = !head.isWoman
      spouse.title = .forumSpouse
      spouse.spouse = head.id
      head.spouse = spouse.id
      company.append(spouse)
    }
    people.append(head)
    let floor = (head.level ?? 1) + 1
    while company.count + 1 > size { company.removeLast() }
    for place in 0..<(size - 1 - company.count) {
      people.append(guest(level: place == 0 ? floor + dice.roll(2) : min(5, 3 + dice.roll(3))))
    }
    people += company
  }

  private mutating func servant(_ role: String, of head: Attendee, title: Phrase) -> Attendee {
    var person = guest(level: nil)
    person.role = role
    person.serves = head.id
    person.title = title
    person.needs = []
    if role == "interpreter", !person.languages.contains("zh") { person.languages.append("zh") }
    return person
  }

  /// The host's people: who leads, who chairs, who interprets, and the staff.
  private mutating func receive(guests: Int) {
    let count = max(8, guests / 12)
    let ranked = max(4, count * 2 / 5)
    for index in 0..<count {
      var person = guest(level: index < ranked ? min(5, index == 0 ? 0 : 1 + index / 3) : nil)
      person.isLocal = true
      if index == 0 { person.role = "principal" }
      if index >= ranked {
        person.role = index == ranked || index % 8 == 7 ? "interpreter" : "staff"
        person.title = person.role == "staff" ? .forumStaff : .forumInterpreter
        if person.role == "interpreter" { person.languages = ["zh", "en", "fr"] }
        if index == ranked { person.serves = people.first { $0.isLocal }?.id }
      }
      people.append(person)
    }
  }

  // MARK: One person

  /// Somebody of the newest delegation.
  private mutating func guest(level: Int?) -> Attendee {
    var person = Attendee()
    person.party = parties.count - 1
    person.level = level
    person.isWoman = dice.chance(38)
    if let level {
      person.title = Phrase.forumPost(level)
      person.appointed = "20\(dice.roll(14...25))-\(twoDigits(dice.roll(1...12)))"
    }
    if let code = parties[person.party].country, let country = NameList.countries.first(where: { $0.code == code }) {
      nameForeign(&person, country)
    } else {
      name(&person)
    }
    person.id = unusedID(person.latin)
    return person
  }

  private mutating func name(_ person: inout Attendee) {
    let characters = person.isWoman ? NameList.women : NameList.men
    let none = Phrase(zh: "", en: "")
    for _ in 0..<100 {
      // The smaller of two rolls makes common surnames common.
      let last = NameList.surnames[min(dice.roll(NameList.surnames.count), dice.roll(NameList.surnames.count))]
      let first = dice.pick(characters, else: none)
      let second = last.zh.count > 1 || dice.chance(15) ? none : dice.pick(characters, else: none)
      let given = first.en + (second.en == first.en ? "" : second.en)
      person.name = last.zh + first.zh + (second.en == first.en ? "" : second.zh)
      person.latin = "\(last.en) \(given.prefix(1).uppercased())\(given.dropFirst())"
      if names.insert(person.name).inserted { break }
    }
  }

  private mutating func nameForeign(_ person: inout Attendee, _ country: NameList.Country) {
    person.languages =
      country.language == "en" ? ["en"] : dice.chance(70) ? [country.language, "en"] : [country.language]
    for _ in 0..<100 {
      let letter = dice.pick(Array("ABCDEFGHJKLMNPRSTV"), else: "A")
      person.name = "\(letter). \(dice.pick(country.surnames, else: "Martin"))"
      if names.insert(person.name).inserted { break }
    }
    person.latin = person.name
  }

  /// Letters of a name and, where somebody else has them, a number.
  private mutating func unusedID(_ latin: String) -> String {
    let plain = latin.lowercased().replacing("ü", with: "v")
    let stem = plain.split { !$0.isLetter }.joined(separator: "-")
    let count = (ids[stem] ?? 0) + 1
    ids[stem] = count
    return count == 1 ? stem : "\(stem)-\(count)"
  }

  /// Wheelchairs, diets.
  private mutating func giveNeeds(guests: Int) {
    let wheelchairs = max(1, guests / 150)
    let members = people.indices.filter { !people[$0].isLocal && people[$0].role == nil && people[$0].spouse == nil }
    for index in 0..<wheelchairs where !members.isEmpty {
      let who = members[(index * members.count / wheelchairs + members.count / 3) % members.count]
      people[who].needs = ["wheelchair"]
    }
    for index in people.indices where dice.chance(6) {
      people[index].diet = [dice.pick(["halal", "vegetarian", "no-seafood", "diabetic", "no-spicy"], else: "halal")]
    }
  }
}

/// A number below a hundred in two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
