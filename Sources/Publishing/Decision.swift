public import Visit
public import Wording

/// What was decided on a visit, as the first page says it. 决定
///
/// The office lays plans before the one who decides, and the papers say which one was chosen, by whom and why. Papers of
/// another plan say how it differs from that one.
public struct Decision: Sendable, Hashable {
  /// The chosen plan's id, as people write it.
  public var plan: String
  /// Who decided.
  public var who: String
  /// In that person's words.
  public var why: String
  /// When, in the visit's time zone.
  public var at: Moment
  /// Whether the papers are of that plan.
  public var isThis: Bool
  /// How the plan of the papers differs from the chosen one.
  public var differences: [Phrase]

  /// A decision.
  public init(plan: String, who: String, why: String, at: Moment, isThis: Bool, differences: [Phrase] = []) {
    self.plan = plan
    self.who = who
    self.why = why
    self.at = at
    self.isThis = isThis
    self.differences = differences
  }

  var sentence: Phrase {
    let time = "\(at.day) \(at.clock)"
    return isThis ? .decidedOnThis(plan, who: who, at: time) : .decidedOnAnother(plan, who: who, at: time)
  }
}
