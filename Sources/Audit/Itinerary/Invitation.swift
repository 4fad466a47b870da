internal import Visit

/// Who is asked to an activity, and how firmly. 邀请出席
struct Invitation: Sendable {
  enum Claim: Sendable, Hashable {
    /// Named: in `attend`, in person, as signer, on the rostrum, as chair or host.
    case required
    /// As one of a delegation or of a role.
    case asked
  }

  private(set) var claims: [Person.ID: Claim] = [:]

  init(_ activity: Activity, _ visit: Visit, _ register: Register) {
    for attendee in activity.attend {
      switch attendee {
      case .delegation(let id):
        for person in visit.people where person.delegation == id && !(person.role?.works ?? false) {
          claims[person.id] = .asked
        }
      case .role(let role):
        for person in visit.people where person.role == role { claims[person.id] = .asked }
      case .person: break
      }
    }
    for case .person(let id) in activity.attend { claims[id] = .required }
    let parts =
      activity.inPerson + activity.rostrum + activity.signers
      + [activity.chair, activity.seating.host, activity.seating.secondHost].compactMap { $0 }
    for person in parts { claims[person] = .required }
    claims = claims.filter { register.people[$0.key] != nil }
  }
}

extension Activity {
  /// Whether somebody may be missing. 可缺席
  func mayMiss(_ person: Person.ID) -> Bool {
    guard !inPerson.contains(person) else { return false }
    switch optional {
    case .nobody: return false
    case .everybody: return true
    case .people(let people): return people.contains(person)
    }
  }
}

extension Inspection {
  /// Whether somebody's own arrival and departure leave room for an activity. 抵离是否允许出席
  enum Possibility: Sendable {
    /// There in good time, and away in good time.
    case there
    /// On the ground by then, but pressed.
    case pressed
    /// Not yet come, or already gone.
    case away
  }

  func possibility(of person: Person, at item: Plan.Item) -> Possibility {
    var result = Possibility.there
    if let arrive = person.arrive {
      let ready = register.readyAt(arrive)
      if ready > item.start { return .away }
      let lead = ride(from: arrive.place, to: item.place, at: ready)
      let early = arrive.place == item.place ? 0 : visit.transport.early
      if lead.map({ ready + $0 + early > item.start }) ?? true { result = .pressed }
    }
    if let leave = person.leave {
      let due = register.dueAt(leave)
      if due < item.end { return .away }
      if ride(from: item.place, to: leave.place, at: due).map({ due - $0 < item.end }) ?? true { result = .pressed }
    }
    return result
  }

  /// Getting in, driving and getting out; 0 at the same place, nil where no road is known.
  func ride(from: Place.ID, to: Place.ID, at moment: Moment) -> Minutes? {
    guard from != to else { return 0 }
    return roads.journey(from: from, to: to, at: moment).map { $0.minutes + 2 * visit.travel.board }
  }

  /// Getting in and driving, the least there is; 0 at the same place, nil where no road is known.
  func lead(from: Place.ID, to: Place.ID, at moment: Moment) -> Minutes? {
    guard from != to else { return 0 }
    return roads.journey(from: from, to: to, at: moment).map { $0.minutes + visit.travel.board }
  }
}
