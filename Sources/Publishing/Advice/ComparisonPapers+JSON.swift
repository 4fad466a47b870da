internal import Advice
internal import Visit

extension ComparisonPapers {
  /// The comparison as JSON: goals, balances, and every difference.
  public var json: String { value.text() }

  var value: JSON {
    [
      "format": .whole(1), "plans": .strings(names), "goals": .array(comparison.goals.map(json)),
      "balances": .array(zip(names, comparison.balances).map { json($0, $1) }),
      "differences": .array(comparison.differences.map(json)),
    ]
  }

  private func json(_ row: PlanComparison.GoalRow) -> JSON {
    ["goal": .string(row.name.rawValue), "plans": .array(row.values.map { $0.map(json) ?? .null })]
  }

  private func json(_ goal: Plan.Goal) -> JSON {
    [
      "value": amount(goal.value, goal.name), "bound": amount(goal.bound, goal.name), "proven": .bool(goal.proven),
    ]
  }

  private func json(_ name: String, _ balance: Balance) -> JSON {
    [
      "plan": .string(name), "says": name == names.first ? .null : .string(words(balance.sentence)),
      "goals": .array(balance.goals.map { ["goal": .string($0.name.rawValue), "by": amount($0.by, $0.name)] }),
    ]
  }

  private func amount(_ value: Int, _ goal: GoalName) -> JSON { .number(Papers.amount(value, of: goal)) }

  private func json(_ difference: PlanComparison.Difference) -> JSON {
    [
      "person": .string(difference.person.text), "what": .string(what(difference.occasion)),
      "at": .string(at(difference.occasion)), "plans": .array(difference.provisions.map { $0.map(json) ?? .null }),
    ]
  }

  private func what(_ occasion: Occasion) -> String {
    switch occasion {
    case .activity: "time"
    case .seat: "seat"
    case .ride: "ride"
    case .nights: "room"
    }
  }

  private func at(_ occasion: Occasion) -> String {
    switch occasion {
    case .activity(let id), .seat(let id): id.text
    case .ride(let day, let from, let to, _): "\(day) \(from) \(to)"
    case .nights(let nights): "\(nights.lowerBound) .. \(nights.upperBound)"
    }
  }

  private func json(_ provision: Provision) -> JSON {
    switch provision {
    case .present(let from, let to, let hall):
      ["start": .string(from.description), "end": .string(to.description), "hall": .optional(hall?.text)]
    case .seat(let seat, let table): ["seat": .string(seat), "table": .optional(table)]
    case .ride(let ride):
      [
        "vehicle": .string(ride.vehicle.text), "position": ride.position.map { .whole($0) } ?? .null,
        "seat": .string(ride.seat), "leave": .string(ride.leave.description),
        "arrive": .string(ride.arrive.description),
      ]
    case .room(let hotel, let room): ["hotel": .string(hotel.text), "room": .string(room)]
    }
  }
}
