internal import Visit
internal import Wording

/// A day drawn along the hours: the programme above, the cars below. 时间轴
struct TimeLine {
  let papers: Papers
  let day: Day

  private static let label = 104.0
  private static let width = 1000.0
  private static let lane = 30.0

  /// Something that takes its time in a lane.
  private struct Span {
    var start: Moment
    var end: Moment
    var text: String
    var kind: String
  }

  private struct Lane {
    var title: String
    var spans: [Span]
  }

  var markup: Markup? {
    let lanes = [programme] + cars
    let spans = lanes.flatMap(\.spans)
    guard let first = spans.map(\.start).min(), let last = spans.map(\.end).max() else { return nil }
    let hours = first.minuteOfDay / 60...max(first.minuteOfDay / 60 + 1, hourAfter(last))
    let height = 30 + Double(lanes.count) * Self.lane + 6
    return Pen.picture(width: Self.width, height: height, title: papers.date(day)) {
      grid(hours, height)
      for (position, lane) in lanes.enumerated() {
        draw(lane, hours, y: 28 + Double(position) * Self.lane)
      }
    }
  }

  private var programme: Lane {
    let items = papers.plan.activities.filter { $0.start.day == day }
    return Lane(
      title: papers(.programme),
      spans: items.map { Span(start: $0.start, end: $0.end, text: papers.title($0.activity), kind: "bar") })
  }

  private var cars: [Lane] {
    papers.visit.vehicles.compactMap { vehicle in
      let spans = papers.plan.trips.filter { $0.vehicle == vehicle.id }.compactMap { span(of: $0) }
      return spans.isEmpty ? nil : Lane(title: vehicle.name, spans: spans)
    }
  }

  private func span(of trip: Plan.Trip) -> Span? {
    guard let start = trip.stops.first, let end = trip.stops.last, start.arrive.day == day else { return nil }
    return Span(
      start: start.leave ?? start.arrive, end: end.arrive, text: trip.id, kind: "drive")
  }

  private func hourAfter(_ moment: Moment) -> Int {
    moment.day > day ? 24 : min(24, (moment.minuteOfDay + 59) / 60)
  }

  private func x(_ minute: Int, _ hours: ClosedRange<Int>) -> Double {
    let scale = (Self.width - Self.label - 16) / Double(max(1, hours.count - 1) * 60)
    return Self.label + Double(min(max(minute, hours.lowerBound * 60), hours.upperBound * 60) - hours.lowerBound * 60)
      * scale
  }

  private func grid(_ hours: ClosedRange<Int>, _ height: Double) -> [Markup] {
    hours.flatMap { hour in
      [
        Pen.line(x(hour * 60, hours), 20, x(hour * 60, hours), height - 4, "hair"),
        Pen.text("\(hour):00", x(hour * 60, hours), 13, "muted", size: 11),
      ]
    }
  }

  private func draw(_ lane: Lane, _ hours: ClosedRange<Int>, y: Double) -> [Markup] {
    let title = Pen.text(lane.title, 0, y + 18, "name", size: 12, width: Self.label - 12, anchor: "start")
    return [title]
      + lane.spans.flatMap { span in
        let left = x(minute(span.start), hours)
        let right = max(left + 3, x(minute(span.end), hours))
        let bar = Pen.rectangle(left, y + 3, right - left, Self.lane - 9, span.kind, corner: 3)
        let size = 11.5
        guard Double(DisplayWidth.of(span.text)) * size * 0.54 < (right - left) * 1.3 else { return [bar] }
        let colour = span.kind == "bar" ? "on-bar" : "name"
        return [bar, Pen.text(span.text, (left + right) / 2, y + 18, colour, size: size, width: right - left - 4)]
      }
  }

  private func minute(_ moment: Moment) -> Int { moment - Moment(day, minute: 0) }
}
