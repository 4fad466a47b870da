internal import CData
internal import Visit
internal import Wording

/// Regulations: those that come with the product and the scenario's own, read by the same rules. 规定
extension Decoder {
  /// The policies that `visit.policy` names, in its order.
  mutating func readPolicies(own node: Node?) {
    var own: [Policy] = []
    for fields in rows(node, Keys.policy) {
      if let policy = policy(fields) { own.append(policy) }
    }
    warnOfUnchosen(own)
    var seen: [String: Spot] = [:]
    for item in chosenPolicies {
      guard let name = text(item) else { continue }
      let id = known[.policy]?[name] != nil ? name : Values.policy.canonical(name) ?? name
      if let first = seen[id] {
        fault(item.spot, .scenarioListedTwice(id), severity: .warning, related: [first])
        continue
      }
      seen[id] = item.spot
      if let policy = own.first(where: { $0.id == id }) ?? Self.builtIn(id) {
        visit.policies.append(policy)
      } else if known[.policy]?[id] == nil {
        listed[.policy] = (listed[.policy] ?? []) + Values.policy.spellings
        missing(name, [.policy], at: item.spot)
      }
    }
  }

  /// A regulation of one's own that `visit.policy` doesn't name has no effect.
  private mutating func warnOfUnchosen(_ own: [Policy]) {
    let chosen = Set(chosenPolicies.compactMap(\.text))
    for policy in own where !chosen.contains(policy.id) {
      fault(spot(of: .policy, policy.id), .scenarioPolicyUnchosen(policy.id), severity: .warning)
    }
  }

  private mutating func policy(_ fields: Fields) -> Policy? {
    let id = newID(fields, .policy)
    let title = words(fields["title"]) ?? Policy.Text(zh: id ?? "", en: id ?? "")
    let source = text(fields["source"]) ?? ""
    let date = text(fields["date"]) ?? ""
    var limits: [Policy.Limit] = []
    var seen: [String: Spot] = [:]
    for row in rows(required(fields, "limits"), Keys.limit) {
      guard let limit = limit(row) else { continue }
      if let first = seen[limit.id] {
        fault(row.spot(of: "id"), .scenarioDuplicate(limit.id), related: [first])
        continue
      }
      seen[limit.id] = row.spot(of: "id")
      limits.append(limit)
    }
    return id.map { Policy(id: $0, title: title, source: source, date: date, limits: limits) }
  }

  private mutating func limit(_ fields: Fields) -> Policy.Limit? {
    let id = text(required(fields, "id"))
    let article = self.words(fields["article"]) ?? Policy.Text(zh: "", en: "")
    let words = self.words(required(fields, "text"))
    let severity: Finding.Severity = choice(fields["severity"], Values.severity) ?? .warning
    let check = fields["check"].map { self.check($0) } ?? .reminder
    guard let id, let words, let check else { return nil }
    return Policy.Limit(id: id, article: article, text: words, severity: severity, check: check)
  }

  /// Words in both languages; where one is given it stands for both.
  private mutating func words(_ node: Node?) -> Policy.Text? {
    guard let node else { return nil }
    if node.text != nil { return text(node).map { Policy.Text(zh: $0, en: $0) } }
    guard let fields = fields(node, Keys.both) else { return nil }
    let zh = text(fields["zh"])
    let en = text(fields["en"])
    guard let first = zh ?? en else { return nil }
    return Policy.Text(zh: zh ?? first, en: en ?? first)
  }

  private mutating func check(_ node: Node) -> Policy.Check? {
    if node.text != nil, let name = word(node, Keys.check) {
      if name == "reminder" { return .reminder }
      fault(node.spot, .scenarioExpected(.aMapping(["check"]), found: node.description))
      return nil
    }
    guard let fields = fields(node, Keys.check) else { return nil }
    guard let name = fields.keys.first?.name, fields.keys.count == 1 else {
      fault(node.spot, .scenarioOneCheck)
      return nil
    }
    guard name != "reminder", let detail = fields[name] else { return .reminder }
    guard let detail = self.fields(detail, Keys.checkDetail) else { return nil }
    return check(name, detail)
  }

  private mutating func check(_ name: String, _ detail: Fields) -> Policy.Check? {
    switch name {
    case "escorts":
      let kinds: [Activity.Kind] = choices(required(detail, "kinds"), Values.activityKind)
      let bands = rows(required(detail, "bands"), Keys.band).map { band($0) }
      let exempt = detail["exempt"].map { rankNames($0) }
      return .escorts(kinds: kinds, bands: bands, uncounted: choices(detail["uncounted"], Values.role), exempt: exempt)
    case "count":
      let kinds: [Activity.Kind] = choices(required(detail, "kinds"), Values.activityKind)
      return integer(required(detail, "most"), 0...1000).map { .count(kinds: kinds, most: $0) }
    case "receivers":
      return .receivers(roles: choices(required(detail, "roles"), Values.role), most: integer(detail["most"], 0...1000))
    default: return rankCheck(name, detail)
    }
  }

  private mutating func rankCheck(_ name: String, _ detail: Fields) -> Policy.Check? {
    guard let node = required(detail, "ranks") else { return nil }
    let ranks = rankNames(node)
    switch name {
    case "rooms": return .rooms(ranks: ranks, kinds: choices(required(detail, "kinds"), Values.roomKind))
    case "price": return cents(required(detail, "most")).map { .price(ranks: ranks, most: $0) }
    case "stars": return integer(required(detail, "most"), 1...7).map { .stars(ranks: ranks, most: $0) }
    default: return .vehicles(ranks: ranks, kinds: choices(required(detail, "kinds"), Values.vehicleKind))
    }
  }

  private mutating func band(_ fields: Fields) -> Policy.Band {
    Policy.Band(
      upTo: integer(fields["up-to"], 0...100_000), base: integer(required(fields, "base"), 0...100_000) ?? 0,
      over: integer(fields["over"], 0...100_000) ?? 0, per: integer(fields["per"], 0...100_000) ?? 0)
  }

  private mutating func rankNames(_ node: Node) -> Policy.RankNames {
    guard let fields = fields(node, Keys.rankNames) else { return Policy.RankNames() }
    return Policy.RankNames(senior: texts(fields["senior"]), junior: texts(fields["junior"]))
  }
}

extension Decoder {
  /// A policy that comes with the product.
  static func builtIn(_ id: String) -> Policy? { builtInSource(id).flatMap { policy($0).policy } }

  /// What is wrong with a policy that comes with the product.
  static func builtInFaults(_ id: String) -> [Fault] { builtInSource(id).map { policy($0).faults } ?? [] }

  private static func builtInSource(_ id: String) -> SourceText? {
    switch id {
    case "cn-domestic-reception": source(jiedai_domestic_reception(), jiedai_domestic_reception_length())
    case "cn-foreign-guests": source(jiedai_foreign_guests(), jiedai_foreign_guests_length())
    default: nil
    }
  }

  private static func source(_ data: UnsafePointer<CChar>?, _ length: Int) -> SourceText? {
    data.map { SourceText(name: "policy", bytes: Array(UnsafeRawBufferPointer(start: $0, count: length))) }
  }

  /// The policy that a text of its own holds, and what is wrong with it.
  private static func policy(_ source: SourceText) -> (policy: Policy?, faults: [Fault]) {
    var decoder = Decoder(source: source) { _ in .failure(.missing) }
    let composed = Composer.compose(source.bytes, file: 0)
    guard let root = composed.root, let fields = decoder.fields(root, Keys.policy) else {
      return (nil, composed.faults)
    }
    let policy = decoder.policy(fields)
    return (policy, composed.faults + decoder.faults)
  }
}
