internal import Visit
internal import Wording

extension Papers {
  /// Who of the staff does what when (protocol.md 9, document 9). 工作分工表
  var dutyTable: Table {
    var table = Table(
      "duties", title: self(.duties),
      columns: [
        .init(self(.date)), .init(self(.time)), .init(self(.duty)), .init(self(.place), isLong: true),
        .init(self(.responsible)), .init(self(.phone)), .init(self(.forWhom), isLong: true),
        .init(self(.done), isForm: true),
      ])
    table.rows = plan.duties.map { duty in
      [
        date(duty.at.day), duty.at.clock, self(duty.what, Terms.duty), place(duty.place), name(duty.person),
        register.people[duty.person]?.phone ?? "", names(sorted(duty.people)), "",
      ]
    }
    table.grouped = 1
    return table
  }
}
