internal import Optimization
internal import Visit
internal import Wording

/// What grows while all else stays: a conference of 60 with more cars, rooms, tables or items of the programme than it
/// needs; or larger conferences. 规模变化
public enum ScalingAxis: String, Sendable, CaseIterable {
  case guests, vehicles, rooms, tables, activities

  /// What is measured by default: each size twice the one before.
  private var usualSizes: [Int] {
    switch self {
    case .guests: [30, 60, 120, 240]
    case .vehicles: [1, 2, 4, 8]
    case .rooms: [1, 2, 4, 8]
    case .tables: [1, 2, 4, 8]
    case .activities: [0, 8, 16, 32]
    }
  }

  /// The guests of the conference in which one thing grows.
  private static let base = 60

  /// A case a size. `sizes` are guests, times so many cars, rooms and tables, or additional items.
  func cases(sizes: [Int]) -> [BenchCase] {
    (sizes.isEmpty ? usualSizes : sizes).compactMap { try? scaled($0) }
  }

  private func scaled(_ step: Int) throws(BenchFailure) -> BenchCase {
    let visit = grown(try BenchCase.conference(self == .guests ? step : Self.base), by: step)
    let count = count(in: visit)
    let name = "\(rawValue)-\(count)"
    let size = BenchRecord.Size(rawValue, count)
    return BenchCase(suite: "scaling", instance: name, size: size, isSeeded: false) { () throws(BenchFailure) in
      { effort throws(BenchFailure) in
        var effort = effort
        effort.seconds = effort.seconds ?? 20
        return try BenchCase.plan(visit, named: name, effort)
      }
    }
  }

  private func count(in visit: Visit) -> Int {
    switch self {
    case .guests: visit.people.count
    case .vehicles: visit.vehicles.count
    case .rooms: visit.hotels.reduce(0) { $0 + $1.rooms.count }
    case .tables: visit.halls.reduce(0) { $0 + $1.layout.tables.count }
    case .activities: visit.activities.count
    }
  }

  private func grown(_ visit: Visit, by step: Int) -> Visit {
    var visit = visit
    let copies = 1..<max(1, step)
    switch self {
    case .guests: break
    case .vehicles:
      visit.vehicles += copies.flatMap { copy in
        visit.vehicles.map { vehicle in
          var vehicle = vehicle
          vehicle.id = Vehicle.ID("\(vehicle.id.text)-\(copy)")
          return vehicle
        }
      }
    case .rooms:
      for index in visit.hotels.indices {
        visit.hotels[index].rooms += copies.flatMap { copy in visit.hotels[index].rooms.map { $0.copied(copy) } }
      }
    case .tables:
      for index in visit.halls.indices {
        visit.halls[index].layout = visit.halls[index].layout.multiplied(by: max(1, step))
      }
    case .activities: visit.activities += Self.errands(step, of: visit)
    }
    return visit
  }

  /// Short items on the second day at a time that is open, for one guest each.
  private static func errands(_ count: Int, of visit: Visit) -> [Activity] {
    guard let place = visit.places.first?.id, !visit.people.isEmpty else { return [] }
    let open = visit.activities.compactMap(\.window).first
    return (0..<max(0, count)).map { number in
      var errand = Activity(id: Activity.ID("errand-\(number)"), title: "errand \(number)", kind: .other, duration: 15)
      errand.place = visit.activities.first { $0.place != nil }?.place ?? place
      errand.window = open
      errand.attend = [.person(visit.people[number * 7 % visit.people.count].id)]
      errand.optional = .everybody
      return errand
    }
  }
}

extension Room {
  /// The same room once more, behind another door.
  fileprivate func copied(_ copy: Int) -> Room {
    var room = self
    room.number = "\(number)-\(copy)"
    room.connects = connects.map { "\($0)-\(copy)" }
    return room
  }
}

extension Layout {
  fileprivate var tables: [Table] {
    if case .roundTables(let tables) = self { return tables }
    return []
  }

  /// So many times the tables; the main table stays one.
  fileprivate func multiplied(by factor: Int) -> Layout {
    guard case .roundTables(let tables) = self else { return self }
    let others = tables.filter { !$0.main }
    let copies = (1..<factor).flatMap { copy in
      others.map { Table(id: "\($0.id)-\(copy)", seats: $0.seats, tier: $0.tier) }
    }
    return .roundTables(tables + (factor > 1 ? copies : []))
  }
}
