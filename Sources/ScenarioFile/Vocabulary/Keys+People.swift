/// The keys of the format, section by section. 键名
///
/// This table is the one source of what is understood, of what is proposed for a misspelt word, and of the reference.
enum Keys {
  static let root = WordList(
    "", "方案", "The scenario",
    [
      Word("visit", "接待任务 接待", "本次接待的基本情况", "what visit this is"),
      Word("precedence", "礼宾次序 排名", "排名规则", "how people are put in order"),
      Word("placement", "排位", "全案通用的排位设置", "settings of placement for the whole visit"),
      Word("delegations", "代表团 单位", "主客各方单位，按先后列出", "who comes and who receives, in listing order"),
      Word("people", "人员 人员名单", "全部人员，可另存为 CSV", "everybody; may be a CSV file"),
      Word("arrivals", "抵离", "多人相同的抵离，一次写明", "one journey for many people"),
      Word("places", "地点", "车站、会场、宾馆等地点", "stations, venues, hotels as points on the map"),
      Word("travel", "路程 行车时间", "路程与车速", "roads and speeds"),
      Word("vehicles", "车辆", "可用车辆", "the fleet"),
      Word("transport", "乘车 乘车规则", "乘车规则", "how people are driven"),
      Word("shuttles", "班车", "在两地之间多次往返、人人可乘的车", "vehicles that go between two places again and again, for many"),
      Word("lodging", "住宿 住宿规则", "住房标准与合住", "who may be given which room"),
      Word("hotels", "酒店 宾馆", "酒店与客房", "hotels and their rooms"),
      Word("halls", "会场", "会场与布局", "halls and their layouts"),
      Word("itinerary", "日程 活动", "日程安排", "the programme"),
      Word("free-time", "自由活动 自由时间", "各人留给自己的时间", "time that people keep to themselves"),
      Word("rules", "规则", "同车、同桌、就近等要求", "who is together, apart, beside, near"),
      Word("limits", "求解限度", "求解时限等", "how long and how far to search"),
      Word("seed", "随机种子", "随机数种子，默认 1", "seed of all chance, 1 by default"),
      Word("policies", "自定规定", "本单位的规定，可在 visit.policy 中选用", "regulations of your own, chosen by visit.policy"),
    ])

  static let visit = WordList(
    "visit", "接待任务", "The visit",
    [
      Word("id", "编号", "唯一编号，必填", "unique name; required"),
      Word("title", "标题 名称", "标题，印在文件上", "title as it is printed"),
      Word("dates", "日期", "起止日期：`2026-12-03 .. 2026-12-05`，必填", "first and last day; required"),
      Word("timezone", "时区", "IANA 时区，默认 `Asia/Shanghai`", "IANA time zone, `Asia/Shanghai` by default"),
      Word("convention", "惯例", "国内左为上，涉外右为上", "which hand is higher by default"),
      Word("language", "语言", "文件语言：`zh` 或 `en`", "language of the papers, `zh` or `en`"),
      Word("policy", "规定", "须遵守的规定", "regulations to be kept"),
      Word("goals", "目标", "目标，依次优先", "goals, the first before the second"),
      Word("placement", "排位", "全案通用的排位设置", "settings of placement for the whole visit"),
    ])

  static let precedence = WordList(
    "precedence", "礼宾次序", "Order of precedence",
    [
      Word(
        "ladder", "职级序列", "内置序列名，或由高到低的职级表（内层列表为同级）",
        "a built-in ladder, or ranks from senior to junior (a nested list is one level)"),
      Word("by", "依据", "依次比较的项目", "what is compared, in turn"),
      Word("before", "先后", "指定先后，优先于其他依据", "chains that win over `by`"),
      Word("strict", "严格", "是否不许倒置，默认是", "whether no inversion is allowed; true by default"),
      Word("single-given-first", "单名在前", "同姓时单名在前，默认是", "a given name of one character goes first; true by default"),
    ])

  static let delegation = WordList(
    "delegations", "代表团", "Delegations",
    [
      Word("id", "编号", "唯一编号，必填", "unique name; required"),
      Word("name", "名称 单位名称", "名称，默认同编号", "name as it is printed; the id by default"),
      Word("side", "方 主客", "主方或客方，必填", "guest or host; required"),
      Word("country", "国家 国别", "国家代码，如 `CN`", "ISO 3166 country code"),
      Word(
        "luggage-apart", "行李另运", "全团行李由行李车另运，默认否",
        "luggage of its people goes by itself on luggage vehicles; false by default"),
    ])

  static let person = WordList(
    "people", "人员", "People",
    [
      Word("id", "编号", "唯一编号，必填", "unique name; required"),
      Word("name", "姓名", "姓名，必填", "name as it is printed; required"),
      Word("name-latin", "拉丁姓名 外文姓名", "拉丁字母姓名", "name in Latin letters"),
      Word("delegation", "单位 代表团", "所属代表团，必填", "to which delegation; required"),
      Word("title", "职务", "职务，照印", "post as it is printed"),
      Word("rank", "职级 级别", "职级；不填则不参加排名", "rank on the ladder; without one a person stands outside the order"),
      Word("role", "身份", "在本次接待中的身份", "what the person does on the visit"),
      Word("serves", "服务对象", "为谁服务", "whom the person serves"),
      Word("appointed", "任职时间 任职", "任现职级时间：`2019-03`", "since when in rank or post: `2019-03`"),
      Word("announced", "通知时间", "名单通知时间", "when the party was announced"),
      Word("gender", "性别", "性别", "sex"),
      Word("country", "国籍 国家", "国家代码，默认同代表团", "ISO 3166 country code, where it differs from the delegation's"),
      Word("ethnicity", "民族", "民族", "as the register of guests asks for it"),
      Word("arrive", "抵达", "抵达", "where and when the person comes"),
      Word("leave", "离开 返程", "离开", "where and when the person goes"),
      Word("local", "本地", "本地人员每日出发和返回的地点，不接站不住宿", "place at which a local person starts and ends each day"),
      Word(
        "away", "外宿 中途外宿", "中途外宿的夜晚，当晚不留房：`2026-12-04`，或 `2026-12-04 .. 2026-12-06`（两晚）",
        "nights spent elsewhere, for which no room is kept: `2026-12-04`, or `2026-12-04 .. 2026-12-06` for two"),
      Word("luggage", "行李 行李件数", "行李件数，默认 0", "pieces of luggage, 0 by default"),
      Word(
        "luggage-apart", "行李另运", "行李由行李车另运，不占本人乘车的空间，默认同代表团",
        "luggage goes by itself on luggage vehicles and takes no room in the person's own; as the delegation's by default"
      ),
      Word("languages", "语言", "会说的语言，如 `zh`、`fr`", "languages spoken, such as `zh`, `fr`"),
      Word("needs", "特殊需要 需要", "对座位、车辆、房间的需要", "what a seat, car or room must provide"),
      Word("diet", "饮食 饮食禁忌", "饮食禁忌", "what the person eats or doesn't"),
      Word("spouse", "配偶", "配偶", "husband or wife among the people"),
      Word("partner", "同住人", "指定同住的人", "with whom to share a room"),
      Word("smoker", "吸烟", "是否吸烟，默认否", "smokes; false by default"),
      Word("companion", "陪护人 陪护", "陪护人，就座时在其身旁", "who helps the person, and so sits beside"),
      Word("height", "身高", "身高（厘米），合影后排用", "in centimetres, for the back rows of photos"),
      Word("no-four", "忌4 忌四", "房号忌 4，默认否", "would rather not have a 4 in the room number"),
      Word("priority", "优先级", "不能全部落实时的分量，默认 0", "weighs more where something must be left out; 0 by default"),
      Word("phone", "电话 手机", "电话", "telephone"),
      Word("notes", "备注", "备注", "remarks"),
    ])

  static let passage = WordList(
    "arrive, leave", "抵达、离开", "Arrival and departure",
    [
      Word("at", "时间", "车次航班时刻，必填", "when the train or flight comes or goes; required"),
      Word("place", "地点", "车站、机场等地点，必填", "station, airport or other place; required"),
      Word("by", "车次 航班 航班车次", "车次或航班；自行前来不填", "train or flight; nothing for people who come by themselves"),
    ])

  static let arrivals = WordList(
    "arrivals", "抵离（多人）", "A journey for many",
    [
      Word("who", "人员", "代表团或人员编号", "delegations or people"),
      Word("arrive", "抵达", "抵达", "the arrival of them all"),
      Word("leave", "离开 返程", "离开", "the departure of them all"),
      Word("luggage", "行李 行李件数", "每人行李件数", "pieces of luggage of each"),
    ])
}
