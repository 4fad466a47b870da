internal import Visit
internal import Wording

extension Inspection {
  /// Stays of guests of some ranks that pass a limit, told in one. 住房超标
  func lodged(
    _ ranks: Policy.RankNames, broken: (Lodging) -> Bool, found: ([String]) -> Phrase
  ) -> [PolicyBreach] {
    let stays = lodgings.filter { holds(ranks, $0.person.id) && broken($0) }
    guard !stays.isEmpty else { return [] }
    return [
      PolicyBreach(
        found: found(stays.map { "\($0.person.name) \($0.room.number)" }), people: stays.map(\.person.id),
        parts: stays.map { .person($0.person.id) } + stays.map { .hotel($0.hotel.id) })
    ]
  }

  /// A delegation in a hotel of more stars than its leader may have. 星级
  func stars(_ ranks: Policy.RankNames, most: Int) -> [PolicyBreach] {
    visit.delegations.flatMap { delegation -> [PolicyBreach] in
      let members = visit.people.filter { $0.delegation == delegation.id }.map(\.id)
      guard let leader = ranking.sorted(members).first, holds(ranks, leader) else { return [] }
      let stays = lodgings.filter { $0.person.delegation == delegation.id && ($0.hotel.stars ?? 0) > most }
      guard let hotel = stays.first?.hotel else { return [] }
      return [
        PolicyBreach(
          found: .auditStarsFound(delegation.name, hotel.name, stars: hotel.stars ?? 0, most: most),
          people: stays.map(\.person.id), parts: [.hotel(hotel.id), .delegation(delegation.id)])
      ]
    }
  }
}
