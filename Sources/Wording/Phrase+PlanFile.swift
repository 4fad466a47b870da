/// What is wrong with a plan file.
extension Phrase {
  /// Something follows the document's end.
  public static let jsonTrailing = Phrase(zh: "文档在此处应已结束，后面还有内容", en: "the document should end here, but more follows")
  /// The document ends before its value does.
  public static let jsonEnds = Phrase(zh: "文档在此处中断", en: "the document breaks off here")
  /// No JSON value stands here.
  public static let jsonValue = Phrase(zh: "此处应为一个 JSON 值", en: "expected a JSON value here")
  /// A string holds a bare control character.
  public static let jsonControl = Phrase(zh: "字符串中不得有控制字符", en: "a string may not hold a control character")
  /// A backslash isn't followed by an escape.
  public static let jsonEscape = Phrase(zh: "反斜杠后的转义不正确", en: "this is no escape that JSON knows")

  /// The document nests too deeply.
  public static func jsonTooDeep(_ most: Int) -> Phrase {
    Phrase(zh: "嵌套超过 \(most) 层", en: "nested more than \(most) levels deep")
  }

  /// A certain character is missing.
  public static func jsonExpected(_ character: String) -> Phrase {
    Phrase(zh: "此处应为 \(character)", en: "expected \(character) here")
  }

  /// A key stands twice in one object.
  public static func jsonDuplicate(_ key: String) -> Phrase {
    Phrase(zh: "键 \(key) 重复出现", en: "the key \(key) appears twice")
  }

  /// This isn't how JSON writes numbers.
  public static func jsonNumber(_ text: String) -> Phrase {
    Phrase(zh: "\(text) 不是 JSON 的数", en: "\(text) is not a JSON number")
  }

  /// Something else was expected.
  public static func planExpected(_ expected: String, _ found: String) -> Phrase {
    Phrase(zh: "应为 \(expected)，实为 \(found)", en: "expected \(expected), found \(found)")
  }

  /// Text was expected.
  public static func planExpectedText(_ found: String) -> Phrase {
    Phrase(zh: "应为文字，实为 \(found)", en: "expected text, found \(found)")
  }

  /// A number was expected.
  public static func planExpectedNumber(places: Int, _ found: String) -> Phrase {
    places == 0
      ? Phrase(zh: "应为整数，实为 \(found)", en: "expected a whole number, found \(found)")
      : Phrase(
        zh: "应为至多 \(places) 位小数的数，实为 \(found)", en: "expected a number with at most \(places) decimals, found \(found)")
  }

  /// A key is missing.
  public static func planMissing(_ key: String) -> Phrase {
    Phrase(zh: "缺少 \(key)", en: "\(key) is missing")
  }

  /// The plan is of a format that isn't known.
  public static func planFormat(_ known: Int, _ found: String) -> Phrase {
    Phrase(
      zh: "本程序读取格式 \(known) 的方案，此文件为格式 \(found)",
      en: "this program reads plans of format \(known), and this is format \(found)")
  }

  /// A rider's stops aren't stops of the trip in their order.
  public static func planRide(from: Int, to: Int, stops: Int) -> Phrase {
    Phrase(
      zh: "车次有 \(stops) 站（从 0 数起），不能从第 \(from) 站乘到第 \(to) 站",
      en: "the trip has \(stops) stops, counted from 0: nobody can ride from \(from) to \(to)")
  }

  /// A stay doesn't last a night.
  public static func planNights(_ from: String, _ to: String) -> Phrase {
    Phrase(zh: "退房日 \(to) 应晚于入住日 \(from)", en: "the stay should end after it begins, but goes from \(from) to \(to)")
  }
}
