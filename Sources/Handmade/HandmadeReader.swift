internal import Precedence
internal import ScenarioFile
internal import Visit
internal import Wording

/// Goes through tables and puts what they say into a plan. 读表
struct HandmadeReader {
  let visit: Visit
  let register: Register
  /// The plan from which is taken what the tables don't say.
  let best: Plan
  let order: OrderOfPrecedence
  var result: HandmadePlan
  var diagnostics: [Diagnostic] = []
  private let people: [String: [Person]]

  init(_ visit: Visit, _ best: Plan) {
    self.visit = visit
    self.best = best
    register = Register(visit)
    order = OrderOfPrecedence(visit)
    result = HandmadePlan(over: best)
    var people: [String: [Person]] = [:]
    for person in visit.people {
      let keys = [person.name, person.nameLatin, person.id.text].compactMap { $0 }.map { SheetText.key($0) }
      for key in Set(keys).sorted() { people[key, default: []].append(person) }
    }
    self.people = people
  }

  mutating func read(_ sheet: Sheet) {
    guard let table = Columned(sheet) else {
      let cell = sheet.header.first ?? Sheet.Cell(text: "", line: 1, column: 1, length: 1)
      let found = sheet.header.map(\.text).filter { !$0.isEmpty }
      return say(sheet, .error, cell, .sheetOfNothing(found), hint: .sheetExample)
    }
    hint(at: sheet)
    result.kinds.append(table.kind)
    if let title = table.title(.pinned) {
      if table.kind == .cars {
        say(sheet, .warning, title, .sheetPinsNotForCars)
      } else {
        result.isSelective = true
      }
    }
    switch table.kind {
    case .seats: readSeats(table)
    case .rooms: readRooms(table)
    case .cars: readCars(table)
    }
  }

  /// A title that is nearly one of ours was probably misspelt.
  private mutating func hint(at sheet: Sheet) {
    for cell in sheet.header where Column.named(cell.text) == nil {
      guard !Label.allCases.contains(where: { $0.phrase.zh == cell.text || $0.phrase.en == cell.text }),
        let near = Column.nearest(to: cell.text)
      else { continue }
      say(sheet, .warning, cell, .sheetColumnUnknown(cell.text), hint: .sheetMeant(near))
    }
  }

  /// What the plan comes to besides what the tables say: what is still unmet, and nothing claimed of goals.
  mutating func finish() {
    let plan = result.plan
    let seats = Set(plan.seats.map { [$0.activity.text, $0.person.text] })
    let housed = Set(
      plan.stays.flatMap { stay in
        (stay.nights.lowerBound.ordinal..<stay.nights.upperBound.ordinal).prefix(400).map {
          [stay.person.text, Day(ordinal: $0).description]
        }
      })
    let driven = Set(
      plan.trips.flatMap { trip in
        trip.riders.filter { trip.stops.indices.contains($0.from) }.map {
          [$0.person.text, trip.stops[$0.from].place.text]
        }
      })
    result.plan.unmet.removeAll { unmet in
      switch unmet.what {
      case .seat: seats.contains([unmet.at, unmet.person.text])
      case .room: housed.contains([unmet.person.text, unmet.at])
      case .ride: driven.contains([unmet.person.text, unmet.at])
      case .luggage: result.kinds.contains(.cars)
      case .attendance: false
      }
    }
  }

  mutating func say(
    _ sheet: Sheet, _ severity: Finding.Severity, _ cell: Sheet.Cell, _ message: Phrase, hint: Phrase? = nil
  ) {
    guard diagnostics.count < 200 else { return }
    diagnostics.append(sheet.diagnostic(severity, at: cell, message, hint: hint))
  }

  // MARK: Who

  /// The person of a row; nil, with a word about it, where there is none or more than one. Of several of one name the post
  /// tells which is meant, or that it can be only one of them.
  mutating func person(
    _ table: Columned, _ row: [Sheet.Cell], likely: (Person) -> Bool
  ) -> Person? {
    guard let cell = table.cell(row, .person) ?? table.cell(row, .name) else {
      say(table.sheet, .error, table.place(row, .name), .sheetNobody)
      return nil
    }
    var found = people[SheetText.key(cell.text)] ?? []
    if found.count > 1, let post = table.cell(row, .post) {
      let same = found.filter { $0.title.map { SheetText.key($0) == SheetText.key(post.text) } ?? false }
      if !same.isEmpty { found = same }
    }
    if found.count > 1, found.contains(where: likely) { found = found.filter(likely) }
    if found.count == 1 { return found.first }
    if found.isEmpty {
      let near = Sheet.nearest(
        to: cell.text, among: visit.people.flatMap { [$0.name, $0.nameLatin].compactMap { $0 } })
      say(table.sheet, .error, cell, .sheetNoPerson(cell.text), hint: near.map { .sheetMeant($0) })
    } else {
      say(table.sheet, .error, cell, .sheetManyPeople(cell.text, found.count), hint: .sheetAddIDs(found.map(\.id.text)))
    }
    return nil
  }

  /// Whether a row is about nobody, as that of a pilot car is.
  func isEmpty(_ table: Columned, _ row: [Sheet.Cell]) -> Bool {
    guard let cell = table.cell(row, .person) ?? table.cell(row, .name) else { return true }
    return ["–", "-", "—", "无", "空"].contains(cell.text)
  }

  mutating func mark(
    _ person: Person.ID, _ at: String, _ table: Columned, _ row: [Sheet.Cell], _ cell: Sheet.Cell, isOpen: Bool = false
  ) {
    result.marks.append(
      HandmadePlan.Mark(
        person: person, kind: table.kind, at: at, sheet: table.sheet, cell: cell,
        isPinned: table.kind != .cars && table.isPinned(row), isOpen: isOpen))
  }
}
