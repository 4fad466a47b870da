internal import Precedence
internal import Visit

/// Delegations that rows keep together, and those of them that an aisle parts all the same. 连片就座
struct SeatBlocks {
  let problem: SeatingProblem
  let seating: Seating

  /// The delegations whose block crosses an aisle or is spread, each with its people.
  var split: [(delegation: Delegation.ID, people: [Person.ID])] {
    guard problem.activity.seating.delegations == .keep, let aisles else { return [] }
    var parties: [(delegation: Delegation.ID, members: [Int])] = []
    for (index, sitter) in problem.sitters.enumerated() where sitter.zone == "block \(sitter.person.delegation)" {
      if let known = parties.firstIndex(where: { $0.delegation == sitter.person.delegation }) {
        parties[known].members.append(index)
      } else {
        parties.append((sitter.person.delegation, [index]))
      }
    }
    return parties.filter { party in
      let columns = party.members.compactMap { seating[$0] }.compactMap { seat in
        problem.seats[seat].id.split(separator: "-").last.flatMap { Int($0) }
      }
      return Set(columns.map { column in aisles.count { $0 < column } }).count > 1
    }.map { ($0.delegation, $0.members.filter { seating[$0] != nil }.map { problem.sitters[$0].person.id }) }
  }

  private var aisles: [Int]? {
    switch problem.hall.layout {
    case .theatre(let grid), .classroom(let grid), .rostrum(_, let grid?): grid.aisles
    default: nil
    }
  }
}
