internal import Visit

/// Driving times between the places of a programme, looked up in constant time. 车程表
struct Legs: Sendable {
  private let index: [Place.ID: Int]
  /// The minutes of the day at which speeds change, from 0 on.
  private let marks: [Minutes]
  /// By hour band, from, to; nil where no way is known.
  private let minutes: [[[Minutes?]]]
  private let board: Minutes

  init(_ places: [Place.ID], _ context: Context) {
    index = Dictionary(places.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let travel = context.visit.travel
    board = min(max(0, travel.board), 1000)
    let marks = Set(travel.speeds.flatMap { [$0.hours.lowerBound, $0.hours.upperBound] } + [0])
      .filter { (0..<1440).contains($0) }.sorted()
    self.marks = marks
    minutes = marks.map { mark in
      let moment = Moment(context.visit.dates.lowerBound, minute: mark)
      return places.map { from in places.map { to in context.roads.journey(from: from, to: to, at: moment)?.minutes } }
    }
  }

  /// From getting in at one place to having got out at another, leaving at a moment: the drive and a boarding stop at
  /// each end. Nothing at all when it is the same place, or where no way is known.
  func ride(_ from: Place.ID, _ to: Place.ID, at moment: Moment) -> Minutes {
    guard from != to, let a = index[from], let b = index[to] else { return 0 }
    let minute = moment.minuteOfDay
    let band = marks.lastIndex { $0 <= minute } ?? 0
    return minutes[band][a][b].map { $0 + 2 * board } ?? 0
  }
}
