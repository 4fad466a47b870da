import Foundation
import Testing
import Visit
import Wording

@testable import ScenarioFile

/// Numbers from a seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct FuzzTests {
  static let sources =
    [Full.text]
    + ["county-visit.yaml", "bilateral-visit.yaml", "洪泽调研.yaml"].compactMap {
      try? String(contentsOfFile: scenarios + "/" + $0, encoding: .utf8)
    }
  private static let pieces = [
    "{", "}", "[", "]", ":", ": ", "- ", ",", "\n", "\t", "\"", "'", "&a ", "*a", "!!x ", "#", "|", ">", "?", "..",
    "-1", "99999999999999999999",
    "2026-02-30", "24:01", "1e999", "nan", "\u{0}", "\u{FEFF}", "，", "：", "至", "~", "null", "true", "", "\r\n", "%",
    "@", "<<: *a", "a.csv",
  ]

  @Test(arguments: 0..<200)
  func `Whatever a scenario holds, it is read or said to be wrong, with a line that is there`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var bytes = Array(Self.sources[seed % Self.sources.count].utf8)
    for _ in 0..<Int.random(in: 1...6, using: &dice) { mutate(&bytes, &dice) }
    let reading = readScenario(bytes, named: "a.yaml") { _ in .success(Array("id,name\na,\"b\n".utf8)) }
    let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.count
    #expect(reading.visit != nil || reading.diagnostics.contains { $0.severity == .error })
    for diagnostic in reading.diagnostics where diagnostic.file == "a.yaml" {
      #expect((1...(lines + 1)).contains(diagnostic.line) && diagnostic.column >= 1)
      #expect(!diagnostic.rendered(.zh).isEmpty && !diagnostic.rendered(.en).isEmpty)
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ dice: inout Dice) {
    let at = Int.random(in: 0..<max(1, bytes.count), using: &dice)
    let end = min(bytes.count, at + Int.random(in: 0...40, using: &dice))
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: bytes.removeSubrange(min(at, end)..<end)
    case 1:
      bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &dice) ?? "").utf8), at: min(at, bytes.count))
    case 2: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &dice) }
    case 3:
      bytes.insert(contentsOf: Array(bytes[min(at, end)..<end]), at: Int.random(in: 0...bytes.count, using: &dice))
    default:
      bytes.replaceSubrange(min(at, end)..<end, with: Array((Self.pieces.randomElement(using: &dice) ?? "").utf8))
    }
  }
}
