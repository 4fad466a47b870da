internal import Visit

// Whoever is away in between comes back to the same room where that makes nothing worse. 返回原房
extension LodgingProblem {
  /// Guests before and after nights elsewhere.
  var returns: [(before: Int, after: Int)] {
    let own = Dictionary(grouping: guests.indices) { guests[$0].person.id }
    return guests.indices.compactMap { guest in
      own[guests[guest].person.id]?.filter { guests[$0].nights.lowerBound >= guests[guest].nights.upperBound }
        .min { guests[$0].nights.lowerBound < guests[$1].nights.lowerBound }.map { (before: guest, after: $0) }
    }
  }

  /// Whether two guests are one person, before and after nights elsewhere.
  func isOnePerson(_ first: Int, _ second: Int) -> Bool { guests[first].person.id == guests[second].person.id }

  /// The placements with as many as possible back in their room, at no cost in any goal.
  func returned(_ placements: [LodgingPlacement?]) -> [LodgingPlacement?] {
    var best = placements
    let score = score(best)
    for (before, after) in returns {
      guard let first = best[before]?.room, let second = best[after]?.room, first != second else { continue }
      let tries = [moved([after], to: first, best), moved([before], to: second, best)]
      let all = tries + [exchanged(after, with: first, best), exchanged(before, with: second, best)]
      if let same = all.first(where: { isLawful($0) && self.score($0) == score }) { best = same }
    }
    return best
  }

  private func moved(_ guests: [Int], to room: Int, _ placements: [LodgingPlacement?]) -> [LodgingPlacement?] {
    var result = placements
    for guest in guests { result[guest]?.room = room }
    return result
  }

  /// Whoever is in a room on the nights of a guest changes places with all who are in the guest's.
  private func exchanged(_ guest: Int, with room: Int, _ placements: [LodgingPlacement?]) -> [LodgingPlacement?] {
    guard let own = placements[guest] else { return placements }
    func living(_ room: Int) -> [Int] {
      placements.indices.filter { placements[$0].map { $0.room == room && $0.nights.overlaps(own.nights) } ?? false }
    }
    return moved(living(room), to: own.room, moved(living(own.room), to: room, placements))
  }
}
