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

  /// The number of a place in the table; nil where none of its ways is known.
  func number(_ place: Place.ID) -> Int? { index[place] }

  /// The same between places by number.
  func ride(_ from: Int, _ to: Int, at minute: Int) -> Minutes {
    let ofDay = ((minute % 1440) + 1440) % 1440
    let band = marks.lastIndex { $0 <= ofDay } ?? 0
    return minutes[band][from][to].map { $0 + 2 * board } ?? 0
  }

  /// The shortest and the longest ride between two places over the day.
  func range(_ from: Int, _ to: Int) -> ClosedRange<Minutes> {
    let rides = minutes.map { band in band[from][to].map { $0 + 2 * board } ?? 0 }
    return (rides.min() ?? 0)...(rides.max() ?? 0)
  }

  /// The longest ride of all.
  var longest: Minutes { minutes.joined().joined().compactMap(\.self).max().map { $0 + 2 * board } ?? 0 }
}
