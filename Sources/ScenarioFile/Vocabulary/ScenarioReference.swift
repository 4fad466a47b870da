internal import Visit

/// The reference of the scenario format, made from the words by which scenarios are read. 格式参考
public enum ScenarioReference {
  /// The reference as Markdown, in both languages.
  public static var markdown: String {
    var text = introduction
    text += "\n## Keys 键\n"
    for list in keys { text += "\n" + table(list, heading: "Key | 键") }
    text += "\n## Values 取值\n"
    for list in values { text += "\n" + table(list, heading: "Value | 取值") }
    text += ranks
    return text
  }

  /// All lists of keys, in the order of a scenario.
  static let keys = [
    Keys.root, Keys.visit, Keys.precedence, Keys.delegation, Keys.person, Keys.passage, Keys.arrivals, Keys.place,
    Keys.travel, Keys.road, Keys.speed, Keys.vehicle, Keys.cost, Keys.transport, Keys.escort, Keys.shuttle,
    Keys.lodging,
    Keys.standard, Keys.ceiling, Keys.sharing, Keys.hotel, Keys.room, Keys.taken, Keys.quota, Keys.block, Keys.hall,
    Keys.grid, Keys.table, Keys.seat,
    Keys.activity, Keys.freeTime, Keys.seating, Keys.zone, Keys.rule, Keys.limits, Keys.placement, Keys.policy,
    Keys.limit, Keys.both,
    Keys.check, Keys.checkDetail, Keys.band, Keys.rankNames,
  ]

  /// All lists of values, in the order in which a scenario uses them.
  static let values = [
    Values.flag, Values.convention, Values.language, Values.policy, Values.goal, Values.ladder, Values.comparison,
    Values.side, Values.gender, Values.role, Values.need, Values.spoken, Values.diet, Values.vehicleKind,
    Values.vehicleRole, Values.convoy,
    Values.roomKind, Values.bond, Values.together, Values.layout, Values.door, Values.doors, Values.chair, Values.style,
    Values.activityKind, Values.alternation, Values.grouping, Values.seatingOrder, Values.backRows, Values.scope,
    Values.hand,
    Values.shared, Values.group, Values.severity, Values.honour, Values.even, Values.twoPerson, Values.axis,
    Values.interpreter, Values.photo, Values.banquet, Values.minibus, Values.mpv, Values.sedanThree, Values.sedan,
    Values.uShapeHead, Values.lectern,
  ]

  private static func table(_ list: WordList, heading: String) -> String {
    let name = list.name.isEmpty ? "" : " `\(list.name)`"
    let explains = list.words.contains { !$0.en.isEmpty || !$0.zh.isEmpty }
    var text = "### \(list.en) \(list.zh)\(name)\n\n"
    text += "| \(heading) |" + (explains ? " Meaning | 含义 |" : "") + "\n|---|---|" + (explains ? "---|---|" : "") + "\n"
    for word in list.words {
      let others = word.others.map { "`\($0)`" }.joined(separator: " ")
      text += "| `\(word.name)` | \(others) |" + (explains ? " \(word.en) | \(word.zh) |" : "") + "\n"
    }
    return text
  }

  private static var ranks: String {
    var text = "\n## Ladders 职级序列\n\nSenior first; the names of one line are one level. 由高到低，同一行为同级。\n"
    for name in Values.ladder.words.map(\.name) {
      text += "\n### `\(name)`\n\n"
      for (index, level) in levels(name).enumerated() { text += "\(index + 1). " + level.joined(separator: "、") + "\n" }
    }
    return text
  }

  private static let introduction = """
    # The scenario format 方案文件格式

    Made from the words that the program itself reads; a test keeps it so. 本页由程序的词表生成。

    - A scenario is YAML 1.2 in UTF-8. Keys and listed values may be written in English or Chinese, and mixed. 键和固定取值中英文皆可。
    - People, places and the rest refer to one another by `id`. A delegation and a person may not share one. 各项以编号互相引用。
    - Times are local to `visit.timezone`: `2026-12-03 10:42`; the end of a day is `24:00`. 时刻为当地时间。
    - Lengths of time have units: `90m`, `2h`, `1h30m`, `90分钟`, `1小时30分`. 时长须带单位。
    - Ranges are `A .. B` (or `A 至 B`); the second date may be left out when it is the first: `2026-12-03 10:00 .. 12:00`. 起止用两个点。
    - Ranges of ranks hold both ends: `A..B`; `..X` is X and below, `X..` is X and above. 职级范围含两端。
    - Money is in yuan, distance in kilometres, speed in km/h, plans of halls in metres. 金额为元，距离为公里。
    - A list of one may be written without brackets. 只有一项的列表可不写方括号。
    - A long list may lie in a CSV file beside the scenario: `people: guests.csv`. The first line has the keys; `arrive.at` is the
      key `at` of `arrive`; a cell with several values holds them apart with `;`. 长列表可另存为 CSV，首行为键名，多个值用分号隔开。
    - Chairs are laid for those who come, from the highest down. A hard rule that these can't keep opens further chairs, a wish
      opens none, and a `pin` may name any. 座位按到场人数从高到低设置；硬性规则排不下时启用空椅，偏好不启用，`pin` 可指定任何一座。
    - Whoever `serves` somebody sits beside or behind that person, unless a hard `pin` says where. 随行人员坐在服务对象身旁或身后，硬性 `pin` 另有指定的除外。
    - Of those for whom a zone of rows is too small the most senior have it; the others sit among all. 预留区坐不下时，位次在前的坐区内，其余坐区外。
    - All that is wrong is reported at once, with line and column. 所有问题一次列出。

    """
}

private func levels(_ name: String) -> [[String]] { Ladder.named(name)?.levels ?? [] }
