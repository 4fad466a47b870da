/// The sum, or the largest number there is where it is larger.
func saturating(_ left: Int, plus right: Int) -> Int {
  let (sum, overflow) = left.addingReportingOverflow(right)
  return overflow ? (right > 0 ? .max : .min) : sum
}

/// The product, or the largest number there is where it is larger.
func saturating(_ left: Int, times right: Int) -> Int {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  return overflow ? ((left > 0) == (right > 0) ? .max : .min) : product
}

extension Sequence where Element == Int {
  /// The sum, or the largest number there is where it is larger.
  func total() -> Int { reduce(0) { saturating($0, plus: $1) } }
}
