internal import Wording

/// What happens at a forum. 日程
///
/// Talks and panels have windows; behind them stands a timetable that works, which isn't written down.
struct Programme {
  /// A panel: who comes and who speaks.
  struct Panel {
    var isMorning: Bool
    /// 0 in the morning, 1 and 2 in the afternoon: when it would be in the timetable behind.
    var round: Int
    var hall: Int
    var parties: [Int] = []
    var speakers: [String] = []
    var chair: String?
    var size = 0
  }

  /// Talks of a delegation with a leader of the host.
  struct Talks {
    var party: Int
    var guests: [String]
    var hosts: [String]
  }

  private(set) var panels: [Panel] = []
  private(set) var talks: [Talks] = []
  /// Delegations that see the park.
  private(set) var tour: [Int] = []
  /// Who sits on the rostrum of the opening.
  private(set) var rostrum: [String] = []
  /// Heads of delegations, for the photo.
  private(set) var heads: [String] = []
  /// Halls for panels and for talks.
  private(set) var halls: (panels: Int, talks: Int) = (1, 1)

  init(cast: Cast, guests: Int) {
    let hosts = cast.people.filter { $0.isLocal }
    heads = cast.guestParties.compactMap { cast.members(of: $0).first?.id }
    let leaders = cast.people.filter { $0.level == 0 && !$0.isLocal }.prefix(8).map(\.id)
    rostrum = hosts.prefix(1).map(\.id) + leaders + hosts.dropFirst().prefix(2).map(\.id)
    addPanels(cast, guests, hosts)
    addTalks(cast, guests, hosts)
    tour = cast.guestParties.filter {
      $0 % 3 == 1 && cast.parties[$0].journey.map { $0.departure.day == 3 && $0.departure.minute >= 900 } ?? false
    }
  }

  /// The largest audience of a panel.
  var audience: Int { panels.map(\.size).max() ?? 0 }

  private mutating func addPanels(_ cast: Cast, _ guests: Int, _ hosts: [Attendee]) {
    let count = min(60, max(2, guests / 30))
    let mornings = max(1, count * 2 / 5)
    let ranked = hosts.filter { $0.level != nil }
    for index in 0..<count {
      let isMorning = index < mornings
      let round = isMorning ? 0 : 1 + (index - mornings) % 2
      let hall = isMorning ? index : (index - mornings) / 2
      var panel = Panel(isMorning: isMorning, round: round, hall: hall)
      // The chairs of a round are different people.
      if hall + 1 < ranked.count { panel.chair = ranked[hall + 1].id }
      panels.append(panel)
    }
    halls.panels = (panels.map(\.hall).max() ?? 0) + 1
    let size = cast.parties.indices.map { cast.members(of: $0).count }
    func join(_ party: Int, _ panel: Int) {
      panels[panel].parties.append(party)
      panels[panel].size += size[party]
      let speakers = cast.members(of: party).filter { $0.role == nil && $0.journey == nil && $0.level != nil }
      if panels[panel].speakers.count < 4, let speaker = speakers.first { panels[panel].speakers.append(speaker.id) }
    }
    let rounds = [1, 2].map { round in panels.indices.filter { panels[$0].round == round } }
    for party in cast.guestParties {
      join(party, party % mornings)
      for (index, round) in rounds.enumerated() where !round.isEmpty {
        // Every delegation comes to one panel of the afternoon, and one in three to another.
        guard party % 2 == index || party % 3 == 0 || rounds[1].isEmpty else { continue }
        join(party, round[(party / 2) % round.count])
      }
    }
    panels.removeAll { $0.parties.isEmpty }
  }

  /// In the second morning the leaders of the host receive delegations that came on the first day, three each.
  private mutating func addTalks(_ cast: Cast, _ guests: Int, _ hosts: [Attendee]) {
    let leaders = min(2 + guests / 300, hosts.count { $0.level != nil } / 2)
    let interpreters = hosts.filter { $0.role == "interpreter" }
    let ready = cast.guestParties.filter { cast.parties[$0].journey?.arrival.day == 0 }
    halls.talks = max(1, leaders)
    for (index, party) in ready.prefix(min(3 * leaders, 1 + guests / 40)).enumerated() {
      let members = cast.members(of: party).filter { $0.journey == nil && $0.spouse == nil || $0.role == "principal" }
      let leader = index % leaders
      var company = [hosts[leader].id, hosts[leader + leaders].id]
      if cast.parties[party].country != nil, !interpreters.isEmpty {
        company.append(interpreters[leader % interpreters.count].id)
      }
      talks.append(Talks(party: party, guests: members.prefix(4).map(\.id), hosts: company))
    }
  }
}
