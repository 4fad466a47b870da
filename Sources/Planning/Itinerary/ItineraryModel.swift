internal import Optimization
internal import Visit

/// The itinerary as variables and rows, for programmes in which not everybody can be everywhere. 日程模型
struct ItineraryModel {
  let problem: ItineraryProblem
  /// The activities that the model knows, and by activity of the problem the options that it knows.
  let group: [Int]
  let domains: [[Int]]
  var model = Model("itinerary")
  /// By activity, a variable for each option of its domain.
  private var starts: [[Variable]] = []
  /// By activity and who is asked, what may become of them.
  private var fates: [[[Fate]]] = []
  /// What each column means, in the order in which they were made.
  private var columns: [Column] = []
  private(set) var served = Linear()
  private(set) var preferences = Linear()
  /// Activities that aren't held, by priority.
  private(set) var dropped = Linear()
  /// People away on their own journey, then how late in their list deputies stand.
  private(set) var away = Linear()
  private(set) var substitutes = Linear()

  private struct Fate {
    var attendance: Programme.Attendance
    var variable: Variable
  }

  private enum Column {
    case start(event: Int, option: Int)
    case fate(event: Int, index: Int, Programme.Attendance)
    /// Whether two activities are too close to each other.
    case conflict(Int, Int)
  }

  init(_ problem: ItineraryProblem, group: [Int], domains: [[Int]]) {
    self.problem = problem
    self.group = group
    self.domains = domains
    starts = problem.events.map { _ in [] }
    fates = problem.events.map { _ in [] }
    for event in group {
      starts[event] = domains[event].map { column(.start(event: event, option: $0), "start \(event) \($0)") }
      if !starts[event].isEmpty {
        model.require("one start \(event)", Linear(starts[event].map { (1, $0) }), atMost: 1)
      }
      let weight = 1 + min(max(0, problem.events[event].activity.priority), 1_000_000)
      dropped.constant += weight
      for option in starts[event] { dropped.add(-weight, option) }
    }
    for event in group { addFates(event) }
    for (index, first) in group.enumerated() {
      for second in group[(index + 1)...] {
        addClashes(first, second)
        addConflicts(first, second)
      }
    }
  }

  /// About how many rows the model of a group has.
  static func rows(_ problem: ItineraryProblem, _ group: [Int], _ people: [PersonSet]) -> Int {
    var rows = group.reduce(0) { $0 + 5 * problem.events[$1].asked.count }
    let halls = group.map { Set(problem.events[$0].activity.halls) }
    for (index, first) in group.enumerated() {
      for (other, second) in group.enumerated().dropFirst(index + 1) {
        let options = problem.events[first].options.count
        if !halls[index].isDisjoint(with: halls[other]) || !problem.gaps(first, second).isEmpty { rows += options }
        if people[first].meets(people[second]) {
          rows += options + min(problem.events[first].asked.count, problem.events[second].asked.count)
        }
      }
    }
    return rows
  }

  private mutating func column(_ column: Column, _ name: String) -> Variable {
    columns.append(column)
    return model.binary(name)
  }

  /// A programme as values of the columns.
  func values(_ programme: Programme) -> [Int] {
    func option(_ event: Int) -> ItineraryProblem.Option? {
      programme.options[event].map { problem.events[event].options[$0] }
    }
    return columns.map { column in
      switch column {
      case .start(let event, let option): programme.options[event] == option ? 1 : 0
      case .fate(let event, let index, let attendance): programme.attendance[event][index] == attendance ? 1 : 0
      case .conflict(let first, let second):
        if let a = option(first), let b = option(second), !problem.attendable(first, a, second, b) { 1 } else { 0 }
      }
    }
  }

  /// What an answer says.
  func programme(_ values: Assignment) -> Programme {
    Programme(
      options: problem.events.indices.map { event in
        zip(domains[event], starts[event]).first { values[$0.1] == 1 }?.0
      },
      attendance: fates.map { $0.map { fates in fates.first { values[$0.variable] == 1 }?.attendance ?? .unmet } })
  }

  /// 1 when the activity is held at an option that passes a test.
  private func held(_ event: Int, where test: (ItineraryProblem.Option) -> Bool = { _ in true }) -> Linear {
    Linear(
      zip(domains[event], starts[event]).filter { test(problem.events[event].options[$0.0]) }.map { (1, $0.1) })
  }

  /// What becomes of each who is asked: exactly one thing, and being there takes that the activity is held while the
  /// person is in town.
  private mutating func addFates(_ event: Int) {
    let problem = problem
    var all: [[Fate]] = []
    for (index, asked) in problem.events[event].asked.enumerated() {
      var fates: [Fate] = []
      func add(_ attendance: Programme.Attendance) -> Variable {
        let variable = column(
          .fate(event: event, index: index, attendance), "\(attendance) \(event) \(index)")
        fates.append(Fate(attendance: attendance, variable: variable))
        return variable
      }
      require(add(.present), event) { problem.isPresent(asked.person, at: event, $0) }
      for (place, deputy) in asked.deputies.enumerated() {
        let variable = add(.deputy(deputy))
        require(variable, event) { problem.isPresent(deputy, at: event, $0) }
        preferences.add(asked.courtesy, variable)
        substitutes.add(place, variable)
      }
      if asked.isOptional { preferences.add(asked.courtesy, add(.missing)) }
      if asked.isExcused {
        let variable = add(.away)
        require(variable, event) { !problem.isPresent(asked.person, at: event, $0) }
        away.add(asked.courtesy, variable)
      }
      served.add(asked.weight, add(.unmet))
      model.require("asked \(event) \(index)", Linear(fates.map { (1, $0.variable) }), equals: 1)
      all.append(fates)
    }
    fates[event] = all
    oneDeputyEach(event)
  }

  private mutating func require(_ variable: Variable, _ event: Int, _ test: (ItineraryProblem.Option) -> Bool) {
    var row = Linear([(1, variable)])
    row.add(held(event, where: test), times: -1)
    model.require("held \(event)", row, atMost: 0)
  }

  private mutating func oneDeputyEach(_ event: Int) {
    for deputy in unique(problem.events[event].asked.flatMap(\.deputies)) {
      let variables = fates[event].joined().filter { $0.attendance == .deputy(deputy) }.map { (1, $0.variable) }
      if variables.count > 1 { model.require("deputy \(event)", Linear(variables), atMost: 1) }
    }
  }

  /// Halls and gaps: an option of the first and one of the second that exclude each other.
  private mutating func addClashes(_ first: Int, _ second: Int) {
    for (option, variable) in zip(domains[first], starts[first]) {
      let a = problem.events[first].options[option]
      var row = held(second) { !problem.allows(first, a, second, $0) }
      guard !row.isEmpty else { continue }
      row.add(1, variable)
      model.require("clash \(first) \(second)", row, atMost: 1)
    }
  }

  /// Nobody attends both where the two are too close to each other.
  private mutating func addConflicts(_ first: Int, _ second: Int) {
    let common = common(first, second)
    guard !common.isEmpty else { return }
    var always = true
    var rows: [Linear] = []
    for (option, variable) in zip(domains[first], starts[first]) {
      let a = problem.events[first].options[option]
      var row = held(second) { !problem.attendable(first, a, second, $0) }
      always = always && row.count == starts[second].count
      guard !row.isEmpty else { continue }
      row.add(1, variable)
      rows.append(row)
    }
    guard !rows.isEmpty else { return }
    let conflict = always ? nil : column(.conflict(first, second), "conflict \(first) \(second)")
    if let conflict {
      for var row in rows {
        row.add(-1, conflict)
        model.require("conflict \(first) \(second)", row, atMost: 1)
      }
    }
    for (a, b) in common {
      var row = Linear([(1, a), (1, b)])
      if let conflict { row.add(1, conflict) }
      model.require("in two places", row, atMost: conflict == nil ? 1 : 2)
    }
  }

  /// Variables of one person's being at each of two activities, pair by pair.
  private func common(_ first: Int, _ second: Int) -> [(Variable, Variable)] {
    let there = Dictionary(grouping: presences(second), by: \.0)
    return presences(first).flatMap { person, a in (there[person] ?? []).map { (a, $0.1) } }
  }

  private func presences(_ event: Int) -> [(Person.ID, Variable)] {
    zip(problem.events[event].asked, fates[event]).flatMap { asked, fates in
      fates.compactMap { fate in
        switch fate.attendance {
        case .present: (asked.person, fate.variable)
        case .deputy(let deputy): (deputy, fate.variable)
        case .missing, .away, .unmet: nil
        }
      }
    }
  }
}
