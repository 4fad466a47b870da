// One order drives every event; what each of them shows of it.
extension Plan {
  /// What the seats of one activity show of the order of precedence: how many pairs were compared, and each that stands
  /// the wrong way round. 排序证明
  public struct Certificate: Sendable, Hashable {
    /// Which activity.
    public var activity: Activity.ID
    /// Pairs of ranked people who are seated in one zone and, where sides stand apart, on one side.
    public var pairs: Int
    /// The pairs of whom the junior has the better place, by the senior's and then the junior's place in the order.
    public var inversions: [Inversion]

    /// What one activity shows.
    public init(activity: Activity.ID, pairs: Int, inversions: [Inversion] = []) {
      self.activity = activity
      self.pairs = pairs
      self.inversions = inversions
    }
  }

  /// Two people of whom the junior has the better place, and what excuses it. 倒置
  public struct Inversion: Sendable, Hashable {
    /// Who is before the other in the order.
    public var senior: Person.ID
    /// Who sits better all the same.
    public var junior: Person.ID
    /// How far apart the two are in the order.
    public var distance: Int
    /// What excuses it, in the plan's language.
    public var why: String
    /// The lines of the scenario that do.
    public var lines: [Int]
    /// Activities at which the same two sit the right way round: they are placed in opposite order. 次序相反
    public var elsewhere: [Activity.ID]

    /// Two people the wrong way round.
    public init(
      senior: Person.ID, junior: Person.ID, distance: Int, why: String, lines: [Int], elsewhere: [Activity.ID] = []
    ) {
      self.senior = senior
      self.junior = junior
      self.distance = distance
      self.why = why
      self.lines = lines
      self.elsewhere = elsewhere
    }
  }
}
