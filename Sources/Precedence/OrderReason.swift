public import Visit
public import Wording

/// Why one person is before the next. 先后理由
public struct Reason: Sendable, Hashable {
  /// The comparison that decided: `rank`, `delegation` … as in `precedence.by`, or `before` or `listing`.
  public var by: String
  /// In words: what is equal, and what decided.
  public var why: Phrase

  /// Why one person is before the next.
  public init(by: String, why: Phrase) {
    self.by = by
    self.why = why
  }
}

extension OrderOfPrecedence {
  /// Why the person at a position is before the next; nil for the last.
  public func reason(beforeNext index: Int) -> Reason? {
    guard entries.indices.contains(index), entries.indices.contains(index + 1) else { return nil }
    return reason(index, before: index + 1)
  }

  /// Why one person is before another of the order; nil where it isn't so.
  public func reason(_ senior: Person.ID, before junior: Person.ID) -> Reason? {
    guard let first = position(of: senior), let second = position(of: junior), first < second else { return nil }
    return reason(first, before: second)
  }

  private func reason(_ index: Int, before other: Int) -> Reason {
    let (senior, next) = (entries[index], entries[other])
    if senior.natural > next.natural, isChained(index, before: other) {
      return Reason(by: "before", why: .orderedByChain(senior.person.name, before: next.person.name))
    }
    var equal: [Phrase] = []
    for (position, comparison) in rules.by.enumerated() {
      switch KeyOrder(senior.keys[position], next.keys[position]) {
      case .equal:
        if senior.keys[position] != nil, let same = Phrase.same(comparison) { equal.append(same) }
      case .before:
        let why = Phrase.ordered(equal, by: difference(comparison, senior.person, next.person))
        return Reason(by: comparison.rawValue, why: why)
      case .after:
        return Reason(by: "before", why: .orderedByCircle(senior.person.name, before: next.person.name))
      }
    }
    return Reason(by: "listing", why: .ordered(equal, by: .orderedByListing()))
  }

  private func difference(_ comparison: Comparison, _ senior: Person, _ next: Person) -> Phrase {
    switch comparison {
    case .rank: .orderedByRank(senior.rank?.name ?? "", before: next.rank?.name ?? "")
    case .delegation:
      .orderedByDelegation(delegationName(of: senior), before: delegationName(of: next))
    case .role: .orderedByRole()
    case .appointed: .orderedByAppointment(senior.appointed?.description ?? "", before: next.appointed?.description)
    case .announced: .orderedByAnnouncement(senior.announced?.description ?? "", before: next.announced?.description)
    case .arrival: .orderedByArrival(moment(senior.arrive), before: next.arrive.map(moment))
    case .strokes: strokesDifference(PersonalName(senior.name), PersonalName(next.name))
    case .pinyin: .orderedByPinyin(reading(senior), before: reading(next))
    case .name: .orderedByName(senior.nameLatin ?? senior.name, before: next.nameLatin ?? next.name)
    }
  }

  private func delegationName(of person: Person) -> String {
    register.delegations[person.delegation]?.name ?? person.delegation.text
  }

  private func moment(_ passage: Passage?) -> String { passage.map { "\($0.at.day) \($0.at.clock)" } ?? "" }

  private func moment(_ passage: Passage) -> String { "\(passage.at.day) \(passage.at.clock)" }

  private func reading(_ person: Person) -> String {
    let name = PersonalName(person.name)
    return "\(person.name) \(Pinyin(family: name.family).text)"
  }

  private func strokesDifference(_ senior: PersonalName, _ next: PersonalName) -> Phrase {
    let pair = zip(senior.family + senior.given, next.family + next.given).first { $0 != $1 }
    let single = rules.singleGivenFirst && senior.family == next.family && senior.given.count == 1
    guard let (left, right) = pair, !(single && next.given.count != 1) else {
      return .orderedByShortName(text(senior), before: text(next))
    }
    let (a, b) = (keys.strokes(of: left) ?? [], keys.strokes(of: right) ?? [])
    guard a != b, !a.isEmpty, !b.isEmpty else { return .orderedByStructure(String(left), before: String(right)) }
    return a.count != b.count
      ? .orderedByStrokeCount(String(left), a.count, before: String(right), b.count)
      : .orderedByStrokes(String(left), sequence(a), before: String(right), sequence(b))
  }

  private func text(_ name: PersonalName) -> String { String(String.UnicodeScalarView(name.family + name.given)) }

  private func sequence(_ strokes: [Int]) -> String {
    let names = ["横", "竖", "撇", "点", "折"]
    return strokes.map { names.indices.contains($0 - 1) ? names[$0 - 1] : "" }.joined()
  }
}

extension Phrase {
  /// What two people have in common before the comparison that decides; nil where it goes without saying.
  fileprivate static func same(_ comparison: Comparison) -> Phrase? {
    switch comparison {
    case .rank: .sameRank()
    case .delegation: .sameDelegation()
    case .role: nil
    case .appointed: .sameAppointment()
    case .announced: .sameAnnouncement()
    case .arrival: .sameArrival()
    case .strokes, .pinyin, .name: .sameName()
    }
  }
}
