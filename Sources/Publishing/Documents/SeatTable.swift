internal import Visit
internal import Wording

extension Papers {
  /// The index of seats: everybody's seat at every activity (protocol.md 9, document 18). 座次索引
  var seatTable: Table {
    let hasTables = plan.seats.contains { $0.table != nil }
    var table = Table(
      "seats", title: self(.seats),
      columns: [
        .init(self(.activity), isLong: true), .init(self(.table)), .init(self(.side)),
        .init(self(.row), isNumeric: true),
        .init(self(.honour), isNumeric: true), .init(self(.seat)), .init(self(.name)),
        .init(self(.title), isLong: true),
      ])
    table.rows = plan.seats.map { seat in
      [
        title(seat.activity), seat.table ?? "", self(seat.side.label), String(seat.row), String(seat.honour), seat.seat,
        name(seat.person), register.people[seat.person]?.title ?? "",
      ]
    }
    if !hasTables {
      table.columns.remove(at: 1)
      for row in table.rows.indices { table.rows[row].remove(at: 1) }
    }
    table.grouped = 1
    return table
  }
}
