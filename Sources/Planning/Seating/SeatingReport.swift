internal import Precedence
internal import Visit
internal import Wording

/// What a plan says of the seats of one activity. 排座说明
struct SeatingReport: Sendable {
  private let context: Context
  private let problem: SeatingProblem
  private let result: SeatingSearch.Result

  init(_ context: Context, _ problem: SeatingProblem, _ result: SeatingSearch.Result) {
    self.context = context
    self.problem = problem
    self.result = result
  }

  /// By side, row and honour.
  var seats: [Plan.Seat] {
    let taken = problem.sitters.indices.compactMap { sitter in
      result.seating[sitter].map { (sitter, problem.seats[$0]) }
    }
    return taken.map { sitter, seat in
      Plan.Seat(
        activity: problem.activity.id, person: problem.sitters[sitter].person.id, seat: seat.id,
        side: problem.sitters[sitter].side, table: seat.table, row: seat.row, honour: seat.honour, at: seat.at,
        faces: seat.faces)
    }.sorted { left, right in
      (left.side == .host ? 1 : 0, left.row, left.honour, left.seat)
        < (right.side == .host ? 1 : 0, right.row, right.honour, right.seat)
    }
  }

  /// Who has no seat, with the count of people and places.
  var unmet: [Plan.Unmet] {
    problem.sitters.indices.filter { result.seating[$0] == nil }.map { sitter in
      let own = problem.sitters[sitter]
      let sided = !problem.arrangement.merged && problem.seats.contains { $0.side != nil && $0.table == nil }
      let rivals = problem.sitters.filter {
        $0.zone == own.zone && $0.principal == nil && (!sided || $0.side == own.side)
          && (!own.needsAccess || $0.needsAccess)
      }
      let places = Set(rivals.flatMap(\.allowed)).count
      let why: Phrase =
        if let principal = own.principal {
          .noSeatBeside(problem.sitters[principal].person.name, hall: problem.hall.name)
        } else if own.needsAccess {
          .noAccessibleSeat(hall: problem.hall.name, places: places, people: rivals.count)
        } else {
          .tooFewSeats(hall: problem.hall.name, places: places, people: rivals.count)
        }
      return Plan.Unmet(
        person: own.person.id, what: .seat, at: problem.activity.id.text, why: why.text(context.language),
        lines: context.visit.origins.lines(of: [.hall(problem.hall.id), .activity(problem.activity.id)]))
    }
  }

  /// Rules that can't hold together, and pairs out of their order.
  var findings: [Finding] { conflicts + notKept + inversions + unranked + splits + companions }

  private var conflicts: [Finding] {
    result.conflicts.map { conflict in
      let rules = conflict.rules.filter { context.visit.rules.indices.contains($0) }
      let dropped = context.visit.origins[.rule(conflict.dropped)]?.line
      return Finding(
        rule: "rules/conflict", severity: .error,
        message: Phrase.rulesConflict(count: rules.count, dropped: dropped, at: problem.activity.title)
          .text(context.language),
        people: unique(rules.flatMap { context.visit.rules[$0].people }),
        lines: context.visit.origins.lines(of: rules.map { .rule($0) } + [.activity(problem.activity.id)]))
    }
  }

  private var notKept: [Finding] {
    result.notKept.map { rule in
      Finding(
        rule: "rules/conflict", severity: .error,
        message: Phrase.ruleNotKept(at: problem.activity.title).text(context.language),
        people: context.visit.rules[rule].people,
        lines: context.visit.origins.lines(of: [.rule(rule), .activity(problem.activity.id)]))
    }
  }

  private var isOrderProven: Bool { result.goals[.precedence].map { $0.value == $0.bound } ?? false }

  private var inversions: [Finding] {
    problem.inversions(result.seating).map { pair in
      let senior = problem.sitters[pair.senior].person, junior = problem.sitters[pair.junior].person
      return finding(
        "precedence/inversion", [senior, junior],
        .seatInversion(
          senior: senior.name, junior: junior.name, at: problem.activity.title, proven: isOrderProven))
    }
  }

  private var unranked: [Finding] {
    problem.unrankedAbove(result.seating).map { pair in
      let follower = problem.sitters[pair.follower].person, senior = problem.sitters[pair.senior].person
      return finding(
        "precedence/unranked", [follower, senior],
        .seatUnranked(
          follower.name, senior: senior.name, at: problem.activity.title, proven: isOrderProven))
    }
  }

  /// Those whose companion sits elsewhere, since nothing better was found.
  private var companions: [Finding] {
    problem.withoutCompanion(result.seating).map { pair in
      let person = problem.sitters[pair.person].person, companion = problem.sitters[pair.companion].person
      return finding(
        "seating/companion", [person, companion],
        .companionElsewhere(person.name, companion.name, at: problem.activity.title))
    }
  }

  /// Delegations that no stretch between two aisles could hold.
  private var splits: [Finding] {
    SeatBlocks(problem: problem, seating: result.seating).split.map { party in
      let name = context.register.delegations[party.delegation]?.name ?? party.delegation.text
      return Finding(
        rule: "seating/block-split", severity: .note,
        message: Phrase.blockSplit(name, at: problem.activity.title).text(context.language), people: party.people,
        lines: context.visit.origins.lines(of: [.activity(problem.activity.id), .hall(problem.hall.id)]))
    }
  }

  private func finding(_ rule: String, _ people: [Person], _ phrase: Phrase) -> Finding {
    let hard = problem.demands.filter { $0.weight == nil }.compactMap(\.rule)
    return Finding(
      rule: rule, severity: .warning, message: phrase.text(context.language), people: people.map(\.id),
      lines: context.visit.origins.lines(of: unique(hard).map { .rule($0) } + [.activity(problem.activity.id)]))
  }
}
