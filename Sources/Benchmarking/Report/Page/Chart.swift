internal import Publishing

/// A sheet with two axes on which points are put. 坐标图
struct Chart {
  /// An axis: what it goes from and to, and whether by powers of ten.
  struct Axis {
    var from: Double
    var to: Double
    var isLogarithmic = false
    var title = ""

    /// An axis that holds all numbers; of those, only the positive ones where it goes by powers of ten.
    init(_ numbers: [Double], isLogarithmic: Bool = false, from least: Double? = nil, title: String = "") {
      let fine = numbers.filter { $0.isFinite && (!isLogarithmic || $0 > 0) }
      let (low, high) = (least ?? fine.min() ?? 0, fine.max() ?? 1)
      self.isLogarithmic = isLogarithmic
      self.title = title
      if isLogarithmic {
        from = Logarithm.power(ofTen: (Logarithm.ten(low > 0 ? low : 1) - 0.05))
        to = Logarithm.power(ofTen: (Logarithm.ten(high > 0 ? high : 1) + 0.05))
        if to / from < 2 { (from, to) = (from / 1.5, to * 1.5) }
      } else {
        let margin = max(high - low, abs(high) * 0.01, 1e-9) * 0.05
        from = least ?? (low - margin)
        to = high + margin
      }
    }

    /// From 0 at the one end to 1 at the other; nil for what can't be shown.
    func share(_ value: Double) -> Double? {
      guard value.isFinite, !isLogarithmic || value > 0 else { return nil }
      let (low, high, at) =
        isLogarithmic
        ? (Logarithm.ten(from), Logarithm.ten(to), Logarithm.ten(value)) : (from, to, value)
      guard high > low else { return nil }
      return min(max((at - low) / (high - low), 0), 1)
    }

    /// Where numbers are written: powers of ten with their 2 and 5 where there is room, or about four round numbers.
    var ticks: [Double] {
      isLogarithmic ? powers : rounds
    }

    private var powers: [Double] {
      let (low, high) = (Int(Logarithm.ten(from).rounded(.down)), Int(Logarithm.ten(to).rounded(.up)))
      let steps: [Double] = high - low > 3 ? [1] : [1, 2, 5]
      return (low...max(low, high)).flatMap { power in
        steps.map { $0 * Logarithm.power(ofTen: Double(power)) }
      }.filter { $0 >= from && $0 <= to }
    }

    private var rounds: [Double] {
      let raw = max(1e-12, (to - from) / 4)
      let unit = Logarithm.power(ofTen: Logarithm.ten(raw).rounded(.down))
      let step = unit * ([1, 2, 5, 10].first { $0 * unit >= raw } ?? 10)
      let first = (from / step).rounded(.up)
      return (0..<12).map { (first + Double($0)) * step }.filter { $0 <= to }
    }
  }

  var x: Axis
  var y: Axis
  var title: String
  var width = 420.0
  var height = 260.0

  private let left = 52.0
  private let bottom = 34.0
  private let top = 26.0
  private let right = 12.0

  /// Where a point lies on the sheet.
  func at(_ across: Double, _ up: Double) -> (x: Double, y: Double)? {
    guard let across = x.share(across), let up = y.share(up) else { return nil }
    return (left + across * (width - left - right), height - bottom - up * (height - top - bottom))
  }

  /// The sheet with its axes and what is put on it.
  func picture(@MarkupBuilder _ content: () -> [Markup]) -> Markup {
    Pen.picture(width: width, height: height, title: title) {
      Pen.text(title, left, 15, "strong", size: 12, width: width - left - right, anchor: "start")
      grid
      content()
    }
  }

  @MarkupBuilder private var grid: [Markup] {
    for tick in x.ticks {
      if let share = x.share(tick) {
        let place = left + share * (width - left - right)
        Pen.line(place, top, place, height - bottom, "hair")
        Pen.text(Self.label(tick), place, height - bottom + 14, "muted", size: 10)
      }
    }
    for tick in y.ticks {
      if let share = y.share(tick) {
        let place = height - bottom - share * (height - top - bottom)
        Pen.line(left, place, width - right, place, "hair")
        Pen.text(Self.label(tick), left - 5, place + 3.5, "muted", size: 10, anchor: "end")
      }
    }
    Pen.text(x.title, width - right, height - 5, "muted", size: 10, anchor: "end")
    Pen.text(y.title, 4, height - 5, "muted", size: 10, anchor: "start")
    Pen.line(left, height - bottom, width - right, height - bottom, "outline")
    Pen.line(left, top, left, height - bottom, "outline")
  }

  /// A line through points, where they can be shown.
  func line(_ points: [(Double, Double)], _ kind: String) -> [Markup] {
    let places = points.compactMap { at($0.0, $0.1) }
    guard places.count > 1 else { return [] }
    let data = places.enumerated().map { index, place in
      "\(index == 0 ? "M" : "L")\(Pen.number(place.x)) \(Pen.number(place.y))"
    }
    return [Pen.path(data.joined(), kind)]
  }

  /// A line that keeps its height until it changes.
  func steps(_ points: [(Double, Double)], until end: Double, _ kind: String) -> [Markup] {
    var corners: [(Double, Double)] = []
    for point in points {
      if let last = corners.last { corners.append((point.0, last.1)) }
      corners.append(point)
    }
    if let last = corners.last { corners.append((max(end, last.0), last.1)) }
    return line(corners, kind)
  }

  static func label(_ value: Double) -> String {
    if value != 0, abs(value) < 0.001 || abs(value) >= 100_000 {
      let power = Logarithm.ten(abs(value)).rounded(.down)
      let digit = value / Logarithm.power(ofTen: power)
      return "\(Figure.fixed(digit, digit == digit.rounded() ? 0 : 1))e\(Int(power))"
    }
    for decimals in 0...3 where abs(value - (Double(Figure.fixed(value, decimals)) ?? 0)) < 1e-9 {
      return Figure.fixed(value, decimals)
    }
    return Figure.fixed(value, 3)
  }
}
