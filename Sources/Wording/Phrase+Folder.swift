/// What may be wrong with the folder for the papers.
extension Phrase {
  /// What the system may say when something with a file fails.
  public enum SystemFault: Hashable, Sendable {
    case noPermission, readOnly, full, tooLarge, missing, notAFolder, isAFolder, nameTooLong, tooManyFiles, linkLoop,
      closed
    /// In the system's own words.
    case other(String)
  }

  /// What the system says.
  public static func system(_ fault: SystemFault) -> Phrase {
    switch fault {
    case .noPermission: Phrase(zh: "没有权限", en: "permission denied")
    case .readOnly: Phrase(zh: "文件系统为只读", en: "the file system is read-only")
    case .full: Phrase(zh: "磁盘空间不足", en: "no space is left on the disk")
    case .tooLarge: Phrase(zh: "超过允许的文件大小", en: "larger than files may be here")
    case .missing: Phrase(zh: "不存在", en: "there is no such file")
    case .notAFolder: Phrase(zh: "路径中有一段不是目录", en: "part of the path is not a folder")
    case .isAFolder: Phrase(zh: "这是一个目录", en: "this is a folder")
    case .nameTooLong: Phrase(zh: "名称过长", en: "the name is too long")
    case .tooManyFiles: Phrase(zh: "打开的文件过多", en: "too many files are open")
    case .linkLoop: Phrase(zh: "符号链接成环", en: "links lead in a circle")
    case .closed: Phrase(zh: "输出已关闭", en: "it is closed")
    case .other(let text): Phrase(zh: text, en: text)
    }
  }

  /// The path is empty.
  public static let folderUnnamed = Phrase(zh: "输出目录的名称为空", en: "the output folder has no name")

  /// The folder in which the folder is to be isn't there.
  public static func folderParentMissing(_ path: String) -> Phrase {
    Phrase(zh: "目录 \(path) 不存在，请先建立", en: "there is no folder \(path): make it first")
  }

  /// A file stands where a folder is needed.
  public static func folderIsFile(_ path: String) -> Phrase {
    Phrase(zh: "\(path) 是文件，不是目录", en: "\(path) is a file, not a folder")
  }

  /// The folder holds something that isn't a plan's.
  public static func folderHoldsOthers(_ path: String, _ name: String) -> Phrase {
    Phrase(
      zh: "\(path) 中有“\(name)”，不是方案文件；未作任何改动，请另选目录",
      en: "\(path) holds “\(name)”, which is not part of a plan: nothing was changed, choose another folder")
  }

  /// The folder isn't empty and holds no plan.
  public static func folderNotOurs(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 不是空目录，也不是以前的方案（其中没有方案文件 plan.json）；未作任何改动，请另选目录",
      en:
        "\(path) is neither empty nor an earlier plan (it has no plan.json of ours): nothing was changed, choose another folder"
    )
  }

  /// The folder can't be looked into.
  public static func folderUnreadable(_ path: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "无法查看目录 \(path)：\(why.zh)", en: "cannot look into \(path): \(why.en)")
  }

  /// The folder can't be made.
  public static func folderCannotCreate(_ path: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "无法建立目录 \(path)：\(why.zh)", en: "cannot make the folder \(path): \(why.en)")
  }

  /// The folder can't take the place of the one before.
  public static func folderCannotReplace(_ path: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "无法替换目录 \(path)：\(why.zh)", en: "cannot replace the folder \(path): \(why.en)")
  }

  /// A file can't be written; nothing is left of the others.
  public static func fileCannotWrite(_ name: String, _ why: Phrase) -> Phrase {
    Phrase(zh: "无法写入 \(name)：\(why.zh)；未留下任何文件", en: "cannot write \(name): \(why.en); nothing was left behind")
  }
}
