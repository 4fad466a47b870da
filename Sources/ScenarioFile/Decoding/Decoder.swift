internal import Visit
internal import Wording

/// Makes a visit of a scenario's values and collects everything that is wrong with them. 解读
///
/// Each section has a file of its own, `Decoder+Section.swift`. Sections are read in the order in which they refer to one
/// another, whatever their order in the file; references are looked up when all are read.
struct Decoder {
  /// The scenario and the lists beside it, in the order in which they were opened.
  private(set) var sources: [SourceText]
  let lists: FileResolver
  var visit: Visit
  private(set) var faults: [Fault] = []
  /// Faults that aren't kept, since nobody reads so many.
  private(set) var uncounted = 0
  /// Whether there is an error, kept or not.
  private(set) var isBroken = false
  /// How many names may still be compared; that takes time, and a file may hold a million misspelt words.
  private var comparisons = 60_000
  /// Rooms of all hotels.
  var rooms = 0
  /// Ids that stand for something, by kind.
  var known: [Kind: [String: Spot]] = [:]
  /// Ids in listing order, for proposals.
  var listed: [Kind: [String]] = [:]
  var references: [Reference] = []
  /// Kinds whose list could not be read: references to them tell nothing new.
  var unread: Set<Kind> = []
  /// Where times stand that must lie within the visit.
  var times: [TimedSpot] = []
  /// Rules that fix somebody to a seat, by position, and where the seat stands.
  var seatPins: [(rule: Int, spot: Spot)] = []
  /// Roles and languages of which rules count people, as they are written.
  var counted: [(group: Rule.Group, name: String, spot: Spot)] = []
  /// Nights that people spend elsewhere, and where they stand.
  var absences: [(person: Person.ID, nights: Range<Day>, spot: Spot)] = []
  var zone = Zone.fixed
  /// Whether the dates of the visit could be read, so that times can be checked against them.
  var hasVisit = false
  /// The values of `visit.policy` and of `precedence.before`.
  var chosenPolicies: [Node] = []
  var chains: [Node] = []

  /// What an id stands for.
  enum Kind: Hashable, CaseIterable {
    case delegation, person, place, vehicle, hotel, hall, activity, policy, seat, table, room
  }

  /// An id where something is referred to.
  struct Reference {
    var kind: Kind
    var id: String
    var spot: Spot
  }

  /// A moment, and whether the visit's dates must hold it.
  struct TimedSpot {
    var moment: Moment
    var spot: Spot
    var isInside: Bool
  }

  init(source: SourceText, lists: @escaping FileResolver) {
    sources = [source]
    self.lists = lists
    let day = Day(ordinal: 0)
    visit = Visit(
      id: "", title: "", dates: day...day, timezone: "Asia/Shanghai", convention: .domestic,
      precedence: OrderRules(ladder: .civilService))
  }

  /// Reads it all.
  mutating func read() {
    let source = sources[0]
    if source.bytes.isEmpty { return fault(Spot(file: 0, line: 1, column: 1), .fileIsEmpty, hint: .fileStart) }
    if let flaw = source.flaw() {
      return fault(Spot(file: 0, line: flaw.line, column: flaw.column), flaw.message, hint: flaw.hint)
    }
    let composed = Composer.compose(source.bytes, file: 0)
    for fault in composed.faults { note(fault) }
    guard let root = composed.root else {
      if faults.isEmpty { fault(Spot(file: 0, line: 1, column: 1), .fileIsEmpty, hint: .fileStart) }
      return
    }
    guard case .mapping = root.value else { return fault(root.spot, .yamlNoMapping, hint: .fileStart) }
    guard let fields = fields(root, Keys.root) else { return }
    readSections(fields)
    check()
  }

  private mutating func readSections(_ root: Fields) {
    for (key, spot) in root.keys { visit.origins[.section(key)] = line(spot) }
    readVisit(root["visit"], at: root.spot)
    readPrecedence(root["precedence"])
    if let node = root["placement"] { visit.placement = placement(node).over(visit.placement) }
    readDelegations(root["delegations"])
    readPlaces(root["places"])
    readPeople(root["people"])
    readArrivals(root["arrivals"])
    readTravel(root["travel"])
    readVehicles(root["vehicles"])
    readTransport(root["transport"])
    readShuttles(root["shuttles"])
    readLodging(root["lodging"])
    readHotels(root["hotels"])
    readHalls(root["halls"])
    readItinerary(root["itinerary"])
    readFreeTime(root["free-time"])
    readRules(root["rules"])
    readLimits(root["limits"], seed: root["seed"])
    readPolicies(own: root["policies"])
  }

  /// Notes that something is wrong.
  mutating func fault(
    _ spot: Spot, _ message: Phrase, hint: Phrase? = nil, severity: Finding.Severity = .error, related: [Spot] = []
  ) {
    note(Fault(severity: severity, spot: spot, message: message, hint: hint, related: related))
  }

  private mutating func note(_ fault: Fault) {
    if fault.severity == .error { isBroken = true }
    if faults.count < 20_000 { faults.append(fault) } else { uncounted += 1 }
  }

  /// Forgets faults that repeat earlier ones.
  mutating func forgetFaults(from count: Int) {
    if count < faults.count { faults.removeSubrange(count...) }
  }

  /// Proposes the name that was meant.
  mutating func proposal(for text: String, among candidates: [String]) -> Phrase? {
    guard candidates.count <= comparisons else { return nil }
    comparisons -= candidates.count
    return Closeness.nearest(to: text, among: candidates).map { Phrase.didYouMean($0) }
  }

  /// The line of a spot, as a visit keeps it.
  func line(_ spot: Spot) -> Origins.Line {
    Origins.Line(file: spot.file == 0 ? nil : sources[spot.file].name, line: spot.line)
  }

  /// Takes a file into those that faults point into.
  mutating func add(_ source: SourceText) -> Int {
    sources.append(source)
    return sources.count - 1
  }

  /// The language of the scenario.
  var language: Language {
    if let language = visit.language { return language }
    let title = visit.title.isEmpty ? visit.id : visit.title
    let isHan = title.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    return isHan || title.isEmpty ? .zh : .en
  }
}
