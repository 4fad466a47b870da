internal import Visit
internal import Wording

extension Rule {
  /// What it asks, as a sentence. 规则的意思
  func phrase(_ visit: Visit, _ register: Register) -> Phrase {
    let titles = at.map { register.activities[$0]?.title ?? $0.text }
    return .ruleAt(titles, sentence(visit, register))
  }

  private func sentence(_ visit: Visit, _ register: Register) -> Phrase {
    let names = people.map { register.people[$0]?.name ?? $0.text }
    let isWish = weight != nil
    let scope = ownScope.rawValue
    switch demand {
    case .together: return .ruleTogether(names, scope: scope, wish: isWish)
    case .apart: return .ruleApart(names, scope: scope, wish: isWish)
    case .beside(let hand): return .ruleBeside(names, hand: hand?.rawValue, wish: isWish)
    case .near: return .ruleNear(names, wish: isWish)
    case .sharedLanguage: return .ruleLanguages(names, wish: isWish)
    case .pin(let pin):
      let (kind, place) = pin.place(register)
      return .rulePin(names, kind, place, wish: isWish)
    case .atMost(let number, let group):
      return .ruleNumber(number, of: group.phrase(register), most: true, scope: scope, wish: isWish)
    case .atLeast(let number, let group):
      return .ruleNumber(number, of: group.phrase(register), most: false, scope: scope, wish: isWish)
    }
  }
}

extension Rule.Pin {
  /// The kind of place that is fixed, and the place by name.
  fileprivate func place(_ register: Register) -> (kind: String, place: String) {
    if let seat { return ("seat", seat) }
    if let table { return ("table", table) }
    if let vehicle { return ("car", register.vehicles[vehicle]?.name ?? vehicle.text) }
    if let room { return ("room", room) }
    return ("hotel", hotel.map { register.hotels[$0]?.name ?? $0.text } ?? "")
  }
}

extension Rule.Group {
  fileprivate func phrase(_ register: Register) -> Phrase {
    switch self {
    case .delegation(nil): return .ofOneDelegation
    case .delegation(let id?):
      let name = register.delegations[id]?.name ?? id.text
      return .members(of: name)
    case .language(let language): return .speakers(of: language)
    case .side(.guest): return .guestsGroup
    case .side(.host): return .hostsGroup
    case .role(let role): return role.phrase
    }
  }
}

extension Role {
  fileprivate var phrase: Phrase {
    switch self {
    case .principal: Label.principal.phrase
    case .interpreter: Label.interpreter.phrase
    case .secretary: Label.secretary.phrase
    case .aide: Label.aide.phrase
    case .security: Label.security.phrase
    case .doctor: Label.doctor.phrase
    case .media: Label.media.phrase
    case .guide: Label.guide.phrase
    case .staff: Label.worker.phrase
    case .driver: Label.chauffeur.phrase
    }
  }
}
