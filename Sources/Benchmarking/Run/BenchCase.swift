internal import Optimization
public import Wording

/// One instance of a suite and how to solve it. 评测项
public struct BenchCase: Sendable {
  /// The suite.
  public var suite: String
  /// The instance's name, one within its suite.
  public var instance: String
  /// How large it is, where instances of several sizes are one family.
  public var size: BenchRecord.Size?
  /// Whether chance bears on it, so that each seed is a run of its own.
  public var isSeeded = true
  /// What peers are asked; nil where no peer can be given the instance.
  var task: PeerTask?
  /// Makes all ready that isn't measured, and returns what is.
  let prepare: @Sendable () throws(BenchFailure) -> Work

  /// What is measured.
  typealias Work = @Sendable (Effort) throws(BenchFailure) -> Finding

  /// How hard one solve may try, and with what. 力度
  struct Effort: Sendable {
    var seed = 1
    var seconds: Double?
    var rounds: Int?
    var jobs: Int?
    var cancellation = Cancellation()
    /// Told the value and the bound of a search now and then.
    var progress: @Sendable (Double?, Double?) -> Void = { _, _ in }
  }

  /// What one solve came to. 结果
  struct Finding: Sendable {
    var goals: [BenchRecord.Goal]
    var stop = ""
    /// The work was done so many times over, because once is too short to measure.
    var times = 1
  }
}

/// Why a figure can't be shown: our own answer breaks a rule, which is a fault of the program, or there is nothing to
/// solve. 评测失败
public struct BenchFailure: Error, Sendable, Hashable {
  /// Which instance.
  public var instance: String
  /// What is wrong.
  public var phrase: Phrase
  /// Whether the program is at fault, and not the file.
  public var isOurs: Bool

  /// A failure.
  public init(_ instance: String, _ phrase: Phrase, isOurs: Bool = false) {
    (self.instance, self.phrase, self.isOurs) = (instance, phrase, isOurs)
  }

  /// An answer of ours that its own check refuses.
  static func broken(_ instance: String) -> BenchFailure {
    BenchFailure(instance, .benchBroken(instance), isOurs: true)
  }
}
