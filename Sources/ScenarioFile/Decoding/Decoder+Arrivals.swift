internal import Visit
internal import Wording

/// One journey for many. 多人抵离
extension Decoder {
  /// What a block says, and of whom.
  private struct Block {
    var positions: [Int]
    var arrive: Passage?
    var leave: Passage?
    var luggage: Int?
    var fields: Fields
    var item: Node
  }

  /// Fills in what people don't say themselves. Blocks that name somebody come before those that name the delegation,
  /// so that one of a party may travel apart; two of a kind that say the same of somebody are a fault.
  mutating func readArrivals(_ node: Node?) {
    var index: [String: Int] = [:]
    var members: [String: [Int]] = [:]
    for (position, person) in visit.people.enumerated() {
      index[person.id.text] = position
      members[person.delegation.text, default: []].append(position)
    }
    var named: [Block] = []
    var grouped: [Block] = []
    let rows = self.rows(node, Keys.arrivals)
    if rows.count > 1000, let node { return fault(node.spot, .yamlTooMany(1000)) }
    for fields in rows {
      var block = Block(positions: [], fields: fields, item: Node(value: .scalar(""), spot: fields.spot))
      block.arrive = passage(fields["arrive"])
      block.leave = passage(fields["leave"])
      block.luggage = integer(fields["luggage"], 0...100)
      guard let who = required(fields, "who") else { continue }
      for item in items(who) {
        guard let id = text(item) else { continue }
        block.item = item
        if known[.delegation]?[id] != nil {
          block.positions = members[id] ?? []
          grouped.append(block)
        } else if let position = index[id] {
          block.positions = [position]
          named.append(block)
        } else {
          missing(id, [.delegation, .person], at: item.spot)
        }
      }
    }
    fill(from: named, isNamed: true)
    fill(from: grouped, isNamed: false)
  }

  private mutating func fill(from blocks: [Block], isNamed: Bool) {
    var given: [Origins.Part: Spot] = [:]
    for block in blocks {
      for position in block.positions {
        let person = visit.people[position]
        guard person.local == nil else {
          if isNamed { fault(block.item.spot, .scenarioLocalTravels(person.name)) }
          continue
        }
        if let arrive = block.arrive, take("arrive", position, block, &given) { visit.people[position].arrive = arrive }
        if let leave = block.leave, take("leave", position, block, &given) { visit.people[position].leave = leave }
        if let luggage = block.luggage, take("luggage", position, block, &given) {
          visit.people[position].luggage = luggage
        }
        checkOrder(visit.people[position], at: block.fields.spot(of: "leave"))
      }
    }
  }

  /// Whether a block is the first to say something of somebody.
  private mutating func take(_ key: String, _ position: Int, _ block: Block, _ given: inout [Origins.Part: Spot])
    -> Bool
  {
    let part = Origins.Part.key(.person(visit.people[position].id), key)
    let spot = block.fields.spot(of: key)
    if visit.origins.has(part) {
      if let first = given[part], first != spot {
        fault(spot, .scenarioTwoJourneys(visit.people[position].name, key), related: [first])
      }
      return false
    }
    given[part] = spot
    visit.origins[part] = line(spot)
    return true
  }
}
