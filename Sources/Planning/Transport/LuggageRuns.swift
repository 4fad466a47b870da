internal import Precedence
internal import Visit
internal import Wording

/// Luggage that goes without its owner: from the place of arrival to the hotel and back before the departure. 行李另运
struct Consignment: Sendable, Hashable {
  var person: Person.ID
  var pieces: Int
  var from: Place.ID
  var to: Place.ID
  /// The vehicle leaves within these.
  var leave: ClosedRange<Moment>
  /// It arrives within these.
  var arrive: ClosedRange<Moment>
  /// The best moment to leave: as soon as it is there, or as late as it may be.
  var wanted: Moment

  /// Whether a run takes it there in time.
  func suits(_ run: ServiceBook.Run) -> Bool {
    run.from == from && run.to == to && leave.contains(run.leave) && arrive.contains(run.arrive)
  }
}

/// What becomes of luggage that travels apart, as it was decided.
struct LuggagePart: Sendable {
  var trips: [Plan.Trip] = []
  var unmet: [Plan.Unmet] = []
  var goals: [GoalName: Contribution.Bounded] = [:]
}

/// Loads luggage that travels apart on the luggage vehicles: what goes one way at about one time together, on vehicles
/// that are out already first. 行李车安排
struct LuggageRuns {
  private let context: Context
  private let consignments: [Consignment]
  private let vehicles: [Int]
  private var book: ServiceBook
  private var loads: [(run: ServiceBook.Run, load: [Consignment])] = []
  private var left: [Consignment] = []

  init(_ context: Context, stays: [Plan.Stay]) {
    self.context = context
    let fleet = context.visit.vehicles
    vehicles = fleet.indices.filter { fleet[$0].role == .luggage }
    book = ServiceBook(context)
    consignments = Self.consignments(context, Bases(context, stays: stays))
  }

  static func plan(_ context: Context, stays: [Plan.Stay]) -> LuggagePart {
    var runs = LuggageRuns(context, stays: stays)
    guard !runs.consignments.isEmpty else { return LuggagePart() }
    runs.assign()
    return runs.part()
  }

  // MARK: What there is to take

  private static func consignments(_ context: Context, _ bases: Bases) -> [Consignment] {
    let within = max(context.visit.transport.luggageWithin, context.visit.travel.board)
    return context.visit.people.flatMap { person -> [Consignment] in
      guard person.luggageApart, person.luggage > 0 else { return [] }
      var mine: [Consignment] = []
      if let arrive = person.arrive {
        let ready = context.register.readyAt(arrive)
        if let home = bases.place(of: person, on: ready.day), home != arrive.place {
          let soonest = ready + context.visit.travel.board
          mine.append(
            Consignment(
              person: person.id, pieces: person.luggage, from: arrive.place, to: home,
              leave: soonest...(ready + within), arrive: soonest...(ready + within + 100_000), wanted: soonest))
        }
      }
      if let leave = person.leave {
        let due = context.register.dueAt(leave)
        if let home = bases.place(of: person, on: due.day), home != leave.place {
          mine.append(departing(person, from: home, to: leave.place, due: due, within: within, context))
        }
      }
      return mine
    }
  }

  private static func departing(
    _ person: Person, from: Place.ID, to: Place.ID, due: Moment, within: Minutes, _ context: Context
  ) -> Consignment {
    let last = context.roads.departure(from: from, to: to, arrivingBy: due)?.leave ?? due
    // Later would be too late even where the road is quicker at another hour; sooner would stand there too long.
    let drive = context.roads.journey(from: from, to: to, at: last)?.minutes ?? 0
    let first = min(last, due - within - drive)
    return Consignment(
      person: person.id, pieces: person.luggage, from: from, to: to, leave: first...last,
      arrive: (due - within)...due, wanted: max(first, last - context.visit.transport.early))
  }

  // MARK: Who takes it

  private mutating func assign() {
    for group in groups() where !take(group) {
      for one in group where !join(one) && !take([one]) { left.append(one) }
    }
  }

  /// What goes one way and can leave at one time, as much as the largest vehicle takes; the most pressing first.
  private func groups() -> [[Consignment]] {
    let space = vehicles.map { context.visit.vehicles[$0].luggage }.max() ?? 0
    let sorted = consignments.enumerated().sorted {
      ($0.element.leave.upperBound, $0.offset) < ($1.element.leave.upperBound, $1.offset)
    }.map(\.element)
    var groups: [[Consignment]] = []
    for one in sorted {
      let index = groups.firstIndex { group in
        group[0].from == one.from && group[0].to == one.to && (window(group + [one]).map { _ in true } ?? false)
          && pieces(group) + one.pieces <= space
      }
      if let index { groups[index].append(one) } else { groups.append([one]) }
    }
    return groups
  }

  private func pieces(_ group: [Consignment]) -> Int { group.reduce(0) { $0 + $1.pieces } }

  private func window(_ group: [Consignment]) -> ClosedRange<Moment>? {
    guard let low = group.map(\.leave.lowerBound).max(), let high = group.map(\.leave.upperBound).min(), low <= high
    else { return nil }
    return low...high
  }

  /// Gives a group to the first vehicle that can take it, those that are out that day first.
  private mutating func take(_ group: [Consignment]) -> Bool {
    guard let window = window(group), let first = group.first else { return false }
    let wanted = min(max(group.map(\.wanted).max() ?? window.lowerBound, window.lowerBound), window.upperBound)
    let day = wanted.day
    let order = vehicles.filter { context.visit.vehicles[$0].luggage >= pieces(group) }.sorted { one, other in
      (book.runs[one].contains { $0.leave.day == day } ? 0 : 1, one)
        < (book.runs[other].contains { $0.leave.day == day } ? 0 : 1, other)
    }
    for vehicle in order {
      for moment in book.moments(vehicle, from: first.from, to: first.to, within: window, wanted: wanted) {
        guard let run = book.run(vehicle, from: first.from, to: first.to, leaving: moment),
          group.allSatisfy({ $0.suits(run) }), book.fits(run)
        else { continue }
        book.add(run)
        loads.append((run, group))
        return true
      }
    }
    return false
  }

  /// Puts luggage on a run that goes its way in time and has room.
  private mutating func join(_ one: Consignment) -> Bool {
    let index = loads.firstIndex { run, load in
      one.suits(run) && pieces(load) + one.pieces <= context.visit.vehicles[run.vehicle].luggage
    }
    guard let index else { return false }
    loads[index].load.append(one)
    return true
  }

  // MARK: What comes of it

  private func part() -> LuggagePart {
    var part = LuggagePart()
    let lengths = book.lengths()
    part.trips = loads.map { trip($0.run, $0.load, lengths[$0.run] ?? $0.run.hectometres) }
    part.unmet = left.map(unmet)
    let totals = book.totals()
    let lost = left.reduce(0) { $0 + context.order.weight(of: $1.person) }
    let least = least()
    part.goals = [
      .served: .init(value: lost, bound: least.served),
      .vehicles: .init(value: totals.days, bound: lost == least.served ? least.days : 0),
      .cost: .init(value: totals.cost, bound: lost == least.served ? least.cost : 0),
    ]
    return part
  }

  private func trip(_ run: ServiceBook.Run, _ load: [Consignment], _ hectometres: Int) -> Plan.Trip {
    let listing = context.register.listing
    var trip = Plan.Trip(
      id: "", vehicle: context.visit.vehicles[run.vehicle].id, hectometres: hectometres,
      stops: [
        Plan.Stop(
          place: run.from, arrive: run.leave - context.visit.travel.board, leave: run.leave, on: [], off: []),
        Plan.Stop(place: run.to, arrive: run.arrive, leave: nil, on: [], off: []),
      ], riders: [])
    trip.luggage = load.sorted { (listing[$0.person] ?? 0) < (listing[$1.person] ?? 0) }.map {
      Plan.Baggage(person: $0.person, pieces: $0.pieces, from: 0, to: 1)
    }
    return trip
  }

  /// What nothing can do without: the luggage that no vehicle holds is left; on each day on which some has to go one
  /// vehicle leaves its depot for where some is, and one drives the farthest of the ways.
  private func least() -> (served: Int, days: Int, cost: Int) {
    let fleet = vehicles.map { context.visit.vehicles[$0] }
    let space = fleet.map(\.luggage).max() ?? 0
    let hopeless = consignments.filter { $0.pieces > space }
    let sure = consignments.filter { $0.pieces <= space && $0.leave.lowerBound.day == $0.leave.upperBound.day }
    let days = Dictionary(grouping: sure, by: \.wanted.day)
    let length = { (from: Place.ID, to: Place.ID, moment: Moment) in
      context.roads.journey(from: from, to: to, at: moment)?.hectometres ?? 0
    }
    let lengths = days.values.map { mine in
      let out = mine.flatMap { one in fleet.map { length($0.depot, one.from, one.wanted) } }.min() ?? 0
      return out + (mine.map { length($0.from, $0.to, $0.wanted) }.max() ?? 0)
    }
    let day = fleet.map(\.dayCost).min() ?? 0
    let kilometre = fleet.map(\.kilometreCost).min() ?? 0
    return (
      hopeless.reduce(0) { $0 + context.order.weight(of: $1.person) }, days.count,
      lengths.reduce(0) { $0 + day * 10 + $1 * kilometre }
    )
  }

  private func unmet(_ one: Consignment) -> Plan.Unmet {
    let name = { (place: Place.ID) in context.register.places[place]?.name ?? place.text }
    let out = vehicles.filter { book.isOut($0, on: one.wanted.day) }
    let space = out.map { context.visit.vehicles[$0].luggage }
    let why: Phrase =
      if out.isEmpty {
        .noLuggageVehicle(day: "\(one.wanted.day)")
      } else if (space.max() ?? 0) < one.pieces {
        .luggageTooMuch(pieces: one.pieces, space: space.max() ?? 0)
      } else if context.roads.journey(from: one.from, to: one.to, at: one.wanted) == nil {
        .noRoad(from: name(one.from), to: name(one.to))
      } else {
        .luggageVehiclesBusy(
          from: name(one.from), to: name(one.to), time: one.wanted.clock, vehicles: out.count,
          space: space.reduce(0, +))
      }
    return Plan.Unmet(
      person: one.person, what: .luggage, at: one.from.text, why: why.text(context.language),
      lines: context.visit.origins.lines(
        of: [.person(one.person)] + out.map { .vehicle(context.visit.vehicles[$0].id) }))
  }
}
