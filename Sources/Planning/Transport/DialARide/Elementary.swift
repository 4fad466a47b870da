internal import Glibc

/// The natural logarithm, with a floor instead of an endless answer.
func logarithm(_ value: Double) -> Double { log(max(value, 1e-300)) }

extension Double {
  /// A power.
  static func pow(_ base: Double, _ exponent: Double) -> Double { Glibc.pow(base, exponent) }
}
