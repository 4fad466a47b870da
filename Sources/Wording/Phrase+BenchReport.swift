/// What the report of a run of benchmarks says besides its figures.
extension Phrase {
  /// When it was run.
  public static let benchWhen = Phrase(zh: "时间", en: "Started")
  /// On which machine.
  public static let benchMachine = Phrase(zh: "机器", en: "Machine")
  /// On which system.
  public static let benchSystem = Phrase(zh: "系统", en: "System")
  /// How busy it was.
  public static let benchLoad = Phrase(zh: "负载（始 – 末）", en: "Load (begin – end)")
  /// Of what versions.
  public static let benchVersions = Phrase(zh: "版本", en: "Versions")
  /// How it was measured.
  public static let benchProtocol = Phrase(zh: "办法", en: "Protocol")
  /// The limit that a suite has by itself.
  public static let benchUsualLimit = Phrase(zh: "各套件自定", en: "the suite's own")
  /// How it was measured.
  public static func benchProtocolText(
    seeds: [String], repeats: Int, warmUps: Int, limit: String, jobs: String?
  ) -> Phrase {
    Phrase(
      zh:
        "种子 \(seeds.joined(separator: "、"))；预跑 \(warmUps) 遍，计测 \(repeats) 遍；时限 \(limit)；\(jobs.map { "\($0) 核" } ?? "全部核心")",
      en:
        "seeds \(seeds.joined(separator: ", ")); \(warmUps) warm-up, \(repeats) measured; limit \(limit); \(jobs.map { "\($0) cores" } ?? "all cores")"
    )
  }
  /// The heading of the bars of stages.
  public static let benchStages = Phrase(zh: "各阶段用时（秒）", en: "seconds by stage")
  /// The heading of what grows how.
  public static let benchGrowth = Phrase(zh: "规模与代价", en: "Growth")
  /// A column: what grows.
  public static let benchGrows = Phrase(zh: "增加的是", en: "what grows")
  /// A column: sizes.
  public static let benchSizes = Phrase(zh: "规模", en: "sizes")
  /// A column: exponents.
  public static let benchExponents = Phrase(zh: "增长指数", en: "exponents")
  /// A column: what grows fastest.
  public static let benchWorst = Phrase(zh: "增长最快的阶段", en: "fastest growing")
  /// A peer did better.
  public static func benchBehind(_ instance: String, _ solver: String, ours: String, theirs: String) -> Phrase {
    Phrase(
      zh: "\(instance)：落后于 \(solver)（我方 \(ours)，对方 \(theirs)）。",
      en: "\(instance): behind \(solver) (ours \(ours), theirs \(theirs)).")
  }
}
