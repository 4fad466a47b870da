import Testing

@testable import Publishing

@Suite("Fixed-point numbers")
struct DecimalsTests {
  @Test(
    "are written exactly",
    arguments: [
      (1250, 3, 1, "1.25"), (0, 3, 1, "0.0"), (0, 3, 0, "0"), (-5, 1, 0, "-0.5"), (12, 0, 0, "12"), (7, 3, 0, "0.007"),
      (38000, 3, 0, "38"), (Int.min, 1, 0, "-922337203685477580.8"),
    ])
  func written(value: Int, places: Int, least: Int, text: String) {
    #expect(Decimals.text(value, places: places, least: least) == text)
    #expect(Decimals.units(text, places: places) == value)
  }

  @Test(
    "that have more digits, or none, or aren't numbers are refused",
    arguments: ["1.25", "", "-", "1e3", "1.", ".5", "+1", "99999999999999999999"])
  func refused(text: String) {
    #expect(Decimals.units(text, places: 1) == nil)
  }

  @Test("are rounded from floating point")
  func rounded() {
    #expect(Decimals.text(0.30000000000000004, places: 3, least: 1) == "0.3")
    #expect(Decimals.text(Double.nan, places: 3, least: 1) == "0.0")
    #expect(Decimals.text(-0.00001, places: 3, least: 1) == "0.0")
  }
}
