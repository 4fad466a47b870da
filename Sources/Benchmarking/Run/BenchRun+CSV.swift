internal import Publishing

extension BenchRun {
  /// Every record as a row, with the names of the JSON file as headings: for spreadsheets and statistics.
  public var csv: String { table.csv }

  /// The same as a table.
  var table: Table {
    let stages = names { $0.stages.map(\.name) }
    let goals = names { $0.goals.map(\.name) }
    let fixed = [
      "suite", "instance", "solver", "seed", "turn", "axis", "size", "stop", "proven", "seconds", "cpu", "units",
      "memory", "calls", "nodes", "iterations", "columns", "rows",
    ]
    let heading = fixed + goals.flatMap { ["\($0)", "\($0) bound"] } + stages.map { "seconds \($0)" }
    var table = Table("bench", title: label, columns: heading.map { Table.Column($0) })
    table.rows = records.map { record in
      Self.fixed(record) + goals.flatMap { Self.goal($0, of: record) } + stages.map { Self.stage($0, of: record) }
    }
    return table
  }

  private func names(_ list: (BenchRecord) -> [String]) -> [String] {
    var names: [String] = []
    for name in records.flatMap(list) where !names.contains(name) { names.append(name) }
    return names
  }

  private static func fixed(_ record: BenchRecord) -> [String] {
    let work = record.work
    return [
      record.suite, record.instance, record.solver, "\(record.seed)", "\(record.turn)", record.size?.axis ?? "",
      record.size.map { "\($0.count)" } ?? "", record.stop, record.isProven ? "true" : "false", number(record.seconds),
      number(record.cpu), number(record.units), record.memory.map { "\($0)" } ?? "", "\(work.calls)", "\(work.nodes)",
      "\(work.iterations)", "\(work.columns)", "\(work.rows)",
    ]
  }

  private static func goal(_ name: String, of record: BenchRecord) -> [String] {
    guard let goal = record.goals.first(where: { $0.name == name }) else { return ["", ""] }
    return [number(goal.value), number(goal.bound)]
  }

  private static func stage(_ name: String, of record: BenchRecord) -> String {
    number(record.stages.first { $0.name == name }?.seconds)
  }

  private static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    return value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
