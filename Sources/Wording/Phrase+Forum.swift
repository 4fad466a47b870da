/// What generated scenarios say. 论坛样例
extension Phrase {
  /// The first line.
  public static func forumHead(guests: Int, seed: String) -> Phrase {
    Phrase(
      zh: "论坛样例：来宾 \(guests) 人。由 jiedai generate --guests \(guests) --seed \(seed) 生成，人物均为虚构。",
      en:
        "A forum of \(guests) guests, made by jiedai generate --guests \(guests) --seed \(seed) --lang en; all people are made up."
    )
  }

  /// The second line.
  public static let forumHeadHint = Phrase(
    zh: "可直接排定，也可作为范本改写；各键的含义见 Scenarios/REFERENCE.md。",
    en: "Plan it as it is, or make it your own; Scenarios/REFERENCE.md says what the keys mean.")
  /// The title.
  public static let forumTitle = Phrase(zh: "枫江国际能源与城市论坛", en: "Fengjiang Forum on Energy and Cities")
  /// The host.
  public static let forumHost = Phrase(zh: "论坛组委会", en: "Organising Committee")

  /// Above a section.
  public static let forumDelegations = Phrase(zh: "各代表团，按列出先后排序", en: "delegations, in order of precedence")
  /// Above a section.
  public static let forumPeople = Phrase(
    zh: "人员；未写职级的不参加排名，外方按对等原则参照职级",
    en: "people; without a rank they stand outside the order; foreign guests have the rank that corresponds")
  /// Above a section.
  public static let forumArrivals = Phrase(
    zh: "各代表团抵离；单独往返的写在本人名下", en: "how delegations travel; who travels apart says so above")
  /// Above a section.
  public static let forumPlaces = Phrase(zh: "地点", en: "places")
  /// Above a section.
  public static let forumFleet = Phrase(zh: "车辆", en: "vehicles")
  /// Above a section.
  public static let forumHotels = Phrase(zh: "酒店", en: "hotels")
  /// Above a section.
  public static let forumHalls = Phrase(zh: "会场", en: "halls")
  /// Above a section.
  public static let forumProgramme = Phrase(zh: "日程", en: "programme")
  /// Above the talks.
  public static let forumTalksHint = Phrase(
    zh: "双边会谈：时间、会场待定，主谈人本人出席", en: "talks: their times and rooms are open; both leaders come in person")
  /// Above the opening.
  public static let forumOpeningHint = Phrase(zh: "全体活动：时间固定", en: "for everybody, at fixed times")
  /// Above the panels.
  public static let forumPanelsHint = Phrase(
    zh: "分论坛：时间、会场待定，发言人本人出席", en: "panels: their times and halls are open; speakers come in person")
  /// Above a section.
  public static let forumRules = Phrase(
    zh: "规则；写有权重的为偏好，不写的必须遵守", en: "rules; with a weight they are wishes, without one they hold")
  /// Above the wishes.
  public static let forumWishes = Phrase(
    zh: "宴会上愿同坐的、宜分桌的", en: "at the banquet: who would sit together, and who had better not")
}

/// Names of things in generated scenarios. 样例名称
extension Phrase {
  /// A place.
  public static let forumAirport = Phrase(zh: "枫江机场", en: "Fengjiang Airport")
  /// A place.
  public static let forumEastStation = Phrase(zh: "枫江东站（高铁）", en: "Fengjiang East (high-speed)")
  /// A place.
  public static let forumOldStation = Phrase(zh: "枫江站", en: "Fengjiang Station")
  /// A place.
  public static let forumCentre = Phrase(zh: "枫江国际会议中心", en: "Fengjiang Convention Centre")
  /// A place.
  public static let forumPark = Phrase(zh: "枫江科技园", en: "Fengjiang Science Park")

  /// A hotel by its position.
  public static func forumHotel(_ index: Int) -> Phrase {
    let names = [
      Phrase(zh: "枫江宾馆", en: "Fengjiang Hotel"), Phrase(zh: "湖滨酒店", en: "Lakeside Hotel"),
      Phrase(zh: "云杉酒店", en: "Spruce Hotel"), Phrase(zh: "望山宾馆", en: "Hill View Hotel"),
      Phrase(zh: "金桥酒店", en: "Golden Bridge Hotel"), Phrase(zh: "南园宾馆", en: "South Garden Hotel"),
    ]
    let name = names[index % names.count]
    let round = index / names.count
    return round == 0 ? name : Phrase(zh: "\(name.zh)\(round + 1)号楼", en: "\(name.en), House \(round + 1)")
  }

  /// A vehicle of a kind and its number.
  public static func forumVehicle(_ kind: String, _ number: String) -> Phrase {
    switch kind {
    case "coach": Phrase(zh: "大巴\(number)号", en: "Coach \(number)")
    case "minibus": Phrase(zh: "考斯特\(number)号", en: "Minibus \(number)")
    case "mpv": Phrase(zh: "商务车\(number)号", en: "MPV \(number)")
    default: Phrase(zh: "轿车\(number)号", en: "Car \(number)")
    }
  }

  /// A number plate.
  public static func forumPlate(_ number: String) -> Phrase { Phrase(zh: "苏F·L\(number)", en: "SU F·L\(number)") }
  /// A hall.
  public static let forumGreatHall = Phrase(zh: "大会堂", en: "Great Hall")
  /// A hall.
  public static let forumPlenaryHall = Phrase(zh: "主会场", en: "Plenary Hall")
  /// A hall.
  public static let forumSteps = Phrase(zh: "前厅台阶", en: "Front Steps")
  /// A hall.
  public static let forumBanquetHall = Phrase(zh: "宴会厅", en: "Banquet Hall")
  /// A hall.
  public static func forumPanelHall(_ number: Int) -> Phrase {
    Phrase(zh: "第\(number)分会场", en: "Panel Hall \(number)")
  }
  /// A hall.
  public static func forumTalksRoom(_ number: Int) -> Phrase {
    Phrase(zh: "会谈室\(number)", en: "Talks Room \(number)")
  }
}

/// What happens, and posts. 样例日程与职务
extension Phrase {
  /// An activity.
  public static let forumOpening = Phrase(zh: "开幕式", en: "Opening Ceremony")
  /// An activity.
  public static let forumPhoto = Phrase(zh: "各团团长合影", en: "Heads of Delegation Photo")
  /// An activity.
  public static let forumBanquet = Phrase(zh: "欢迎宴会", en: "Welcome Banquet")
  /// An activity.
  public static let forumPlenary = Phrase(zh: "全体会议", en: "Plenary")
  /// An activity.
  public static let forumLunch = Phrase(zh: "自助午餐", en: "Buffet Lunch")
  /// An activity.
  public static let forumClosing = Phrase(zh: "闭幕式", en: "Closing")
  /// An activity.
  public static let forumTour = Phrase(zh: "参观科技园", en: "Visit to the Science Park")
  /// An activity.
  public static func forumTalks(_ party: Phrase) -> Phrase {
    Phrase(zh: "与\(party.zh)会谈", en: "Talks with \(party.en)")
  }

  /// A panel by its position.
  public static func forumPanel(_ index: Int) -> Phrase {
    let topics = [
      Phrase(zh: "新型电力系统", en: "Power Systems"), Phrase(zh: "绿色建筑", en: "Green Buildings"),
      Phrase(zh: "智慧交通", en: "Mobility"), Phrase(zh: "水资源", en: "Water"),
      Phrase(zh: "氢能与储能", en: "Hydrogen and Storage"), Phrase(zh: "城市更新", en: "Urban Renewal"),
      Phrase(zh: "碳市场", en: "Carbon Markets"), Phrase(zh: "海上风电", en: "Offshore Wind"),
      Phrase(zh: "数据与治理", en: "Data and Governance"), Phrase(zh: "绿色金融", en: "Green Finance"),
    ]
    let topic = topics[index % topics.count]
    let round = index / topics.count
    return Phrase(
      zh: "分论坛\(index + 1)：\(topic.zh)\(round == 0 ? "" : "（\(round + 1)）")",
      en: "Panel \(index + 1), \(topic.en)\(round == 0 ? "" : " (\(round + 1))")")
  }

  /// The post of somebody of a level.
  public static func forumPost(_ level: Int) -> Phrase {
    let posts = [
      Phrase(zh: "副省长", en: "Vice-Governor"), Phrase(zh: "董事长", en: "Chairman"),
      Phrase(zh: "副总经理", en: "Vice-President"), Phrase(zh: "处长", en: "Division Head"),
      Phrase(zh: "副处长", en: "Deputy Division Head"), Phrase(zh: "科长", en: "Section Head"),
    ]
    return posts.indices.contains(level) ? posts[level] : posts[posts.count - 1]
  }

  /// A post.
  public static let forumInterpreter = Phrase(zh: "译员", en: "Interpreter")
  /// A post.
  public static let forumSecretary = Phrase(zh: "秘书", en: "Secretary")
  /// A post.
  public static let forumSpouse = Phrase(zh: "夫人（先生）", en: "Spouse")
  /// A post.
  public static let forumStaff = Phrase(zh: "接待员", en: "Reception Officer")
}

/// What `generate` says. 命令
extension Phrase {
  /// What `generate` does.
  public static let generateAbstract = Phrase(
    zh: "生成任意规模的论坛方案样例，供试用和测速。", en: "Make a scenario of a forum of any size, to try and to measure.")
  /// How `generate` is used.
  public static let generateDiscussion = Phrase(
    zh: """
      例：
        jiedai generate --guests 300 --seed 1 --out forum-300.yaml
        jiedai plan forum-300.yaml

      两天抵达、机场和两个车站、酒店、车辆、开幕式、宴会、分论坛和双边会谈；规模、种子和语言相同，内容逐字节相同。
      """,
    en: """
      Example:
        jiedai generate --guests 300 --seed 1 --out forum-300.yaml
        jiedai plan forum-300.yaml

      Two days of arrivals at an airport and two stations, hotels, vehicles, opening, banquet, panels, talks. The same size,
      seed and language give the same bytes.
      """)
  /// How many guests.
  public static func guestsHelp(_ least: Int, _ most: Int) -> Phrase {
    Phrase(zh: "来宾人数，\(least) 至 \(most)。", en: "How many guests, \(least) to \(most).")
  }
  /// The seed.
  public static let generateSeedHelp = Phrase(zh: "随机种子，默认 1。", en: "What chance follows from, 1 by default.")
  /// Where the scenario goes.
  public static let generateOutHelp = Phrase(
    zh: "写入此文件；不写则显示在标准输出。", en: "Write this file instead of the standard output.")
  /// The language of the scenario.
  public static let generateLanguageHelp = Phrase(
    zh: "方案的语言，zh 或 en；默认 zh。", en: "The language of the scenario, zh or en; zh by default.")
  /// The number of guests is out of range.
  public static func guestsOutOfRange(_ found: Int, _ least: Int, _ most: Int) -> Phrase {
    Phrase(
      zh: "--guests 应为 \(least) 至 \(most)，现为 \(found)", en: "--guests should be \(least) to \(most), found \(found)")
  }
}
