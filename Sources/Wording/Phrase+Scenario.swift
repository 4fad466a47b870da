/// What is wrong with the keys, values and ids of a scenario.
extension Phrase {
  /// How grave a finding is, as it stands before the message.
  public static func severity(_ name: String) -> Phrase {
    switch name {
    case "error": Phrase(zh: "错误", en: "error")
    case "warning": Phrase(zh: "警告", en: "warning")
    default: Phrase(zh: "说明", en: "note")
    }
  }

  /// A close name.
  public static func didYouMean(_ name: String) -> Phrase {
    Phrase(zh: "是否想写 \(name)？", en: "did you mean \(name)?")
  }

  /// What may stand here.
  public static func knownWords(_ words: [String]) -> Phrase {
    Phrase(zh: "可用：" + words.joined(separator: "、"), en: "known here: " + words.joined(separator: ", "))
  }

  /// A Chinese colon, which ends no key.
  public static let scenarioWideColon = Phrase(
    zh: "冒号用半角，后面加空格：“键: 值”", en: "write “: ” instead of the full-width colon")

  /// Money with fractions of a cent.
  public static func scenarioCents(_ text: String) -> Phrase {
    Phrase(zh: "金额至多两位小数，写的是“\(text)”", en: "money has at most two decimals, found “\(text)”")
  }

  /// Two blocks of arrivals that say the same of somebody.
  public static func scenarioTwoJourneys(_ person: String, _ key: String) -> Phrase {
    let chinese = ["arrive": "抵达", "leave": "离开"][key] ?? "行李"
    return Phrase(zh: "\(person)的\(chinese)写了两次", en: "“\(key)” of \(person) is given by two blocks")
  }

  /// A number without its unit.
  public static func unitMissing(_ text: String) -> Phrase {
    Phrase(zh: "写明单位，如 \(text)m（分钟）", en: "say the unit, such as \(text)m for minutes")
  }

  /// Something else was expected.
  public static func scenarioExpected(_ what: Phrase, found: String) -> Phrase {
    Phrase(zh: "此处应为\(what.zh)，写的是“\(found)”", en: "expected \(what.en), found “\(found)”")
  }

  /// The same finding with the other lines that it is about.
  public static func scenarioRelated(_ message: Phrase, lines: [String]) -> Phrase {
    Phrase(
      zh: message.zh + "（另见 " + lines.joined(separator: "、") + "）",
      en: message.en + " (see " + lines.joined(separator: ", ") + ")")
  }

  /// More findings than are shown.
  public static func scenarioMore(_ count: Int) -> Phrase {
    Phrase(zh: "另有 \(count) 处问题未列出", en: "\(count) more findings are not shown")
  }

  /// A key that isn't known.
  public static func scenarioUnknownKey(_ key: String, of section: Phrase) -> Phrase {
    Phrase(zh: "“\(section.zh)”中没有“\(key)”这一项", en: "unknown key “\(key)” in \(section.en.lowercased())")
  }

  /// A key that stands twice.
  public static func scenarioKeyTwice(_ key: String) -> Phrase {
    Phrase(zh: "“\(key)”重复", en: "“\(key)” is given twice")
  }

  /// Something that must be said isn't.
  public static func scenarioMissing(_ key: Phrase) -> Phrase {
    Phrase(zh: "缺少 \(key.zh)", en: "\(key.en) is missing")
  }

  /// A value that its list doesn't have.
  public static func scenarioNoValue(_ text: String, of list: Phrase) -> Phrase {
    Phrase(zh: "\(list.zh)中没有“\(text)”", en: "“\(text)” is no value of \(list.en)")
  }

  /// Text that no paper could print.
  public static func scenarioTextTooLong(_ bytes: Int) -> Phrase {
    Phrase(zh: "文字超过 \(bytes) 字节", en: "the text is longer than \(bytes) bytes")
  }

  /// A date that the calendar doesn't have.
  public static func scenarioNoSuchDay(_ text: String) -> Phrase {
    Phrase(zh: "没有 \(text) 这一天", en: "there is no day \(text)")
  }

  /// A time that the clock doesn't have.
  public static func scenarioNoSuchTime(_ text: String) -> Phrase {
    Phrase(zh: "没有 \(text) 这个时刻，应为 00:00 到 24:00", en: "there is no time \(text); expected 00:00 to 24:00")
  }

  /// A range whose end isn't after its start.
  public static func scenarioEndsEarly(_ from: String, _ to: String) -> Phrase {
    Phrase(zh: "起止颠倒：\(from) 到 \(to)", en: "the range ends before it starts: \(from) .. \(to)")
  }

  /// A visit without end.
  public static func scenarioTooLong(_ days: Int) -> Phrase {
    Phrase(zh: "起止超过 \(days) 天", en: "the range is longer than \(days) days")
  }

  /// An id that isn't fit.
  public static func scenarioBadID(_ id: String) -> Phrase {
    Phrase(
      zh: "编号“\(id)”不可用：不能为空，不能含冒号，不超过 100 字",
      en: "“\(id)” is no id: it may not be empty, hold a colon, or pass 100 characters")
  }

  /// An id that stands for two things.
  public static func scenarioDuplicate(_ id: String) -> Phrase {
    Phrase(zh: "“\(id)”已经用过", en: "“\(id)” is already taken")
  }

  /// Somebody or something is listed twice.
  public static func scenarioListedTwice(_ id: String) -> Phrase {
    Phrase(zh: "“\(id)”列了两次", en: "“\(id)” is listed twice")
  }

  /// An id that stands for nothing.
  public static func scenarioNoSuch(_ kinds: [Phrase], _ id: String) -> Phrase {
    Phrase(
      zh: "没有编号为“\(id)”的" + kinds.map(\.zh).joined(separator: "或"),
      en: "there is no " + kinds.map(\.en).joined(separator: " or ") + " “\(id)”")
  }

  /// A seat that neither the layout, set for those who are asked, nor the vehicle has; at no activity without a name.
  public static func scenarioNoSeat(_ seat: String, at place: String?) -> Phrase {
    guard let place else { return Phrase(zh: "各项活动都没有座位“\(seat)”", en: "no activity has a seat “\(seat)”") }
    return Phrase(zh: "“\(place)”没有座位“\(seat)”", en: "“\(place)” has no seat “\(seat)”")
  }

  /// A rank that the ladder doesn't have.
  public static func scenarioNoRank(_ rank: String, ladder: String?) -> Phrase {
    Phrase(
      zh: "职级序列\(ladder ?? "")中没有“\(rank)”", en: "the ladder\(ladder.map { " " + $0 } ?? "") has no rank “\(rank)”")
  }

  /// A zone that isn't known.
  public static func scenarioNoZone(_ zone: String) -> Phrase {
    Phrase(zh: "没有时区“\(zone)”", en: "there is no time zone “\(zone)”")
  }

  /// How zones are written.
  public static let zoneExample = Phrase(zh: "用 IANA 名称，如 Asia/Shanghai", en: "use an IANA name such as Asia/Shanghai")

  /// A quoted cell is never closed.
  public static let csvOpenQuote = Phrase(zh: "引号没有结束", en: "this quote is never closed")
  /// Something follows the closing quote.
  public static let csvAfterQuote = Phrase(
    zh: "引号之后应为逗号或换行；引号内的引号写两个", en: "expected a comma after the closing quote; inside quotes a quote is written twice")

  /// A row has more cells than there are columns.
  public static func csvTooManyCells(_ columns: Int) -> Phrase {
    Phrase(
      zh: "此行超过 \(columns) 列；含逗号的文字加引号", en: "the row has more than \(columns) cells; quote text that holds a comma")
  }
}
