/// The values that come from a fixed list. 固定取值
enum Values {
  static let flag = WordList(
    "true, false", "是、否", "Yes and no", [Word("true", "是 yes on 对 有"), Word("false", "否 no off 不 无")])
  static let convention = WordList(
    "convention", "惯例", "Conventions",
    [
      Word("domestic", "国内 左为上", "左为上", "left is senior"),
      Word("international", "涉外 国际 右为上", "右为上", "right is senior"),
    ])
  static let language = WordList(
    "language", "语言", "Languages of the papers", [Word("zh", "中文 汉语"), Word("en", "英文 英语")])
  static let goal = WordList(
    "goals", "目标", "Goals",
    [
      Word("served", "落实", "未落实的座位、住房、乘车、出席最少", "as little as possible is left unmet"),
      Word("precedence", "礼宾次序", "倒置最少", "as few inversions as possible"),
      Word("preferences", "偏好", "未满足的偏好最少", "as many preferences as possible are kept"),
      Word("vehicles", "用车", "车日最少", "fewest vehicle-days"),
      Word("cost", "费用", "费用最少", "least cost"),
      Word("comfort", "舒适", "等候和绕行最少", "least waiting and detour"),
    ])
  static let comparison = WordList(
    "by", "排名依据", "Comparisons",
    [
      Word("rank", "职级", "职级高者在前", "senior rank first"),
      Word("delegation", "单位 代表团", "按单位列出先后", "listing order of delegations"),
      Word("role", "身份", "团长在前", "principal first"),
      Word("appointed", "任职时间 任职", "任职早者在前", "earlier in office first"),
      Word("announced", "通知时间", "通知早者在前", "earlier announced first"),
      Word("arrival", "抵达 抵达时间", "先到者在前", "earlier arrived first"),
      Word("strokes", "笔画 姓氏笔画", "姓氏笔画", "strokes of the surname"),
      Word("pinyin", "拼音", "拼音", "pinyin"),
      Word("name", "姓名 字母", "拉丁姓名字母顺序", "the Latin name, letter by letter"),
    ])
  static let ladder = WordList(
    "ladder", "职级序列", "Ladders",
    [
      Word("cn-civil-service", "公务员 公务员职级", "公务员职务职级", "Chinese civil service"),
      Word("diplomatic", "外交 外交职衔", "外交职衔", "offices of state and ranks of a mission"),
      Word("corporate", "企业 公司", "公司职务", "offices of a company"),
    ])
  static let side = WordList(
    "side", "主客方", "Sides", [Word("guest", "客 客方 来宾 guests"), Word("host", "主 主方 接待方 hosts")])
  static let gender = WordList("gender", "性别", "Sexes", [Word("f", "女 female"), Word("m", "男 male")])
  static let role = WordList(
    "role", "身份", "Roles",
    [
      Word("principal", "团长 主宾 主人"), Word("interpreter", "译员 翻译"), Word("secretary", "秘书"), Word("aide", "随员 助理"),
      Word("security", "警卫 安保 保卫"), Word("doctor", "医生 随队医生"), Word("media", "记者 媒体"), Word("guide", "讲解员 导游"),
      Word("staff", "工作人员 接待员"), Word("driver", "驾驶员 司机"),
    ])
  static let need = WordList(
    "needs", "特殊需要", "Needs",
    [
      Word("wheelchair", "轮椅 无障碍"), Word("ground-floor", "底层 低楼层"), Word("near-lift", "近电梯"), Word("quiet", "安静"),
    ])
  /// Languages by their ISO 639 codes; others stand for themselves.
  static let spoken = WordList(
    "languages", "会说的语言", "Languages spoken, and any other code",
    [
      Word("zh", "中文 汉语 普通话"), Word("en", "英语 英文"), Word("fr", "法语"), Word("de", "德语"), Word("es", "西班牙语"),
      Word("pt", "葡萄牙语"), Word("ru", "俄语"), Word("ar", "阿拉伯语"), Word("ja", "日语"), Word("ko", "韩语 朝鲜语"),
      Word("it", "意大利语"), Word("vi", "越南语"), Word("th", "泰语"), Word("kk", "哈萨克语"), Word("mn", "蒙古语"),
      Word("ug", "维吾尔语"), Word("bo", "藏语"),
    ])
  /// What papers can say in both languages; other text stands for itself.
  static let diet = WordList(
    "diet", "饮食", "Diets, and any other text",
    [
      Word("halal", "清真"), Word("vegetarian", "素食"), Word("vegan", "纯素"), Word("kosher", "犹太洁食"),
      Word("no-pork", "忌猪肉 不吃猪肉"), Word("no-beef", "忌牛肉 不吃牛肉"), Word("no-seafood", "忌海鲜 不吃海鲜"),
      Word("no-alcohol", "不饮酒 忌酒"), Word("diabetic", "糖尿病餐"), Word("gluten-free", "无麸质"), Word("no-spicy", "忌辣 不吃辣"),
      Word("peanut-allergy", "花生过敏"),
    ])
  static let vehicleKind = WordList(
    "vehicles.kind", "车型", "Kinds of vehicle",
    [
      Word("sedan", "轿车", "乘客 4 人，行李 2 件", "4 passengers, 2 pieces of luggage"),
      Word("suv", "越野车", "乘客 4 人，行李 3 件", "4 passengers, 3 pieces of luggage"),
      Word("mpv", "商务车", "乘客 6 人，行李 4 件", "6 passengers, 4 pieces of luggage"),
      Word("minibus", "中巴 考斯特", "乘客 19 人，行李 12 件", "19 passengers, 12 pieces of luggage"),
      Word("coach", "大巴 大客车", "乘客 45 人，行李 60 件", "45 passengers, 60 pieces of luggage"),
    ])
  static let vehicleRole = WordList(
    "vehicles.role", "用途", "What a vehicle is kept for",
    [
      Word("pilot", "前导 前导车", "带队，不坐来宾", "leads a convoy and takes no guests"),
      Word("spare", "备用 备用车", "别无他车时才用", "used only when nothing else serves"),
      Word("luggage", "行李 行李车", "只装行李", "takes luggage only"),
    ])
  static let convoy = WordList(
    "convoys", "车队", "Journeys in convoy",
    [Word("arrival", "抵达"), Word("activities", "活动"), Word("departure", "离开 返程")])
  static let roomKind = WordList(
    "hotels.rooms.kind", "房型", "Kinds of room",
    [Word("suite", "套间 套房"), Word("single", "单间 大床房"), Word("twin", "标准间 标间 双床房 standard")])
  static let bond = WordList(
    "lodging.share.same", "合住条件", "What two who share have in common",
    [
      Word("gender", "性别"), Word("side", "方 主客方"), Word("delegation", "单位 代表团"), Word("rank", "职级"),
      Word("smoking", "吸烟 吸烟习惯"),
    ])
  static let together = WordList(
    "keep-together", "集中", "What is kept together", [Word("delegation", "单位 代表团")])
  static let door = WordList(
    "halls.door", "门", "Doors",
    [
      Word("facing-long-side", "横放 对长边", "门对长边，客方面门", "the table lies across; guests face the door"),
      Word("facing-short-side", "竖放 对短边", "门对短边，进门右侧为客方", "the table stands end-on; guests on the right as one enters"),
    ])
  static let doors = WordList(
    "halls.doors", "门的位置", "Doors of rows",
    [Word("back", "后 后门"), Word("front", "前 前门"), Word("left", "左 左侧"), Word("right", "右 右侧")])
  static let chair = WordList(
    "halls.chair", "主位", "The chair of a small meeting",
    [Word("door", "面门"), Word("view", "依景 背景"), Word("head", "桌端")])
  static let style = WordList(
    "halls.style", "长桌式样", "Long tables", [Word("continental", "法式"), Word("english", "英式")])
  static let layout = WordList(
    "halls.layout", "布局", "Layouts",
    [
      Word("rostrum", "主席台", "`rows`，可有 `audience`", "`rows`, and `audience` if there is one"),
      Word("theatre", "剧院式", "`rows`、`columns`、`aisles`", "`rows`, `columns`, `aisles`"),
      Word("classroom", "课桌式", "`rows`、`columns`、`aisles`", "`rows`, `columns`, `aisles`"),
      Word("call", "会见", "`per-side`", "`per-side`"),
      Word("two-sided", "会谈 长条桌", "`per-side`、`door`", "`per-side`, `door`"),
      Word("meeting", "小型会议", "`seats`、`chair`", "`seats`, `chair`"),
      Word("u-shape", "U形 u形 U型 u型", "`seats`", "`seats`"),
      Word("hollow-square", "回字形 回形", "`seats`", "`seats`"),
      Word("round-tables", "圆桌", "`tables`", "`tables`"),
      Word("long-table", "长桌", "`seats`、`style`", "`seats`, `style`"),
      Word("signing", "签字", "", ""),
      Word("photo", "合影", "`rows`", "`rows`"),
      Word("custom", "自定义", "`seats`", "`seats`"),
    ])
  static let activityKind = WordList(
    "itinerary.kind", "活动类型", "Kinds of activity",
    [
      Word("call", "会见 拜会"), Word("talks", "会谈 座谈"), Word("meeting", "会议"), Word("rostrum", "大会 主席台"),
      Word("signing", "签字"), Word("photo", "合影"), Word("meal", "工作餐 便餐 用餐"), Word("banquet", "宴会 宴请"),
      Word("reception", "招待会 酒会 冷餐会"), Word("tour", "参观 调研 考察"), Word("performance", "演出 观看演出"), Word("panel", "论坛 分会"),
      Word("free", "自由活动 自由"), Word("other", "其他"),
    ])
  static let alternation = WordList(
    "seating.alternate", "相间", "What alternates", [Word("side", "主客"), Word("gender", "男女 性别")])
  static let grouping = WordList(
    "seating.mix, seating.keep", "代表团", "How delegations are spread", [Word("delegation", "单位 代表团")])
  static let seatingOrder = WordList(
    "seating.order", "排序", "One order or two", [Word("merged", "合并"), Word("by-side", "分列")])
  static let backRows = WordList(
    "seating.back-rows", "后排", "Back rows of a photo", [Word("rank", "次序 职级"), Word("height", "身高")])
  static let scope = WordList(
    "rules.where", "范围", "Scopes of rules",
    [
      Word("seat", "座位"), Word("table", "桌"), Word("table-neighbours", "邻座 table-neighbors"), Word("car", "车 同车"),
      Word("room", "房间"), Word("floor", "楼层"), Word("hotel", "酒店 宾馆"),
    ])
  static let hand = WordList("rules.side", "左右", "Hands", [Word("left", "左"), Word("right", "右")])
  static let shared = WordList("rules.languages", "语言", "Languages of neighbours", [Word("shared", "相通 共同")])
  static let group = WordList(
    "rules.at-most", "群体", "Groups",
    [
      Word("delegation", "单位 代表团", "`delegation` 或 `delegation:编号`", "`delegation` or `delegation:id`"),
      Word("language", "语言", "`language:fr`", "`language:fr`"),
      Word("side", "方", "`side:guest`", "`side:guest`"),
      Word("role", "身份", "`role:staff`", "`role:staff`"),
    ])
  static let severity = WordList(
    "policies.limits.severity", "程度", "How grave a breach is",
    [Word("error", "违反"), Word("warning", "注意"), Word("note", "说明 提示")])
  static let policy = WordList(
    "policy", "规定", "Built-in regulations",
    [
      Word("cn-domestic-reception", "国内公务接待", "党政机关国内公务接待管理规定等", "reception of domestic official visitors"),
      Word("cn-foreign-guests", "外宾接待", "中央和国家机关外宾接待经费管理办法", "reception of foreign guests"),
    ])
}
