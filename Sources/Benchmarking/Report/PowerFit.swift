/// How something grows: `seconds ≈ factor · sizeᵉ`, fitted to logarithms by least squares. 增长指数
public struct PowerFit: Sendable, Hashable {
  /// The exponent: 1 grows in step, 2 by the square.
  public var exponent: Double
  /// What a size of 1 would take.
  public var factor: Double
  /// How much of the differences the fit explains, from 0 to 1.
  public var fit: Double

  /// Fits points of size and seconds; nil with fewer than three sizes.
  public init?(_ points: [(size: Double, value: Double)]) {
    let logs = points.filter { $0.size > 0 && $0.value > 0 }.map {
      (x: Logarithm.of($0.size), y: Logarithm.of($0.value))
    }
    guard Set(logs.map(\.x)).count >= 3 else { return nil }
    let count = Double(logs.count)
    let (x, y) = (logs.reduce(0) { $0 + $1.x } / count, logs.reduce(0) { $0 + $1.y } / count)
    let across = logs.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
    let up = logs.reduce(0) { $0 + ($1.y - y) * ($1.y - y) }
    let both = logs.reduce(0) { $0 + ($1.x - x) * ($1.y - y) }
    exponent = both / across
    factor = Logarithm.raise(y - exponent * x)
    fit = up > 0 ? both * both / (across * up) : 1
  }

  /// What the fit says of a size.
  public func value(at size: Double) -> Double { factor * Logarithm.raise(exponent * Logarithm.of(size)) }
}
