/// Something that the office should know of a plan. 提示
public struct Finding: Sendable, Hashable {
  /// How grave it is.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// A rule or limit is broken. 违反
    case error
    /// Look at it. 注意
    case warning
    /// Good to know. 说明
    case note

    /// Graver ones come first.
    public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
    private var weight: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// `cn-domestic-reception/meal-escorts`, `audit/seats-taken-twice` …
  public var rule: String
  /// How grave.
  public var severity: Severity
  /// It stands for something that the scenario asks for and the plan gives up: a plan with such a finding isn't complete.
  public var isShortfall: Bool { ["rules/conflict", "transport/no-convoy"].contains(rule) }
  /// In the plan's language.
  public var message: String
  /// Whom it is about.
  public var people: [Person.ID]
  /// Lines of the scenario.
  public var lines: [Int]

  /// Something that the office should know.
  public init(rule: String, severity: Severity, message: String, people: [Person.ID] = [], lines: [Int] = []) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.people = people
    self.lines = lines
  }
}
