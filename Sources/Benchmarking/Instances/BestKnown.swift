/// The values that a set's `best_known.csv` gives: instance and value in the first two columns. 已知最优值
public struct BestKnown: Sendable, Hashable {
  private var values: [String: Double] = [:]

  /// Nothing known.
  public init() {}

  /// Reads the file's text; lines that hold no number, such as the heading, say nothing.
  public init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { field in
        String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      if fields.count >= 2, let value = Double(fields[1]) { values[fields[0]] = value }
    }
  }

  /// The value of an instance, where it is known.
  public subscript(instance: String) -> Double? { values[instance] }
}
