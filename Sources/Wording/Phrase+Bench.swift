/// What is said about measuring the planners on public instances.
extension Phrase {
  /// What `bench` does.
  public static let benchAbstract = Phrase(
    zh: "评测：规划得多好、多快、占多少内存，并与其他求解器对比。",
    en: "Measure how well, how fast and in how much memory visits are planned, beside other solvers.")
  /// How `bench` is used.
  public static let benchDiscussion = Phrase(
    zh: """
      例：
        jiedai bench                                   常用套件，十分钟以内，报告写入 bench-report
        jiedai bench visits forum --repeats 5          只测两个套件，各测五遍
        jiedai bench darp --instances 算例 --time-limit 60 --peers
        jiedai bench compare 旧.json 新.json            两次评测逐项对比
        jiedai bench gate                              与基准比较，变差则退出码非零

      套件：visits 随附方案，forum 论坛样例，darp 拼车，banquet 分桌，order 礼宾次序，layouts 排座布局，
      lodging 住房，seating 座次，scaling 逐项增加规模。darp 与 banquet 用 --instances 指定公开算例，否则自行生成。
      """,
    en: """
      Examples:
        jiedai bench                                   the usual suites, within ten minutes; report in bench-report
        jiedai bench visits forum --repeats 5          two suites, each instance five times
        jiedai bench darp --instances sets/a --time-limit 60 --peers
        jiedai bench compare old.json new.json         two runs, pair by pair
        jiedai bench gate                              against the baseline; non-zero where something got worse

      Suites: visits (the scenarios shipped), forum (generated conferences), darp (dial-a-ride), banquet (who sits with
      whom), order, layouts; lodging and seating (one part alone, as other solvers can be given it too), scaling (one thing
      growing at a time). For darp and banquet, --instances names a folder of public instances; else they are generated.
      """)
  /// `bench run`, which is what `bench` does without another word.
  public static let benchRunAbstract = Phrase(zh: "执行评测（缺省）。", en: "Run suites (the default).")
  /// The suites.
  public static let benchSuitesHelp = Phrase(zh: "要执行的套件，缺省为常用的六个", en: "the suites; without any, the usual six")
  /// The name of a value that is a suite.
  public static let benchSuiteName = Phrase(zh: "套件", en: "suite")
  /// `--repeats`
  public static let benchRepeatsHelp = Phrase(zh: "每项测几遍", en: "how often each is measured")
  /// `--warm-up`
  public static let benchWarmUpHelp = Phrase(zh: "测前预跑几遍", en: "runs before measuring")
  /// `--seeds`
  public static let benchSeedsHelp = Phrase(zh: "随机数种子，可重复", en: "a seed; may be repeated")
  /// `--sizes`
  public static let benchSizesHelp = Phrase(zh: "生成算例的规模，可重复", en: "a size of generated instances; may be repeated")
  /// `--scenarios`
  public static let benchScenariosHelp = Phrase(zh: "visits 套件的方案目录", en: "the folder of the scenarios of `visits`")
  /// `--out` of `bench`
  public static let benchOutHelp = Phrase(
    zh: "写入 run.json、run.csv、report.html 的目录", en: "the folder for run.json, run.csv and report.html")
  /// `--label`
  public static let benchLabelHelp = Phrase(zh: "给这次评测起的名字", en: "a name for the run")
  /// The name of a value that is a name.
  public static let benchLabelName = Phrase(zh: "名称", en: "name")
  /// `--peers`
  public static let benchPeersHelp = Phrase(
    zh: "同一算例再交给其他求解器（先运行 Benchmarks/peers/setup.sh）",
    en: "give the instances to other solvers too (run Benchmarks/peers/setup.sh first)")
  /// `--peer`
  public static let benchPeerHelp = Phrase(zh: "只交给这一求解器，可重复", en: "only this solver; may be repeated")
  /// `--peers-folder`
  public static let benchPeersFolderHelp = Phrase(zh: "其他求解器所在目录", en: "the folder of the other solvers")
  /// There are no peers in a folder.
  public static func benchNoPeers(_ folder: String) -> Phrase {
    Phrase(
      zh: "“\(folder)”中没有其他求解器，请先运行 \(folder)/setup.sh。",
      en: "There are no other solvers in '\(folder)'; run \(folder)/setup.sh first.")
  }
  /// A peer that gave no answer.
  public static func benchPeerFailed(_ peer: String, _ instance: String) -> Phrase {
    Phrase(zh: "\(peer) 求解“\(instance)”时出错，没有结果。", en: "\(peer) failed on '\(instance)' and gave no answer.")
  }
  /// A suite that there is not.
  public static func benchUnknownSuite(_ name: String, _ all: [String]) -> Phrase {
    Phrase(
      zh: "没有套件“\(name)”；可选：\(all.joined(separator: "、"))。",
      en: "There is no suite '\(name)'; there are \(all.joined(separator: ", ")).")
  }
  /// `--instances` without a suite that reads files, or with several.
  public static let benchInstancesNeedOneSuite = Phrase(
    zh: "--instances 只能与 darp 或 banquet 之一同用。", en: "--instances goes with one suite, darp or banquet.")
  /// Nothing to run.
  public static let benchNothing = Phrase(zh: "没有可执行的算例。", en: "There is nothing to run.")
  /// What to do where there are no scenarios.
  public static let benchScenariosHint = Phrase(
    zh: "用 --scenarios 目录 指明场景文件所在，或点名其他测试组，如：jiedai bench forum darp",
    en: "Say where scenarios are with --scenarios FOLDER, or name other suites, such as: jiedai bench forum darp")
  /// A build that isn't worth measuring.
  public static let benchDebugBuild = Phrase(
    zh: "注意：这是调试版本，用时没有意义；请用 swift build -c release 构建后再测。",
    en: "Note: this is a debug build, and its seconds say nothing; build with swift build -c release.")
  /// A machine that is busy.
  public static func benchLoaded(_ load: String, cores: Int) -> Phrase {
    Phrase(
      zh: "注意：机器正忙（\(cores) 核，负载 \(load)），用时仅供参考。",
      en: "Note: the machine is busy (load \(load) on \(cores) cores); take the seconds with a grain of salt.")
  }
  /// A scenario that can't be read.
  public static func benchUnreadable(_ name: String) -> Phrase {
    Phrase(
      zh: "“\(name)”读不出可规划的方案；请用 jiedai plan 查看原因。",
      en: "'\(name)' holds no visit that can be planned; jiedai plan says why.")
  }
  /// A file that is no run.
  public static func benchFormat(_ format: String) -> Phrase {
    Phrase(zh: "应为 \(format)，即评测结果文件。", en: "Expected \(format), the file of a run of benchmarks.")
  }
  /// A point of a curve that isn't one.
  public static func benchPoint(found: Int) -> Phrase {
    Phrase(zh: "曲线点应为 [名称, 秒, 值, 界]，实有 \(found) 项。", en: "A point is [name, seconds, value, bound]; found \(found).")
  }
  /// How something grows, in short.
  public static func benchGrowthNote(_ suite: String, _ axis: String, _ exponents: String, worst: String) -> Phrase {
    Phrase(
      zh: "\(suite) 随 \(axis) 的增长指数：\(exponents)；增长最快的是 \(worst)。",
      en: "\(suite) by \(axis) grows with exponents \(exponents); fastest: \(worst).")
  }
  /// What a run kept in the archive is called.
  public static func benchKept(_ id: String, _ archive: String) -> Phrase {
    Phrase(zh: "评测 \(id) 已存入 \(archive)。", en: "Run \(id) is kept in \(archive).")
  }

  /// The heading of the table.
  public static let benchTitle = Phrase(zh: "评测结果", en: "Benchmark run")
  /// A column: the suite.
  public static let benchSuite = Phrase(zh: "套件", en: "suite")
  /// A column: the instance.
  public static let benchInstance = Phrase(zh: "算例", en: "instance")
  /// A column: who solved it.
  public static let benchSolver = Phrase(zh: "求解器", en: "solver")
  /// A column: the values of the goals.
  public static let benchValue = Phrase(zh: "值", en: "value")
  /// A column: the bound.
  public static let benchBound = Phrase(zh: "界", en: "bound")
  /// A column: the gap.
  public static let benchGap = Phrase(zh: "差距", en: "gap")
  /// A column: how many are proven.
  public static let benchProven = Phrase(zh: "已证明", en: "proven")
  /// A column: seconds.
  public static let benchSeconds = Phrase(zh: "秒", en: "seconds")
  /// A column: from the least to the most seconds.
  public static let benchSpread = Phrase(zh: "最短–最长", en: "least–most")
  /// A column: memory.
  public static let benchMemory = Phrase(zh: "内存 MB", en: "MB")
  /// What the star means.
  public static let benchWinnerNote = Phrase(
    zh: "* 同一算例中没有更好的求解器。", en: "* no other solver did better on the instance.")
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
  public static func benchProgress(_ name: String, _ position: Int, of count: Int) -> Phrase {
    Phrase(zh: "[\(position)/\(count)] \(name)", en: "[\(position)/\(count)] \(name)")
  }
  /// Where a run and its search stand.
  public static func benchProgress(
    _ name: String, _ position: Int, of count: Int, value: String, bound: String
  ) -> Phrase {
    Phrase(
      zh: "[\(position)/\(count)] \(name)：现值 \(value)，界 \(bound)",
      en: "[\(position)/\(count)] \(name): value \(value), bound \(bound)")
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
