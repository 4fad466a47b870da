internal import Precedence
internal import Visit
internal import Wording

extension AuditRule {
  /// What the plan certifies of the order at an activity is how people sit there. 排序证明
  static let certificate = AuditRule("precedence-certificate") { audit in
    guard !audit.plan.certificates.isEmpty else { return [] }
    let inversions = Dictionary(grouping: audit.seatInversions(), by: \.activity)
    var seen: Set<Activity.ID> = []
    return audit.plan.certificates.flatMap { certificate -> [Remark] in
      let id = certificate.activity
      guard let chart = audit.charts[id], seen.insert(id).inserted else {
        return [Remark(.auditCertificateNeedless(audit.name(id)), parts: [.activity(id)])]
      }
      let pairs = audit.comparedPairs(chart)
      let count =
        pairs == certificate.pairs
        ? []
        : [
          Remark(
            .auditCertificatePairs(audit.name(id), found: certificate.pairs, expected: pairs), parts: [.activity(id)])
        ]
      return count + audit.remarks(on: certificate, inversions[id] ?? [])
    }
  }
}

extension Inspection {
  /// How many pairs of ranked people are compared at an activity.
  func comparedPairs(_ chart: SeatChart) -> Int {
    let places = chart.places.keys.filter { ranking.position(of: $0) != nil }.map { person in
      (chart.places[person]?.zone ?? "") + (chart.arrangement.merged ? "" : "/" + side(of: person).rawValue)
    }
    return Dictionary(grouping: places, by: { $0 }).values.map { $0.count * ($0.count - 1) / 2 }.total()
  }

  fileprivate func remarks(on certificate: Plan.Certificate, _ inversions: [SeatInversion]) -> [Remark] {
    let right = inversions.map { [$0.senior, $0.junior] }
    let said = certificate.inversions.map { [$0.senior, $0.junior] }
    let distances = Dictionary(inversions.map { ([$0.senior, $0.junior], $0.distance) }, uniquingKeysWith: { $1 })
    let known = Set(said)
    let silent = right.filter { !known.contains($0) }
    let wrong = certificate.inversions.filter { pair in
      distances[[pair.senior, pair.junior]] != pair.distance
        || pair.elsewhere != charted.filter { stands(pair.senior, above: pair.junior, at: $0) }
    }.map { [$0.senior, $0.junior] }
    return (silent + wrong + (said.count > known.count ? said.suffix(1) : [])).map { pair in
      Remark(
        .auditCertificatePair(name(pair[0]), name(pair[1]), name(certificate.activity)), people: pair,
        parts: [.activity(certificate.activity)])
    }
  }

  /// Activities with seats, in the order of the programme.
  private var charted: [Activity.ID] { scheduled.map(\.activity.id).filter { charts[$0] != nil } }

  /// Whether two are compared at an activity, and the senior has the better place.
  private func stands(_ senior: Person.ID, above junior: Person.ID, at activity: Activity.ID) -> Bool {
    guard let chart = charts[activity], let one = chart.places[senior], let other = chart.places[junior],
      one.zone == other.zone, ranking.lead(of: senior, over: junior, merged: chart.arrangement.merged) != nil
    else { return false }
    return one.tier != other.tier ? one.tier < other.tier : one.table == other.table && one.honour < other.honour
  }
}
