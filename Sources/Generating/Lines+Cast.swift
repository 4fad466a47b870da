internal import Wording

/// People on paper. 人员
extension Lines {
  mutating func write(_ cast: Cast) {
    section("delegations", .forumDelegations)
    for party in cast.parties {
      item([
        ("id", party.id), ("name", say(party.name)), ("side", party.isHost ? "host" : "guest"),
        ("country", party.country),
      ])
    }
    section("people", .forumPeople)
    var party = -1
    for person in cast.people {
      if person.party != party {
        party = person.party
        remark(cast.parties[party].name)
      }
      write(person, in: cast)
    }
    section("arrivals", .forumArrivals)
    for party in cast.parties {
      guard let journey = party.journey else { continue }
      item([("who", party.id)] + pairs(journey))
    }
  }

  private mutating func write(_ person: Attendee, in cast: Cast) {
    let isChinese = language == .zh && person.name != person.latin
    item(
      [
        ("id", person.id), ("name", isChinese ? person.name : person.latin),
        ("name-latin", isChinese ? person.latin : nil), ("delegation", cast.parties[person.party].id),
        ("title", say(person.title)), ("rank", person.level.map { Ladder.name($0, language) }), ("role", person.role),
        ("serves", person.serves.map { "[\($0)]" }), ("appointed", person.appointed),
        ("gender", person.isWoman ? "f" : "m"), ("languages", Lines.list(person.languages)),
        ("needs", Lines.list(person.needs)), ("diet", Lines.list(person.diet)), ("spouse", person.spouse),
        ("local", person.isLocal ? "centre" : nil),
      ] + (person.journey.map { pairs($0) } ?? []))
  }

  private func pairs(_ journey: Journey) -> [(String, String?)] {
    let arrival = Lines.time(journey.arrival.day, journey.arrival.minute)
    let departure = Lines.time(journey.departure.day, journey.departure.minute)
    return [
      ("arrive", "{at: \(arrival), place: \(journey.places.from), by: \(journey.numbers.from)}"),
      ("leave", "{at: \(departure), place: \(journey.places.to), by: \(journey.numbers.to)}"),
      ("luggage", String(journey.luggage)),
    ]
  }

  /// Rules and wishes.
  mutating func writeRules(_ cast: Cast) {
    section("rules", .forumRules)
    let guests = cast.guestParties
    for party in guests {
      let members = cast.members(of: party)
      for servant in members {
        guard let head = servant.serves else { continue }
        item([("together", "[\(head), \(servant.id)]"), ("where", "car"), ("weight", "5")])
        if servant.role == "secretary" {
          item([("near", "[\(head), \(servant.id)]"), ("where", "room"), ("weight", "3")])
        }
      }
      if cast.parties[party].country != nil {
        item([
          ("languages", "shared"), ("where", "table-neighbours"), ("at", "[banquet]"),
          ("people", Lines.list(members.map(\.id))), ("weight", "1"),
        ])
      }
    }
    writeWishes(cast, guests)
  }

  /// Of every three delegations, somebody sits beside somebody of another, and two would rather not meet.
  private mutating func writeWishes(_ cast: Cast, _ guests: [Int]) {
    remark(.forumWishes)
    for party in stride(from: 0, to: guests.count - 1, by: 3) {
      guard let one = cast.members(of: party).first(where: { $0.level ?? 0 >= 3 }),
        let other = cast.members(of: party + 1).first(where: { $0.level == one.level })
      else { continue }
      item([("beside", "[\(one.id), \(other.id)]"), ("at", "[banquet]"), ("weight", "3")])
    }
    for party in stride(from: 1, to: guests.count - 1, by: 3) {
      guard let one = cast.members(of: party).last(where: { $0.level ?? 0 >= 4 }),
        let other = cast.members(of: party + 1).last(where: { $0.level ?? 0 >= 4 })
      else { continue }
      item([
        ("apart", "[\(one.id), \(other.id)]"), ("where", "table"), ("at", "[banquet]"),
        ("weight", party % 2 == 0 ? "2" : nil),
      ])
    }
  }
}
