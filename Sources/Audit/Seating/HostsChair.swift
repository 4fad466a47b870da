internal import Precedence
internal import Visit
internal import Wording

extension AuditRule {
  /// At a table laid for two hosts the second's chair isn't empty between two guests, unless rules, needs or companions
  /// keep somebody there (protocol.md 3.3). 副陪席
  static let hostsChair = AuditRule("hosts-chair-empty") { audit in
    audit.seatCharts.flatMap { chart -> [Remark] in
      chart.arrangement.seats.compactMap { seat -> Remark? in
        guard seat.isHosts, seat.honour > 1, chart.sitters[seat.id] == nil, let left = seat.leftNeighbour,
          let right = seat.rightNeighbour, left != right, let one = chart.sitters[left],
          let other = chart.sitters[right], audit.side(of: one) == .guest, audit.side(of: other) == .guest,
          let table = seat.table
        else { return nil }
        let people = chart.tables.first { $0.table == table }?.people ?? []
        let isBound = people.contains { person in
          audit.isSeatBound(person, at: chart.activity.id)
            && (audit.side(of: person) == .host || [one, other].contains(person))
        }
        guard !isBound else { return nil }
        return Remark(
          .auditHostsChair(seat.id, audit.name(one), audit.name(other), chart.activity.title), people: [one, other],
          parts: [.activity(chart.activity.id), .hall(chart.hall.id)])
      }
    }
  }
}
