public import Advice
public import Planning
internal import Visit
public import Wording

/// What a change comes to, and where somebody might be put, for the terminal and as JSON. 假如
public struct WhatIfPapers: Sendable {
  private let words: Papers
  private let language: Language

  /// The papers of changes to what a draft was made for.
  public init(of base: Draft, language: Language) {
    words = Papers(visit: base.visit, plan: base.plan, language: language)
    self.language = language
  }

  init(_ words: Papers) {
    self.words = words
    language = words.language
  }

  /// The goals before and after, the price in a sentence, and what differs for whom.
  public func text(_ whatIf: WhatIf) -> String {
    let compared = comparison(whatIf)
    let heading = Table.printable(words.visit.title) + "\n" + words(.whatIfHeading)
    let sentence = words(.costsThen(compared.comparison.balances.last?.sentence ?? .sameInEveryGoal))
    var parts = [heading, goalTable(whatIf).text(), sentence]
    let lists: [(Phrase, [Phrase])] = [
      (.troublesHeading, whatIf.troubles), (.cautionsHeading, whatIf.cautions), (.lapsedHeading, whatIf.lapsed),
      (.reliefHeading, whatIf.relief),
    ]
    for (heading, phrases) in lists where !phrases.isEmpty {
      parts.append(([words(heading)] + phrases.map { "  " + words($0) }).joined(separator: "\n"))
    }
    if !compared.differenceTable.rows.isEmpty { parts.append(compared.differenceTable.text()) }
    return parts.joined(separator: "\n\n") + (compared.differenceTable.rows.isEmpty ? "\n" : "")
  }

  /// The same as JSON.
  public func json(_ whatIf: WhatIf) -> String {
    let value: JSON = [
      "format": .whole(1), "possible": .bool(whatIf.isPossible),
      "troubles": .strings(whatIf.troubles.map { words($0) }), "cautions": .strings(whatIf.cautions.map { words($0) }),
      "lapsed": .strings(whatIf.lapsed.map { words($0) }),
      "relief": .strings(whatIf.relief.map { words($0) }),
      "price": value(whatIf.price),
      "comparison": comparison(whatIf).value,
    ]
    return value.text()
  }

  private func comparison(_ whatIf: WhatIf) -> ComparisonPapers {
    ComparisonPapers(
      [
        (words(.beforeColumn), whatIf.base.plan, whatIf.base.visit),
        (words(.afterColumn), whatIf.revised.plan, whatIf.revised.visit),
      ], for: whatIf.base.visit, language: language)
  }

  private func goalTable(_ whatIf: WhatIf) -> Table {
    var table = Table(
      "what-if", title: words(.goals),
      columns: [
        .init(words(.goal)), .init(words(.beforeColumn), isNumeric: true), .init(words(.afterColumn), isNumeric: true),
        .init(words(.differenceColumn), isNumeric: true),
      ])
    table.rows = whatIf.price.goals.map { change in
      let before = whatIf.base.plan.goals.first { $0.name == change.name }?.value ?? 0
      let amount = { (value: Int) in Papers.amount(value, of: change.name) }
      let by = change.by == 0 ? "–" : (change.by > 0 ? "+" : "") + amount(change.by)
      return [words(change.name.label), amount(before), amount(before + change.by), by]
    }
    return table
  }

  func value(_ price: Price) -> JSON {
    .object(
      price.goals.map { .init(key: $0.name.rawValue, value: .number(Papers.amount($0.by, of: $0.name))) })
  }

  /// Every place of one person with its price, in order.
  public func text(_ options: Options, _ matter: Options.Matter) -> String {
    var table = Table(
      "options", title: words(.optionsHeading(words.name(options.person), matter.phrase)),
      columns: [
        .init(words(.number), isNumeric: true), .init(words(.spotColumn)), .init(words(.priceColumn), isLong: true),
      ])
    table.rows = options.options.enumerated().map { position, option in
      [String(position + 1), spot(option.spot), price(option)]
    }
    let notes =
      (options.isExchange ? [words(.pricedByExchange)] : [])
      + (options.unpriced > 0 ? [words(.notPriced(options.unpriced))] : [])
    return table.text() + notes.map { "\n" + $0 + "\n" }.joined()
  }

  /// The same as JSON.
  public func json(_ options: Options) -> String { value(options).text() }

  func value(_ options: Options) -> JSON {
    [
      "format": .whole(1), "person": .string(options.person.text), "exchange": .bool(options.isExchange),
      "unpriced": .whole(options.unpriced),
      "options": .array(
        options.options.map { option in
          [
            "where": .string(option.spot.description), "current": .bool(option.isCurrent),
            "possible": .bool(option.isPossible), "obstacles": .strings(option.obstacles.map { words($0) }),
            "cautions": .strings(option.cautions.map { words($0) }), "price": value(option.price),
          ]
        }),
    ]
  }

  private func price(_ option: Options.Option) -> String {
    guard option.isPossible else { return words(.impossible(option.obstacles)) }
    let price = words.price(option.price)
    let clauses =
      option.isCurrent ? [.currentSpot] + (option.price.isNothing ? [] : [price]) : [price]
    return words(.clauses(clauses + option.cautions))
  }

  private func spot(_ spot: Change.Spot) -> String {
    switch spot {
    case .seat(let activity, let seat): words(.seatAt(seat, words.title(activity)))
    case .table(let activity, let table): words(.seatAt(table, words.title(activity)))
    case .room(let hotel, let room): room + " " + roomText(hotel, room)
    case .hotel(let hotel): words.hotel(hotel)
    case .car(let vehicle): words.vehicleAndPlate(vehicle)
    }
  }

  private func roomText(_ hotel: Hotel.ID, _ number: String) -> String {
    let room = words.register.hotels[hotel]?.rooms.first { $0.number == number }
    let kind = room.map { "\(words($0.kind.label)) \(words.money($0.price))" } ?? ""
    return words.visit.hotels.count > 1 ? "\(words.hotel(hotel)) \(kind)" : kind
  }
}

extension Papers {
  /// A price in words: the goals that differ.
  func price(_ price: Price) -> Phrase {
    let changes = price.differences.map { Phrase.goalChange($0.name.rawValue, $0.by) }
    return changes.isEmpty ? .noPrice : .clauses(changes)
  }
}

extension Options.Matter {
  var phrase: Phrase {
    switch self {
    case .seat: .seatMatter
    case .room: .roomMatter
    case .car: .rideMatter
    }
  }
}

extension Change.Spot {
  /// As it is written on the command line.
  var description: String {
    switch self {
    case .seat(let activity, let seat): "seat=\(activity)/\(seat)"
    case .table(let activity, let table): "table=\(activity)/\(table)"
    case .room(let hotel, let room): "room=\(hotel)/\(room)"
    case .hotel(let hotel): "hotel=\(hotel)"
    case .car(let vehicle): "car=\(vehicle)"
    }
  }
}
