internal import Precedence
internal import Visit

/// Where people live during the visit. 住地
struct Bases: Sendable {
  private let context: Context
  private let hotels: [Person.ID: [(nights: Range<Day>, place: Place.ID)]]

  init(_ context: Context, stays: [Plan.Stay]) {
    self.context = context
    var hotels: [Person.ID: [(nights: Range<Day>, place: Place.ID)]] = [:]
    for stay in stays {
      guard let hotel = context.register.hotels[stay.hotel] else { continue }
      hotels[stay.person, default: []].append((stay.nights, hotel.place))
    }
    self.hotels = hotels
  }

  /// The hotel of a guest, the own place of a local. A guest for whom no room was found is driven with the others of
  /// the delegation, else to the first hotel: nobody is left at the roadside for want of a bed.
  func place(of person: Person, on day: Day) -> Place.ID? {
    if let local = person.local { return local }
    guard person.arrive != nil || person.leave != nil else { return nil }
    let mine = hotels[person.id] ?? []
    let company = context.visit.people.lazy.filter { $0.delegation == person.delegation }.compactMap { hotels[$0.id] }
    let stays = mine.isEmpty ? company.first ?? [] : mine
    let stay = stays.first { $0.nights.contains(day) } ?? stays.last { $0.nights.upperBound <= day } ?? stays.first
    return stay?.place ?? context.visit.hotels.first?.place
  }
}
