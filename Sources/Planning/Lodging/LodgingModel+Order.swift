internal import Optimization
internal import Visit

// No junior has a better room than a comparable senior in the same hotel on a common night.
extension LodgingModel {
  mutating func addOrder() {
    let ranked = problem.guests.indices.filter { problem.guests[$0].position != nil && !options[$0].isEmpty }
      .sorted { (problem.guests[$0].position ?? 0) < (problem.guests[$1].position ?? 0) }
    for side in Side.allCases {
      let people = ranked.filter { problem.guests[$0].side == side }
      if shape.upright {
        for segment in commonNights(people) {
          for hotel in places(of: people, .hotel) { addStairs(people, in: hotel, segment) }
        }
      } else {
        var inverted: [[Int]: Variable] = [:]
        for (index, senior) in people.enumerated() {
          for junior in people[(index + 1)...] { addPair(senior, junior, &inverted) }
        }
      }
    }
  }

  /// Nights on which the order is to hold: one on which everybody is there where there is such a night, since whole
  /// stays then all meet on it; else every segment on which there are two.
  private func commonNights(_ people: [Int]) -> [Range<Day>] {
    let present = segments.map { segment in people.count { problem.guests[$0].nights.overlaps(segment) } }
    if !shape.partial, let all = present.firstIndex(of: people.count) { return [segments[all]] }
    return segments.indices.filter { present[$0] > 1 }.map { segments[$0] }
  }

  /// For each grade a step down the order: whoever stands before it has that grade or a better one, whoever stands
  /// after it a worse one. 阶梯
  private mutating func addStairs(_ people: [Int], in hotel: Int, _ nights: Range<Day>) {
    let people = people.filter { person in
      options[person].contains { inside($0, hotel) && $0.nights.overlaps(nights) }
    }
    let levels = Set(people.flatMap { grades(of: $0, in: hotel) })
    guard people.count > 1 else { return }
    for grade in levels.sorted().dropLast() {
      var before: Variable?
      for (index, person) in people.enumerated() {
        let step = model.binary("step \(hotel) \(grade) \(index)")
        if let before { model.require("stairs", Linear([(1, step), (-1, before)]), atMost: 0) }
        var better = has(person) {
          inside($0, hotel) && classes[$0.roomClass].grade <= grade && $0.nights.overlaps(nights)
        }
        better.add(-1, step)
        model.require("stairs", better, atMost: 0)
        var worse = has(person) {
          inside($0, hotel) && classes[$0.roomClass].grade > grade && $0.nights.overlaps(nights)
        }
        worse.add(1, step)
        model.require("stairs", worse, atMost: 1)
        before = step
      }
    }
  }

  private func inside(_ option: Option, _ hotel: Int) -> Bool { classes[option.roomClass].house == hotel }

  /// Two people count once, however often one of them goes and comes back; `known` holds what they count by, by their
  /// places in the order.
  private mutating func addPair(_ senior: Int, _ junior: Int, _ known: inout [[Int]: Variable]) {
    guard problem.guests[senior].nights.overlaps(problem.guests[junior].nights) else { return }
    let places = [senior, junior].map { problem.guests[$0].position ?? 0 }
    var inverted = known[places]
    for hotel in self.places(of: [senior, junior], .hotel) {
      for grade in grades(of: junior, in: hotel) {
        for segment in shape.partial ? segments : [problem.guests[senior].nights] {
          var row = has(junior) {
            inside($0, hotel) && classes[$0.roomClass].grade <= grade && $0.nights.overlaps(segment)
          }
          let worse = has(senior) {
            inside($0, hotel) && classes[$0.roomClass].grade > grade && $0.nights.overlaps(segment)
          }
          guard !row.isEmpty, !worse.isEmpty else { continue }
          row.add(worse)
          let variable = inverted ?? model.binary("inverted \(senior) \(junior)")
          inverted = variable
          row.add(-1, variable)
          model.require("order", row, atMost: 1)
        }
      }
    }
    guard let inverted, known[places] == nil else { return }
    known[places] = inverted
    inversions.add(problem.distance(senior, junior), inverted)
  }

  private func grades(of guest: Int, in hotel: Int) -> [Int] {
    Set(options[guest].filter { inside($0, hotel) }.map { classes[$0.roomClass].grade }).sorted()
  }
}
