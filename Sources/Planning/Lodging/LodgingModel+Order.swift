internal import Optimization
internal import Visit

// No junior has a better room than a comparable senior in the same hotel on a common night.
extension LodgingModel {
  mutating func addOrder() {
    let ranked = problem.guests.indices.filter { problem.guests[$0].position != nil && !options[$0].isEmpty }
      .sorted { (problem.guests[$0].position ?? 0) < (problem.guests[$1].position ?? 0) }
    for side in Side.allCases {
      let people = ranked.filter { problem.guests[$0].side == side }
      if shape.upright, haveCommonNight(people) {
        for hotel in places(of: people, .hotel) { addStairs(people, in: hotel) }
      } else {
        for (index, senior) in people.enumerated() {
          for junior in people[(index + 1)...] { addPair(senior, junior) }
        }
      }
    }
  }

  private func haveCommonNight(_ people: [Int]) -> Bool {
    let from = people.map { problem.guests[$0].nights.lowerBound }.max()
    let to = people.map { problem.guests[$0].nights.upperBound }.min()
    return shape.partial ? false : from.map { from in to.map { from < $0 } ?? false } ?? false
  }

  /// For each grade a step down the order: whoever stands before it has that grade or a worse one only if everybody
  /// after it has a worse one. 阶梯
  private mutating func addStairs(_ people: [Int], in hotel: Int) {
    let people = people.filter { person in options[person].contains { classes[$0.roomClass].house == hotel } }
    let grades = Set(
      people.flatMap { options[$0].map { classes[$0.roomClass] }.filter { $0.house == hotel }.map(\.grade) })
    for grade in grades.sorted().dropLast() {
      var before: Variable?
      for (index, person) in people.enumerated() {
        let step = model.binary("step \(hotel) \(grade) \(index)")
        if let before { model.require("stairs", Linear([(1, step), (-1, before)]), atMost: 0) }
        var better = has(person) { inside($0, hotel) && classes[$0.roomClass].grade <= grade }
        better.add(-1, step)
        model.require("stairs", better, atMost: 0)
        var worse = has(person) { inside($0, hotel) && classes[$0.roomClass].grade > grade }
        worse.add(1, step)
        model.require("stairs", worse, atMost: 1)
        before = step
      }
    }
  }

  private func inside(_ option: Option, _ hotel: Int) -> Bool { classes[option.roomClass].house == hotel }

  private mutating func addPair(_ senior: Int, _ junior: Int) {
    guard problem.guests[senior].nights.overlaps(problem.guests[junior].nights) else { return }
    var inverted: Variable?
    for hotel in places(of: [senior, junior], .hotel) {
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
          if !shape.upright {
            let variable = inverted ?? model.binary("inverted \(senior) \(junior)")
            inverted = variable
            row.add(-1, variable)
          }
          model.require("order", row, atMost: 1)
        }
      }
    }
    if let inverted { inversions.add(problem.distance(senior, junior), inverted) }
  }

  private func grades(of guest: Int, in hotel: Int) -> [Int] {
    Set(options[guest].filter { inside($0, hotel) }.map { classes[$0.roomClass].grade }).sorted()
  }
}
