internal import Visit

/// A linear programme below which no distribution of very many rooms can be: how many hotels keep which staircase of
/// grades, how many guests of each kind have rooms of each grade there, and which delegations live on one floor.
/// 住房松弛
///
/// Without an inversion each hotel has, for every grade, a last guest in the order who has that grade or a better one:
/// all who stand before that guest have it too, and nobody behind does. The steps of these guests are the hotel's
/// staircase; given the staircase, it is decided for every guest but those of the same steps which grades are left.
struct LodgingRelaxation {
  let outline: LodgingOutline
  /// How long a solve may take.
  let seconds: Double

  /// How many programmes may be solved to have hotels' staircases whole.
  var nodes = 1

  /// The fewest floors that delegations need beyond their first; nil where that isn't known. Nothing is looked for
  /// that would be above `reached`.
  func floors(reached: Int? = nil) -> Int? {
    do {
      var programme = try LodgingProgramme(outline)
      guard try programme.fill() else { return nil }
      return try programme.floors(reached: reached, nodes: nodes, seconds: seconds)
    } catch { return nil }
  }

  /// The same where a delegation that needs one floor more has its people on two, whichever they are.
  func divided(reached: Int? = nil) -> Int? {
    guard LodgingDivision.suits(outline) else { return nil }
    do {
      var programme = try LodgingDivision(outline, .floors)
      try programme.fill()
      let enough = reached.map { Double($0) - 1 + 1e-4 } ?? .infinity
      guard let least = try programme.least(nodes: nodes, enough: enough, seconds: seconds) else {
        return nil
      }
      return max(0, Int((min(1e9, least) - 1e-5).rounded(.up)))
    } catch { return nil }
  }

  /// The least cost in thousandths of a currency unit where delegations need no more floors than so many beyond their
  /// first; nil where that isn't known.
  func cost(floors: Int?, reached: Int? = nil) -> Int? {
    do {
      var programme = try LodgingProgramme(outline)
      guard try programme.fill() else { return nil }
      return try programme.cost(floors: floors, reached: reached, nodes: nodes, seconds: seconds)
    } catch { return nil }
  }
}
