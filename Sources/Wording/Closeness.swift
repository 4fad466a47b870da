/// Finds the name that was meant. 近似匹配
public enum Closeness {
  /// The candidate that takes the fewest changes to make, if it is near enough; among equals the first.
  public static func nearest(to text: String, among candidates: [String]) -> String? {
    let wanted = Array(text.lowercased().unicodeScalars.prefix(65))
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(65))
      let allowed = max(1, min(wanted.count, letters.count) / 3)
      guard letters.count <= 64, abs(letters.count - wanted.count) <= allowed else { continue }
      let found = distance(wanted, letters, atMost: allowed)
      guard found <= allowed, found < max(wanted.count, letters.count) else { continue }
      if best.map({ found < $0.distance }) ?? true { best = (candidate, found) }
    }
    return best?.name
  }

  /// How many letters must be put in, left out, replaced or swapped with the next (optimal string alignment).
  /// More than `limit` is not counted further.
  public static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int = .max) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var row = [i + 1]
      for (j, right) in b.enumerated() {
        var least = min(last[j] + (left == right ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left == b[j - 1], a[i - 1] == right { least = min(least, beforeLast[j - 1] + 1) }
        row.append(least)
      }
      // A swap looks two rows back, hence both.
      if let one = row.min(), let other = last.min(), min(one, other) > limit { return limit + 1 }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
