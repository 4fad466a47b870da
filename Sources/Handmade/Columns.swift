internal import ScenarioFile
internal import Wording

/// The columns of an office's tables, by all the titles under which they are known. 列名
enum Column: String, CaseIterable {
  case person, name, post, activity, table, side, row, honour, seat
  case room, hotel, nights, first, last
  case date, trip, car, vehicle, boards, alights
  case pinned

  /// What the column may be called, in both languages; our own tables' titles first.
  var titles: [String] {
    switch self {
    case .person: ["人员编号", "人员ID", "person", "person id", "id"]
    case .name:
      own(.name) + ["名字", "人名", "人员", "宾客", "嘉宾", "来宾", "乘车人", "入住人", "乘客", "guest", "passenger", "full name"]
    case .post: own(.title) + ["职位", "title", "position"]
    case .activity: own(.activity) + ["活动", "场次", "会议", "event"]
    case .table: own(.table) + ["桌号", "桌次", "台号", "table no", "table no."]
    case .side: own(.side) + ["主客", "主客方", "party"]
    case .row: own(.row) + ["排号", "第几排"]
    case .honour: own(.honour) + ["位次", "座次", "rank in seat order"]
    case .seat: own(.seat) + ["坐位", "座号", "座位号", "座位编号", "席位", "席位号", "seat no", "seat no."]
    case .room: own(.room) + ["房间", "房间号", "room no", "room no.", "room number"]
    case .hotel: ["酒店", "宾馆", "住宿地点", "饭店", "hotel"]
    case .nights: own(.nights) + ["入住-退房", "住宿日期", "nights", "stay", "in - out"]
    case .first: ["入住", "入住日期", "check-in", "check in", "in", "from"]
    case .last: ["退房", "离店", "退房日期", "离店日期", "check-out", "check out", "out", "to"]
    case .date: own(.date) + ["day"]
    case .trip: own(.trip) + ["趟次", "trip no", "run"]
    case .car: own(.car) + ["车序", "编队", "car no", "car no."]
    case .vehicle: own(.vehicle) + ["车辆", "车型", "车牌", "车牌号", "plate", "car name"]
    case .boards: own(.boards) + ["上车时间地点", "出发", "from where", "departs", "pick-up"]
    case .alights: own(.alights) + ["下车时间地点", "到达", "to where", "arrives", "drop-off"]
    case .pinned: ["固定", "锁定", "保留", "不动", "pinned", "fixed", "locked", "keep"]
    }
  }

  private func own(_ label: Label) -> [String] { [label.phrase.zh, label.phrase.en] }

  /// The title under which people know the column.
  var phrase: Phrase {
    Phrase(
      zh: titles.first { !$0.allSatisfy(\.isASCII) } ?? rawValue,
      en: titles.first(where: { $0.allSatisfy(\.isASCII) }) ?? rawValue)
  }

  private static let byTitle: [String: Column] = {
    var result: [String: Column] = [:]
    for column in allCases {
      for title in column.titles where result[key(title)] == nil { result[key(title)] = column }
    }
    return result
  }()

  /// The column that a title names.
  static func named(_ title: String) -> Column? { byTitle[key(title)] }

  /// The title of a column that was probably meant.
  static func nearest(to title: String) -> String? {
    Sheet.nearest(to: title, among: allCases.flatMap(\.titles).filter { $0.count > 1 })
  }

  /// A title without what people write differently: case, blanks, dashes of all kinds.
  static func key(_ title: String) -> String {
    String(title.lowercased().filter { !$0.isWhitespace && !"-–—~_:：".contains($0) })
  }
}

/// What a table is about. 表的内容
public enum SheetKind: String, Sendable, CaseIterable {
  /// 座次
  case seats
  /// 住房
  case rooms
  /// 乘车
  case cars
}

/// A table with its columns found. 已识别的表
struct Columned {
  let sheet: Sheet
  let kind: SheetKind
  private let columns: [Column: Int]

  /// Finds the columns; nil where the table is about nothing we know.
  init?(_ sheet: Sheet) {
    var columns: [Column: Int] = [:]
    for (position, cell) in sheet.header.enumerated() {
      if let column = Column.named(cell.text), columns[column] == nil { columns[column] = position }
    }
    guard columns[.name] != nil || columns[.person] != nil else { return nil }
    func has(_ wanted: Column...) -> Bool { wanted.contains { columns[$0] != nil } }
    if has(.room, .hotel) {
      kind = .rooms
    } else if has(.vehicle, .trip, .boards) {
      kind = .cars
    } else if has(.seat, .honour, .table) {
      kind = .seats
    } else {
      return nil
    }
    self.sheet = sheet
    self.columns = columns
  }

  func has(_ column: Column) -> Bool { columns[column] != nil }

  /// The title over a column.
  func title(_ column: Column) -> Sheet.Cell? { columns[column].map { sheet.header[$0] } }

  /// Whether a row is marked as one that may not be changed: anything but a no says so.
  func isPinned(_ row: [Sheet.Cell]) -> Bool {
    guard let cell = cell(row, .pinned) else { return false }
    return !["否", "不", "无", "×", "no", "n", "false", "0", "-", "–", "—"].contains(cell.text.lowercased())
  }

  /// The cell of a row under a column; nil where there is no such column or nothing in it.
  func cell(_ row: [Sheet.Cell], _ column: Column) -> Sheet.Cell? {
    guard let position = columns[column], row.indices.contains(position), !row[position].text.isEmpty else {
      return nil
    }
    return row[position]
  }

  /// A cell by which the row as a whole is pointed at.
  func place(_ row: [Sheet.Cell], _ column: Column) -> Sheet.Cell {
    if let cell = cell(row, column) { return cell }
    return row.first { !$0.text.isEmpty } ?? row.first ?? Sheet.Cell(text: "", line: 0, column: 0, length: 1)
  }
}
