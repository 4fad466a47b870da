internal import Publishing
public import Wording

extension BenchRun {
  /// What is wrong with the file of a run, and where. 文件错误
  public struct Fault: Error, Sendable, Hashable {
    /// A line and column, or the path to a value; empty for the whole.
    public var place: String
    /// What is wrong.
    public var phrase: Phrase
  }

  /// Reads a run that was written as JSON.
  public init(json: String) throws(Fault) {
    do throws(PlanFile.Failure) {
      try self.init(JSONCursor.read(json))
    } catch {
      throw Fault(place: error.place, phrase: error.message)
    }
  }

  private init(_ file: JSONCursor) throws(PlanFile.Failure) {
    self.init()
    let format = try file("format")
    guard try format.string() == Self.format else { throw format.failure(.benchFormat(Self.format)) }
    started = try file("started").string()
    label = try file("label").string()
    let here = try file("machine")
    machine.processor = try here("processor").string()
    machine.cores = try here("cores").whole()
    machine.memory = try here("memory").whole()
    machine.system = try here("system").string()
    load.begin = try file("load")("begin").double()
    load.end = try file("load")("end").double()
    versions = try file("versions").members { name, value throws(PlanFile.Failure) in
      Version(name, try value.string())
    }
    settings = try BenchSettings(file("settings"))
    records = try file("records").list { record throws(PlanFile.Failure) in try BenchRecord(record) }
  }
}

extension BenchSettings {
  fileprivate init(_ file: JSONCursor) throws(PlanFile.Failure) {
    self.init()
    suites = try file("suites").list { text throws(PlanFile.Failure) in try text.string() }
    seeds = try file("seeds").list { number throws(PlanFile.Failure) in try number.whole() }
    repeats = try file("repeats").whole()
    warmUps = try file("warm-ups").whole()
    seconds = try file.optional("seconds")?.double()
    rounds = try file.optional("rounds")?.whole()
    jobs = try file.optional("jobs")?.whole()
    sizes = try file("sizes").list { number throws(PlanFile.Failure) in try number.whole() }
    only = try file("only").list { text throws(PlanFile.Failure) in try text.string() }
    peers = try file("peers").list { text throws(PlanFile.Failure) in try text.string() }
  }
}

extension BenchRecord {
  fileprivate init(_ file: JSONCursor) throws(PlanFile.Failure) {
    self.init(suite: try file("suite").string(), instance: try file("instance").string())
    solver = try file("solver").string()
    seed = try file("seed").whole()
    turn = try file("turn").whole()
    if let size = try file.optional("size") { self.size = Size(try size("axis").string(), try size("count").whole()) }
    stop = try file("stop").string()
    seconds = try file("seconds").double()
    cpu = try file.optional("cpu")?.double()
    units = try file.optional("units")?.double()
    memory = try file.optional("memory")?.whole()
    goals = try file("goals").list { goal throws(PlanFile.Failure) in
      Goal(
        try goal("name").string(), value: try goal.optional("value")?.double(),
        bound: try goal.optional("bound")?.double(), isMaximised: try goal.optional("most")?.bool() ?? false,
        optimum: try goal.optional("optimum")?.double())
    }
    stages = try file("stages").members { name, value throws(PlanFile.Failure) in Stage(name, try value.double()) }
    let counted = try file("work")
    work.calls = try counted("calls").whole()
    work.nodes = try counted("nodes").whole()
    work.iterations = try counted("iterations").whole()
    work.columns = try counted("columns").whole()
    work.rows = try counted("rows").whole()
    curve = try file.optional("curve")?.list { point throws(PlanFile.Failure) in try Point(point) } ?? []
  }
}

extension BenchRecord.Point {
  fileprivate init(_ file: JSONCursor) throws(PlanFile.Failure) {
    let four = try file.list { value throws(PlanFile.Failure) in value }
    guard four.count == 4 else { throw file.failure(.benchPoint(found: four.count)) }
    self.init(
      try four[0].string(), at: try four[1].double(), value: four[2].isNull ? nil : try four[2].double(),
      bound: four[3].isNull ? nil : try four[3].double())
  }
}
