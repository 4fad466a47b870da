internal import Precedence
internal import Visit

/// The seats that activities have, whoever comes. 席位
struct Seats: Sendable {
  private let visit: Visit
  private let order: OrderOfPrecedence

  init(_ visit: Visit) {
    self.visit = visit
    order = OrderOfPrecedence(visit)
  }

  /// The ids of the seats of an activity when all who are asked come.
  func ids(at activity: Activity.ID) -> [String] {
    guard let activity = visit.activities.first(where: { $0.id == activity }) else { return [] }
    let asked = visit.people.filter { asks(activity, $0) }
    return unique(
      activity.halls.flatMap { hall in
        visit.halls.filter { $0.id == hall }.flatMap { arrangement(activity, $0, asked, nil).seats.map(\.id) }
      })
  }

  /// The seats at an item of a plan's programme, and in which zone each of those there sits; round tables are laid for
  /// those whom the plan has at them.
  func arrangement(of item: Plan.Item, in plan: Plan) -> Arrangement? {
    guard let activity = visit.activities.first(where: { $0.id == item.activity }),
      let hall = item.hall.flatMap({ id in visit.halls.first { $0.id == id } })
    else { return nil }
    let people = item.attend.compactMap { attendance in visit.people.first { $0.id == attendance.person } }
    let seats = plan.seats.filter { $0.activity == activity.id }
    return arrangement(activity, hall, people, tables(in: hall, seats: seats))
  }

  private func arrangement(
    _ activity: Activity, _ hall: Hall, _ people: [Person], _ tables: [Person.ID: String]?
  ) -> Arrangement {
    Precedence.arrangement(for: activity, in: hall, of: visit, attending: people, order: order, tables: tables)
  }

  private func asks(_ activity: Activity, _ person: Person) -> Bool { Self.asks(activity, person) }

  /// Whether somebody is asked to an activity, or may be sent in another's stead.
  static func asks(_ activity: Activity, _ person: Person?) -> Bool {
    guard let person else { return false }
    let isNamed = activity.attend.contains { attendee in
      switch attendee {
      case .person(let id): id == person.id
      case .delegation(let id): id == person.delegation && !(person.role?.works ?? false)
      case .role(let role): person.role == role
      }
    }
    return isNamed || activity.deputies.contains { $0.by.contains(person.id) }
  }
}

/// Each once, in the order of the first.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
