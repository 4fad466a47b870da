/// The ranks of a visit, senior first. 职级序列
public struct Ladder: Sendable, Hashable {
  /// `cn-civil-service`, `diplomatic`, `corporate`, or nil for a list of the scenario's own.
  public var name: String?
  /// Each level holds the ranks that are equal; the first level is the most senior.
  public var levels: [[String]]

  /// A ladder of levels, senior first.
  public init(name: String? = nil, levels: [[String]]) {
    self.name = name
    self.levels = levels
  }

  /// The level of a rank, 0 the most senior, or nil where the ladder doesn't have it.
  public func level(of rank: String) -> Int? { levels.firstIndex { $0.contains(rank) } }
}

/// Some levels of the ladder, both ends included. 职级范围
public struct RankRange: Sendable, Hashable {
  /// The most senior level that belongs, or nil for no end above.
  public var senior: Int?
  /// The most junior level that belongs, or nil for no end below.
  public var junior: Int?

  /// Levels from `senior` down to `junior`.
  public init(senior: Int?, junior: Int?) {
    self.senior = senior
    self.junior = junior
  }

  /// Whether a level belongs. People without a rank (nil) count as the lowest level there is.
  public func contains(_ level: Int?) -> Bool {
    let level = level ?? Int.max
    return level >= (senior ?? 0) && (junior.map { level <= $0 } ?? true)
  }
}

/// What two people are compared by. 排序依据
public enum Comparison: String, Sendable, Hashable, CaseIterable {
  /// Senior rank first. 职级
  case rank
  /// Listing order of the delegations. 单位顺序
  case delegation
  /// The principal first. 团长在前
  case role
  /// Earlier in office first. 任职时间
  case appointed
  /// Earlier announced first. 通知时间
  case announced
  /// Earlier arrived first. 抵达时间
  case arrival
  /// 姓氏笔画
  case strokes
  /// 拼音
  case pinyin
  /// The Latin name, else the name, letter by letter.
  case name
}

/// How the order of precedence is made. 排序规则
public struct OrderRules: Sendable {
  /// The ranks.
  public var ladder: Ladder
  /// Comparisons, made in turn; the order of listing decides last.
  public var by: [Comparison] = [.rank, .delegation, .role, .appointed]
  /// Chains that override `by`: each is before the next.
  public var before: [[Person.ID]] = []
  /// Whether the plan must have no inversion.
  public var strict = true
  /// Whether a given name of one character goes before longer ones (protocol.md 6.3, rule 6). 单名在前
  public var singleGivenFirst = true

  /// The default comparisons on a ladder.
  public init(ladder: Ladder) { self.ladder = ladder }
}
