internal import GRDB
internal import Publishing
public import ScenarioFile
public import Visit
internal import Wording

extension Archive {
  /// What came of keeping a plan.
  public struct Kept: Sendable {
    /// The plan's entry.
    public var entry: Entry
    /// False where the very plan was there already.
    public var isNew: Bool
  }

  /// The id under which a plan is kept: the SHA-256 of its file without the seconds that its goals took.
  public static func id(of plan: Plan) -> String {
    SHA256.hexadecimal(Array(PlanFile.text(of: plan, timing: false).utf8))
  }

  /// Keeps a plan with its scenario. The same plan is kept once. 存档
  public func keep(_ plan: Plan, of reading: ScenarioReading, at now: Timestamp) throws(ArchiveFailure) -> Kept {
    guard let visit = reading.visit, plan.scenario.sha256 == reading.sha256 else {
      throw ArchiveFailure(.damaged, .archiveOtherScenario(reading.file))
    }
    let id = Self.id(of: plan)
    let earlier = try planBefore(id, of: visit.id)
    let isNew = try write { db in
      try Self.keepScenario(reading, visit, now, db)
      guard try Self.keepPlan(plan, id, now, db) else { return false }
      if let (since, before) = earlier {
        for change in PlanDifference(from: before, to: plan).changes { try Self.insert(change, id, since, db) }
      }
      return true
    }
    return Kept(entry: try entry(id), isNew: isNew)
  }

  /// Against which plan of the visit a new one is compared: the one that was decided on, or else the latest.
  private func planBefore(_ id: String, of visit: String) throws(ArchiveFailure) -> (String, Plan)? {
    let found = try read { db in
      try String.fetchOne(
        db,
        sql: "SELECT coalesce((SELECT plan FROM decided WHERE visit = ?1), (SELECT plan FROM latest WHERE visit = ?1))",
        arguments: [visit])
    }
    guard let found, found != id else { return nil }
    return try (found, plan(found))
  }

  static func keepScenario(_ reading: ScenarioReading, _ visit: Visit, _ now: Timestamp, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO visits (id, title, first_day, last_day, timezone) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, first_day = excluded.first_day,
          last_day = excluded.last_day, timezone = excluded.timezone
        """,
      arguments: [
        visit.id, visit.title, visit.dates.lowerBound.description, visit.dates.upperBound.description, visit.timezone,
      ])
    let name = reading.files.first?.name ?? reading.file
    try db.execute(
      sql: """
        INSERT INTO scenarios (sha256, visit, file, title, people, kept_at) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
      arguments: [reading.sha256, visit.id, name, visit.title, visit.people.count, now.description])
    guard db.changesCount > 0 else { return }
    try keepFiles(reading, visit, db)
    try keepNames(reading.sha256, visit, db)
  }

  /// Keeps the text, and apart from it the private numbers, unless those of the visit were purged.
  private static func keepFiles(_ reading: ScenarioReading, _ visit: Visit, _ db: Database) throws {
    let isPurged =
      try String.fetchOne(db, sql: "SELECT purged_at FROM visits WHERE id = ?", arguments: [visit.id]) != nil
    let phones = visit.people.compactMap(\.phone)
    for (position, file) in reading.files.enumerated() {
      let parted = PrivateText(String(decoding: file.bytes, as: UTF8.self), phones: phones)
      try db.execute(
        sql: "INSERT INTO files (scenario, position, name, text) VALUES (?, ?, ?, ?)",
        arguments: [reading.sha256, position, file.name, parted.text])
      for value in parted.values where !isPurged {
        try db.execute(
          sql: "INSERT INTO private (scenario, position, at, kind, value) VALUES (?, ?, ?, ?, ?)",
          arguments: [reading.sha256, position, value.at, value.kind, value.text])
      }
    }
  }

  private static func keepNames(_ scenario: String, _ visit: Visit, _ db: Database) throws {
    let sides = Dictionary(visit.delegations.map { ($0.id, $0.side) }, uniquingKeysWith: { first, _ in first })
    for (listing, person) in visit.people.enumerated() {
      try db.execute(
        sql: "INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          scenario, person.id.text, listing, person.name, person.nameLatin, person.delegation.text,
          (sides[person.delegation] ?? .guest).rawValue, person.title, person.rank?.name, person.role?.rawValue,
        ])
    }
    var names: [(String, String, String)] = visit.delegations.map { ("delegation", $0.id.text, $0.name) }
    names += visit.places.map { ("place", $0.id.text, $0.name) } + visit.halls.map { ("hall", $0.id.text, $0.name) }
    names += visit.hotels.map { ("hotel", $0.id.text, $0.name) }
    names += visit.vehicles.map {
      ("vehicle", $0.id.text, [$0.name, $0.plate].compactMap { $0 }.joined(separator: " "))
    }
    names += visit.activities.map { ("activity", $0.id.text, $0.title) }
    for (kind, id, name) in names {
      try db.execute(
        sql: "INSERT INTO names VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", arguments: [scenario, kind, id, name])
    }
  }

  /// Whether the plan is new.
  static func keepPlan(_ plan: Plan, _ id: String, _ now: Timestamp, _ db: Database) throws -> Bool {
    let goals = Dictionary(plan.goals.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let columns = GoalName.allCases.flatMap { ["\($0.rawValue)", "\($0.rawValue)_bound"] }
    let values = GoalName.allCases.flatMap { [goals[$0]?.value, goals[$0]?.bound] }
    var arguments: StatementArguments = [
      id, plan.scenario.sha256, now.description, plan.made.version, plan.made.seed, plan.made.complete,
      plan.made.cutShort, plan.unmet.count,
    ]
    arguments += StatementArguments(values)
    try db.execute(
      sql: """
        INSERT INTO plans (id, scenario, kept_at, version, seed, complete, cut_short, unmet,
          \(columns.joined(separator: ", "))) VALUES (\(Array(repeating: "?", count: 8 + columns.count).joined(separator: ", ")))
        ON CONFLICT DO NOTHING
        """, arguments: arguments)
    guard db.changesCount > 0 else { return false }
    try db.execute(sql: "INSERT INTO documents VALUES (?, ?)", arguments: [id, PlanFile.text(of: plan)])
    return true
  }

  static func insert(_ change: PlanDifference.Change, _ plan: String, _ since: String, _ db: Database) throws {
    try db.execute(
      sql:
        "INSERT INTO changes (plan, since, person, what, at, before, after) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      arguments: [
        plan, since, change.person.text, change.what.rawValue, change.at, change.before, change.after,
      ])
  }
}
