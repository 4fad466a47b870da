/// A regulation as data: limits with their article, source and date. 规定
public struct Policy: Sendable, Identifiable {
  /// `cn-domestic-reception`, `cn-foreign-guests`, or a scenario's own.
  public var id: String
  /// The title in both languages.
  public var title: Text
  /// The document it follows.
  public var source: String
  /// When that was issued.
  public var date: String
  /// What it limits.
  public var limits: [Limit]

  /// A regulation.
  public init(id: String, title: Text, source: String, date: String, limits: [Limit]) {
    self.id = id
    self.title = title
    self.source = source
    self.date = date
    self.limits = limits
  }

  /// Words in both languages, as the data file writes them.
  public struct Text: Sendable, Hashable {
    /// Chinese.
    public var zh: String
    /// English.
    public var en: String

    /// Words in both languages.
    public init(zh: String, en: String) {
      self.zh = zh
      self.en = en
    }
  }

  /// One limit of a regulation. 条款
  public struct Limit: Sendable, Identifiable {
    /// Unique within the policy: `meal-escorts`.
    public var id: String
    /// In both languages; empty where it is of no article. 条款号
    public var article: Text
    /// What it says, in both languages.
    public var text: Text
    /// How grave a breach is.
    public var severity: Finding.Severity
    /// How it is checked.
    public var check: Check

    /// One limit of a regulation.
    public init(id: String, article: Text, text: Text, severity: Finding.Severity, check: Check) {
      self.id = id
      self.article = article
      self.text = text
      self.severity = severity
      self.check = check
    }
  }

  /// How a limit is checked. 检查方式
  public enum Check: Sendable {
    /// At activities of these kinds the host side has at most what the band that holds the number of guests allows;
    /// people of the roles aren't counted, and guests led by one of `exempt` lift it. 陪餐人数
    case escorts(kinds: [Activity.Kind], bands: [Band], uncounted: [Role], exempt: RankNames?)
    /// At most so many activities of these kinds in the visit. 次数
    case count(kinds: [Activity.Kind], most: Int)
    /// People of these ranks get rooms of these kinds only. 房型
    case rooms(ranks: RankNames, kinds: [Room.Kind])
    /// A night costs people of these ranks at most so many cents. 房价
    case price(ranks: RankNames, most: Int)
    /// A delegation led by one of these ranks lodges in a hotel of at most so many stars. 星级
    case stars(ranks: RankNames, most: Int)
    /// Only the roles may receive people at stations, airports and the like; at most `most` of them a group. 迎送
    case receivers(roles: [Role], most: Int?)
    /// People outside these ranks don't ride in vehicles of these kinds when a larger one is there. 集中乘车
    case vehicles(ranks: RankNames, kinds: [VehicleKind])
    /// Can't be computed from a plan: the office is reminded of it. 提示
    case reminder
  }

  /// For a number of guests up to `upTo` (nil: any) the host side may be `base + (guests - over) / per`, rounded down;
  /// `per` 0 means `base` alone.
  public struct Band: Sendable, Hashable {
    /// The largest number of guests it holds for.
    public var upTo: Int?
    /// So many in any case.
    public var base: Int
    /// Guests beyond this number count.
    public var over: Int
    /// One more for so many guests.
    public var per: Int

    /// A band of the table.
    public init(upTo: Int?, base: Int, over: Int = 0, per: Int = 0) {
      self.upTo = upTo
      self.base = base
      self.over = over
      self.per = per
    }

    /// How many of the host side may be there for so many guests.
    public func allowed(for guests: Int) -> Int { per > 0 ? base + max(0, guests - over) / per : base }
  }

  /// Ranks by name, both ends included, since a policy doesn't know the visit's ladder; nil is an open end.
  public struct RankNames: Sendable, Hashable {
    /// The most senior rank's possible names on the ladders it is written for.
    public var senior: [String]
    /// The most junior rank's possible names.
    public var junior: [String]

    /// Ranks from `senior` to `junior`; an empty list leaves that end open.
    public init(senior: [String] = [], junior: [String] = []) {
      self.senior = senior
      self.junior = junior
    }

    /// The range on a ladder, or nil where the ladder has none of the names of an end that is given.
    public func range(on ladder: Ladder) -> RankRange? {
      let top = senior.lazy.compactMap { ladder.level(of: $0) }.first
      let bottom = junior.lazy.compactMap { ladder.level(of: $0) }.first
      guard senior.isEmpty || top != nil, junior.isEmpty || bottom != nil else { return nil }
      return RankRange(senior: top, junior: bottom)
    }
  }
}
