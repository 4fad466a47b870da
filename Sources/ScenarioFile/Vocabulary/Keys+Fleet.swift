/// Places, roads, vehicles and rooms. 地点、车辆、客房
extension Keys {
  static let place = WordList(
    "places", "地点", "Places",
    [
      Word("id", "编号", "唯一编号，必填", "unique name; required"),
      Word("name", "名称", "名称，默认同编号", "name as it is printed; the id by default"),
      Word("at", "坐标 经纬度", "`[纬度, 经度]`，单位为度", "`[latitude, longitude]` in degrees"),
      Word("way-out", "出站时间", "从到达到上车点，有车次时默认 15 分钟", "from landing to the kerb, 15m by default"),
      Word(
        "check-in", "候车时间", "从下车点到出发，默认 30 分钟，机场 60 分钟", "from the kerb to departure, 30m by default, 60m at an airport"
      ),
      Word("kind", "类型", "机场、餐厅等，供打印", "airport, restaurant and so on"),
    ])

  static let travel = WordList(
    "travel", "路程", "Roads",
    [
      Word("detour", "绕行系数", "公路里程 ÷ 直线距离，默认 1.3", "road km for one km as the crow flies, 1.3 by default"),
      Word("speed", "车速", "公里/小时，默认 40", "km/h, 40 by default"),
      Word("speeds", "分时车速", "按时段的车速", "speeds by hour of the day"),
      Word("rows", "路段", "已知路段，优先于推算", "known roads, which win over what is computed"),
      Word("matrix", "路程表", "路程 CSV：起点、终点、分钟、公里", "CSV with from, to, minutes, km"),
      Word("board", "上下车时间", "每站上下车时间，默认 2 分钟", "getting in or out at a stop, 2m by default"),
      Word("buffer", "余量", "每程另加的时间，默认 0", "added to every journey, 0 by default"),
    ])

  static let road = WordList(
    "travel.rows, travel.matrix", "路段", "A known road",
    [
      Word("from", "起点", "起点，必填", "where it starts; required"),
      Word("to", "终点", "终点，必填", "where it ends; required"),
      Word("time", "时间 minutes 分钟", "车程；只写数字为分钟", "how long it takes; a bare number is minutes"),
      Word("km", "公里", "公里数", "kilometres"),
      Word("one-way", "单向", "只此方向，默认否", "holds in this direction only; false by default"),
    ])

  static let speed = WordList(
    "travel.speeds", "分时车速", "Speed by hour",
    [
      Word("hours", "时段", "`07:00 .. 09:00`", "`07:00 .. 09:00`"),
      Word("speed", "车速", "公里/小时", "km/h"),
    ])

  static let vehicle = WordList(
    "vehicles", "车辆", "Vehicles",
    [
      Word("id", "编号", "唯一编号，必填", "unique name; required"),
      Word("name", "名称 车名", "名称，默认同编号", "name as it is printed; the id by default"),
      Word("plate", "车牌", "车牌", "number plate"),
      Word("kind", "车型", "车型，必填", "kind; required"),
      Word("seats", "座位数", "乘客座位，不含驾驶员，默认随车型", "passengers besides the driver; the kind's by default"),
      Word("luggage", "行李 行李件数", "可装行李件数，默认随车型", "pieces of luggage; the kind's by default"),
      Word("depot", "驻地", "每日出发和返回的地点，必填", "where it stands at the start and end of a day; required"),
      Word("driver", "驾驶员 司机", "驾驶员", "who drives"),
      Word(
        "hours", "可用时间", "时间段或其列表；只写钟点则每天如此；默认全程",
        "a range or a list of ranges; clock times hold every day; the whole visit by default"),
      Word("duty", "出勤时长", "每日出车最长跨度", "longest span of one day"),
      Word("cost", "费用", "费用", "what it costs"),
      Word("class", "等级", "1 为最好", "1 is the best"),
      Word("features", "设施", "设施，如轮椅", "what it provides, such as `wheelchair`"),
      Word("role", "用途", "前导、备用或行李车", "pilot, spare or luggage car"),
      Word("host-drives", "主人驾车", "主人亲自驾车，默认否", "the host drives it himself; false by default"),
    ])

  static let cost = WordList(
    "vehicles.cost", "用车费用", "Cost of a vehicle",
    [
      Word("day", "每日 日租", "每日（元）", "per day, in yuan"),
      Word("km", "每公里", "每公里（元）", "per kilometre, in yuan"),
    ])

  static let transport = WordList(
    "transport", "乘车规则", "Transport",
    [
      Word("share", "合乘", "不同单位可否合乘，默认是", "people of different parties may share a ride; true by default"),
      Word("max-wait", "最长等候", "抵达后最长等候，默认 45 分钟", "longest wait at an arrival, 45m by default"),
      Word("max-ride", "绕行上限", "乘车时间 ÷ 直达时间，默认 2", "longest ride by direct time, 2 by default"),
      Word("early", "提前到达", "提前到场，默认 10 分钟", "how long before an activity people are there, 10m by default"),
      Word("rest", "回住地间隔", "间隙超过此值回住地，默认 90 分钟", "a longer gap is spent at the hotel, 90m by default"),
      Word(
        "luggage-within", "行李时限", "另运行李在抵达后多久内启运、最早提前多久送到离开地，默认 2 小时",
        "luggage that goes apart leaves so soon after an arrival, and is there no longer before a departure; 2h by default"
      ),
      Word("escort", "接站", "接站", "who meets the guests"),
      Word("convoys", "车队", "编队行驶的行程", "journeys that are made in convoy"),
    ])

  static let shuttle = WordList(
    "shuttles", "班车", "Shuttles",
    [
      Word("from", "起点 自", "起点，必填；回程另写一条", "where it starts; required; the way back is a line of its own"),
      Word("to", "终点 至", "终点，必填", "where it ends; required"),
      Word(
        "vehicles", "车辆", "哪些车，必填；当天开行的车不作他用",
        "by which vehicles; required; those that run on a day do nothing else on it"),
      Word("headway", "间隔 发车间隔", "两班之间的最短间隔，默认 10 分钟", "the least time between two departures, 10m by default"),
      Word(
        "last", "末班 末班车", "末班：不晚于活动开始前多久（`15m`），或几点（`22:30`）；默认以按时到达为限",
        "no departure later than so long before what people go to begins (`15m`), or than a time of day (`22:30`); by default what is in time"
      ),
      Word(
        "early", "最早提前", "最早提前多久送到，默认 60 分钟",
        "how long before they must be there people may be brought, 60m at most by default"),
      Word(
        "who", "人员 乘客", "哪些人乘坐：代表团、人员编号，或 `role:身份`；默认所有走这条线的人",
        "who goes by it: delegations, people, or `role:staff`; everybody by default"),
      Word("ranks", "职级", "或哪些职级的人乘坐", "or which ranks go by it"),
    ])

  static let escort = WordList(
    "transport.escort", "接站", "Escort",
    [Word("at-arrival", "接站人数", "每批来宾接站工作人员数，默认 0", "how many of the staff meet each group, 0 by default")])

  static let lodging = WordList(
    "lodging", "住宿规则", "Lodging",
    [
      Word("standards", "住房标准", "住房标准，取首个相符的", "what ranks may be given; the first that fits binds"),
      Word("share", "合住", "谁可合住标准间", "who may share a twin"),
      Word(
        "ceilings", "限额 住宿费限额", "各城市各职级每晚限额，可另存为注明日期的 CSV，取首个相符的，注明时段的优先",
        "ceilings by city and rank, perhaps a dated CSV file; the first that fits binds, those of a season before others"
      ),
      Word("keep-together", "集中", "尽量同层：`[delegation]`", "prefer one floor for: `[delegation]`"),
    ])

  static let ceiling = WordList(
    "lodging.ceilings", "住宿费限额", "A ceiling",
    [
      Word("city", "城市", "城市，与酒店的 `city` 一致，必填", "the city, as in `city` of hotels; required"),
      Word("ranks", "职级", "职级范围，必填", "range of ranks; required"),
      Word(
        "dates", "时段 日期", "适用日期，如旺季；不填为全年", "the days on which it holds, such as a season; the whole year by default"),
      Word("price", "限价", "每晚（元），必填", "a night, in yuan; required"),
      Word("source", "依据 文号", "依据的文件和日期", "the document and its date"),
    ])

  static let standard = WordList(
    "lodging.standards", "住房标准", "A standard",
    [
      Word("ranks", "职级", "职级范围：`厅局级副职..厅局级正职`，必填", "range of ranks; required"),
      Word("kinds", "房型", "可住房型，默认不限", "kinds of room; any by default"),
      Word("max-price", "限价", "每晚限价（元）", "ceiling for a night, in yuan"),
    ])

  static let sharing = WordList(
    "lodging.share", "合住", "Sharing",
    [
      Word("ranks", "职级", "可合住的职级范围，默认不限", "whose ranks allow sharing; all by default"),
      Word("same", "相同", "合住人须相同的方面，默认性别和主客方", "what two must have in common; gender and side by default"),
    ])

  static let hotel = WordList(
    "hotels", "酒店", "Hotels",
    [
      Word("id", "编号", "唯一编号，必填", "unique name; required"),
      Word("name", "名称", "名称，默认同编号", "name as it is printed; the id by default"),
      Word("place", "地点", "所在地点，必填", "where it is; required"),
      Word("stars", "星级", "星级", "stars"),
      Word("rooms", "客房 房间", "客房，必填", "its rooms; required"),
      Word("taken", "已占用", "已被占用的房间和夜晚", "rooms that aren't free on some nights"),
      Word("city", "城市", "所在城市，用于住宿费限额", "the city, for price ceilings"),
      Word("check-in", "入住时间", "几点起可入住：`14:00`", "from when on rooms are ready: `14:00`"),
      Word("check-out", "退房时间", "几点前退房：`12:00`", "until when rooms are left: `12:00`"),
      Word("quotas", "配额", "各单位每晚在此最多住多少人", "at most so many guests of delegations on each night"),
      Word("blocks", "预留房", "预留的房间和确认截止日", "rooms that are held until a day"),
    ])

  static let quota = WordList(
    "hotels.quotas", "配额", "Quotas of delegations",
    [
      Word("delegation", "单位 代表团", "哪个代表团，必填", "which delegation; required"),
      Word("most", "上限", "每晚最多多少人，必填", "at most so many guests on each night; required"),
    ])

  static let block = WordList(
    "hotels.blocks", "预留房", "Room blocks",
    [
      Word("rooms", "房号", "房号，必填", "numbers; required"),
      Word("until", "截止 截止日", "须在此日前确认或退回，必填", "the day by which they are confirmed or given back; required"),
    ])

  static let room = WordList(
    "hotels.rooms", "客房", "Rooms",
    [
      Word("numbers", "房号", "房号：`801`、`802-805` 或列表，必填", "`801`, `802-805` or a list; required"),
      Word("kind", "房型", "房型，必填", "kind; required"),
      Word("floor", "楼层", "楼层，默认取自房号", "floor; taken from the number by default"),
      Word("grade", "档次", "1 为最好，默认 1", "1 is the best, 1 by default"),
      Word("price", "房价", "每晚（元），默认 0", "per night, in yuan; 0 by default"),
      Word("sleeps", "床位", "可住人数，默认标准间 2、其余 1", "how many sleep in it; a twin 2, others 1"),
      Word("accessible", "无障碍", "适合轮椅的房号，或 `true`", "numbers fit for a wheelchair, or `true` for all"),
      Word("near-lift", "近电梯", "近电梯的房号，或 `true`", "numbers near the lift, or `true` for all"),
      Word("connects", "连通房", "相通的房号", "numbers of rooms with a door between"),
    ])

  static let taken = WordList(
    "hotels.taken", "已占用", "Rooms that are taken",
    [
      Word("rooms", "房号", "房号，必填", "numbers; required"),
      Word("nights", "夜晚", "`12-03 .. 12-04` 为一晚，须写年份；必填", "half-open, two days are one night; required"),
    ])
}
