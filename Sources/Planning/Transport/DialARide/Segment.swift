/// What a run of stops is to the stops around it: begun at `s` or later, it is done at `max(finish, s + length)`, and it
/// can't be begun after `latestStart`. Runs join in constant time. 路段
///
/// Where ride limits hold inside, the three numbers are exact as long as nobody is on board at either end: the vehicle
/// can then wait outside for as long as it likes.
struct Segment {
  /// When it is done at the earliest.
  var finish: Double
  /// How long it takes at least, were there no windows.
  var length: Double
  /// When it must be begun at the latest.
  var latestStart: Double

  /// The least time from its begin to its end.
  var duration: Double { max(length, finish - latestStart) }

  /// This run, then `way`, then the other; nil when the other can't be begun in time.
  func joined(_ way: Double, _ next: Segment) -> Segment? {
    let arrival = finish + way
    guard arrival <= next.latestStart + RideNetwork.tolerance else { return nil }
    return Segment(
      finish: max(next.finish, arrival + next.length), length: length + way + next.length,
      latestStart: min(latestStart, next.latestStart - way - length))
  }
}
