/// Halls, activities, rules and regulations. 会场、日程、规则
extension Keys {
  static let hall = WordList(
    "halls", "会场", "Halls",
    [
      Word("id", "编号", "唯一编号，必填", "unique name; required"),
      Word("name", "名称", "名称，默认同编号", "name as it is printed; the id by default"),
      Word("place", "地点", "所在地点，必填", "where it is; required"),
      Word("layout", "布局", "布局，必填", "layout; required"),
      Word(
        "rows", "排", "各排座位数（主席台、合影），或排数（剧院式、课桌式）",
        "seats of each row (rostrum, photo), or how many rows (theatre, classroom)"),
      Word("columns", "列", "每排座位数（剧院式、课桌式）", "seats of a row (theatre, classroom)"),
      Word("aisles", "过道", "过道在第几座之后", "an aisle follows the seat of that number"),
      Word("audience", "观众席", "主席台对面的观众席", "seats that face a rostrum"),
      Word("per-side", "每侧座位", "每侧首排座位数（会见、会谈）", "seats of each side's first row (call, two-sided)"),
      Word("door", "门", "会谈桌与门的位置", "which side of a talks table the door faces"),
      Word("doors", "门的位置", "排座会场的门，默认在后", "where the doors of rows are; at the back by default"),
      Word("seats", "座位", "座位数；自定义布局为座位表", "how many seats; for `custom` the list of them"),
      Word("chair", "主位", "小型会议主位", "where the chair of a small meeting sits"),
      Word("tables", "桌", "各桌", "round tables"),
      Word("style", "式样", "长桌主人位置", "how hosts sit at a long table"),
      Word("accessible", "无障碍", "轮椅可达的座位，默认全部", "seats that a wheelchair reaches; all by default"),
      Word("blocked", "停用", "不用的座位", "seats that may not be used"),
      Word("changeover", "转场时间", "两场之间所需时间，默认 0", "between two activities, 0 by default"),
      Word("placement", "排位", "本会场的排位设置", "settings of placement in this hall"),
    ])

  static let grid = WordList(
    "halls.audience", "观众席", "Audience",
    [
      Word("rows", "排", "排数，必填", "how many rows; required"),
      Word("columns", "列", "每排座位数，必填", "seats of a row; required"),
      Word("aisles", "过道", "过道在第几座之后", "an aisle follows the seat of that number"),
    ])

  static let table = WordList(
    "halls.tables", "桌", "Round tables",
    [
      Word("id", "编号", "桌号，必填", "name of the table; required"),
      Word("seats", "座位", "座位数，必填", "chairs; required"),
      Word("main", "主桌", "是否主桌，默认否", "the main table; false by default"),
      Word("tier", "等级", "桌次等级，数小为尊", "tables of one tier are equal; lower is higher"),
      Word("at", "坐标 位置", "中心 `[x, y]`（米）", "its centre `[x, y]` in metres"),
    ])

  static let seat = WordList(
    "halls.seats", "自定义座位", "Seats of a custom layout",
    [
      Word("id", "编号", "座位号，必填", "name of the seat; required"),
      Word("at", "坐标 位置", "`[x, y]`（米），必填", "`[x, y]` in metres; required"),
      Word("faces", "朝向", "自图上方顺时针的度数，默认 0", "degrees clockwise from up, 0 by default"),
      Word("side", "方", "主方或客方，默认不限", "guest or host; either by default"),
      Word("honour", "位次", "1 为最尊，默认按列出先后", "1 is the highest; listing order by default"),
      Word("accessible", "无障碍", "轮椅可达，默认是", "a wheelchair reaches it; true by default"),
    ])

  static let activity = WordList(
    "itinerary", "日程", "Itinerary",
    [
      Word("id", "编号", "唯一编号，必填", "unique name; required"),
      Word("title", "标题 名称", "名称，默认同编号", "title as it is printed; the id by default"),
      Word("kind", "类型", "类型，默认随会场布局", "kind; that of the hall's layout by default"),
      Word("start", "开始 开始时间", "固定的开始时间", "a fixed start"),
      Word("window", "时间窗", "整个活动须在此时段内", "bounds the whole activity"),
      Word("duration", "时长", "时长，必填", "how long it lasts; required"),
      Word("hall", "会场", "会场", "the hall"),
      Word("halls", "可选会场", "可选的会场", "halls to choose from"),
      Word(
        "place", "地点", "无会场时的地点；自由活动可不填，即在住地或所在之处",
        "the place, when there is no hall; free time needs none, and is spent at the hotel or where people are"),
      Word("after", "接续", "在其他活动结束之后多久", "gaps after the end of other activities"),
      Word("attend", "出席 参加", "代表团、人员编号，或 `role:身份`", "delegations, people, or `role:staff`"),
      Word("optional", "可缺席", "`true` 或可缺席的人", "`true`, or who may be missing"),
      Word("in-person", "本人出席", "须本人出席的人", "who may not send a deputy"),
      Word("deputy", "代理 代理人", "谁可由谁依次代理", "who may be sent instead of whom, in order"),
      Word("rostrum", "主席台就座", "在主席台就座的人，其余在台下", "who sits on the rostrum; the rest are audience"),
      Word("signers", "签字人", "签字人", "who signs"),
      Word("chair", "主持人", "主持人", "who chairs"),
      Word("convoy", "编队", "是否编队前往，默认否", "people go there in convoy; false by default"),
      Word("priority", "优先级", "不能全部落实时的分量，默认 0", "weighs more where something must be left out; 0 by default"),
      Word("seating", "排座", "排座设置", "how people are seated"),
    ])

  static let freeTime = WordList(
    "free-time", "自由活动", "Free time",
    [
      Word(
        "who", "人员 谁", "为谁留出：代表团、人员编号，或 `role:身份`；每人各自一段",
        "for whom: delegations, people, or `role:staff`; each has a stretch of his own"),
      Word("ranks", "职级", "或为哪些职级留出", "or for which ranks"),
      Word("window", "时间窗", "须在此时段内，必填", "within these; required"),
      Word(
        "duration", "时长", "连续不断的时长，其间无活动、不乘车，必填",
        "an unbroken stretch of that length, with no activity and no journey; required"),
      Word("priority", "优先级", "不能全部落实时的分量，默认 0", "weighs more where something must be left out; 0 by default"),
    ])

  static let seating = WordList(
    "itinerary.seating", "排座", "Seating",
    [
      Word("host", "主陪 主人", "主人、主陪", "the host"),
      Word("second-host", "副主陪 副陪", "副主陪", "the second host"),
      Word("alternate", "相间", "主客或男女相间", "what alternates around a table"),
      Word("mix", "穿插", "代表团穿插：`delegation`", "spread over the tables: `delegation`"),
      Word(
        "keep", "同桌 连片", "代表团集中：`delegation`；成排就座时连片、不跨过道",
        "kept together: `delegation`; in rows as a block that no aisle crosses"),
      Word(
        "variety", "邻座不重复 换邻座", "尽量不与此前各场（同样设定的）的邻座相邻，每重复一对计 1 个偏好，默认否",
        "neighbours other than at earlier activities that say so: each pair again misses a preference of 1; false by default"
      ),
      Word("zones", "预留区", "成排座位中为某些人预留的区域", "rows and columns that are kept for some"),
      Word(
        "late", "晚到 早退", "晚到或早退的单位、人员，坐在门边",
        "delegations or people who come late or leave early, and sit near the doors"),
      Word(
        "back-rows", "后排", "合影后排按次序或身高，默认按次序", "rows of a photo behind the first: by order, the default, or by height"),
      Word("order", "排序", "主客合并或分列", "both sides in one order or in two"),
      Word("placement", "排位", "本活动的排位设置", "settings of placement for this activity"),
    ])

  static let zone = WordList(
    "itinerary.seating.zones", "预留区", "Zones of rows",
    [
      Word("id", "编号 名称", "区域名称，必填", "its name; required"),
      Word("for", "人员 单位", "为谁预留：代表团、人员编号，或 `role:身份`；必填", "for whom: delegations, people, or `role:staff`; required"),
      Word("rows", "排", "第几排至第几排：`1-3`，必填", "which rows: `1-3`; required"),
      Word("columns", "列", "自就座者左手起第几座至第几座，默认整排", "which seats of a row from the sitters' left; all by default"),
    ])

  static let rule = WordList(
    "rules", "规则", "Rules",
    [
      Word("together", "同在 一起", "在一起的人", "who is in the same"),
      Word("apart", "分开", "须分开的人", "who isn't in the same"),
      Word("beside", "相邻", "相邻而坐的两人", "two who sit next to each other"),
      Word("near", "就近", "房间就近的人", "whose rooms are near"),
      Word("pin", "固定", "位置固定的人", "whose place is fixed"),
      Word("languages", "语言", "邻座须有共同语言：`shared`", "neighbours share a language: `shared`"),
      Word("at-most", "最多", "如 `2 of delegation`", "such as `2 of delegation`"),
      Word("at-least", "至少", "如 `1 of language:fr`", "such as `1 of language:fr`"),
      Word("side", "侧", "第二人坐在第一人的哪一侧", "on which hand of the first the second sits"),
      Word("people", "人员", "涉及的人，默认全部", "of whom; everybody by default"),
      Word("where", "范围", "范围", "in which scope"),
      Word("at", "活动", "在哪些活动，默认全部", "at which activities; all by default"),
      Word("weight", "权重", "不填为硬性；填则为偏好的分量", "nothing makes it hard; else what keeping it is worth"),
      Word("seat", "座位", "固定的座位", "the seat, with `pin`"),
      Word("table", "桌", "固定的桌", "the table, with `pin`"),
      Word("vehicle", "车辆", "固定的车辆", "the vehicle, with `pin`"),
      Word("room", "房间 房号", "固定的房间", "the room, with `pin`"),
      Word("hotel", "酒店 宾馆", "固定的酒店", "the hotel, with `pin`"),
    ])

  static let limits = WordList(
    "limits", "求解限度", "Limits of the search",
    [
      Word("time", "时限", "总时限，如 `60s`", "seconds for the whole plan, such as `60s`"),
      Word("gap", "差距", "与下界的差距不大于此值即停，默认 0", "stop when the gap is no larger, 0 by default"),
      Word("nodes", "节点", "每次求解的节点上限，默认 100000", "nodes of one solve, 100000 by default"),
      Word("jobs", "并行", "并行数，默认随处理器", "how many things are solved at once"),
      Word("seed", "随机种子", "随机数种子，默认 1", "seed of all chance, 1 by default"),
    ])

  static let placement = WordList(
    "placement", "排位设置", "Placement",
    [
      Word("honour", "尊位", "第一位的哪一侧为上", "which hand of the first person is higher"),
      Word("even", "双数", "双数排法", "even rows"),
      Word("two-person", "两人", "两人排法", "two people alone"),
      Word("axis", "中轴", "双数时中轴线所在", "what stands on the centre line of an even row"),
      Word("interpreter", "译员", "译员位置", "the interpreter's chair"),
      Word("photo", "合影", "与外宾合影排法", "photos with foreign guests"),
      Word("banquet", "宴会", "主陪排法", "hosts at a round table"),
      Word("minibus", "中巴", "中巴首位", "first place of a minibus"),
      Word("mpv", "商务车", "商务车首排", "first row of an MPV"),
      Word("sedan-three", "轿车第三位", "轿车第三位", "the third person of a sedan"),
      Word("sedan", "轿车", "轿车首位", "first place of a sedan with a chauffeur"),
      Word("u-shape-head", "U形主位", "U 形主位", "the head of a U"),
      Word("lectern", "讲台", "讲台位置", "where the lectern stands"),
    ])
}
