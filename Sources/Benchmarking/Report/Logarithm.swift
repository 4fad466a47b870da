internal import Glibc

/// Logarithms, for ratios and exponents. 对数
enum Logarithm {
  static func of(_ value: Double) -> Double { log(value) }
  static func raise(_ exponent: Double) -> Double { exp(exponent) }
  static func ten(_ value: Double) -> Double { log10(value) }
  static func power(ofTen exponent: Double) -> Double { pow(10, exponent) }
}
