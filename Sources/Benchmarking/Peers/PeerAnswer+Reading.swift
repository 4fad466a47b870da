internal import Publishing
internal import Wording

extension PeerAnswer {
  /// Reads what `solve.py` printed; nil where it isn't that.
  init?(_ text: String) {
    do throws(PlanFile.Failure) {
      try self.init(JSONCursor.read(text))
    } catch {
      return nil
    }
  }

  private init(_ file: JSONCursor) throws(PlanFile.Failure) {
    self.init()
    version = try file("version").string()
    stop = try file("stop").string()
    seconds = try file("seconds").double()
    cpu = try file.optional("cpu")?.double()
    memory = try file.optional("memory")?.whole()
    if let plan = try file.optional("plan") { self.plan = try Self.rounds(plan) }
    if let bound = try file.optional("bound") {
      bounds =
        bound.isList
        ? try bound.list { number throws(PlanFile.Failure) in number.isNull ? nil : try number.double() }
        : [try bound.double()]
    }
    curve = try file("curve").list { point throws(PlanFile.Failure) in
      let three = try point.list { value throws(PlanFile.Failure) in value.isNull ? nil : try value.double() }
      guard three.count == 3, let at = three[0] else { throw point.failure(.benchPoint(found: three.count)) }
      return BenchRecord.Point("", at: at, value: three[1], bound: three[2])
    }
  }

  /// Rounds as they are; a flat list is one round.
  private static func rounds(_ plan: JSONCursor) throws(PlanFile.Failure) -> [[Int]] {
    let items = try plan.list { item throws(PlanFile.Failure) in item }
    guard items.contains(where: \.isList) else {
      return [try plan.list { number throws(PlanFile.Failure) in try number.whole() }]
    }
    return try plan.list { round throws(PlanFile.Failure) in
      try round.list { number throws(PlanFile.Failure) in try number.whole() }
    }
  }
}
