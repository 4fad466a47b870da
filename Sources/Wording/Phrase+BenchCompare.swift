/// What is said where two runs of benchmarks are compared.
extension Phrase {
  /// `bench compare`
  public static let benchCompareAbstract = Phrase(
    zh: "两次评测逐项对比：目标、证明、用时比值及其波动。",
    en: "Compare two runs pair by pair: goals, proofs, and ratios with their spread.")
  /// How `bench compare` is used.
  public static let benchCompareDiscussion = Phrase(
    zh: "评测可用结果文件（run.json），也可用档案库中的编号，或 latest。",
    en: "A run is its file (run.json), or its id in the archive, or latest.")
  /// The earlier run.
  public static let benchBeforeHelp = Phrase(zh: "先前的评测", en: "the earlier run")
  /// The later run.
  public static let benchAfterHelp = Phrase(zh: "后来的评测", en: "the later run")
  /// The name of a value that is a run.
  public static let benchRunName = Phrase(zh: "评测", en: "run")

  /// `bench gate`
  public static let benchGateAbstract = Phrase(
    zh: "与基准比较：目标变差、证明丢失或用时超出波动，则退出码为 3。",
    en: "Hold the planners against a baseline; exit with 3 on a worse goal, a lost proof, or work beyond its noise.")
  /// `--baseline`
  public static let benchBaselineHelp = Phrase(zh: "基准文件", en: "the baseline")
  /// `--update`
  public static let benchUpdateHelp = Phrase(zh: "重新测出基准并写入文件", en: "measure the baseline anew and write it")
  /// The gate is passed.
  public static func benchGatePassed(_ count: Int) -> Phrase {
    Phrase(zh: "通过：\(count) 项均不逊于基准。", en: "Passed: none of \(count) instances is worse than the baseline.")
  }
  /// The gate isn't passed.
  public static func benchGateFailed(_ count: Int) -> Phrase {
    Phrase(zh: "未通过：\(count) 处变差。", en: "Failed: \(count) things got worse.")
  }
  /// Something looks slower and is measured again.
  public static func benchGateAgain(_ instances: [String]) -> Phrase {
    Phrase(
      zh: "疑似变慢，重测：\(instances.joined(separator: "、"))",
      en: "Slower, measured again: \(instances.joined(separator: ", "))")
  }
  /// The run lacks what the baseline has.
  public static let benchGateMissing = Phrase(zh: "基准中有，本次未测出", en: "in the baseline, but not measured now")
  /// Branch-and-bound nodes.
  public static let benchNodes = Phrase(zh: "分支节点", en: "nodes")
  /// Iterations of the simplex method.
  public static let benchIterations = Phrase(zh: "单纯形迭代", en: "simplex iterations")
  /// Columns of the largest model.
  public static let benchColumns = Phrase(zh: "列数", en: "columns")
  /// More counted work.
  public static func benchMoreWork(_ what: Phrase, _ before: Int, _ after: Int) -> Phrase {
    Phrase(zh: "\(what.zh)由 \(before) 增至 \(after)", en: "\(what.en) went from \(before) to \(after)")
  }
  /// More seconds of a core.
  public static func benchSlower(_ ratio: String, allowed: String, before: String, after: String) -> Phrase {
    Phrase(
      zh: "用时为基准的 \(ratio) 倍（容许 \(allowed)）：由 \(before) 增至 \(after) 个基准内核",
      en: "\(ratio) times the work (\(allowed) allowed): from \(before) to \(after) reference kernels")
  }

  /// The heading of a comparison.
  public static let benchCompareTitle = Phrase(zh: "两次评测对比", en: "Two runs compared")
  /// A column: the goals.
  public static let benchGoals = Phrase(zh: "目标", en: "goals")
  /// A column: the proof.
  public static let benchProof = Phrase(zh: "证明", en: "proof")
  /// A column: the ratio.
  public static let benchRatio = Phrase(zh: "用时比", en: "ratio")
  /// A column: the ratio of memory.
  public static let benchMemoryRatio = Phrase(zh: "内存比", en: "memory")
  /// The goals are what they were.
  public static let benchSame = Phrase(zh: "相同", en: "same")
  /// A goal got better.
  public static func benchBetter(_ goal: String, _ before: String, _ after: String) -> Phrase {
    Phrase(zh: "\(goal) 变好：\(before) → \(after)", en: "\(goal) better: \(before) → \(after)")
  }
  /// A goal got worse.
  public static func benchWorse(_ goal: String, _ before: String, _ after: String) -> Phrase {
    Phrase(zh: "\(goal) 变差：\(before) → \(after)", en: "\(goal) worse: \(before) → \(after)")
  }
  /// A proof was lost.
  public static let benchProofLost = Phrase(zh: "证明丢失", en: "proof lost")
  /// A proof was won.
  public static let benchProofWon = Phrase(zh: "新获证明", en: "proof won")
  /// The proof is there as before.
  public static let benchProofHeld = Phrase(zh: "有", en: "proven")
  /// There is no proof.
  public static let benchProofNone = Phrase(zh: "无", en: "open")
  /// All ratios together.
  public static func benchOverall(_ mean: String, spread: String, pairs: Int) -> Phrase {
    Phrase(
      zh: "\(pairs) 对用时比的几何平均为 \(mean)，逐对波动 ×/÷ \(spread)。",
      en: "Geometric mean of \(pairs) ratios: \(mean); a pair usually differs from it by a factor of \(spread).")
  }
  /// Ratios don't depend on the machine.
  public static let benchNormalised = Phrase(
    zh: "用时比按处理器时间与同时测得的基准内核之比计算，不随机器快慢而变；波动为各遍最快、最慢之比。",
    en:
      "Ratios are of processor time over that of the reference kernel timed beside it; the spread is what repeats leave open."
  )
  /// Ratios depend on the machine.
  public static let benchSecondsOnly = Phrase(
    zh: "用时比按钟表秒数计算，只能在同一台机器、同样空闲时比较。",
    en: "Ratios are of seconds on the clock: worth something on one machine, equally idle, only.")
  /// Only the earlier run has these.
  public static func benchMissing(_ instances: [String]) -> Phrase {
    Phrase(
      zh: "仅先前的评测有：\(instances.joined(separator: "、"))",
      en: "Only in the earlier run: \(instances.joined(separator: ", "))")
  }
  /// Only the later run has these.
  public static func benchAdded(_ instances: [String]) -> Phrase {
    Phrase(
      zh: "仅后来的评测有：\(instances.joined(separator: "、"))",
      en: "Only in the later run: \(instances.joined(separator: ", "))")
  }
}
