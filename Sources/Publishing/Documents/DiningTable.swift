internal import Visit
internal import Wording

extension Papers {
  /// The meals with who sits with the guests, how many may, and what nobody may be served (protocol.md 9, document 7).
  /// 用餐安排
  var diningTable: Table {
    var table = Table(
      "dining", title: self(.dining),
      columns: [
        .init(self(.date)), .init(self(.meal)), .init(self(.time)), .init(self(.place), isLong: true),
        .init(self(.form)),
        .init(self(.count), isNumeric: true), .init(self(.companions), isLong: true),
        .init(self(.standard), isForm: true),
        .init(self(.diet), isLong: true),
      ])
    table.rows = plan.activities.compactMap { item in
      guard let activity = register.activities[item.activity], let form = form(activity.kind) else { return nil }
      let diners = sorted(item.attend.map(\.person))
      let diets = diners.compactMap { register.people[$0] }.filter { !$0.diet.isEmpty }
      return [
        date(item.start.day), self(meal(item.start)), times(item.start, item.end), location(item), self(form),
        String(diners.count), companions(diners, at: activity),
        "", diets.map { self(.eats(name($0.id), diet($0))) }.joined(separator: "\n"),
      ]
    }
    table.isWide = true
    return table
  }

  private func form(_ kind: Activity.Kind) -> Label? {
    switch kind {
    case .meal: .workingMeal
    case .banquet: .banquet
    case .reception: .buffet
    default: nil
    }
  }

  private func meal(_ start: Moment) -> Label {
    switch start.minuteOfDay {
    case ..<600: .breakfast
    case ..<900: .lunch
    default: .supper
    }
  }

  /// The hosts at table, counted as the policy that limits them counts, with the limit where there is one.
  private func companions(_ diners: [Person.ID], at activity: Activity) -> String {
    let limit = visit.policies.lazy.flatMap(\.limits).compactMap {
      limit -> (bands: [Policy.Band], uncounted: [Role])? in
      guard case .escorts(let kinds, let bands, let uncounted, _) = limit.check, kinds.contains(activity.kind) else {
        return nil
      }
      return (bands, uncounted)
    }.first
    let uncounted = limit?.uncounted ?? [.interpreter, .secretary, .security, .driver, .staff]
    let counted = diners.filter { id in register.people[id]?.role.map { !uncounted.contains($0) } ?? true }
    let hosts = counted.filter { register.side(of: $0) == .host }
    let guests = counted.count - hosts.count
    let band = limit?.bands.first { $0.upTo.map { guests <= $0 } ?? true }
    return self(.companions(hosts.count, guests: guests, most: band?.allowed(for: guests), names: names(hosts)))
  }
}
