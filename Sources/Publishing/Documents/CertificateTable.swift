internal import Visit
internal import Wording

/// Pairs the wrong way round that one excuse covers and that have somebody in common. 同因倒置
private struct Inversions {
  var seniors: [Person.ID]
  var juniors: [Person.ID]
  /// One of the pairs: what excuses it excuses all.
  var model: Plan.Inversion

  /// Pairs of an activity: each by itself where they are few; else together those of one excuse who have the senior, or
  /// the junior, in common, whichever are fewer.
  static func gathered(_ pairs: [Plan.Inversion]) -> [Inversions] {
    guard pairs.count > 12 else {
      return pairs.map { Inversions(seniors: [$0.senior], juniors: [$0.junior], model: $0) }
    }
    return groups(pairs) { [$0.why, "\($0.lines)", "\($0.elsewhere)"] }.flatMap { pairs -> [Inversions] in
      let isBySenior = Set(pairs.map(\.senior)).count <= Set(pairs.map(\.junior)).count
      return groups(pairs) { isBySenior ? $0.senior : $0.junior }.map { pairs in
        Inversions(
          seniors: isBySenior ? [pairs[0].senior] : pairs.map(\.senior),
          juniors: isBySenior ? pairs.map(\.junior) : [pairs[0].junior], model: pairs[0])
      }
    }
  }

  /// By key, in order of the first of each.
  private static func groups<Key: Hashable>(
    _ pairs: [Plan.Inversion], by key: (Plan.Inversion) -> Key
  ) -> [[Plan.Inversion]] {
    var numbers: [Key: Int] = [:]
    var groups: [[Plan.Inversion]] = []
    for pair in pairs {
      if let number = numbers[key(pair)] {
        groups[number].append(pair)
      } else {
        numbers[key(pair)] = groups.count
        groups.append([pair])
      }
    }
    return groups
  }
}

extension Papers {
  /// For each activity with seats, how many pairs were compared and which stand the wrong way round. 排序证明
  var certificateTable: Table {
    certificates { $0.map { Inversions(seniors: [$0.senior], juniors: [$0.junior], model: $0) } }
  }

  /// The same to read: many pairs are gathered by what excuses them.
  var certificateSummary: Table { certificates(Inversions.gathered) }

  private func certificates(_ gathered: ([Plan.Inversion]) -> [Inversions]) -> Table {
    var table = Table(
      "certificates", title: self(.certificates),
      columns: [
        .init(self(.activity), isLong: true), .init(self(.comparedPairs), isNumeric: true), .init(self(.inversions)),
        .init(self(.excuse), isLong: true), .init(self(.lines)),
      ])
    table.rows = plan.certificates.flatMap { certificate -> [[String]] in
      let head = [
        title(certificate.activity), String(certificate.pairs),
        self(.inversionCount(certificate.inversions.count)),
      ]
      if certificate.inversions.isEmpty { return [head + ["", ""]] }
      return gathered(certificate.inversions).map { pairs in
        let why = Phrase(zh: pairs.model.why, en: pairs.model.why)
        return head + [self(.clauses([what(pairs), why])), self(.scenarioLines(pairs.model.lines))]
      }
    }
    table.grouped = 1
    return table
  }

  private func what(_ pairs: Inversions) -> Phrase {
    let (seniors, juniors) = (pairs.seniors.map { name($0) }, pairs.juniors.map { name($0) })
    guard seniors.count == 1, juniors.count == 1 else { return .inversionsOf(seniors: seniors, juniors: juniors) }
    return .inversionOf(senior: seniors[0], junior: juniors[0], distance: pairs.model.distance)
  }

  /// Every pair that is placed in opposite order at two activities, and what excuses it. 次序相反
  var oppositeTable: Table {
    opposites { $0.map { Inversions(seniors: [$0.senior], juniors: [$0.junior], model: $0) } }
  }

  /// The same to read: many pairs are gathered by what excuses them.
  var oppositeSummary: Table { opposites(Inversions.gathered) }

  private func opposites(_ gathered: ([Plan.Inversion]) -> [Inversions]) -> Table {
    var table = Table(
      "opposites", title: self(.opposites),
      columns: [
        .init(self(.senior)), .init(self(.junior)), .init(self(.inOrderAt), isLong: true),
        .init(self(.oppositeAt), isLong: true), .init(self(.excuse), isLong: true), .init(self(.lines)),
      ])
    table.rows = plan.certificates.flatMap { certificate in
      gathered(certificate.inversions.filter { !$0.elsewhere.isEmpty }).map { pairs in
        [
          self(.crowd(pairs.seniors.map { name($0) })), self(.crowd(pairs.juniors.map { name($0) })),
          self(.list(pairs.model.elsewhere.map { title($0) })), title(certificate.activity), pairs.model.why,
          self(.scenarioLines(pairs.model.lines)),
        ]
      }
    }
    return table
  }

  /// Whether anybody is placed in opposite order at two activities, in one line.
  var oneOrder: String {
    let pairs = plan.certificates.flatMap(\.inversions).filter { !$0.elsewhere.isEmpty }
    return self(.oppositeCount(Set(pairs.map { [$0.senior, $0.junior] }).count, events: plan.certificates.count))
  }
}
