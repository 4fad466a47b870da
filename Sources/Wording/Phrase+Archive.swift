/// What may be wrong with the archive.
extension Phrase {
  /// The path is empty.
  public static let archiveUnnamed = Phrase(zh: "档案库的文件名为空", en: "the archive has no name")
  /// Somebody may not write.
  public static let archiveReadOnly = Phrase(zh: "没有写权限，或文件系统为只读", en: "it may not be written")
  /// Another program holds it.
  public static let archiveBusy = Phrase(
    zh: "正被其他程序占用，请稍后再试", en: "another program is using it: try again later")
  /// The disk answers with an error.
  public static let archiveIO = Phrase(zh: "读写磁盘出错", en: "the disk can't be read or written")
  /// Something takes more than there is.
  public static let archiveTooLarge = Phrase(zh: "内容过大，或内存不足", en: "it is too large, or memory is short")

  /// It can't be opened.
  public static func archiveNotOpened(_ path: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "无法打开档案库 \(path)：\(why.zh)", en: "cannot open the archive \(path): \(why.en)")
  }

  /// It can't be made or written; what it held before is untouched.
  public static func archiveNotWritten(_ path: String, _ why: Phrase) -> Phrase {
    Phrase(
      zh: "无法写入档案库 \(path)：\(why.zh)；原有内容未受影响",
      en: "cannot write the archive \(path): \(why.en); what it held is unharmed")
  }

  /// It is neither a file nor can it be one.
  public static func archiveNotAFile(_ path: String) -> Phrase {
    Phrase(zh: "\(path) 不是普通文件，不能用作档案库", en: "\(path) is not a plain file and can't be an archive")
  }

  /// It is damaged.
  public static func archiveDamaged(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 已损坏或不是档案库；未作任何改动，请用备份恢复",
      en: "\(path) is damaged or no archive: nothing was changed, go back to a backup")
  }

  /// A database of something else.
  public static func archiveForeign(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 不是 jiedai 的档案库；未作任何改动，请另选文件",
      en: "\(path) is not an archive of jiedai: nothing was changed, choose another file")
  }

  /// A newer program has changed it.
  public static func archiveNewer(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 由更新版本的 jiedai 写成；未作任何改动，请升级 jiedai",
      en: "\(path) was written by a newer jiedai: nothing was changed, use that version")
  }

  /// SQLite says something that should not be.
  public static func archiveFails(_ path: String, _ words: String) -> Phrase {
    Phrase(
      zh: "档案库 \(path) 出错（程序的问题，请反馈）：\(words)",
      en: "the archive \(path) fails (our fault, please report it): \(words)")
  }

  /// There is something at the path already.
  public static func archiveExists(_ path: String) -> Phrase {
    Phrase(zh: "\(path) 已存在；未作任何改动，请另选文件名", en: "\(path) is there already: nothing was changed, choose another name")
  }

  /// A copy can't be made.
  public static func archiveNotCopied(_ path: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "无法备份到 \(path)：\(why.zh)", en: "cannot back up to \(path): \(why.en)")
  }

  /// Another archive can't be taken in.
  public static func archiveNotMerged(_ path: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "\(path) 有误，未并入任何内容：\(why.zh)", en: "\(path) is damaged, nothing was taken in: \(why.en)")
  }

  /// The plan isn't of the scenario.
  public static func archiveOtherScenario(_ scenario: String) -> Phrase {
    Phrase(
      zh: "方案不是由 \(scenario) 的现有内容排定的，未存档", en: "the plan was not made from \(scenario) as it is now and was not kept")
  }

  /// No plan has that id.
  public static func archiveNoPlan(_ id: String, _ path: String) -> Phrase {
    Phrase(zh: "档案库 \(path) 中没有编号为“\(id)”的方案", en: "there is no plan “\(id)” in the archive \(path)")
  }

  /// Several plans have ids that start so.
  public static func archiveManyPlans(_ id: String, _ ids: [String]) -> Phrase {
    Phrase(
      zh: "以“\(id)”开头的方案不止一个（\(ids.joined(separator: "、"))…），请多写几位",
      en: "several plans start with “\(id)” (\(ids.joined(separator: ", "))…): write more digits")
  }

  /// No run of benchmarks has that id; `known` are those that there are, the latest first.
  public static func archiveNoRun(_ id: String, _ path: String, known: [String]) -> Phrase {
    guard !known.isEmpty else {
      return Phrase(zh: "档案库 \(path) 中没有评测", en: "there are no benchmark runs in the archive \(path)")
    }
    return Phrase(
      zh: "档案库 \(path) 中没有编号为“\(id)”的评测；现有（由近及远）：\(known.joined(separator: "、"))",
      en: "there is no benchmark run “\(id)” in the archive \(path); there are, the latest first: "
        + known.joined(separator: ", "))
  }

  /// Several runs have ids that start so.
  public static func archiveManyRuns(_ id: String, _ ids: [String]) -> Phrase {
    Phrase(
      zh: "以“\(id)”开头的评测不止一个（\(ids.joined(separator: "、"))…），请多写几位",
      en: "several runs start with “\(id)” (\(ids.joined(separator: ", "))…): write more digits")
  }

  /// No visit has that id.
  public static func archiveNoVisit(_ id: String, _ path: String) -> Phrase {
    Phrase(zh: "档案库 \(path) 中没有编号为“\(id)”的接待任务", en: "there is no visit “\(id)” in the archive \(path)")
  }

  /// A plan isn't as it was kept.
  public static func archivePlanDamaged(_ id: String, _ path: String) -> Phrase {
    Phrase(zh: "档案库 \(path) 中的方案 \(id) 已损坏", en: "the plan \(id) in the archive \(path) is damaged")
  }
}

/// What a check of the archive says.
extension Phrase {
  /// A plan isn't as it was kept.
  public static func archivePlanDamaged(_ id: String) -> Phrase {
    Phrase(zh: "方案 \(id) 与存档时不符", en: "the plan \(id) is not as it was kept")
  }
  /// A scenario isn't as it was kept.
  public static func archiveScenarioDamaged(_ id: String) -> Phrase {
    Phrase(zh: "方案文件 \(id) 与存档时不符", en: "the scenario \(id) is not as it was kept")
  }
  /// SQLite finds something.
  public static func archiveIntegrity(_ words: String) -> Phrase {
    Phrase(zh: "数据库结构损坏：\(words)", en: "the database is damaged: \(words)")
  }
  /// A row refers to nothing.
  public static func archiveReference(_ table: String, _ parent: String) -> Phrase {
    Phrase(zh: "表 \(table) 中有一行所指的 \(parent) 不存在", en: "a row of \(table) refers to no row of \(parent)")
  }
}
