/// The headings and words of the papers, each with its Chinese and its English wording. 标题与用语
///
/// The raw value holds both, so that a label is one line and neither language can be forgotten.
public enum Label: String, Sendable, CaseIterable {
  // The documents.
  case schedule = "日程安排|Schedule"
  case guests = "来宾名单|Guests"
  case staff = "陪同及工作人员|Hosts and staff"
  case order = "礼宾次序|Order of precedence"
  case cars = "乘车安排|Cars"
  case shuttles = "班车时刻表|Shuttle timetable"
  case rooms = "住房安排|Rooms"
  case house = "住房安排（宾馆用）|Rooms (for the house)"
  case seats = "座次安排|Seats"
  case charts = "席位图|Seat charts"
  case dining = "用餐安排|Meals"
  case duties = "工作分工|Duties"
  case goals = "目标与证明|Goals and proof"
  case unmet = "未落实事项|Unmet"
  case certificates = "排序证明|Precedence certificates"
  case opposites = "次序相反|Pairs in opposite order"
  case findings = "提示与规定提醒|Findings and reminders"
  case handbook = "接待手册|Reception handbook"
  case contents = "目录|Contents"
  case timeline = "时间轴|Time line"
  case programme = "日程|Programme"

  // The cover and the drawings.
  case principalGuest = "主宾|Principal guest"
  case guestParties = "来访单位|Visiting"
  case principalHost = "主人|Host"
  case hostParties = "接待单位|Receiving"
  case contact = "联系人|Contact"
  case stage = "台|stage"
  case lectern = "讲台|lectern"
  case door = "门|door"
  case carFront = "车头|front"

  // The columns of their tables.
  case number = "序|No."
  case date = "日期|Date"
  case time = "时间|Time"
  case activity = "活动内容|Activity"
  case place = "地点|Place"
  case escorts = "陪同领导|Hosts attending"
  case attendees = "参加人员|Guests attending"
  case responsible = "责任人|In charge"
  case remarks = "备注|Remarks"
  case name = "姓名|Name"
  case gender = "性别|Sex"
  case ethnicity = "民族|Ethnicity"
  case country = "国籍|Country"
  case delegation = "单位|Delegation"
  case title = "职务|Post"
  case rank = "职级|Rank"
  case phone = "电话|Phone"
  case passages = "抵离航班车次|Arrival, departure"
  case diet = "饮食禁忌|Diet"
  case task = "分工|Tasks"
  case side = "方|Side"
  case reason = "排在下一位之前的依据|Why before the next"
  case trip = "车次|Trip"
  case car = "车号|Car"
  case vehicle = "车型、车牌|Vehicle"
  case driver = "司机|Driver"
  case liaison = "跟车联络员|Liaison on board"
  case seat = "座位|Seat"
  case stop = "站点|Stop"
  case destination = "开往|To"
  case departs = "发车|Leaves"
  case arrives = "到达|Arrives"
  case boards = "上车|Gets on"
  case alights = "下车|Gets off"
  case floor = "楼层|Floor"
  case room = "房号|Room"
  case roomKind = "房型|Type"
  case nights = "入住–退房|In – out"
  case price = "房价|Price"
  case paidBy = "房费承担|Paid by"
  case roomPhone = "房间电话|Room phone"
  case needs = "特殊需要|Needs"
  case table = "桌|Table"
  case row = "排|Row"
  case honour = "排名|Place"
  case meal = "餐次|Meal"
  case form = "形式|Form"
  case count = "人数|Number"
  case companions = "陪餐人员（人数核对）|Hosts at table (checked)"
  case standard = "标准|Standard"
  case duty = "任务|Task"
  case forWhom = "对象|For"
  case done = "完成情况|Done"
  case goal = "目标|Goal"
  case value = "数值|Value"
  case bound = "下界|Bound"
  case gap = "差距|Gap"
  case verdict = "结论|Verdict"
  case severity = "程度|Gravity"
  case message = "内容|What"
  case rule = "依据|Rule"
  case people = "涉及人员|People"
  case lines = "方案文件行|Scenario lines"
  case comparedPairs = "比较对数|Pairs compared"
  case inversions = "倒置|Inversions"
  case excuse = "理由|Reason"
  case senior = "排名在前|Before in the order"
  case junior = "排名在后|After in the order"
  case inOrderAt = "次序相符的活动|In order at"
  case oppositeAt = "次序相反的活动|In opposite order at"
  case matter = "事项|What"
  case whereOrWhen = "何处、何时|Where, when"
  case why = "原因|Why"

  // The archive.
  case archive = "档案库|Archive"
  case planID = "编号|Id"
  case keptAt = "存档时间|Kept"
  case visit = "接待任务|Visit"
  case scenario = "方案文件|Scenario"
  case state = "状态|State"
  case decision = "决定|Decision"
  case decided = "已定|decided"
  case incomplete = "有未落实|unmet"
  case stoppedEarly = "提前停止|cut short"
  case alternative = "备选|Alternative"

  // Seat charts: from where they are seen, and who has which hand where.
  case fromAudience = "视向：自观众席看|Seen from the audience"
  case fromRostrum = "视向：自主席台看|Seen from the rostrum"
  case fromBack = "视向：自会场后方看|Seen from the back of the hall"
  case fromFront = "视向：自会场前方看|Seen from the front of the hall"
  case fromCamera = "视向：自镜头看|Seen from the camera"
  case fromStanding = "视向：自站立者看|Seen as those stand"
  case fromSeats = "视向：自就座者看|Seen as those sit"
  case fromDoor = "视向：自门口看|Seen from the door"
  case fromInside = "视向：自里侧看|Seen from the inner wall"
  case fromBelow = "视向：自图下方看|Seen from below the chart"
  case fromAbove = "视向：自图上方看|Seen from above the chart"
  case onRostrum = "主席台|the rostrum"
  case inAudience = "观众席|the audience"
  case facingDoor = "面门者|those facing the door"
  case backToDoor = "背门者|those with their backs to it"
  case standing = "站立者|those standing"
  case sitting = "就座者|those seated"
  case guestSide = "客方|Guests"
  case hostSide = "主方|Hosts"
  case markNote = "圆圈内为排名或身份；尖角为朝向|circle: place in the order, or role; wedge: faces"
  case interpreterMark = "译|In"
  case secretaryMark = "秘|Se"
  case aideMark = "随|Ai"
  case securityMark = "警|Sy"
  case doctorMark = "医|Dr"
  case mediaMark = "记|Me"
  case guideMark = "讲|Gu"
  case workerMark = "工|St"
  case chauffeurMark = "驾|Dv"

  // Sides and sexes.
  case guest = "客|guest"
  case host = "主|host"
  case female = "女|f"
  case male = "男|m"

  // What people do on a visit.
  case principal = "团长|principal"
  case interpreter = "译员|interpreter"
  case secretary = "秘书|secretary"
  case aide = "随员|aide"
  case security = "警卫|security"
  case doctor = "医生|doctor"
  case media = "记者|media"
  case guide = "讲解员|guide"
  case worker = "工作人员|staff"
  case chauffeur = "驾驶员|driver"

  // What people need.
  case wheelchair = "轮椅|wheelchair"
  case groundFloor = "底层|ground floor"
  case nearLift = "近电梯|near the lift"
  case quiet = "安静|quiet"
  case noFour = "忌4|no 4"

  // Vehicles.
  case sedan = "轿车|sedan"
  case suv = "越野车|SUV"
  case mpv = "商务车|MPV"
  case minibus = "中巴|minibus"
  case coach = "大巴|coach"

  // Rooms.
  case suite = "套间|suite"
  case single = "单间|single"
  case twin = "标准间|twin"
  case accessible = "无障碍|accessible"
  case taken = "已占用|taken"
  case free = "空|free"

  // Meals.
  case breakfast = "早餐|breakfast"
  case lunch = "午餐|lunch"
  case supper = "晚餐|dinner"
  case workingMeal = "工作餐|working meal"
  case banquet = "宴会|banquet"
  case buffet = "招待会|reception"

  // How grave a finding is.
  case error = "违反|broken"
  case warning = "注意|look at it"
  case note = "说明|note"

  // What may be unmet.
  case seatUnmet = "座位|seat"
  case roomUnmet = "住房|room"
  case rideUnmet = "乘车|ride"
  case attendanceUnmet = "出席|attendance"
  case luggageUnmet = "行李|luggage"

  // Goals.
  case served = "落实|Everybody served"
  case precedence = "礼宾次序|Precedence"
  case preferences = "偏好|Preferences"
  case vehicles = "用车（车日）|Vehicle-days"
  case cost = "费用|Cost"
  case comfort = "舒适（加权分钟）|Comfort (weighted minutes)"

  // Planners.
  case itineraryPlanner = "日程|timetable"
  case transportPlanner = "乘车|transport"
  case lodgingPlanner = "住宿|lodging"
  case seatingPlanner = "座次|seating"
  case dutiesPlanner = "分工|duties"

  // Duties and seats of cars.
  case meet = "接站|meet"
  case frontSeat = "副驾驶|front"
  case rearLeft = "后排左|rear left"
  case rearMiddle = "后排中|rear middle"
  case rearRight = "后排右|rear right"
  case row2Left = "二排左|row 2 left"
  case row2Right = "二排右|row 2 right"
  case row3Left = "三排左|row 3 left"
  case row3Middle = "三排中|row 3 middle"
  case row3Right = "三排右|row 3 right"

  // What people eat.
  case halal = "清真|halal"
  case vegetarian = "素食|vegetarian"
  case vegan = "纯素|vegan"
  case kosher = "犹太洁食|kosher"
  case noPork = "忌猪肉|no pork"
  case noBeef = "忌牛肉|no beef"
  case noSeafood = "忌海鲜|no seafood"
  case noAlcohol = "不饮酒|no alcohol"
  case diabetic = "糖尿病餐|diabetic"
  case glutenFree = "无麸质|gluten-free"
  case noSpicy = "忌辣|not spicy"
  case peanutAllergy = "花生过敏|allergic to peanuts"

  /// Both wordings.
  public var phrase: Phrase {
    let parts = rawValue.split(separator: "|", maxSplits: 1).map(String.init)
    return Phrase(zh: parts.first ?? "", en: parts.last ?? "")
  }
}

extension Label {
  /// A seat of a car; those of a bus go by their numbers, such as `1A`.
  public static func carSeat(_ seat: String) -> Label? {
    switch seat {
    case "front": .frontSeat
    case "rear-left": .rearLeft
    case "rear-middle": .rearMiddle
    case "rear-right": .rearRight
    case "row2-left": .row2Left
    case "row2-right": .row2Right
    case "row3-left": .row3Left
    case "row3-middle": .row3Middle
    case "row3-right": .row3Right
    default: nil
    }
  }
}
