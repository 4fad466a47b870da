internal import CData
public import Visit
public import Wording

/// A plan as a JSON document: the source of all exports and the contract with everything that reads plans. 方案文件
///
/// Keys may be added to a format; none is renamed or taken away. The JSON Schema of the format is `schema`.
public enum PlanFile {
  /// The format that is written and read.
  public static let format = 1

  /// The plan as text, the same bytes for the same plan. Without `timing` the seconds that the goals took are left out,
  /// which are the only thing that differs between two runs.
  public static func text(of plan: Plan, timing: Bool = true) -> String { json(plan, timing: timing).text() }

  /// The plan that a text holds. Keys that aren't known are passed over.
  public static func plan(from text: String) throws(Failure) -> Plan {
    try decode(JSONReader.value(of: text))
  }

  /// The JSON Schema (draft 2020-12) that every plan fits.
  public static var schema: String {
    let start = UnsafeRawPointer(jiedai_plan_schema())
    return String(decoding: UnsafeRawBufferPointer(start: start, count: jiedai_plan_schema_length()), as: UTF8.self)
  }

  /// Why a text isn't a plan.
  public struct Failure: Error, Hashable {
    /// The line and column, or the path of the value such as `trips[3].stops[0].arrive`.
    public let place: String
    /// What was found there and what was expected.
    public let message: Phrase

    init(place: String, message: Phrase) {
      self.place = place
      self.message = message
    }

    /// Place and message in one line.
    public func text(_ language: Language) -> String {
      place.isEmpty ? message.text(language) : "\(place): \(message.text(language))"
    }
  }
}
