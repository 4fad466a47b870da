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

  /// The fewest floors that delegations need beyond their first; nil where that isn't known.
  func floors() -> Int? {
    do {
      var programme = try LodgingProgramme(outline)
      guard try programme.fill() else { return nil }
      return try programme.floors(seconds: seconds)
    } catch { return nil }
  }

  /// The least cost in thousandths of a currency unit where delegations need no more floors than so many beyond their
  /// first; nil where that isn't known.
  func cost(floors: Int?) -> Int? {
    do {
      var programme = try LodgingProgramme(outline)
      guard try programme.fill() else { return nil }
      return try programme.cost(floors: floors, seconds: seconds)
    } catch { return nil }
  }
}
