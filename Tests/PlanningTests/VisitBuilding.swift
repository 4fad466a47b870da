import Precedence
import Visit
import Wording

@testable import Planning

/// A small visit to build tests on: a station, a hotel and an office some minutes apart, and a ladder of six ranks.
struct VisitBuilding {
  var visit: Visit
  static let day = Day(year: 2026, month: 12, day: 3) ?? Day(ordinal: 0)
  static let ranks = ["r1", "r2", "r3", "r4", "r5", "r6"]

  init() {
    visit = Visit(
      id: "test", title: "Test", dates: Self.day...Self.day.advanced(by: 2), timezone: "Asia/Shanghai",
      convention: .domestic, precedence: OrderRules(ladder: Ladder(levels: Self.ranks.map { [$0] })))
    visit.delegations = [
      Delegation(id: "guests", name: "Guests", side: .guest), Delegation(id: "hosts", name: "Hosts", side: .host),
    ]
    visit.places = ["station", "hotel", "office", "site"].map { Place(id: Identifier($0), name: $0) }
    visit.travel.rows = [
      road("station", "hotel", 30, 200), road("station", "office", 35, 230), road("hotel", "office", 10, 50),
      road("hotel", "site", 25, 180), road("office", "site", 20, 150), road("station", "site", 45, 330),
    ]
  }

  func road(_ from: Place.ID, _ to: Place.ID, _ minutes: Minutes, _ hectometres: Int) -> Travel.Row {
    Travel.Row(from: from, to: to, time: minutes, hectometres: hectometres)
  }

  /// A moment of the first day, or of a later one.
  static func at(_ hour: Int, _ minute: Int = 0, day: Int = 0) -> Moment {
    Moment(Self.day.advanced(by: day), minute: hour * 60 + minute)
  }

  mutating func guest(_ id: String, rank: Int? = nil, change: (inout Person) -> Void = { _ in }) {
    add(id, "guests", rank, change)
  }

  mutating func host(_ id: String, rank: Int? = nil, change: (inout Person) -> Void = { _ in }) {
    add(id, "hosts", rank) {
      $0.local = "office"
      change(&$0)
    }
  }

  private mutating func add(
    _ id: String, _ delegation: Delegation.ID, _ rank: Int?, _ change: (inout Person) -> Void
  ) {
    var person = Person(id: Identifier(id), name: id, delegation: delegation)
    person.rank = rank.map { Rank(name: Self.ranks[$0], level: $0) }
    change(&person)
    visit.people.append(person)
  }

  mutating func vehicle(_ id: String, _ kind: VehicleKind, change: (inout Vehicle) -> Void = { _ in }) {
    var vehicle = Vehicle(
      id: Identifier(id), name: id, kind: kind, depot: "office",
      hours: [Self.at(6)...Self.at(22, day: 2)])
    vehicle.dayCost = 10_000
    vehicle.kilometreCost = 100
    change(&vehicle)
    visit.vehicles.append(vehicle)
  }

  var context: Context { Context(visit, language: .en) }
}
