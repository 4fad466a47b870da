// Who finds a seat on the rides of a path.
extension PathPricing {
  /// What those aboard are worth, as many as there are seats for on the leg that lets the fewest ride. `loads` are how
  /// many of each ride where all legs have seats for them.
  func load(_ depth: Int, _ loads: UnsafeMutablePointer<[Int]>?) -> Double {
    var (sum, size) = (0.0, 0)
    for item in items {
      sum += item.worth * Double(item.size)
      size += item.size
    }
    loads?.pointee = items.map(\.size)
    guard size > seats else { return sum }
    return (0..<depth).reduce(sum) { min($0, sum - lost($1, loads)) }
  }

  /// What is lost as too many are aboard on a leg: those worth least. `loads` are made to fit.
  private func lost(_ leg: Int, _ loads: UnsafeMutablePointer<[Int]>?) -> Double {
    func aboard(_ index: Int) -> Int { loads?.pointee[index] ?? items[index].size }
    func isAboard(_ item: Item) -> Bool { item.on <= leg && item.off > leg }
    var excess = items.indices.reduce(-seats) { isAboard(items[$1]) ? $0 + aboard($1) : $0 }
    var (sum, last) = (0.0, (worth: -1.0, index: -1))
    while excess > 0 {
      var pick = -1
      for (index, item) in items.enumerated() where isAboard(item) && (item.worth, index) > last {
        if pick < 0 || item.worth < items[pick].worth { pick = index }
      }
      guard pick >= 0 else { break }
      let gone = min(excess, aboard(pick))
      sum += Double(gone) * items[pick].worth
      excess -= gone
      loads?.pointee[pick] -= gone
      last = (items[pick].worth, pick)
    }
    return sum
  }

  /// The best different paths of the kind that was priced last, as how many seats of each row they take.
  mutating func paths(_ most: Int) -> [[(key: Int, value: Int)]] {
    let order = ends.sorted { (-steps[$0].value, $0) < (-steps[$1].value, $1) }
    var seen: Set<Int> = []
    var paths: [[(key: Int, value: Int)]] = []
    for step in order where paths.count < most {
      let last = stops[steps[step].stops.upperBound - 1]
      if seen.insert(last.place * width + last.arrive / 7).inserted { paths.append(path(step)) }
    }
    return paths
  }

  private mutating func path(_ end: Int) -> [(key: Int, value: Int)] {
    var taken = [Int](repeating: 0, count: rows.count)
    var step = end
    while step >= 0 {
      items.removeAll(keepingCapacity: true)
      let own = steps[step].stops
      for (index, stop) in stops[own].enumerated() {
        unload(stop, index)
        chain[index] = stop
      }
      var loads: [Int] = []
      _ = load(own.count - 1, &loads)
      for (item, count) in zip(items, loads) { taken[item.row] += count }
      step = steps[step].before
    }
    return taken.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
  }
}
