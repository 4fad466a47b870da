internal import Precedence
public import Visit
public import Wording

/// What the seats of one activity show of the order of precedence. 排序证明
struct SeatCertificate: Sendable {
  private(set) var certificate: Plan.Certificate
  private var standings: [Person.ID: Standing] = [:]

  /// Where one of those who are compared sits.
  private struct Standing: Sendable {
    var group: Int
    var seat: Int
    var tier: Int
    var table: String?
    var honour: Int
  }

  init(_ context: Context, _ problem: SeatingProblem, _ seating: Seating) {
    let seated = problem.groups.map { group in group.count { seating[$0] != nil } }
    certificate = Plan.Certificate(
      activity: problem.activity.id, pairs: seated.reduce(0) { $0 + $1 * max(0, $1 - 1) / 2 })
    certificate.inversions = problem.inversions(seating).map { pair in
      let excuse = InversionExcuse(context, problem, pair.senior, pair.junior)
      return Plan.Inversion(
        senior: problem.sitters[pair.senior].person.id, junior: problem.sitters[pair.junior].person.id,
        distance: problem.distance(pair.senior, pair.junior), why: excuse.why.text(context.language),
        lines: excuse.lines)
    }
    for (number, group) in problem.groups.enumerated() {
      for sitter in group {
        guard let seat = seating[sitter] else { continue }
        let place = problem.seats[seat]
        standings[problem.sitters[sitter].person.id] = Standing(
          group: number, seat: seat, tier: place.tier, table: place.table, honour: place.honour)
      }
    }
  }

  /// Whether two are compared here and the first has the better place.
  private func keeps(_ senior: Person.ID, above junior: Person.ID) -> Bool {
    guard let one = standings[senior], let other = standings[junior], one.group == other.group else { return false }
    if one.tier != other.tier { return one.tier < other.tier }
    return one.table == other.table && one.honour < other.honour
  }

  /// The certificates of activities, each pair with the activities where it stands the other way round.
  static func all(_ own: [SeatCertificate]) -> [Plan.Certificate] {
    own.map { one in
      var certificate = one.certificate
      for index in certificate.inversions.indices {
        let pair = certificate.inversions[index]
        certificate.inversions[index].elsewhere = own.filter { $0.keeps(pair.senior, above: pair.junior) }
          .map(\.certificate.activity)
      }
      return certificate
    }
  }
}

/// What the seats of a plan show of the order of precedence, activity by activity, counted anew from the plan. 排序证明
public func certificates(of plan: Plan, for visit: Visit, language: Language) -> [Plan.Certificate] {
  let context = Context(visit, language: language)
  let seats = Dictionary(grouping: plan.seats, by: \.activity)
  let own = plan.activities.compactMap { item -> SeatCertificate? in
    guard let activity = context.register.activities[item.activity],
      let hall = item.hall.flatMap({ context.register.halls[$0] })
    else { return nil }
    let attending = item.attend.compactMap { context.register.people[$0.person] }
    let own = seats[item.activity] ?? []
    let problem = SeatingProblem(
      context, activity, hall, attending: attending, divided: Precedence.tables(in: hall, seats: own))
    let places = Dictionary(
      own.map { ($0.person, $0.seat) }, uniquingKeysWith: { first, _ in first })
    let seating = problem.sitters.map { places[$0.person.id].flatMap { problem.numbers[$0] } }
    return SeatCertificate(context, problem, seating)
  }
  return SeatCertificate.all(own)
}
