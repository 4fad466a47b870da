/// A number left the range in which everything is exact. 溢出
struct TooLarge: Error {}

/// What is computed here is computed exactly, or not at all.
enum Checked {
  /// Numbers of this size and beyond are refused, so that sums of a few of them still fit.
  static let largest = 1 << 50

  static func sum(_ first: Int, _ second: Int) throws(TooLarge) -> Int {
    let (sum, overflow) = first.addingReportingOverflow(second)
    guard !overflow else { throw TooLarge() }
    return sum
  }

  static func difference(_ first: Int, _ second: Int) throws(TooLarge) -> Int {
    let (difference, overflow) = first.subtractingReportingOverflow(second)
    guard !overflow else { throw TooLarge() }
    return difference
  }

  static func product(_ first: Int, _ second: Int) throws(TooLarge) -> Int {
    let (product, overflow) = first.multipliedReportingOverflow(by: second)
    guard !overflow else { throw TooLarge() }
    return product
  }

  /// The number itself where it isn't too large.
  static func modest(_ number: Int) throws(TooLarge) -> Int {
    guard number.magnitude < UInt(largest) else { throw TooLarge() }
    return number
  }

  /// Rounded down; the divisor is positive.
  static func floor(_ number: Int, by divisor: Int) -> Int {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// Rounded up; the divisor is positive.
  static func ceiling(_ number: Int, by divisor: Int) -> Int {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest > 0 ? quotient + 1 : quotient
  }

  /// The greatest common divisor of all; 1 where there is nothing but zeros.
  static func commonDivisor(_ numbers: [Int]) -> Int {
    var divisor: UInt = 0
    for number in numbers {
      var rest = number.magnitude
      while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
      if divisor == 1 { break }
    }
    return divisor == 0 || divisor > UInt(Int.max) ? 1 : Int(divisor)
  }
}
