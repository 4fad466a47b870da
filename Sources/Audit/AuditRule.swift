internal import Visit
internal import Wording

/// One rule that a plan must keep, under the name that stands in `Finding.rule`. 核查规则
struct AuditRule: Sendable {
  /// Without the prefix `audit/`.
  let name: String
  /// What is wrong with the plan by this rule; nothing when it is kept.
  let check: @Sendable (Inspection) -> [Remark]

  init(_ name: String, _ check: @escaping @Sendable (Inspection) -> [Remark]) {
    self.name = name
    self.check = check
  }
}

/// One thing said of a plan: the words, the people, and the parts of the scenario that it is about. 核查意见
struct Remark: Sendable {
  var phrase: Phrase
  var people: [Person.ID]
  var parts: [Origins.Part]
  /// Where it isn't that of all remarks of its rule.
  var severity: Finding.Severity?

  init(_ phrase: Phrase, people: [Person.ID] = [], parts: [Origins.Part] = [], severity: Finding.Severity? = nil) {
    self.phrase = phrase
    self.people = people
    self.parts = parts
    self.severity = severity
  }
}
