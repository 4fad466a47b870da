/// What is said about measuring the planners on public instances.
extension Phrase {
  /// What `bench` does.
  public static let benchAbstract = Phrase(
    zh: "用公开算例评测求解质量。", en: "Measure the planners on public instances.")
  /// What `bench darp` does.
  public static let benchRidesAbstract = Phrase(
    zh: "拼车调度：逐个求解目录中的算例，列出结果、下界和用时。",
    en: "Dial-a-ride: solve each instance in a folder; show values, bounds and seconds.")
  /// How `bench darp` is used.
  public static let benchRidesDiscussion = Phrase(
    zh: """
      例：
        jiedai bench darp --instances 算例 --time-limit 60
        jiedai bench darp --instances 算例 --only a4-48 --format json

      目录中每个 .txt 文件为一个算例；如有 best_known.csv，另列已知最优值。
      """,
    en: """
      Examples:
        jiedai bench darp --instances sets/a --time-limit 60
        jiedai bench darp --instances sets/a --only a4-48 --format json

      Each .txt file in the folder is an instance; best_known.csv, where there is one, gives the optima.
      """)
  /// `--instances`
  public static let benchInstancesHelp = Phrase(zh: "算例所在目录", en: "the folder with the instances")
  /// `--only`
  public static let benchOnlyHelp = Phrase(zh: "只求解这一算例，可重复", en: "only this instance; may be repeated")
  /// `--time-limit`
  public static let benchTimeHelp = Phrase(zh: "每个算例最多求解的秒数", en: "seconds for each instance at most")
  /// `--seed`
  public static let benchSeedHelp = Phrase(zh: "随机数种子", en: "the seed of the search")
  /// `--rounds`
  public static let benchRoundsHelp = Phrase(zh: "邻域搜索的轮数", en: "rounds of the neighbourhood search")
  /// `--format`
  public static let benchFormatHelp = Phrase(zh: "输出格式", en: "how the table is printed")
  /// The name of a value that is the name of an instance.
  public static let benchInstanceName = Phrase(zh: "算例", en: "instance")

  /// A folder without instances.
  public static func benchNoInstances(_ folder: String, ending: String) -> Phrase {
    Phrase(zh: "“\(folder)”中没有 \(ending) 算例。", en: "There is no \(ending) instance in '\(folder)'.")
  }
  /// An instance that was asked for and isn't there.
  public static func benchUnknownInstance(_ name: String, in folder: String) -> Phrase {
    Phrase(zh: "“\(folder)”中没有算例“\(name)”。", en: "There is no instance '\(name)' in '\(folder)'.")
  }
  /// A plan of ours that its own check refuses.
  public static func benchBroken(_ name: String) -> Phrase {
    Phrase(
      zh: "算例“\(name)”的方案未通过复核，属程序错误，请报告。",
      en: "The plan for '\(name)' doesn't pass its check: a fault of the program; please report it.")
  }
  /// Where a run stands.
  public static func benchProgress(_ name: String, value: String, bound: String) -> Phrase {
    Phrase(zh: "\(name)：现值 \(value)，下界 \(bound)", en: "\(name): value \(value), bound \(bound)")
  }
  /// What is wrong in a line of a file.
  public static func inLine(_ file: String, _ line: Int, _ what: Phrase) -> Phrase {
    Phrase(zh: "\(file)，第 \(line) 行：\(what.zh)", en: "\(file), line \(line): \(what.en)")
  }

  /// An instance without a line.
  public static let rideFileEmpty = Phrase(zh: "文件是空的。", en: "The file is empty.")
  /// A time below nought.
  public static let rideFileNegative = Phrase(zh: "时长不能为负。", en: "A duration can't be negative.")
  /// A window the wrong way round.
  public static let rideFileWindow = Phrase(
    zh: "时间窗的开始晚于结束。", en: "The window's begin is after its end.")
  /// A line with too few or too many numbers.
  public static func rideFileFields(expected: Int, found: Int) -> Phrase {
    Phrase(zh: "应有 \(expected) 个数，实有 \(found) 个。", en: "Expected \(expected) numbers, found \(found).")
  }
  /// A word that is no number.
  public static func rideFileNumber(_ word: String) -> Phrase {
    Phrase(zh: "“\(word)”不是可用的数。", en: "'\(word)' is not a usable number.")
  }
  /// A number that isn't whole, or too small, or too large.
  public static func rideFileRange(lower: Int, upper: Int) -> Phrase {
    Phrase(
      zh: "车辆数、需求数、载客数应为 \(lower) 至 \(upper) 的整数。",
      en: "Vehicles, requests and loads must be whole numbers from \(lower) to \(upper).")
  }
  /// A file with too few or too many nodes.
  public static func rideFileNodes(expected: Int, found: Int) -> Phrase {
    Phrase(
      zh: "按第一行的需求数应有 \(expected) 个节点，实有 \(found) 个。",
      en: "By the first line there should be \(expected) nodes; found \(found).")
  }
  /// Nodes out of order.
  public static func rideFileOrder(expected: Int) -> Phrase {
    Phrase(zh: "此行应为节点 \(expected)。", en: "This line should be node \(expected).")
  }
  /// A delivery that doesn't set down whom its pick-up took.
  public static func rideFileLoads(getIn: Int, getOut: Int) -> Phrase {
    Phrase(
      zh: "上车 \(getIn) 人，下车应为 \(-getIn)，实为 \(getOut)。",
      en: "The pick-up takes \(getIn), so the delivery must be \(-getIn); found \(getOut).")
  }
}
