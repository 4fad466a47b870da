internal import Visit
internal import Wording

extension Papers {
  /// For each activity with seats, how many pairs were compared and which stand the wrong way round. 排序证明
  var certificateTable: Table {
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
      return certificate.inversions.map { pair in
        let what = self(
          .inversionOf(senior: name(pair.senior), junior: name(pair.junior), distance: pair.distance))
        return head + [
          self(.clauses([what, pair.why].map { Phrase(zh: $0, en: $0) })), self(.scenarioLines(pair.lines)),
        ]
      }
    }
    table.grouped = 1
    return table
  }

  /// Every pair that is placed in opposite order at two activities, and what excuses it. 次序相反
  var oppositeTable: Table {
    var table = Table(
      "opposites", title: self(.opposites),
      columns: [
        .init(self(.senior)), .init(self(.junior)), .init(self(.inOrderAt), isLong: true),
        .init(self(.oppositeAt), isLong: true), .init(self(.excuse), isLong: true), .init(self(.lines)),
      ])
    table.rows = plan.certificates.flatMap { certificate in
      certificate.inversions.filter { !$0.elsewhere.isEmpty }.map { pair in
        [
          name(pair.senior), name(pair.junior), self(.list(pair.elsewhere.map { title($0) })),
          title(certificate.activity), pair.why, self(.scenarioLines(pair.lines)),
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
