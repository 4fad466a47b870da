/// What a visit's ids stand for, looked up in constant time. 索引
public struct Register: Sendable {
  /// People by id.
  public let people: [Person.ID: Person]
  /// Delegations by id.
  public let delegations: [Delegation.ID: Delegation]
  /// Places by id.
  public let places: [Place.ID: Place]
  /// Vehicles by id.
  public let vehicles: [Vehicle.ID: Vehicle]
  /// Hotels by id.
  public let hotels: [Hotel.ID: Hotel]
  /// Halls by id.
  public let halls: [Hall.ID: Hall]
  /// Activities by id.
  public let activities: [Activity.ID: Activity]
  /// The position of each person in listing order.
  public let listing: [Person.ID: Int]

  /// The register of a visit.
  public init(_ visit: Visit) {
    people = byID(visit.people)
    delegations = byID(visit.delegations)
    places = byID(visit.places)
    vehicles = byID(visit.vehicles)
    hotels = byID(visit.hotels)
    halls = byID(visit.halls)
    activities = byID(visit.activities)
    listing = Dictionary(
      visit.people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The side of a person's delegation; guests where the delegation isn't known.
  public func side(of person: Person.ID) -> Side {
    people[person].flatMap { delegations[$0.delegation] }?.side ?? .guest
  }
}

private func byID<Thing: Identifiable>(_ things: [Thing]) -> [Thing.ID: Thing] {
  Dictionary(things.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
