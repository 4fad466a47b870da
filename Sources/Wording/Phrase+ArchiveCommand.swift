/// The help of the archive's commands.
extension Phrase {
  /// What `archive` does.
  public static let archiveAbstract = Phrase(
    zh: "档案库：查看、检索、印发、并入、检查、备份以往的方案，清除隐私。",
    en: "The archive: list, search, export, take in, check, back up earlier plans.")

  /// How `archive` is used.
  public static let archiveDiscussion = Phrase(
    zh: """
      档案库是一个 SQLite 文件：--archive 指定的，或环境变量 JIEDAI_ARCHIVE 指定的，或当前目录下的 jiedai.sqlite。
      jiedai plan 写明 --archive 时建立；此后在有档案库的目录中排定的方案都自动存入。
      方案编号写前几位即可；latest 指最近存入的方案。

      例：
        jiedai plan county-visit.yaml --archive jiedai.sqlite
        jiedai archive list
        jiedai archive search 王国华 座谈会
        jiedai archive export 3f2a --out 方案
        sqlite3 jiedai.sqlite "SELECT name, room FROM room JOIN decided USING (plan)"

      视图 seat（座次）、ride（乘车）、room（住房）、activity（日程）、attendance（出席）、goal（目标）、
      unmet（未落实）、finding（提示）按 plan 列查询；latest、decided 给出每项任务最新的、已定的方案。
      """,
    en: """
      The archive is an SQLite file: the one that --archive names, or the environment's JIEDAI_ARCHIVE,
      or jiedai.sqlite in the working directory. jiedai plan --archive makes it; from then on plans that
      are made where there is an archive are kept in it. A few digits of a plan's id are enough; latest
      is the plan that was kept last.

      Examples:
        jiedai plan county-visit.yaml --archive jiedai.sqlite
        jiedai archive list
        jiedai archive search 王国华 座谈会
        jiedai archive export 3f2a --out papers
        sqlite3 jiedai.sqlite "SELECT name, room FROM room JOIN decided USING (plan)"

      The views seat, ride, room, activity, attendance, goal, unmet and finding have a column plan;
      latest and decided name the latest and the chosen plan of each visit.
      """)

  /// What `archive list` does.
  public static let archiveListAbstract = Phrase(zh: "列出存档的方案，新的在前。", en: "List the plans, the latest first.")
  /// What `archive show` does.
  public static let archiveShowAbstract = Phrase(
    zh: "显示一份方案及其存档、决定情况。", en: "Show a plan, when it was kept and what was decided.")
  /// What `archive search` does.
  public static let archiveSearchAbstract = Phrase(
    zh: "检索：人名、职务、活动、地点、车牌、标题、决定理由，各词须同时符合。",
    en: "Search by names, posts, activities, places, plates, titles, reasons; every word must be found.")
  /// What `archive export` does.
  public static let archiveExportAbstract = Phrase(
    zh: "印发存档的方案：手册首页载明决定。", en: "Write the papers of a plan; their first page says what was decided.")
  /// What `archive import` does.
  public static let archiveImportAbstract = Phrase(
    zh: "并入另一档案库，或存入 plan.json（须写明 --scenario）。", en: "Take in another archive, or a plan.json with its --scenario.")
  /// What `archive check` does.
  public static let archiveCheckAbstract = Phrase(
    zh: "检查档案库：结构、引用、每份方案文件和方案的摘要。",
    en: "Check the archive: structure, references, the digest of every scenario and plan.")
  /// What `archive backup` does.
  public static let archiveBackupAbstract = Phrase(
    zh: "备份到新文件；备份经检查后才生效。", en: "Write a copy to a new file; it appears only when it is complete and checked.")
  /// What `archive purge` does.
  public static let archivePurgeAbstract = Phrase(
    zh: "永久清除一项接待任务的电话、证件号码；此后不再存入。方案保留。",
    en: "Delete the phones and identity numbers of a visit for good, and keep none from now on. The plans stay.")

  /// What `decide` does.
  public static let decideAbstract = Phrase(
    zh: "记录决定：谁选定了哪份方案，理由是什么。", en: "Record a decision: who chose which plan, and why.")
  /// How `decide` is used.
  public static let decideDiscussion = Phrase(
    zh: """
      决定一经记录不可更改；再次决定以最后一次为准，以前的仍留存备查。
      此后印发的手册首页载明决定；再排的方案写明与已定方案的不同之处。

      例：
        jiedai decide 3f2a --by 王局长 --because "少用一辆车，部长一行多等12分钟可以接受"
        jiedai decide latest --by 办公室 --because "按第二稿办"
      """,
    en: """
      A recorded decision is never changed; a later one takes its place and the earlier stays on record.
      From then on the handbook's first page says what was decided, and later plans of the visit say how
      they differ from the plan that was chosen.

      Examples:
        jiedai decide 3f2a --by "Director Wang" --because "one car fewer is worth the wait"
        jiedai decide latest --by "the office" --because "as in the second draft"
      """)
}

/// The options of the archive's commands.
extension Phrase {
  /// Which archive.
  public static let archiveHelp = Phrase(
    zh: "档案库文件；不写则依 JIEDAI_ARCHIVE，再依当前目录的 jiedai.sqlite。",
    en: "The archive; by default JIEDAI_ARCHIVE, else jiedai.sqlite in the working directory.")
  /// Not to keep the plan.
  public static let noArchiveHelp = Phrase(zh: "不存档。", en: "Don't keep the plan in an archive.")
  /// Which plan.
  public static let planIDHelp = Phrase(zh: "方案编号的前几位，或 latest。", en: "The start of a plan's id, or latest.")
  /// Which plan, or a file that was kept.
  public static let planIDOrFileHelp = Phrase(
    zh: "方案编号的前几位、latest，或已存档的 plan.json。", en: "The start of a plan's id, latest, or a plan.json that was kept.")
  /// Which visit.
  public static let visitHelp = Phrase(zh: "只看此编号的接待任务。", en: "Only the visit of this id.")
  /// Which visit.
  public static let purgeVisitHelp = Phrase(
    zh: "接待任务的编号（方案文件的 visit.id）。", en: "The visit's id (visit.id of its scenario).")
  /// What to search for.
  public static let wordsHelp = Phrase(zh: "要找的词。", en: "What to search for.")
  /// Text or CSV.
  public static let listFormatHelp = Phrase(zh: "text（文字）或 csv。", en: "text or csv.")
  /// What to take in.
  public static let importHelp = Phrase(zh: "另一档案库，或 plan.json。", en: "Another archive, or a plan.json.")
  /// Where the copy goes.
  public static let backupHelp = Phrase(zh: "备份文件，须尚不存在。", en: "The copy, which must not be there yet.")
  /// One document or scenario.
  public static let archivePrintHelp = Phrase(
    zh: "只在标准输出上显示这一个文件；也可以是方案文件本身，如 county-visit.yaml。",
    en: "Print this one file on the standard output; it may be the scenario, such as county-visit.yaml.")
  /// Who decides.
  public static let byHelp = Phrase(zh: "由谁决定。", en: "Who decides.")
  /// Why.
  public static let becauseHelp = Phrase(zh: "理由。", en: "Why.")
  /// How a person is called in the help.
  public static let personName = Phrase(zh: "姓名", en: "name")
  /// How a text is called in the help.
  public static let textName = Phrase(zh: "文字", en: "text")
  /// How an id is called in the help.
  public static let idName = Phrase(zh: "编号", en: "id")
  /// How a word is called in the help.
  public static let wordName = Phrase(zh: "词", en: "word")
}

/// What the archive's commands say.
extension Phrase {
  /// The plan is kept.
  public static func planKept(_ id: String, _ archive: String, isNew: Bool) -> Phrase {
    isNew
      ? Phrase(zh: "已存档：方案 \(id)（\(archive)）", en: "kept as plan \(id) in \(archive)")
      : Phrase(zh: "与已存档的方案 \(id) 相同（\(archive)）", en: "the same as plan \(id) in \(archive)")
  }

  /// Another archive is taken in.
  public static func archiveMerged(_ path: String, plans: Int, decisions: Int) -> Phrase {
    Phrase(
      zh: "已并入 \(path)：新增方案 \(plans) 份、决定 \(decisions) 项",
      en: "took in \(path): \(plans) new plans, \(decisions) new decisions")
  }

  /// The archive is sound.
  public static func archiveSound(_ path: String, visits: Int, scenarios: Int, plans: Int, decisions: Int) -> Phrase {
    Phrase(
      zh: "\(path)：完好（接待任务 \(visits) 项，方案文件 \(scenarios) 份，方案 \(plans) 份，决定 \(decisions) 项）",
      en: "\(path): sound (\(visits) visits, \(scenarios) scenarios, \(plans) plans, \(decisions) decisions)")
  }

  /// So many scenarios had private numbers purged.
  public static func archivePurged(scenarios: Int) -> Phrase {
    Phrase(
      zh: "其中 \(scenarios) 份方案文件的隐私已清除，不再核对摘要",
      en: "\(scenarios) scenarios had private numbers purged and can't be held against their digest")
  }

  /// What is wrong follows.
  public static func archiveFaults(_ path: String, _ count: Int) -> Phrase {
    Phrase(zh: "\(path)：发现 \(count) 处损坏，请用备份恢复：", en: "\(path): \(count) faults; go back to a backup:")
  }

  /// A copy is written.
  public static func archiveCopied(_ path: String) -> Phrase {
    Phrase(zh: "已备份到 \(path)，经检查完好", en: "backed up to \(path), checked and sound")
  }

  /// Private numbers are gone.
  public static func archiveNumbersPurged(_ visit: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "已清除“\(visit)”的电话、证件号码共 \(count) 个；备份和已印发的文件请另行处理",
      en: "deleted \(count) phones and identity numbers of “\(visit)”; see to backups and printed papers yourself")
  }

  /// A name or reason that says nothing.
  public static func saysNothing(_ option: String) -> Phrase {
    Phrase(zh: "\(option) 不能为空", en: "\(option) must say something")
  }

  /// A time with its zone.
  public static func timeInZone(_ time: String, _ zone: String) -> Phrase {
    Phrase(zh: "\(time)（\(zone)）", en: "\(time) (\(zone))")
  }
}
