internal import Visit
internal import Wording

extension Inspection {
  /// More of the host side at a meal than the number of guests allows. 陪餐人数
  func escorts(
    kinds: [Activity.Kind], bands: [Policy.Band], uncounted: [Role], exempt: Policy.RankNames?
  ) -> [PolicyBreach] {
    scheduled.compactMap { activity, item in
      guard kinds.contains(activity.kind) else { return nil }
      let people = item.attend.map(\.person).filter { person in
        register.people[person].map { $0.role.map { !uncounted.contains($0) } ?? true } ?? false
      }
      let guests = people.filter { side(of: $0) == .guest }
      let hosts = people.filter { side(of: $0) == .host }
      if let exempt, let first = ranking.sorted(guests).first, holds(exempt, first) { return nil }
      guard let band = bands.first(where: { $0.upTo.map { guests.count <= $0 } ?? true }) else { return nil }
      let allowed = band.allowed(for: guests.count)
      guard hosts.count > allowed else { return nil }
      return PolicyBreach(
        found: .auditEscortsFound(activity.title, guests: guests.count, hosts: hosts.count, allowed: allowed),
        people: hosts, parts: [.activity(activity.id)])
    }
  }

  /// More activities of some kinds than a visit may have. 次数
  func count(kinds: [Activity.Kind], most: Int) -> [PolicyBreach] {
    let found = scheduled.filter { kinds.contains($0.activity.kind) }.map(\.activity)
    guard found.count > most else { return [] }
    return [
      PolicyBreach(
        found: .auditCountFound(found.map(\.title), most: most), parts: found.map { .activity($0.id) })
    ]
  }
}
