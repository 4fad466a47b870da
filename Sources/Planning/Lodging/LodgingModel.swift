internal import Optimization
internal import Visit

/// The lodging problem as variables and rows: which class of room each guest has, and for which nights. 住宿模型
struct LodgingModel {
  let problem: LodgingProblem
  let classes: [RoomClass]
  let segments: [Range<Day>]
  let shape: Shape
  /// What each guest may be given.
  let options: [[Option]]
  var model = Model()
  /// Two guests who share one room of a class although `share` doesn't cover them.
  var shared: [Shared] = []
  /// So many rooms of a class are shared by two people of a bond with certain nights.
  var twins: [Twin] = []
  /// Sum of preferences missed, inversions, cost, and what decides among equals.
  var preferences = Linear()
  var inversions = Linear()
  var cost = Linear()
  var grades = Linear()

  /// How much of the problem the model holds.
  struct Shape: Sendable, Hashable {
    /// Stays may cover a part of the nights.
    var partial = false
    /// No inversion at all, instead of the least.
    var upright = false
    /// Who shares is decided by the nights of both, so that every answer can be handed out. Else the beds of a night
    /// are counted, which is no more than a bound where people of different nights share.
    var paired = false
  }

  /// A class of rooms for some nights.
  struct Option {
    var roomClass: Int
    var nights: Range<Day>
    var variable: Variable
  }

  /// Rooms of a class that two people with certain nights share.
  struct Twin {
    var roomClass: Int
    var bond: Int
    var first: Range<Day>
    var second: Range<Day>
    var variable: Variable
  }

  /// A couple in one room of a class on the nights of a segment.
  struct Shared {
    var pair: LodgingProblem.Pair
    var roomClass: Int
    var segment: Int
    var variable: Variable
  }

  init(_ problem: LodgingProblem, classes: [RoomClass], segments: [Range<Day>], shape: Shape) {
    self.problem = problem
    self.classes = classes
    self.segments = segments
    self.shape = shape
    var model = Model()
    options = problem.guests.indices.map { guest in
      Self.choices(of: guest, problem, classes, segments, shape).map { choice in
        Option(
          roomClass: choice.roomClass, nights: choice.nights,
          variable: model.binary("g\(guest) c\(choice.roomClass) \(choice.nights.lowerBound)"))
      }
    }
    self.model = model
    addChoices()
    addCouples()
    if shape.paired { addTwins() }
    addOccupancy()
    addDemands()
    addCohesion()
    addOrder()
  }

  /// What is unmet: nights without a room, by weight.
  var served: Linear {
    var sum = Linear()
    for (guest, options) in zip(problem.guests, options) {
      sum.constant += guest.weight * guest.nights.count
      for option in options { sum.add(-guest.weight * option.nights.count, option.variable) }
    }
    return sum
  }

  private static func choices(
    of guest: Int, _ problem: LodgingProblem, _ classes: [RoomClass], _ segments: [Range<Day>], _ shape: Shape
  ) -> [RoomHandout.Choice] {
    let nights = problem.guests[guest].nights
    let rooms = Set(problem.eligible[guest])
    return classes.indices.filter { rooms.contains(classes[$0].example) }.flatMap { index in
      let room = problem.rooms[classes[index].example].room
      let stays = shape.partial ? freeStretches(room, in: nights, segments) : room.isFree(nights) ? [nights] : []
      return stays.map { RoomHandout.Choice(roomClass: index, nights: $0) }
    }
  }

  /// Runs of nights on which the room is free; they start and end where somebody comes or goes or a room becomes free.
  private static func freeStretches(_ room: Room, in nights: Range<Day>, _ segments: [Range<Day>]) -> [Range<Day>] {
    let own = segments.filter { nights.covers($0) }
    guard own.count <= 8 else { return room.isFree(nights) ? [nights] : [] }
    return own.indices.flatMap { from in
      own[from...].map { own[from].lowerBound..<$0.upperBound }.filter(room.isFree)
    }
  }
}

// MARK: - Sums over what a guest may be given

extension LodgingModel {
  /// 1 when the guest has one of the options that pass a test.
  func has(_ guest: Int, where test: (Option) -> Bool) -> Linear {
    var sum = Linear()
    for option in options[guest] where test(option) { sum.add(1, option.variable) }
    return sum
  }

  /// 1 when the guest has any room.
  func lodged(_ guest: Int) -> Linear { has(guest) { _ in true } }

  /// 1 when the guest is at a place.
  func has(_ guest: Int, _ place: Int, _ scope: LodgingDemand.Scope) -> Linear {
    has(guest) { self.place($0.roomClass, scope) == place }
  }

  /// The place of a class: itself, its floor or its hotel.
  func place(_ roomClass: Int, _ scope: LodgingDemand.Scope) -> Int {
    switch scope {
    case .room: roomClass
    case .floor: classes[roomClass].floor
    case .hotel: classes[roomClass].house
    }
  }

  /// The places that some guests may come to, in order.
  func places(of guests: [Int], _ scope: LodgingDemand.Scope) -> [Int] {
    Set(guests.flatMap { options[$0].map { place($0.roomClass, scope) } }).sorted()
  }
}

// MARK: - Rooms

extension LodgingModel {
  private mutating func addChoices() {
    for guest in options.indices where !options[guest].isEmpty {
      model.require("one room g\(guest)", lodged(guest), atMost: 1)
      for option in options[guest] {
        let room = problem.rooms[classes[option.roomClass].example].room
        let waste = room.accessible && !problem.guests[guest].person.needs.contains(.wheelchair) ? 1 : 0
        let grade = min(max(0, room.grade), 1000)
        grades.add(2 * problem.guests[guest].courtesy * grade + waste, option.variable)
      }
    }
  }

  private mutating func addCouples() {
    for pair in problem.pairs {
      for index in classes.indices
      where problem.beds(problem.rooms[classes[index].example].room, for: pair) > 1 {
        for segment in segments.indices { addCouple(pair, index, segment) }
      }
    }
    for guest in problem.guests.indices {
      let mine = shared.filter { $0.pair.holds(guest) }
      for (index, segment) in unique(mine.map { [$0.roomClass, $0.segment] }).map({ ($0[0], $0[1]) }) {
        let couples = mine.filter { $0.roomClass == index && $0.segment == segment }
        guard couples.count > 1 else { continue }
        var row = Linear(couples.map { (1, $0.variable) })
        row.add(present(guest, in: index, segments[segment]), times: -1)
        model.require("one partner g\(guest)", row, atMost: 0)
      }
    }
  }

  private mutating func addCouple(_ pair: LodgingProblem.Pair, _ roomClass: Int, _ segment: Int) {
    let both = [pair.first, pair.second].map { present($0, in: roomClass, segments[segment]) }
    guard both.allSatisfy({ !$0.isEmpty }) else { return }
    let variable = model.binary("couple \(pair.first) \(pair.second) c\(roomClass) s\(segment)")
    for one in both {
      var row = Linear([(1, variable)])
      row.add(one, times: -1)
      model.require("couple", row, atMost: 0)
    }
    shared.append(Shared(pair: pair, roomClass: roomClass, segment: segment, variable: variable))
  }

  /// 1 when the guest is in a class of rooms on some nights.
  func present(_ guest: Int, in roomClass: Int, _ nights: Range<Day>) -> Linear {
    has(guest) { $0.roomClass == roomClass && $0.nights.overlaps(nights) }
  }

  private mutating func addOccupancy() {
    for index in classes.indices {
      for (number, segment) in segments.enumerated() {
        let present = options.indices.flatMap { guest in
          options[guest].filter { $0.roomClass == index && $0.nights.overlaps(segment) }.map { (guest, $0.variable) }
        }
        guard !present.isEmpty else { continue }
        let used = occupied(present, index, segment, number)
        cost.add(used, times: classes[index].price * segment.count)
        let most = classes[index].rooms.count
        if present.count > most { model.require("rooms c\(index) s\(number)", used, atMost: most) }
      }
    }
  }

  /// How many rooms of a class are used on the nights of a segment.
  private mutating func occupied(
    _ present: [(Int, Variable)], _ roomClass: Int, _ segment: Range<Day>, _ number: Int
  ) -> Linear {
    var used = Linear()
    let beds = problem.beds(problem.rooms[classes[roomClass].example].room, for: nil)
    let couples = shared.filter { $0.roomClass == roomClass && $0.segment == number }
    var groups: [(bond: Int, count: Linear, members: [Linear])] = []
    for (guest, members) in Self.byGuest(present) {
      var alone = Linear(members.map { (1, $0) })
      for couple in couples where couple.pair.holds(guest) {
        alone.add(-1, couple.variable)
      }
      if beds > 1, let bond = problem.guests[guest].bond {
        if groups.last?.bond != bond, !groups.contains(where: { $0.bond == bond }) {
          groups.append((bond, Linear(), []))
        }
        guard let group = groups.firstIndex(where: { $0.bond == bond }) else { continue }
        groups[group].count.add(alone)
        groups[group].members.append(alone)
      } else {
        used.add(alone)
      }
    }
    for couple in couples { used.add(1, couple.variable) }
    for group in groups {
      guard group.members.count > 1 else {
        used.add(group.count)
        continue
      }
      let name = "b\(group.bond) c\(roomClass) s\(number)"
      if shape.paired {
        used.add(pairedRooms(group.bond, group.members, count: group.count, roomClass, segment))
      } else {
        used.add(1, rooms(of: group.members, count: group.count, beds: beds, name))
      }
    }
    return used
  }

  /// A variable for the rooms that a sharing group needs: at least one if anybody is there, and beds enough.
  private mutating func rooms(of members: [Linear], count: Linear, beds: Int, _ name: String) -> Variable {
    let rooms = model.integer("rooms \(name)", in: 0...members.count)
    var enough = count
    enough.add(-beds, rooms)
    model.require("beds \(name)", enough, atMost: 0)
    // Each alone needs a room: this only raises the bound, and little in a large group.
    for member in members where members.count <= 30 {
      var one = member
      one.add(-1, rooms)
      model.require("bed \(name)", one, atMost: 0)
    }
    return rooms
  }

  private static func byGuest(_ present: [(Int, Variable)]) -> [(Int, [Variable])] {
    var result: [(Int, [Variable])] = []
    for (guest, variable) in present {
      if result.last?.0 == guest {
        result[result.count - 1].1.append(variable)
      } else {
        result.append((guest, [variable]))
      }
    }
    return result
  }
}
