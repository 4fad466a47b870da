internal import Visit

/// Activities of a group in whole numbers, for a search that looks at millions of options. 日程网格
///
/// Events, places and halls are numbered within the grid; an option of an event is `start * rooms + room`, as in
/// `ItineraryProblem.OptionList`.
struct ItineraryGrid: Sendable {
  let problem: ItineraryProblem
  /// Positions of the events in the problem.
  let group: [Int]
  /// By event, the starts in minutes, earlier first, and how long it lasts.
  let starts: [[Int]]
  let lengths: [Int]
  /// By event, its rooms.
  let rooms: [[Room]]
  /// By event, its places, each once.
  let sites: [[Int]]
  let siteIDs: [[Place.ID]]
  /// By hall, the time between two activities.
  let pauses: [Int]
  /// By event, what it costs not to hold it.
  let losses: [ItineraryCost]
  /// By event, others that some people are asked to as well and can always come to, with what it costs when they clash.
  let partners: [[(event: Int, cost: ItineraryCost)]]
  /// People who are away for some options.
  let parties: [ItineraryParty]
  /// By event, the parties asked to it with their place in the party's list.
  let partiesOf: [[(party: Int, place: Int)]]
  /// By event, the gaps that bind it.
  let gaps: [[ItineraryProblem.Gap]]
  /// By event, others that may be in one of its halls.
  let rivals: [[Int]]

  private let places: [Int?]

  /// A hall, -1 where there is none, and a place; `site` is the place's position among those of the event.
  struct Room: Sendable, Hashable {
    var hall: Int
    var place: Int
    var site: Int
  }

  /// O(events² + people × events).
  init(_ problem: ItineraryProblem, _ group: [Int]) {
    self.problem = problem
    self.group = group
    let events = group.map { problem.events[$0] }
    var placeNumbers: [Place.ID: Int] = [:]
    var hallNumbers: [Hall.ID: Int] = [:]
    var places: [Int?] = []
    var pauses: [Int] = []
    var sites = Array(repeating: [Int](), count: events.count)
    rooms = events.indices.map { event in
      events[event].options.rooms.map { room in
        let place = placeNumbers[room.place] ?? placeNumbers.count
        if place == places.count {
          placeNumbers[room.place] = place
          places.append(problem.legs.number(room.place))
        }
        if !sites[event].contains(place) { sites[event].append(place) }
        let hall = room.hall.map { hallNumbers[$0] ?? hallNumbers.count } ?? -1
        if let id = room.hall, hall == pauses.count {
          hallNumbers[id] = hall
          pauses.append(problem.changeover[id] ?? 0)
        }
        return Room(hall: hall, place: place, site: sites[event].firstIndex(of: place) ?? 0)
      }
    }
    self.places = places
    self.pauses = pauses
    self.sites = sites
    starts = events.map { $0.options.starts.map(\.minutes) }
    lengths = events.map(\.duration)
    losses = events.map { event in
      event.asked.reduce(ItineraryCost(dropped: 1 + min(max(0, event.activity.priority), 1_000_000))) { $0 + $1.loss }
    }
    siteIDs = Self.placeIDs(events)
    let all = ItineraryParty.all(problem, group, sites: siteIDs)
    (partners, parties, partiesOf) = Self.split(all, events: events.count, sizes: starts.map(\.count))
    let number = Dictionary(group.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var gaps = Array(repeating: [ItineraryProblem.Gap](), count: events.count)
    for gap in problem.gaps {
      guard let first = number[gap.first], let second = number[gap.second],
        !(events[first].isFixed && events[second].isFixed)
      else { continue }
      let mine = ItineraryProblem.Gap(first: first, second: second, least: gap.least, most: gap.most)
      gaps[first].append(mine)
      gaps[second].append(mine)
    }
    self.gaps = gaps
    let halls = rooms.map { Set($0.map(\.hall).filter { $0 >= 0 }) }
    rivals = halls.indices.map { one in
      halls.indices.filter { $0 != one && !halls[one].isDisjoint(with: halls[$0]) }
    }
  }

  /// By event, its places in the order of its rooms, each once.
  private static func placeIDs(_ events: [ItineraryProblem.Event]) -> [[Place.ID]] {
    events.map { unique($0.options.rooms.map(\.place)) }
  }

  /// People who can always come, summed up pair by pair of events; the rest as parties.
  private static func split(_ all: [ItineraryParty], events: Int, sizes: [Int]) -> (
    [[(event: Int, cost: ItineraryCost)]], [ItineraryParty], [[(party: Int, place: Int)]]
  ) {
    var costs = Array(repeating: [Int: ItineraryCost](), count: events)
    var parties: [ItineraryParty] = []
    var partiesOf = Array(repeating: [(party: Int, place: Int)](), count: events)
    for party in all {
      if party.isAlwaysThere(sizes) {
        for (index, one) in party.invitations.enumerated() {
          for other in party.invitations[(index + 1)...] {
            let cost = min(one.cost, other.cost)
            costs[one.event][other.event, default: .zero] += cost
            costs[other.event][one.event, default: .zero] += cost
          }
        }
      } else {
        for (place, invitation) in party.invitations.enumerated() {
          partiesOf[invitation.event].append((parties.count, place))
        }
        parties.append(party)
      }
    }
    let partners = costs.map { pairs in
      pairs.sorted { $0.key < $1.key }.map { (event: $0.key, cost: $0.value) }
    }
    return (partners, parties, partiesOf)
  }

  /// The start and the room of an option.
  func parts(_ event: Int, _ option: Int) -> (start: Int, room: Room) {
    let count = rooms[event].count
    return (starts[event][option / count], rooms[event][option % count])
  }

  /// Minutes that a person needs between the end of one event, at a minute, and the start of another.
  func need(_ first: Int, _ from: Int, _ second: Int, _ to: Int, at minute: Int) -> Int {
    guard from != to else { return 0 }
    guard let a = places[from], let b = places[to] else { return need(first, second, ride: 0) }
    return need(first, second, ride: problem.legs.ride(a, b, at: minute))
  }

  /// The least and the most of the same over the day.
  func needs(_ first: Int, _ from: Int, _ second: Int, _ to: Int) -> ClosedRange<Int> {
    guard from != to else { return 0...0 }
    guard let a = places[from], let b = places[to] else {
      let need = need(first, second, ride: 0)
      return need...need
    }
    let rides = problem.legs.range(a, b)
    let least = need(first, second, ride: rides.lowerBound)
    return least...max(least, need(first, second, ride: rides.upperBound))
  }

  private func need(_ first: Int, _ second: Int, ride: Int) -> Int {
    let most = gaps[first].filter { $0.first == first && $0.second == second }.compactMap(\.most).min()
    return most.map { max(ride, min(ride + problem.early, $0)) } ?? ride + problem.early
  }
}
