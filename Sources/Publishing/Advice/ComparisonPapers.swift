public import Advice
public import Visit
public import Wording

/// Plans of one visit side by side, for the terminal, as JSON, and as one page. 方案比较
public struct ComparisonPapers: Sendable {
  /// What differs.
  public let comparison: PlanComparison
  let names: [String]
  let papers: [Papers]
  /// The papers of the first plan, for names and words.
  let words: Papers

  /// The papers of a comparison of plans, each with the name by which it is called.
  public init(_ plans: [(name: String, plan: Plan)], for visit: Visit, language: Language) {
    self.init(plans.map { ($0.name, $0.plan, visit) }, for: visit, language: language)
  }

  /// The same where each plan has a visit of its own, changed from the first's.
  public init(_ plans: [(name: String, plan: Plan, visit: Visit)], for visit: Visit, language: Language) {
    comparison = PlanComparison(of: plans.map { ($0.plan, $0.visit) }, for: visit)
    names = plans.map(\.name)
    papers = plans.map { Papers(visit: $0.visit, plan: $0.plan, language: language) }
    words = papers.first ?? Papers(visit: visit, plan: Plan(), language: language)
  }

  /// The tables for a terminal.
  public var text: String {
    let heading = Table.printable(words.visit.title) + "\n" + words(.comparison)
    return ([heading] + tables.map { $0.text() }).joined(separator: "\n\n")
  }

  var tables: [Table] { [goalTable, balanceTable] + (differenceTable.rows.isEmpty ? [] : [differenceTable]) }

  /// Goals in rows, plans in columns: the value, and where it isn't proven the bound.
  var goalTable: Table {
    var table = Table(
      "goals-compared", title: words(.goalsSideBySide),
      columns: [.init(words(.goal))] + names.map { .init($0, isNumeric: true) } + [.init(words(.verdict), isLong: true)]
    )
    table.rows = comparison.goals.map { row in
      let cells = row.values.map { goal in goal.map { amount($0) } ?? "–" }
      let proven = row.values.allSatisfy { $0?.proven ?? false }
      return [words(row.name.label)] + cells + [proven ? words(Phrase.provenMark) : ""]
    }
    return table
  }

  /// `12`, or `12 (≥ 9)` where only a bound is known.
  private func amount(_ goal: Plan.Goal) -> String {
    let value = Papers.amount(goal.value, of: goal.name)
    return goal.proven ? value : "\(value) (≥ \(Papers.amount(goal.bound, of: goal.name)))"
  }

  /// What each plan gains and costs against the first.
  var balanceTable: Table {
    var table = Table(
      "balance", title: words(.gainsAndCostsHeading),
      columns: [.init(words(.planColumn)), .init(words(.gainsAndCostsHeading), isLong: true)])
    table.rows = names.indices.map { index in
      guard index > 0 else { return [names[index], words(.comparedWith)] }
      let people = comparison.people(noticing: 0, index).count
      let notice: Phrase = people == 0 ? .nothingDiffers : .peopleNotice(people)
      return [names[index], words(.clauses([comparison.balances[index].sentence, notice]))]
    }
    return table
  }

  /// A row for each difference of each person.
  var differenceTable: Table {
    var table = Table(
      "differences", title: words(.whatDiffers),
      columns: [
        .init(words(.name)), .init(words(.matterColumn)), .init(words(.whereOrWhen), isLong: true),
      ] + names.map { .init($0, isLong: true) })
    table.rows = comparison.differences.map { difference in
      [words.name(difference.person), words(matter(difference.occasion)), occasion(difference.occasion)]
        + zip(papers, difference.provisions).map { papers, provision in provision.map(papers.provision) ?? "–" }
    }
    table.grouped = 1
    return table
  }

  private func matter(_ occasion: Occasion) -> Phrase {
    switch occasion {
    case .activity: .timeMatter
    case .seat: .seatMatter
    case .ride: .rideMatter
    case .nights: .roomMatter
    }
  }

  private func occasion(_ occasion: Occasion) -> String {
    switch occasion {
    case .activity(let id), .seat(let id): words.title(id)
    case .ride(let day, let from, let to, _): "\(words.short(day)) \(words.place(from)) → \(words.place(to))"
    case .nights(let nights): "\(words.short(nights.lowerBound)) – \(words.short(nights.upperBound))"
    }
  }
}

extension Papers {
  /// What is provided, in a few words: `S3`, `mpv-1 row 2 left 14:14–14:20`.
  func provision(_ provision: Provision) -> String {
    switch provision {
    case .present(let from, let to, let hall):
      ["\(short(from.day)) \(times(from, to))", hall.map { self.hall($0) }].compactMap { $0 }.joined(separator: " ")
    case .seat(let seat, _): seat
    case .ride(let ride):
      [
        ride.position.map { self(.car($0)) }, vehicle(ride.vehicle), self(ride.seat, Terms.carSeat),
        times(ride.leave, ride.arrive),
      ].compactMap { $0 }.joined(separator: " ")
    case .room(let hotel, let room): visit.hotels.count > 1 ? "\(self.hotel(hotel)) \(room)" : room
    }
  }
}
