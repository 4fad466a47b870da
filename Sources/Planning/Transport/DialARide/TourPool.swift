/// Rounds worth remembering, the cheapest of each kind for each set of requests, in the order in which they came. 路线池
struct TourPool {
  /// A round that can be driven. 路线
  struct Entry: Sendable {
    var kind: Int
    /// Who is served, ascending.
    var requests: [Int]
    var stops: [Int]
    var cost: Double

    init(kind: Int, requests: [Int], stops: [Int], cost: Double) {
      (self.kind, self.requests, self.stops, self.cost) = (kind, requests, stops, cost)
    }

    /// A round of a network with so many requests.
    init(_ tour: Tour, _ count: Int) {
      self.init(
        kind: tour.kind, requests: tour.stops.filter { $0 < count }.sorted(), stops: tour.stops, cost: tour.cost)
    }
  }

  private struct Key: Hashable {
    var kind: Int
    var requests: [Int]
  }

  private(set) var entries: [Entry] = []
  private var index: [Key: Int] = [:]

  /// Remembers a round.
  mutating func add(_ tour: Tour, _ count: Int) {
    add(Entry(tour, count))
  }

  /// Remembers a round; whether it is new, or cheaper than the one before.
  @discardableResult mutating func add(_ entry: Entry) -> Bool {
    let key = Key(kind: entry.kind, requests: entry.requests)
    if let known = index[key] {
      guard entry.cost < entries[known].cost - 1e-9 else { return false }
      entries[known] = entry
      return true
    }
    guard entries.count < 200_000 else { return false }
    index[key] = entries.count
    entries.append(entry)
    return true
  }
}
