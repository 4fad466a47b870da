internal import Generating
internal import Precedence
internal import ScenarioFile
internal import Visit
internal import Wording

extension BenchCase {
  /// The order of precedence of a conference. 礼宾次序
  public static func order(people: Int) -> BenchCase {
    let size = BenchRecord.Size("people", people)
    return BenchCase(suite: "order", instance: "order-\(people)", size: size, isSeeded: false) {
      () throws(BenchFailure) in
      let visit = try conference(people)
      let times = max(1, 3000 / people)
      return { _ throws(BenchFailure) in
        var count = 0
        for _ in 0..<times { count = OrderOfPrecedence(visit).people.count }
        return Finding(goals: [exactly("people", count)], stop: "proven", times: times)
      }
    }
  }

  /// The seats of a hall for so many people. 排座布局
  public static func layout(_ kind: LayoutKind, people: Int) -> BenchCase {
    let size = BenchRecord.Size("people", people)
    let name = "\(kind.rawValue)-\(people)"
    return BenchCase(suite: "layouts", instance: name, size: size, isSeeded: false) { () throws(BenchFailure) in
      let visit = try conference(people)
      let order = OrderOfPrecedence(visit)
      let attending = Array(visit.people.prefix(people))
      let hall = Hall(id: "hall", name: "hall", place: visit.places.first?.id ?? "hall", layout: kind.layout(people))
      let activity = Activity(id: "activity", title: "activity", kind: kind.occasion, duration: 60)
      let times = max(1, 3000 / people)
      return { _ throws(BenchFailure) in
        var count = 0
        for _ in 0..<times {
          count = arrangement(for: activity, in: hall, of: visit, attending: attending, order: order).seats.count
        }
        return Finding(goals: [exactly("seats", count)], stop: "proven", times: times)
      }
    }
  }

  /// A number that is what it has to be.
  private static func exactly(_ name: String, _ count: Int) -> BenchRecord.Goal {
    BenchRecord.Goal(name, value: Double(count), bound: Double(count), isMaximised: true)
  }

  /// A conference of at least so many people.
  static func conference(_ people: Int, seed: UInt64 = 1) throws(BenchFailure) -> Visit {
    let bytes = Array(Forum(guests: people, seed: seed, language: .zh).scenario.utf8)
    let name = "forum-\(people)"
    guard let visit = readScenario(bytes, named: name, lists: { _ in .failure(.missing) }).visit else {
      throw BenchFailure(name, .benchUnreadable(name), isOurs: true)
    }
    return visit
  }
}

/// A layout that is measured by itself. 布局
public enum LayoutKind: String, Sendable, CaseIterable {
  case rostrum, theatre
  case twoSided = "two-sided"
  case uShape = "u-shape"
  case hollowSquare = "hollow-square"
  case roundTables = "round-tables"
  case longTable = "long-table"
  case photo

  /// A hall that holds so many.
  func layout(_ people: Int) -> Layout {
    let columns = 20
    let rows = (people + columns - 1) / columns
    switch self {
    case .rostrum: return .rostrum(rows: [9], audience: Layout.Grid(rows: rows + 1, columns: columns, aisles: [10]))
    case .theatre: return .theatre(Layout.Grid(rows: rows, columns: columns, aisles: [10]))
    case .twoSided: return .twoSided(perSide: people, door: .facingLongSide)
    case .uShape: return .uShape(seats: people)
    case .hollowSquare: return .hollowSquare(seats: people)
    case .roundTables:
      return .roundTables((0..<(people + 9) / 10).map { Layout.Table(id: "\($0 + 1)", seats: 10, main: $0 == 0) })
    case .longTable: return .longTable(seats: people, style: .continental)
    case .photo: return .photo(rows: Array(repeating: columns, count: rows))
    }
  }

  /// An occasion for it.
  var occasion: Activity.Kind {
    switch self {
    case .rostrum, .theatre: .rostrum
    case .twoSided: .talks
    case .uShape, .hollowSquare: .meeting
    case .roundTables, .longTable: .banquet
    case .photo: .photo
    }
  }
}
