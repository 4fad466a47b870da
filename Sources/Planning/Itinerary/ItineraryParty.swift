internal import Visit

/// People who are asked to the same events in the same way and come and go at the same times. 同行同席的人
struct ItineraryParty: Sendable {
  /// What they are asked to, in order of events.
  var invitations: [Invitation]

  /// To one event: what it costs when they aren't there, and when they can be.
  struct Invitation: Sendable {
    /// The number of the event in the grid.
    var event: Int
    /// What it costs that they clash with something else.
    var cost: ItineraryCost
    /// What it costs that they are away on their journey.
    var away: ItineraryCost
    /// By place of the event, the positions of the starts for which they are there.
    var present: [Range<Int>]
  }

  /// Whether they can come to whichever option of each event.
  func isAlwaysThere(_ sizes: [Int]) -> Bool {
    invitations.allSatisfy { invitation in invitation.present.allSatisfy { $0 == 0..<sizes[invitation.event] } }
  }

  /// All that are asked to a group's events; who is alike is put together, only those of one weight where that is asked
  /// for, so that what is best for one of a party is best for all. `sites` are the places of each event.
  static func all(
    _ problem: ItineraryProblem, _ group: [Int], sites: [[Place.ID]], byWeight: Bool = false
  ) -> [ItineraryParty] {
    var asked: [Person.ID: [(event: Int, asked: Asked)]] = [:]
    var people: [Person.ID] = []
    for (number, event) in group.enumerated() {
      for one in problem.events[event].asked {
        if asked[one.person] == nil { people.append(one.person) }
        asked[one.person, default: []].append((number, one))
      }
    }
    var parties: [ItineraryParty] = []
    var alike: [[Int]: Int] = [:]
    for person in people {
      let invitations = (asked[person] ?? []).map { event, asked in
        Invitation(
          event: event, cost: asked.absence, away: asked.isExcused ? .zero : asked.absence,
          present: sites[event].map { present(person, at: $0, problem.events[group[event]], problem) })
      }
      let key = invitations.flatMap { invitation -> [Int] in
        [invitation.event, invitation.cost.served > 0 ? 1 : 0, invitation.away == .zero ? 1 : 0]
          + invitation.present.flatMap { [$0.lowerBound, $0.upperBound] }
          + (byWeight ? [invitation.cost.served, invitation.cost.preferences] : [])
      }
      if let party = alike[key] {
        for index in invitations.indices {
          parties[party].invitations[index].cost += invitations[index].cost
          parties[party].invitations[index].away += invitations[index].away
        }
      } else {
        alike[key] = parties.count
        parties.append(ItineraryParty(invitations: invitations))
      }
    }
    return parties
  }

  /// The positions of the starts for which somebody is there at a place.
  private static func present(
    _ person: Person.ID, at place: Place.ID, _ event: ItineraryProblem.Event, _ problem: ItineraryProblem
  ) -> Range<Int> {
    let starts = event.options.starts
    let first =
      problem.presence.earliest(person, at: place).map { earliest in
        starts.partitioningIndex { $0 >= earliest }
      } ?? 0
    let last =
      problem.presence.latest(person, at: place).map { latest in
        starts.partitioningIndex { $0 + event.duration > latest }
      } ?? starts.count
    return first..<max(first, last)
  }
}

extension Array {
  /// The first position from which on a test holds, where it holds from some position on.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
