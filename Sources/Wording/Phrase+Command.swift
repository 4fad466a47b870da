/// What the command line says: its help.
extension Phrase {
  /// What the program is.
  public static let commandAbstract = Phrase(
    zh: "接待：排名分先后，座位分左右。按一份方案文件排定日程、座次、住房和用车。",
    en: "Plans a reception: from one scenario file the times, seats, rooms and cars, by the order of precedence.")

  /// How to begin.
  public static let commandDiscussion = Phrase(
    zh: """
      从这里开始：
        jiedai check Scenarios/county-visit.yaml           检查文件，一次指出全部问题
        jiedai order Scenarios/county-visit.yaml           礼宾次序及每一位的依据
        jiedai plan  Scenarios/county-visit.yaml           排定方案，在终端显示
        jiedai plan  Scenarios/county-visit.yaml --out 方案  另存接待手册、席位图和各类名单

      退出码：0 完成；3 已排定但有未落实事项；64 命令有误；65 文件内容有误；
      66 无法读取文件；70 程序自查发现错误；73、74 无法写出结果。
      """,
    en: """
      Begin here:
        jiedai check Scenarios/county-visit.yaml          check a file: all that is wrong, at once
        jiedai order Scenarios/county-visit.yaml          the order of precedence, with reasons
        jiedai plan  Scenarios/county-visit.yaml          plan, and show the plan here
        jiedai plan  Scenarios/county-visit.yaml --out p  write handbook, charts and lists into p

      Exit codes: 0 done; 3 planned, but something is unmet; 64 wrong command; 65 wrong scenario;
      66 no such file; 70 our fault; 73, 74 the output can't be written.
      """)

  /// What `plan` does.
  public static let planAbstract = Phrase(
    zh: "排定方案：日程、座次、住房、用车，并核对无误。", en: "Plan a visit: times, seats, rooms and cars, checked before they are shown.")

  /// How `plan` is used.
  public static let planDiscussion = Phrase(
    zh: """
      例：
        jiedai plan county-visit.yaml                      在终端显示方案
        jiedai plan county-visit.yaml --out 方案           另存手册、席位图、各表
        jiedai plan county-visit.yaml --format json        输出方案文件（JSON）
        jiedai plan county-visit.yaml --time-limit 10      最多求解 10 秒，给出当时最好的方案
        jiedai plan county-visit.yaml --from 座次表.csv    补全手工排定的表

      求解时按 Ctrl-C，停在当时最好的方案；再按一次，立即退出。
      输出目录只在为空或其中是以前的方案时才会被替换，各文件同时生效。
      """,
    en: """
      Examples:
        jiedai plan county-visit.yaml               show the plan here
        jiedai plan county-visit.yaml --out papers  write handbook, charts, lists
        jiedai plan county-visit.yaml --format json print the plan as JSON
        jiedai plan county-visit.yaml --time-limit 10  search for 10 seconds at most
        jiedai plan county-visit.yaml --from seats.csv complete a table made by hand

      Ctrl-C ends the search with the best plan so far; a second one ends the program.
      The output folder is replaced only if it is empty or holds an earlier plan, all files at once.
      """)

  /// What `check` does.
  public static let checkAbstract = Phrase(
    zh: "检查方案文件，一次指出全部问题所在的行、列；或核查手工排定的座次、住房、乘车表。",
    en: "Check a scenario: all that is wrong in it, with line and column; or seats, rooms and cars made by hand.")
  /// How `check` is used.
  public static let checkDiscussion = Phrase(
    zh: """
      手工方案逐条核查：指出违反的规定和所在的行，与最优方案对比各项目标，并给出最少的改动。
      表的列名用中文或英文，可参照 jiedai plan --out 写出的 seats.csv、rooms.csv、cars.csv，缺列无妨。
      未列入表中的部分取自最优方案。座位、房号可以空着；可加一列“固定”，标明不许改动的行。
      不符合规定时退出码为 65。

      例：
        jiedai check county-visit.yaml
        jiedai check county-visit.yaml 座次表.csv
        jiedai check county-visit.yaml seats.csv rooms.csv cars.csv
        jiedai check county-visit.yaml 方案/plan.json
      """,
    en: """
      Of a plan made by hand, every rule that it breaks is named with the row, its goals are held beside
      those of the best plan, and the fewest moves are found that mend it. Columns are titled in Chinese or
      English, as in the seats.csv, rooms.csv and cars.csv of jiedai plan --out; some may be missing. What
      the tables don't say is taken from the best plan. Seats and rooms may be left open, and a column Fixed
      may mark rows that must not be changed. The exit code is 65 where a rule is broken.

      Examples:
        jiedai check county-visit.yaml
        jiedai check county-visit.yaml seats.csv
        jiedai check county-visit.yaml seats.csv rooms.csv cars.csv
        jiedai check county-visit.yaml papers/plan.json
      """)
  /// What `order` does.
  public static let orderAbstract = Phrase(
    zh: "列出礼宾次序，并说明每一位为何排在下一位之前。", en: "Show the order of precedence, and why each person is before the next.")
  /// How `order` is used.
  public static let orderDiscussion = Phrase(
    zh: "例：\n  jiedai order county-visit.yaml\n  jiedai order county-visit.yaml --lang en",
    en: "Example:\n  jiedai order county-visit.yaml\n  jiedai order county-visit.yaml --lang en")
  /// What `export` does.
  public static let exportAbstract = Phrase(
    zh: "由已有的方案文件重新写出手册、席位图和各表，不重新求解。", en: "Write the papers of a plan that was made before, without planning again.")

  /// How `export` is used.
  public static let exportDiscussion = Phrase(
    zh: """
      例：
        jiedai export 方案/plan.json --scenario county-visit.yaml --out 新方案
        jiedai export 方案/plan.json --scenario county-visit.yaml --print order.csv
        jiedai export --schema                       方案文件的格式（JSON Schema）
      """,
    en: """
      Examples:
        jiedai export p/plan.json --scenario county-visit.yaml --out q --lang en
        jiedai export p/plan.json --scenario county-visit.yaml --print order.csv
        jiedai export --schema                       the format of plans (JSON Schema)
      """)
}

/// What the command line says: its options.
extension Phrase {
  /// The scenario.
  public static let scenarioHelp = Phrase(zh: "方案文件（YAML）。", en: "The scenario (YAML).")
  /// The plan.
  public static let planFileHelp = Phrase(
    zh: "jiedai plan 写出的 plan.json。", en: "A plan.json that jiedai plan has written.")
  /// Where the papers go.
  public static let outHelp = Phrase(zh: "把全部文件写入此目录。", en: "Write all files into this folder.")
  /// Text or JSON.
  public static let formatHelp = Phrase(
    zh: "在标准输出上显示 text（文字）或 json。", en: "Print text or json on the standard output.")
  /// Chinese or English.
  public static let languageHelp = Phrase(
    zh: "zh 或 en；不写则依方案文件的 language，再依系统语言。", en: "zh or en; by default the scenario's language, else the system's.")
  /// Without the seconds.
  public static let noTimingHelp = Phrase(
    zh: "不写求解用时，使结果逐字节相同。", en: "Leave out the seconds, so that the same plan gives the same bytes.")
  /// `--trace`
  public static let traceHelp = Phrase(
    zh: "把各阶段、线程和 GLPK 调用的用时写入文件（Chrome 轨迹格式，可用浏览器打开）。",
    en: "Write what stages, threads and calls of GLPK took to a file (Chrome's trace format).")
  /// Seconds.
  public static let timeLimitHelp = Phrase(zh: "最多求解多少秒。", en: "Search for so many seconds at most.")
  /// Nodes.
  public static let nodesHelp = Phrase(
    zh: "每次求解最多多少个分支节点。", en: "Search so many branch-and-bound nodes at most in one solve.")
  /// Cores.
  public static let jobsHelp = Phrase(zh: "同时使用多少个处理器核；结果不变。", en: "Use so many cores; the plan is the same.")
  /// The schema.
  public static let schemaHelp = Phrase(zh: "输出方案文件的 JSON Schema。", en: "Print the JSON Schema of plans.")
  /// One document.
  public static let printHelp = Phrase(zh: "只在标准输出上显示这一个文件。", en: "Print this one file on the standard output.")
  /// How a file is called in the help.
  public static let fileName = Phrase(zh: "文件", en: "file")
  /// How a folder is called in the help.
  public static let folderName = Phrase(zh: "目录", en: "folder")
  /// How a number of seconds is called in the help.
  public static let secondsName = Phrase(zh: "秒", en: "seconds")
  /// How a number is called in the help.
  public static let numberName = Phrase(zh: "数", en: "number")
}

/// What the command line says while it works and when it can't.
extension Phrase {
  /// A scenario without errors.
  public static func scenarioIsSound(_ file: String, people: Int, activities: Int) -> Phrase {
    Phrase(
      zh: "\(file)：无误（\(people) 人，\(activities) 项活动）",
      en: "\(file): sound (\(people) people, \(activities) activities)")
  }

  /// The papers are written.
  public static func papersWritten(_ folder: String, files: Int) -> Phrase {
    Phrase(
      zh: "已写入 \(folder)：共 \(files) 个文件，从 handbook.html 看起",
      en: "wrote \(files) files into \(folder): begin with handbook.html")
  }

  /// A file can't be read.
  public static func cannotRead(_ file: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "无法读取 \(file)：\(why.zh)", en: "cannot read \(file): \(why.en)")
  }

  /// A file isn't text.
  public static func notUTF8(_ file: String) -> Phrase {
    Phrase(zh: "\(file) 不是 UTF-8 文本", en: "\(file) is not text in UTF-8")
  }

  /// A file isn't a plan.
  public static func notAPlan(_ file: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "\(file) 不是可用的方案：\(why.zh)", en: "\(file) is not a plan: \(why.en)")
  }

  /// The plan was made from another edition of the scenario.
  public static func otherScenario(_ plan: String, _ scenario: String) -> Phrase {
    Phrase(
      zh: "\(plan) 不是由 \(scenario) 的现有内容排定的；请重新运行 jiedai plan",
      en: "\(plan) was not made from \(scenario) as it is now: run jiedai plan again")
  }

  /// The standard output can't be written.
  public static func cannotPrint(_ why: Phrase) -> Phrase {
    Phrase(zh: "无法写出结果：\(why.zh)", en: "cannot write the output: \(why.en)")
  }

  /// The audit finds faults in our own plan.
  public static let auditFailed = Phrase(
    zh: "自查发现排出的方案有错，因此不予输出。这是程序的问题，请附方案文件反馈：",
    en: "The plan breaks rules and is therefore not shown. This is our fault; please report it with the scenario:")

  /// The audit finds faults in a plan that was brought.
  public static func auditFailed(_ file: String) -> Phrase {
    Phrase(zh: "\(file) 中的方案有错，因此不予输出：", en: "The plan in \(file) breaks rules and is therefore not exported:")
  }

  /// A file of the papers of that name isn't there.
  public static func noSuchPaper(_ name: String, _ names: [String]) -> Phrase {
    Phrase(
      zh: "没有名为 \(name) 的文件；可用：\(names.joined(separator: "、"))",
      en: "there is no \(name); there are \(names.joined(separator: ", "))")
  }

  /// An option that must be there.
  public static func optionMissing(_ option: String) -> Phrase {
    Phrase(zh: "缺少 \(option)", en: "\(option) is missing")
  }
  /// Neither of two options is there.
  public static let exportNeedsTarget = Phrase(zh: "请写明 --out 目录或 --print 文件", en: "say --out or --print")
  /// A number that must be greater than 0.
  public static func mustBePositive(_ option: String) -> Phrase {
    Phrase(zh: "\(option) 应大于 0", en: "\(option) should be greater than 0")
  }
  /// A number that must be greater than 0 and at most another.
  public static func mustBePositive(_ option: String, most: Int) -> Phrase {
    Phrase(zh: "\(option) 应大于 0，至多 \(most)", en: "\(option) should be greater than 0 and at most \(most)")
  }

  /// What is being planned now.
  public static func progress(_ planner: String) -> Phrase { Phrase(zh: "正在排定：\(planner)", en: "planning \(planner)") }

  /// What is being planned now, how good it is and how good it could be.
  public static func progress(_ planner: String, _ goal: String, best: String?, bound: String?, gap: String?) -> Phrase
  {
    let zh = [best.map { "目前 \($0)" }, bound.map { "下界 \($0)" }, gap.map { "差距 \($0)" }].compactMap { $0 }
    let en = [best.map { "best \($0)" }, bound.map { "bound \($0)" }, gap.map { "gap \($0)" }].compactMap { $0 }
    return Phrase(
      zh: (["正在排定：\(planner)", goal] + zh).joined(separator: "，"),
      en: (["planning \(planner): \(goal)"] + en).joined(separator: ", "))
  }

  /// The search ends because somebody pressed Ctrl-C.
  public static let stopping = Phrase(
    zh: "正在停止，取当时最好的方案（再按一次 Ctrl-C 立即退出）", en: "stopping with the best plan so far (Ctrl-C again to quit)")
  /// Before an error.
  public static let errorPrefix = Phrase(zh: "错误：", en: "error: ")
}
