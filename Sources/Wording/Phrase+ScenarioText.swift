/// What is wrong with a scenario's file before its meaning is looked at.
extension Phrase {
  /// There is no such file.
  public static let fileMissing = Phrase(zh: "文件不存在", en: "there is no such file")
  /// It is a folder.
  public static let fileIsFolder = Phrase(zh: "这是文件夹，不是文件", en: "this is a folder, not a file")
  /// Links to it lead in a circle.
  public static let fileIsLinkLoop = Phrase(zh: "符号链接成环", en: "links lead in a circle")
  /// The user may not read it.
  public static let fileNotReadable = Phrase(zh: "没有读取权限", en: "you have no permission to read it")
  /// It has no content.
  public static let fileIsEmpty = Phrase(zh: "文件是空的", en: "the file is empty")
  /// What an empty file might begin with.
  public static let fileStart = Phrase(
    zh: "方案从 `visit:`（接待任务）写起", en: "a scenario begins with `visit:`")
  /// It is UTF-16.
  public static let fileIsUTF16 = Phrase(zh: "文件是 UTF-16 编码，应为 UTF-8", en: "the file is UTF-16, but should be UTF-8")
  /// It isn't UTF-8.
  public static let fileNotUTF8 = Phrase(zh: "此处不是 UTF-8 编码的文字", en: "this isn't UTF-8 text")
  /// How to mend the encoding.
  public static let fileSaveAsUTF8 = Phrase(zh: "请另存为 UTF-8 编码", en: "save the file as UTF-8")
  /// How to mend the encoding, where a Chinese program may have written it.
  public static let fileSaveAsUTF8OrGBK = Phrase(
    zh: "可能是 GBK 编码，请另存为 UTF-8（表格软件选“CSV UTF-8”）",
    en: "it may be GBK; save it as UTF-8 (in a spreadsheet, as “CSV UTF-8”)")
  /// A second YAML document follows.
  public static let yamlSecondDocument = Phrase(
    zh: "一个文件只能有一份方案，此处又开始了一份", en: "a file holds one scenario, but another begins here")
  /// The file's value is no mapping.
  public static let yamlNoMapping = Phrase(zh: "方案应由“键: 值”组成", en: "a scenario consists of `key: value` lines")

  /// It is larger than any scenario.
  public static func fileTooLarge(_ megabytes: Int) -> Phrase {
    Phrase(zh: "文件超过 \(megabytes) MB", en: "the file is larger than \(megabytes) MB")
  }

  /// Reading fails for a reason of the system's.
  public static func fileFails(_ reason: String) -> Phrase {
    Phrase(zh: "读取失败：\(reason)", en: "it can't be read: \(reason)")
  }

  /// The scenario can't be opened.
  public static func scenarioNotOpened(_ path: String, _ reason: Phrase) -> Phrase {
    Phrase(zh: "无法打开 \(path)：\(reason.zh)", en: "can't open \(path): \(reason.en)")
  }

  /// A list beside the scenario can't be opened.
  public static func listNotOpened(_ path: String, _ reason: Phrase) -> Phrase {
    Phrase(zh: "无法打开列表 \(path)：\(reason.zh)", en: "can't open the list \(path): \(reason.en)")
  }

  /// A list lies elsewhere.
  public static func listElsewhere(_ path: String) -> Phrase {
    Phrase(zh: "列表 \(path) 须与方案放在同一文件夹或其子文件夹", en: "the list \(path) must lie beside the scenario or in a folder below")
  }

  /// More lists than any scenario has.
  public static func listsTooMany(_ most: Int) -> Phrase {
    Phrase(zh: "列表文件超过 \(most) 个", en: "more than \(most) lists lie beside the scenario")
  }

  /// A character that no text has.
  public static func fileForbids(_ codePoint: String) -> Phrase {
    Phrase(zh: "文件中有不可用的字符 \(codePoint)", en: "the character \(codePoint) may not stand in a file")
  }

  /// Nested too deeply.
  public static func yamlTooDeep(_ most: Int) -> Phrase {
    Phrase(zh: "嵌套超过 \(most) 层", en: "nested more than \(most) levels deep")
  }

  /// Too many values, aliases counted for all they stand for.
  public static func yamlTooMany(_ most: Int) -> Phrase {
    Phrase(zh: "内容超过 \(most) 项（含引用展开）", en: "more than \(most) values, counting what aliases stand for")
  }

  /// An alias without its anchor.
  public static func yamlNoAnchor(_ name: String) -> Phrase {
    Phrase(zh: "引用 *\(name) 之前没有定义 &\(name)", en: "*\(name) stands for nothing: there is no &\(name) before it")
  }

  /// A tag that isn't understood.
  public static func yamlTag(_ tag: String) -> Phrase {
    Phrase(zh: "不支持标记 \(tag)", en: "the tag \(tag) isn't understood")
  }

  /// A complaint of the YAML parser.
  public static func yamlProblem(_ problem: String, context: String) -> Phrase {
    let zh = yamlProblems.first { problem.contains($0.en) }?.zh
    let where_ = context.isEmpty ? "" : " (\(context))"
    return Phrase(zh: "YAML 格式有误：\(zh ?? problem + where_)", en: "this isn't YAML: \(problem)\(where_)")
  }

  /// What usually lies behind a complaint.
  public static func yamlHint(_ problem: String, context: String) -> Phrase? {
    if problem.contains("tab") || problem.contains("cannot start any token") {
      return Phrase(
        zh: "缩进用空格，不用制表符；以 @ ` % 开头的文字加引号", en: "indent with spaces, not tabs; quote text that begins with @ ` or %")
    }
    if context.contains("flow") {
      return Phrase(
        zh: "检查括号 { } [ ] 是否成对、逗号是否为半角", en: "check that { } and [ ] are closed and commas are not full-width")
    }
    if problem.contains("mapping values") || problem.contains("expected ':'") {
      return Phrase(zh: "冒号须为半角，后面加一个空格；含冒号的文字加引号", en: "a key is followed by `: `; quote text that holds a colon")
    }
    return nil
  }

  private static let yamlProblems: [(en: String, zh: String)] = [
    ("mapping values are not allowed", "此处不能出现“键: 值”"),
    ("could not find expected ':'", "此处应有冒号"),
    ("did not find expected key", "此处应为键，或缩进不齐"),
    ("did not find expected ',' or '}'", "花括号内应有逗号或右括号 }"),
    ("did not find expected ',' or ']'", "方括号内应有逗号或右括号 ]"),
    ("did not find expected '-' indicator", "此处应为列表项“- ”，或缩进不齐"),
    ("did not find expected node content", "此处缺少内容"),
    ("did not find expected <document start>", "此处多出内容"),
    ("found unexpected end of stream", "文件在引号内中断"),
    ("found character that cannot start any token", "此字符不能作为开头"),
    ("found a tab character", "缩进中有制表符"),
    ("block sequence entries are not allowed", "此处不能出现列表项“- ”"),
    ("found unknown escape character", "引号内的转义不正确"),
    ("hexdecimal number", "引号内的转义不正确"),
    ("invalid Unicode character escape", "引号内的转义不正确"),
    ("mapping keys are not allowed", "此处不能出现键"),
    ("found unexpected ':'", "此处不应有冒号"),
    ("found unexpected document indicator", "引号内出现了文档分隔行"),
    ("did not find expected alphabetic or numeric character", "& 或 * 之后应为名称"),
    ("did not find expected comment or line break", "此处应换行"),
    ("did not find expected whitespace", "此处应有空格"),
    ("indentation indicator equal to 0", "缩进标记不能为 0"),
    ("Maximum nesting level", "嵌套过深"),
    ("directive", "不支持 % 开头的指令"),
    ("tag", "不支持此标记"),
    ("found undefined tag handle", "不支持此标记"),
  ]
}
