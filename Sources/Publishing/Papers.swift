internal import Precedence
public import Visit
public import Wording

/// A plan with the visit that it is for: what every document is made from. 文本
///
/// To add a document, write a function that makes a `Table` or a `Markup` from `Papers` in a file of its own under
/// `Documents` or `Drawings`, and list it in `Papers+Files.swift`, `Papers+Text.swift` or the handbook.
public struct Papers: Sendable {
  /// The visit.
  public let visit: Visit
  /// The plan.
  public let plan: Plan
  /// The language of what is written.
  public let language: Language
  /// What was decided on the visit, if anything was. 决定
  public let decision: Decision?

  let register: Register
  /// Each ranked person's place in the order, from 1.
  let positions: [Person.ID: Int]
  let items: [Activity.ID: Plan.Item]
  let rides: [Person.ID: [Ride]]
  /// The order that layouts ask for.
  let order: OrderOfPrecedence

  /// The papers of a plan, with what was decided on the visit.
  public init(visit: Visit, plan: Plan, language: Language, decision: Decision? = nil) {
    self.decision = decision
    self.visit = visit
    self.plan = plan
    self.language = language
    register = Register(visit)
    order = OrderOfPrecedence(visit)
    positions = Dictionary(plan.order.enumerated().map { ($1.person, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    rides = Ride.all(of: plan)
    items = Dictionary(plan.activities.map { ($0.activity, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is said in the papers' language.
  func callAsFunction(_ phrase: Phrase) -> String { phrase.text(language) }

  /// A label in the papers' language.
  func callAsFunction(_ label: Label) -> String { label.phrase.text(language) }

  /// A word that a plan or scenario holds as text: its label where there is one, else as it is.
  func callAsFunction(_ word: String, _ label: (String) -> Label?) -> String { label(word).map { self($0) } ?? word }

  func name(_ id: Person.ID) -> String {
    guard let person = register.people[id] else { return id.text }
    return language == .en ? person.nameLatin ?? person.name : person.name
  }

  func names(_ ids: [Person.ID]) -> String { self(.list(ids.map { name($0) })) }
  func place(_ id: Place.ID) -> String { register.places[id]?.name ?? id.text }
  func hall(_ id: Hall.ID) -> String { register.halls[id]?.name ?? id.text }
  func hotel(_ id: Hotel.ID) -> String { register.hotels[id]?.name ?? id.text }
  func delegation(_ id: Delegation.ID) -> String { register.delegations[id]?.name ?? id.text }
  func title(_ id: Activity.ID) -> String { register.activities[id]?.title ?? id.text }
  func vehicle(_ id: Vehicle.ID) -> String { register.vehicles[id]?.name ?? id.text }

  /// A place, and the hall in it where there is one.
  func location(_ item: Plan.Item) -> String {
    guard let hall = item.hall else { return place(item.place) }
    let name = self.hall(hall)
    return name == place(item.place) ? name : "\(place(item.place)) \(name)"
  }

  /// A vehicle's name and plate.
  func vehicleAndPlate(_ id: Vehicle.ID) -> String {
    [vehicle(id), register.vehicles[id]?.plate].compactMap { $0 }.joined(separator: " ")
  }

  /// The people in order of precedence, those without a rank after them as listed.
  func sorted(_ people: [Person.ID]) -> [Person.ID] {
    people.sorted { left, right in
      let a = (positions[left] ?? .max, register.listing[left] ?? .max)
      let b = (positions[right] ?? .max, register.listing[right] ?? .max)
      return a == b ? left < right : a < b
    }
  }

  /// The rank as the order has it, or as the person has.
  func rank(_ person: Person) -> String { person.rank?.name ?? "" }

  func date(_ day: Day) -> String {
    let civil = day.civil
    return self(.date(month: civil.month, day: civil.day, weekday: day.weekday))
  }

  /// `14:30–16:30`, with the day where the second isn't on the day of the first.
  func times(_ start: Moment, _ end: Moment) -> String {
    start.day == end.day ? "\(start.clock)–\(end.clock)" : "\(start.clock)–\(date(end.day)) \(end.clock)"
  }

  /// `12-03`.
  func short(_ day: Day) -> String { String(day.description.dropFirst(5)) }

  /// An amount that is kept in cents.
  func money(_ cents: Int) -> String { Decimals.text(cents, places: 2) }

  /// Marks this edition: the scenario's fingerprint, since nothing printed may depend on a clock.
  var edition: String {
    let print = plan.scenario.sha256.prefix(12)
    return self(.version(plan.made.version, print.isEmpty ? "–" : String(print)))
  }
}
