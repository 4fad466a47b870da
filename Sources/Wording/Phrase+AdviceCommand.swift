/// What the command line says of comparing plans and of advice: its help. 献策命令
extension Phrase {
  /// What `compare` does.
  public static let compareAbstract = Phrase(
    zh: "并列比较两至四份方案：目标、逐人差异、各自得失。", en: "Compare two to four plans: goals, what differs for whom, gains and costs.")

  /// How `compare` is used.
  public static let compareDiscussion = Phrase(
    zh: """
      例：
        jiedai compare 甲/plan.json 乙/plan.json          在终端显示
        jiedai compare 3f2a 91bc latest                   比较档案库中的方案
        jiedai compare 甲.json 乙.json --out 比较.html     另存为一页（时间轴、席位图、目标图）
        jiedai compare 甲.json 乙.json --format json
      """,
    en: """
      Examples:
        jiedai compare a/plan.json b/plan.json         show it here
        jiedai compare 3f2a 91bc latest                plans of the archive
        jiedai compare a.json b.json --out page.html   one page: time lines, seat charts, goals
        jiedai compare a.json b.json --format json
      """)

  /// Plans by file or id.
  public static let plansHelp = Phrase(
    zh: "方案：plan.json，或档案库中的编号。", en: "Plans: plan.json files, or ids of the archive.")
  /// A plan or scenario.
  public static let planOrScenarioHelp = Phrase(
    zh: "方案文件（YAML），或已排定的方案（plan.json、档案编号）。", en: "A scenario (YAML), or a plan (plan.json, or an id of the archive).")
  /// The scenario of a plan.
  public static let scenarioOfPlanHelp = Phrase(
    zh: "排定方案所用的方案文件；不写则在方案附近或档案库中找。", en: "The scenario of the plan; by default looked for near it, or in the archive."
  )
  /// The page.
  public static let pageHelp = Phrase(zh: "另存为一个 HTML 文件。", en: "Write one HTML page into this file.")

  /// What `what-if` does.
  public static let whatIfAbstract = Phrase(
    zh: "假如某处变动，最好的方案是什么、逐项目标代价多少；或列出某人每个可选位置的代价。",
    en: "What a change would cost, goal by goal; or every place of one person with its price.")

  /// How `what-if` is used.
  public static let whatIfDiscussion = Phrase(
    zh: """
      例：
        jiedai what-if county-visit.yaml --pin '孙丽 seat=dinner/T1-3'
        jiedai what-if county-visit.yaml --drop-vehicle mini-1 --move talks=15:00
        jiedai what-if county-visit.yaml --person 孙丽 --where seat --at dinner
        jiedai what-if 方案/plan.json --person li-xiulan --where room

      可固定：seat=活动/座位、table=活动/桌、room=房号、hotel=酒店、car=车辆。各选项可重复。
      """,
    en: """
      Examples:
        jiedai what-if county-visit.yaml --pin 'sun-li seat=dinner/T1-3'
        jiedai what-if county-visit.yaml --drop-vehicle mini-1 --move talks=15:00
        jiedai what-if county-visit.yaml --person sun-li --where seat --at dinner
        jiedai what-if p/plan.json --person li-xiulan --where room

      Pins: seat=activity/seat, table=activity/table, room=number, hotel=id, car=id. Each may be repeated.
      """)

  /// What `alternatives` does.
  public static let alternativesAbstract = Phrase(
    zh: "给出几份各有取舍的方案：逐份说明得失，并列比较。",
    en: "A few plans that differ in ways that matter, each with what it gains and costs.")

  /// How `alternatives` is used.
  public static let alternativesDiscussion = Phrase(
    zh: """
      例：
        jiedai alternatives county-visit.yaml                      至多四案
        jiedai alternatives county-visit.yaml --out 备选           每案一个目录，另附比较页
        jiedai alternatives county-visit.yaml --between cost,comfort --count 6
        jiedai alternatives county-visit.yaml --like 旧案/plan.json   含最接近旧案的一案
        jiedai alternatives county-visit.yaml --archive 档案.sqlite   各案存档，可用 jiedai decide 记录选定哪一案

      取向：按方案、礼宾优先、用车最少、费用最省、前五位等候最少；两项目标之间的各案须逐一不可替代。
      处处不优于他案的、与他案几乎相同的，舍去并计数。
      """,
    en: """
      Examples:
        jiedai alternatives county-visit.yaml                      four plans at most
        jiedai alternatives county-visit.yaml --out options        a folder each, and a page that compares them
        jiedai alternatives county-visit.yaml --between cost,comfort --count 6
        jiedai alternatives county-visit.yaml --like old/plan.json    one of them as near as can be to the old plan
        jiedai alternatives county-visit.yaml --archive a.sqlite   keep them; `jiedai decide` records which is chosen

      Made for: what the scenario asks, ceremony, the fewest cars, the least cost, the least waiting for the first
      five; or between two goals. Plans no better in anything than another, or nearly the same, are dropped and counted.
      """)
  /// How many plans.
  public static let countHelp = Phrase(zh: "至多几案（1–20）。", en: "How many plans at most (1–20).")
  /// Too few or too many.
  public static func countRange(_ low: Int, _ high: Int) -> Phrase {
    Phrase(zh: "--count 应为 \(low)–\(high)", en: "--count should be \(low) to \(high)")
  }
  /// Between two goals.
  public static let betweenHelp = Phrase(zh: "给出两项目标之间的各案：cost,comfort。", en: "Plans between two goals: cost,comfort.")
  /// Not two goals.
  public static func betweenExpected(_ goals: [String]) -> Phrase {
    Phrase(
      zh: "--between 应为两项不同的目标，如 cost,comfort；可用：\(goals.joined(separator: "、"))",
      en: "--between takes two different goals, such as cost,comfort; there are \(goals.joined(separator: ", "))")
  }
  /// Near to a plan.
  public static let likeHelp = Phrase(
    zh: "其中一案尽量接近这份方案（plan.json 或档案编号）。",
    en: "Make one as near as can be to this plan (plan.json, or an id of the archive).")
  /// A folder each.
  public static let alternativesOutHelp = Phrase(
    zh: "把每案的全部文件和比较页写入此目录。", en: "Write the papers of each plan, and a page that compares them, into this folder.")

  /// A pin.
  public static let pinHelp = Phrase(
    zh: "把某人固定在某处：'孙丽 seat=dinner/T1-3'。", en: "Put somebody somewhere: 'sun-li seat=dinner/T1-3'.")
  /// A vehicle that isn't there.
  public static let dropVehicleHelp = Phrase(zh: "不用这辆车。", en: "Do without this vehicle.")
  /// A vehicle more.
  public static let addVehicleHelp = Phrase(
    zh: "加一辆车：mpv，或 mpv@2026-12-03T10:00..12:00。", en: "One more vehicle: mpv, or mpv@2026-12-03T10:00..12:00.")
  /// Another time.
  public static let moveHelp = Phrase(
    zh: "改活动的开始时间：talks=15:00。", en: "Start an activity at another time: talks=15:00.")
  /// Another hall.
  public static let hallHelp = Phrase(
    zh: "换会场：talks=room-301。", en: "Hold an activity in another hall: talks=room-301.")
  /// Somebody who doesn't come.
  public static let dropPersonHelp = Phrase(zh: "某人不来。", en: "Somebody doesn't come.")
  /// A rule that isn't made.
  public static let dropRuleHelp = Phrase(zh: "去掉方案文件该行的规则。", en: "Do without the rule on this line of the scenario.")
  /// A room that isn't to be had.
  public static let closeRoomHelp = Phrase(zh: "停用这个房间。", en: "Do without this room.")
  /// A longer wait.
  public static let maxWaitHelp = Phrase(zh: "接站最多等候多少分钟。", en: "People may wait so many minutes to be picked up.")
  /// Whose places.
  public static let optionsPersonHelp = Phrase(zh: "列出此人每个可选位置的代价。", en: "Price every place of this person.")
  /// Seats, rooms or cars.
  public static let whereHelp = Phrase(zh: "seat（座位）、room（房间）或 car（车）。", en: "seat, room or car.")
  /// At which activity.
  public static let atActivityHelp = Phrase(zh: "只看这项活动的座位。", en: "Only the seats of this activity.")
  /// A change or a person is missing.
  public static let whatIfNeedsChange = Phrase(
    zh: "请给出至少一处变动（如 --pin），或 --person 与 --where", en: "name a change, such as --pin, or --person and --where")

  /// A file can't be written.
  public static func cannotWriteFile(_ file: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "无法写出 \(file)：\(why.zh)", en: "cannot write \(file): \(why.en)")
  }
  /// A file was written.
  public static func fileWritten(_ file: String) -> Phrase { Phrase(zh: "已写入 \(file)", en: "wrote \(file)") }
}
