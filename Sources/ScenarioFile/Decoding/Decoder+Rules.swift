internal import Visit
internal import Wording

/// Rules. 规则
extension Decoder {
  private static let demands = ["together", "apart", "beside", "near", "pin", "languages", "at-most", "at-least"]
  private static let pins = ["seat", "table", "vehicle", "room", "hotel"]

  mutating func readRules(_ node: Node?) {
    for fields in rows(node, Keys.rule) {
      let asked = fields.keys.map(\.name).filter { Self.demands.contains($0) && fields[$0] != nil }
      guard let name = asked.first else {
        fault(fields.spot, .scenarioNoDemand, hint: .knownWords(Self.demands))
        continue
      }
      if asked.count > 1 { fault(fields.spot(of: asked[1]), .scenarioBoth(asked[0], asked[1])) }
      var people = self.people(fields["people"])
      guard let demand = demand(name, fields, &people) else { continue }
      var rule = Rule(demand, people: people)
      rule.scope = choice(fields["where"], Values.scope)
      rule.at = referenceList(fields["at"], .activity)
      rule.weight = integer(fields["weight"], 0...1_000_000)
      splitSeat(of: &rule, fields)
      checkScope(rule, name, fields)
      note(.rule(visit.rules.count), fields)
      visit.rules.append(rule)
    }
  }

  /// `seat: dinner/T1-3` names the activity before the seat.
  private mutating func splitSeat(of rule: inout Rule, _ fields: Fields) {
    guard case .pin(var pin) = rule.demand, let text = pin.seat else { return }
    seatPins.append((visit.rules.count, fields["seat"]?.spot ?? fields.spot))
    guard let slash = text.firstIndex(of: "/") else { return }
    let activity = String(text[..<slash])
    pin.seat = String(text[text.index(after: slash)...])
    rule.demand = .pin(pin)
    rule.at.append(Activity.ID(activity))
    references.append(Reference(kind: .activity, id: activity, spot: fields.spot(of: "seat")))
  }

  private mutating func demand(_ name: String, _ fields: Fields, _ people: inout [Person.ID]) -> Rule.Demand? {
    let node = fields[name]
    if ["together", "apart", "beside", "near"].contains(name) {
      people = self.people(node)
      let wrong = name == "beside" ? people.count != 2 : people.count < 2
      if wrong, let node { fault(node.spot, name == "beside" ? .scenarioNeedsExactlyTwo : .scenarioNeedsTwo) }
    }
    if name != "beside", fields["side"] != nil { fault(fields.spot(of: "side"), .scenarioOnlyWith("side", "beside")) }
    if name != "pin", let key = Self.pins.first(where: { fields[$0] != nil }) {
      fault(fields.spot(of: key), .scenarioOnlyWith(key, "pin"))
    }
    switch name {
    case "together": return .together
    case "apart": return .apart
    case "beside": return .beside(choice(fields["side"], Values.hand))
    case "near": return .near
    case "pin": return pin(fields, &people)
    case "languages": return word(node, Values.shared).map { _ in .sharedLanguage }
    case "at-most": return count(node).map { .atMost($0.0, $0.1) }
    default: return count(node).map { .atLeast($0.0, $0.1) }
    }
  }

  private mutating func pin(_ fields: Fields, _ people: inout [Person.ID]) -> Rule.Demand? {
    people = self.people(fields["pin"])
    if people.count != 1, let node = fields["pin"] {
      fault(node.spot, .scenarioExpected(.onePerson, found: node.description))
    }
    var pin = Rule.Pin()
    pin.seat = text(fields["seat"])
    if let table = fields["table"], let id = text(table) {
      references.append(Reference(kind: .table, id: id, spot: table.spot))
      pin.table = id
    }
    pin.vehicle = reference(fields["vehicle"], .vehicle)
    if let room = fields["room"], let number = text(room) {
      references.append(Reference(kind: .room, id: number, spot: room.spot))
      pin.room = number
    }
    pin.hotel = reference(fields["hotel"], .hotel)
    if !Self.pins.contains(where: { fields[$0] != nil }) {
      fault(fields.spot, .scenarioPinNowhere, hint: .knownWords(Self.pins))
    }
    return .pin(pin)
  }

  /// Together, apart and numbers need to know in what; the other demands imply it.
  private mutating func checkScope(_ rule: Rule, _ name: String, _ fields: Fields) {
    let needs = ["together", "apart", "at-most", "at-least"].contains(name)
    if needs, fields["where"] == nil {
      fault(
        fields.spot, .scenarioMissing(Phrase(zh: "where（范围）", en: "where")),
        hint: .knownWords(Values.scope.words.map(\.name)))
    }
    if rule.scope == .car, rule.weight != nil, name.hasPrefix("at-") {
      fault(fields.spot(of: "weight"), .scenarioCarNumbersAreHard)
    }
  }

  /// `2 of delegation`, `1 of language:fr`.
  private mutating func count(_ node: Node?) -> (Int, Rule.Group)? {
    guard let node, let text = text(node) else { return nil }
    let parts = text.split { $0 == " " }.map(String.init)
    guard parts.count == 3, ["of", "个"].contains(parts[1]), let number = Int(parts[0]), (0...10_000).contains(number)
    else {
      fault(node.spot, .scenarioExpected(.aCount, found: text))
      return nil
    }
    let group = parts[2].split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }.map(trimmed)
    var name = node
    name.value = .scalar(group[0])
    guard let kind = word(name, Values.group) else { return nil }
    guard let counted = self.group(kind, group.count > 1 ? group[1] : "", node) else { return nil }
    if number > 0, group.count > 1 { self.counted.append((counted, group[1], node.spot)) }
    return (number, counted)
  }

  private mutating func group(_ kind: String, _ of: String, _ node: Node) -> Rule.Group? {
    var value = node
    value.value = .scalar(of)
    if of.isEmpty, kind != "delegation" {
      fault(node.spot, .scenarioExpected(.aCount, found: node.description))
      return nil
    }
    switch kind {
    case "delegation": return .delegation(of.isEmpty ? nil : reference(value, .delegation))
    case "language": return .language(Values.spoken.canonical(of) ?? of)
    case "side": return choice(value, Values.side, as: Side.self).map { .side($0) }
    default: return choice(value, Values.role, as: Role.self).map { .role($0) }
    }
  }
}
