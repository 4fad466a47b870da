internal import Visit
internal import Wording

/// The visit itself, its order of precedence, its delegations and limits. 接待任务
extension Decoder {
  mutating func readVisit(_ node: Node?, at root: Spot) {
    guard let node else { return fault(root, .scenarioMissing(Phrase(zh: "visit（接待任务）", en: "visit"))) }
    guard let fields = fields(node, Keys.visit) else { return }
    for (key, spot) in fields.keys { visit.origins[.key(.section("visit"), key)] = line(spot) }
    set(&visit.id, text(required(fields, "id")))
    visit.title = text(fields["title"]) ?? visit.id
    if let dates = dayRange(required(fields, "dates")) {
      visit.dates = dates
      hasVisit = true
    }
    set(&visit.convention, choice(fields["convention"], Values.convention))
    visit.language = choice(fields["language"], Values.language)
    let goals = items(fields["goals"])
    if !goals.isEmpty { visit.goals = readGoals(goals) }
    if let placement = fields["placement"] { visit.placement = self.placement(placement) }
    chosenPolicies = items(fields["policy"])
    readZone(fields["timezone"])
  }

  /// The goals; those that aren't named follow in their usual order.
  private mutating func readGoals(_ nodes: [Node]) -> [GoalName] {
    var goals: [GoalName] = []
    for node in nodes {
      guard let goal = choice(node, Values.goal, as: GoalName.self) else { continue }
      if goals.contains(goal) {
        fault(node.spot, .scenarioListedTwice(goal.rawValue))
      } else {
        goals.append(goal)
      }
    }
    return goals + GoalName.allCases.filter { !goals.contains($0) }
  }

  mutating func readPrecedence(_ node: Node?) {
    visit.precedence.ladder = visit.convention == .domestic ? .civilService : .diplomatic
    guard let node, let fields = fields(node, Keys.precedence) else { return }
    for (key, spot) in fields.keys { visit.origins[.key(.section("precedence"), key)] = line(spot) }
    if let ladder = fields["ladder"] { readLadder(ladder) }
    let by: [Comparison] = choices(fields["by"], Values.comparison)
    if fields["by"] != nil { visit.precedence.by = by }
    set(&visit.precedence.strict, flag(fields["strict"]))
    set(&visit.precedence.singleGivenFirst, flag(fields["single-given-first"]))
    chains = items(fields["before"])
    if let first = chains.first, first.text != nil, let node = fields["before"] { chains = [node] }
    readChains()
  }

  private mutating func readLadder(_ node: Node) {
    if node.text != nil {
      set(&visit.precedence.ladder, word(node, Values.ladder).flatMap(Ladder.named))
      return
    }
    var levels: [[String]] = []
    var seen: [String: Spot] = [:]
    for item in items(node) {
      var level: [String] = []
      for name in items(item) {
        guard let text = text(name) else { continue }
        if let first = seen[text] {
          fault(name.spot, .scenarioDuplicate(text), related: [first])
          continue
        }
        seen[text] = name.spot
        level.append(text)
      }
      if !level.isEmpty { levels.append(level) }
    }
    if levels.isEmpty { return fault(node.spot, .scenarioExpected(.aList, found: node.description)) }
    visit.precedence.ladder = Ladder(levels: levels)
  }

  private mutating func readChains() {
    for chain in chains {
      let people = self.people(chain)
      if people.count < 2 { fault(chain.spot, .scenarioNeedsTwo) }
      visit.origins[.chain(visit.precedence.before.count)] = line(chain.spot)
      visit.precedence.before.append(people)
    }
  }

  mutating func readDelegations(_ node: Node?) {
    for fields in rows(node, Keys.delegation) {
      guard let id = newID(fields, .delegation) else { continue }
      let side: Side? = choice(required(fields, "side", of: Values.side), Values.side)
      let name = text(fields["name"]) ?? id
      note(.delegation(.init(id)), fields)
      var delegation = Delegation(id: .init(id), name: name, side: side ?? .guest, country: country(fields["country"]))
      set(&delegation.luggageApart, flag(fields["luggage-apart"]))
      visit.delegations.append(delegation)
    }
  }

  /// An ISO 3166 code of two letters.
  mutating func country(_ node: Node?) -> String? {
    guard let node, let text = text(node) else { return nil }
    let code = text.uppercased()
    if code.utf8.count == 2, code.utf8.allSatisfy({ (65...90).contains($0) }) { return code }
    fault(node.spot, .scenarioExpected(.aCountry, found: text))
    return nil
  }

  mutating func readLimits(_ node: Node?, seed: Node?) {
    if let node, let fields = fields(node, Keys.limits) {
      if let time = fields["time"], let text = text(time) {
        let plain = halfWidth(text)
        let seconds = Self.seconds(plain, bare: false).map(Double.init) ?? Double(plain)
        if let seconds, (0...86_400).contains(seconds) {
          visit.limits.seconds = seconds
        } else {
          fault(time.spot, .scenarioExpected(.aTimeLimit, found: text))
        }
      }
      set(&visit.limits.gap, number(fields["gap"], 0...1))
      set(&visit.limits.nodes, integer(fields["nodes"], 1...1_000_000_000))
      visit.limits.jobs = integer(fields["jobs"], 1...1024)
      set(&visit.limits.seed, integer(fields["seed"], 0...Int(Int32.max)))
    }
    set(&visit.limits.seed, integer(seed, 0...Int(Int32.max)))
  }
}
