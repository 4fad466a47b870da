internal import Optimization
internal import Visit

// What rules ask: each row holds, or its demand counts as missed.
extension LodgingModel {
  mutating func addDemands() {
    for (index, demand) in problem.demands.enumerated() {
      let missed = demand.weight.map { weight in
        let variable = model.binary("missed \(index)")
        preferences.add(weight, variable)
        return variable
      }
      for (row, most, slack) in rows(for: demand) {
        var row = row
        if let missed { row.add(-slack, missed) }
        model.require("rule \(demand.rule)", row, atMost: most)
      }
    }
    var fours: [Int: Variable] = [:]
    for guest in problem.guests.indices where problem.guests[guest].person.noFour {
      let bad = has(guest) { problem.rooms[classes[$0.roomClass].example].room.number.contains("4") }
      let first = problem.guests.firstIndex { $0.person.id == problem.guests[guest].person.id } ?? guest
      guard problem.hasReturns else {
        preferences.add(bad)
        continue
      }
      // Somebody who comes back to such a number counts once.
      if first == guest {
        let unlucky = model.binary("four \(guest)")
        preferences.add(1, unlucky)
        fours[guest] = unlucky
      }
      guard let unlucky = fours[first] else { continue }
      var row = bad
      row.add(-1, unlucky)
      model.require("four", row, atMost: 0)
    }
  }

  /// Sums that may not pass their limit where the demand is kept, and by how much they may pass it where it isn't.
  private mutating func rows(for demand: LodgingDemand) -> [(Linear, most: Int, slack: Int)] {
    let pairs = demand.guests.indices.flatMap { i in demand.guests[(i + 1)...].map { (demand.guests[i], $0) } }
      .filter { !problem.isOnePerson($0.0, $0.1) }
    return switch demand.kind {
    case .together(.room): pairs.flatMap { sharing($0, $1) }
    case .together(let scope): together(demand.guests, scope)
    case .apart(.room): pairs.flatMap { notSharing($0, $1) }
    case .apart(let scope): pairs.flatMap { pair in apart(pair.0, pair.1, scope) }
    case .near: pairs.flatMap { near($0, $1) + near($1, $0) }
    case .pin(let rooms):
      demand.guests.map { guest in (has(guest) { !rooms.contains(classes[$0.roomClass].example) }, 0, 1) }
    case .atMost(let most, .room):
      atMostInRoom(most, demand.guests) + (most == 1 ? pairs.flatMap { notCoupled($0, $1) } : [])
    case .atMost(let most, let scope): atMost(most, demand.guests, scope)
    case .quota(let most, let house): quota(most, demand.guests, house)
    case .atLeast(let least, let scope): atLeast(least, demand.guests, scope)
    }
  }

  /// Both in one room, on nights on which both have a room.
  private func sharing(_ first: Int, _ second: Int) -> [(Linear, most: Int, slack: Int)] {
    let both = problem.guests[first].nights.clamped(to: problem.guests[second].nights)
    return segments.indices.filter { both.overlaps(segments[$0]) }.map { segment in
      var sum = has(first) { $0.nights.overlaps(segments[segment]) }
      sum.add(has(second) { $0.nights.overlaps(segments[segment]) })
      for couple in shared where couple.segment == segment && couple.pair == problem.pair(first, second) {
        sum.add(-1, couple.variable)
      }
      return (sum, 1, 1)
    }
  }

  private func couples(_ first: Int, _ second: Int) -> [Variable] {
    guard let pair = problem.pair(first, second) else { return [] }
    return shared.filter { $0.pair == pair }.map(\.variable)
  }

  private func notCoupled(_ first: Int, _ second: Int) -> [(Linear, most: Int, slack: Int)] {
    couples(first, second).map { (Linear([(1, $0)]), 0, 1) }
  }

  /// Not in one room; where several rooms are alike it is seen to when they are handed out.
  private func notSharing(_ first: Int, _ second: Int) -> [(Linear, most: Int, slack: Int)] {
    guard problem.mayShare(first, second) else { return [] }
    let alone = places(of: [first, second], .room).filter { classes[$0].rooms.count == 1 }
    let rows = alone.flatMap { place in
      segments.map { segment in
        var sum = present(first, in: place, segment)
        sum.add(present(second, in: place, segment))
        return (sum, most: 1, slack: 1)
      }
    }
    return notCoupled(first, second) + rows.filter { $0.0.count > 1 }
  }

  /// Two people: who is at a place has the other there, too. More: at most one place is used.
  private func together(_ guests: [Int], _ scope: LodgingDemand.Scope) -> [(Linear, most: Int, slack: Int)] {
    guests.indices.flatMap { i in
      guests.indices.filter { !problem.isOnePerson(guests[$0], guests[i]) }.flatMap { j in
        places(of: [guests[i]], scope).map { place in
          var sum = has(guests[i], place, scope)
          sum.add(has(guests[j]) { self.place($0.roomClass, scope) != place })
          return (sum, 1, 1)
        }
      }
    }
  }

  private func apart(_ first: Int, _ second: Int, _ scope: LodgingDemand.Scope) -> [(Linear, most: Int, slack: Int)] {
    places(of: [first, second], scope).map { place in
      var sum = has(first, place, scope)
      sum.add(has(second, place, scope))
      return (sum, 1, 1)
    }
  }

  /// Where the first has a room, the second isn't in one that is nowhere near it.
  private func near(_ first: Int, _ second: Int) -> [(Linear, most: Int, slack: Int)] {
    places(of: [first], .room).map { place in
      var sum = has(first, place, .room)
      sum.add(has(second) { !problem.near(classes[place], classes[$0.roomClass]) })
      return (sum, 1, 1)
    }
  }

  private mutating func atMost(_ most: Int, _ guests: [Int], _ scope: LodgingDemand.Scope) -> [(
    Linear, most: Int, slack: Int
  )] {
    places(of: guests, scope).map { place in (together(at: place, guests, scope), most, max(0, guests.count - most)) }
  }

  /// On each night no more of the guests in a hotel than its quota. 每晚配额
  private func quota(_ most: Int, _ guests: [Int], _ house: Int) -> [(Linear, most: Int, slack: Int)] {
    segments.map { segment in
      var sum = Linear()
      for guest in guests {
        sum.add(has(guest) { classes[$0.roomClass].house == house && $0.nights.overlaps(segment) })
      }
      return (sum, most, max(0, guests.count - most))
    }.filter { $0.0.count > most }
  }

  private mutating func atMostInRoom(_ most: Int, _ guests: [Int]) -> [(Linear, most: Int, slack: Int)] {
    places(of: guests, .room).filter { classes[$0].rooms.count == 1 || most <= 0 }.map { place in
      (together(at: place, guests, .room), most, max(0, guests.count - most))
    }
  }

  private mutating func atLeast(_ least: Int, _ guests: [Int], _ scope: LodgingDemand.Scope) -> [(
    Linear, most: Int, slack: Int
  )] {
    problem.guests.indices.flatMap { guest in
      places(of: [guest], scope).filter { scope != .room || classes[$0].rooms.count == 1 }.map { place in
        var sum = Linear()
        sum.add(has(guest, place, scope), times: least)
        sum.add(together(at: place, guests, scope), times: -1)
        return (sum, 0, max(0, least))
      }
    }
  }

  /// How many of some guests are at a place on any night.
  private mutating func together(at place: Int, _ guests: [Int], _ scope: LodgingDemand.Scope) -> Linear {
    var sum = Linear()
    for guest in guests where !problem.hasReturns { sum.add(has(guest, place, scope)) }
    guard problem.hasReturns else { return sum }
    for person in unique(guests.map { problem.guests[$0].person.id }) {
      let pieces = guests.filter { problem.guests[$0].person.id == person }.map { has($0, place, scope) }
      sum.add(pieces.count == 1 ? pieces[0] : any(of: pieces))
    }
    return sum
  }

  /// 1 when any of some sums is: somebody who goes and comes back is one.
  private mutating func any(of pieces: [Linear]) -> Linear {
    let there = model.binary("there")
    var all = Linear([(1, there)])
    for piece in pieces {
      var one = piece
      one.add(-1, there)
      model.require("there", one, atMost: 0)
      all.add(piece, times: -1)
    }
    model.require("not there", all, atMost: 0)
    return Linear([(1, there)])
  }

  /// Floors that a delegation uses beyond the first. 同层
  mutating func addCohesion() {
    for (index, guests) in problem.cohesive.enumerated() {
      var floors = Linear()
      for floor in places(of: guests, .floor) {
        let used = model.binary("delegation \(index) floor \(floor)")
        floors.add(1, used)
        for guest in guests {
          var row = has(guest, floor, .floor)
          guard !row.isEmpty else { continue }
          row.add(-1, used)
          model.require("delegation \(index) floor \(floor)", row, atMost: 0)
        }
        addFloorRoom(guests, floor: floor, used: used)
      }
      guard floors.count > 1 else { continue }
      let extra = model.integer("delegation \(index) extra floors", in: 0...floors.count)
      preferences.add(1, extra)
      floors.add(-1, extra)
      model.require("delegation \(index)", floors, atMost: 1)
    }
  }

  /// No more of a delegation live on a floor than it has beds for, and none where it isn't used. This says nothing new
  /// of whole answers; it raises the bound.
  private mutating func addFloorRoom(_ guests: [Int], floor: Int, used: Variable) {
    for segment in segments {
      let present = guests.filter { guest in
        options[guest].contains { classes[$0.roomClass].floor == floor && $0.nights.overlaps(segment) }
      }
      let beds = classes.filter { $0.floor == floor }.reduce(0) { sum, roomClass in
        let room = problem.rooms[roomClass.example].room
        return sum + roomClass.rooms.count * (room.kind == .suite ? max(2, room.sleeps) : max(1, room.sleeps))
      }
      guard present.count > 1 else { continue }
      var row = Linear()
      for guest in present {
        row.add(has(guest) { classes[$0.roomClass].floor == floor && $0.nights.overlaps(segment) })
      }
      row.add(-min(beds, present.count), used)
      model.require("floor room", row, atMost: 0)
    }
  }
}
