internal import Visit
internal import Wording

extension Papers {
  /// The order of precedence with the reason for every adjacent pair. 礼宾次序
  public var orderTable: Table {
    var table = Table(
      "order", title: self(.order),
      columns: [
        .init(self(.number), isNumeric: true), .init(self(.name)), .init(self(.side)), .init(self(.delegation)),
        .init(self(.title), isLong: true), .init(self(.rank)), .init(self(.reason), isLong: true),
      ])
    table.rows = plan.order.enumerated().map { position, place in
      let person = register.people[place.person]
      return [
        String(position + 1), name(place.person), self(register.side(of: place.person).label),
        person.map { delegation($0.delegation) } ?? "", person?.title ?? "", place.rank, place.why ?? "",
      ]
    }
    return table
  }
}
