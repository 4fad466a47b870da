internal import Visit
internal import Wording

/// Ids and what they refer to. 编号与引用
extension Decoder {
  /// The id of something new; ids that stand twice are faults.
  mutating func newID(_ fields: Fields, _ kind: Kind) -> String? {
    guard let node = required(fields, "id"), let id = text(node) else { return nil }
    return add(id, kind, node.spot) ? id : nil
  }

  /// Makes an id known. False where it isn't fit or stands for something else already.
  mutating func add(_ id: String, _ kind: Kind, _ spot: Spot) -> Bool {
    guard !id.isEmpty, id.unicodeScalars.count <= 100, trimmed(id) == id, !id.contains(":") else {
      fault(spot, .scenarioBadID(id))
      return false
    }
    // Lists of those who attend name delegations and people alike.
    let other: Kind? = kind == .person ? .delegation : nil
    if let first = known[kind]?[id] ?? other.flatMap({ known[$0]?[id] }) {
      fault(spot, .scenarioDuplicate(id), related: [first])
      return false
    }
    known[kind, default: [:]][id] = spot
    listed[kind, default: []].append(id)
    return true
  }

  /// An id that refers to something, looked up when all is read.
  mutating func reference<Subject>(_ node: Node?, _ kind: Kind, _ type: Subject.Type = Subject.self) -> Identifier<
    Subject
  >? {
    guard let node, let id = text(node) else { return nil }
    references.append(Reference(kind: kind, id: id, spot: node.spot))
    return Identifier(id)
  }

  /// Several ids that refer to something; one that stands twice is a fault.
  mutating func referenceList<Subject>(_ node: Node?, _ kind: Kind, _ type: Subject.Type = Subject.self) -> [Identifier<
    Subject
  >] {
    var seen: [String: Spot] = [:]
    var result: [Identifier<Subject>] = []
    for item in items(node) {
      guard let id = reference(item, kind, type) else { continue }
      if let first = seen[id.text] {
        fault(item.spot, .scenarioListedTwice(id.text), severity: .warning, related: [first])
        continue
      }
      seen[id.text] = item.spot
      result.append(id)
    }
    return result
  }

  mutating func person(_ node: Node?) -> Person.ID? { reference(node, .person) }
  mutating func people(_ node: Node?) -> [Person.ID] { referenceList(node, .person) }
  mutating func place(_ node: Node?) -> Place.ID? { reference(node, .place) }

  /// Notes each reference to nothing.
  mutating func checkReferences() {
    for reference in references where known[reference.kind]?[reference.id] == nil {
      missing(reference.id, [reference.kind], at: reference.spot)
    }
  }

  /// Notes that an id stands for nothing.
  mutating func missing(_ id: String, _ kinds: [Kind], at spot: Spot) {
    guard unread.isDisjoint(with: kinds) else { return }
    let candidates = kinds.flatMap { listed[$0] ?? [] }
    var hint = proposal(for: id, among: candidates)
    if hint == nil, let person = visit.people.first(where: { $0.name == id }), kinds.contains(.person) {
      hint = .didYouMean(person.id.text)
    }
    fault(spot, .scenarioNoSuch(kinds.map(\.phrase), id), hint: hint)
  }
}

extension Decoder.Kind {
  /// What it is called in a message.
  var phrase: Phrase {
    switch self {
    case .delegation: Phrase(zh: "代表团", en: "delegation")
    case .person: Phrase(zh: "人员", en: "person")
    case .place: Phrase(zh: "地点", en: "place")
    case .vehicle: Phrase(zh: "车辆", en: "vehicle")
    case .hotel: Phrase(zh: "酒店", en: "hotel")
    case .hall: Phrase(zh: "会场", en: "hall")
    case .activity: Phrase(zh: "活动", en: "activity")
    case .policy: Phrase(zh: "规定", en: "regulation")
    case .seat: Phrase(zh: "座位", en: "seat")
    case .table: Phrase(zh: "桌", en: "table")
    case .room: Phrase(zh: "房间", en: "room")
    }
  }
}
