/// The name by which one thing of a scenario refers to another. 编号
///
/// `Subject` keeps a person's id from being taken for a place's.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The id as the scenario writes it.
  public let text: String

  /// An id as the scenario writes it.
  public init(_ text: String) { self.text = text }

  /// An id written in code.
  public init(stringLiteral value: String) { self.text = value }

  /// The id as the scenario writes it.
  public var description: String { text }

  /// Ids sort by their text, code point by code point, so that orders do not depend on a locale.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
