import Testing
import Visit
import Wording

@testable import Publishing

@Suite("A plan as JSON")
struct PlanFileTests {
  @Test("is written as recorded")
  func recorded() throws {
    try expectSnapshot(PlanFile.text(of: Sample.plan), "plan.json")
  }

  @Test("comes back as it was")
  func roundTrip() throws {
    let text = PlanFile.text(of: Sample.plan)
    let back = try PlanFile.plan(from: text)
    #expect(PlanFile.text(of: back) == text)
    #expect(back.trips == Sample.plan.trips)
    #expect(back.seats == Sample.plan.seats)
    #expect(back.goals.map(\.value) == [1, 0, 1_283_440])
    #expect(back.activities == Sample.plan.activities)
  }

  @Test("leaves out the seconds, and only those, without timing")
  func noTiming() throws {
    var slower = Sample.plan
    for position in slower.goals.indices { slower.goals[position].seconds += 1 }
    #expect(PlanFile.text(of: slower, timing: false) == PlanFile.text(of: Sample.plan, timing: false))
    #expect(PlanFile.text(of: slower) != PlanFile.text(of: Sample.plan))
    #expect(!PlanFile.text(of: slower, timing: false).contains("seconds"))
  }

  @Test("writes cost in currency units and kilometres with one decimal")
  func units() {
    let text = PlanFile.text(of: Sample.plan)
    #expect(text.contains(#""value": 1283.44"#))
    #expect(text.contains(#""km": 76.2"#))
    #expect(text.contains(#""km": 2.1"#))
  }

  @Test(
    "that is broken is refused with the path of what is wrong",
    arguments: [
      (#""arrive": "2026-12-03T10:50""#, #""arrive": "2026-02-30T10:50""#, "trips[0].stops[0].arrive"),
      (#""side": "guest""#, #""side": "neither""#, "seats[0].side"),
      (#""km": 76.2"#, #""km": "far""#, "trips[0].km"),
      (#""from": 0, "to": 1"#, #""from": 0, "to": 2"#, "trips[0].riders[0]"),
      (#""format": 1"#, #""format": 2"#, "format"),
      (#""to": "2026-12-04""#, #""to": "2026-12-03""#, "stays[0]"),
      (#""what": "room", "#, "", "unmet[0]"),
      (#""at": [0.0, 1.2]"#, #""at": [0.0]"#, "seats[0].at"),
    ])
  func broken(found: String, replaced: String, path: String) throws {
    let text = PlanFile.text(of: Sample.plan)
    let start = try #require(text.firstRange(of: found))
    let failure = try #require(throws: PlanFile.Failure.self) {
      try PlanFile.plan(from: text.replacingCharacters(in: start, with: replaced))
    }
    #expect(failure.place == path)
    #expect(!failure.message.zh.isEmpty && !failure.message.en.isEmpty)
  }

  @Test("may have keys that aren't known yet")
  func unknownKeys() throws {
    let text = PlanFile.text(of: Sample.plan)
    let start = try #require(text.firstRange(of: #""format": 1"#))
    let plan = try PlanFile.plan(
      from: text.replacingCharacters(in: start, with: #""format": 1, "later": {"a": [1, null]}"#))
    #expect(plan.trips.count == 2)
  }
}

extension String {
  func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

@Suite("Luggage in the plan file")
struct PlanFileLuggageTests {
  @Test("is read as it was written, and fits the schema")
  func roundTrip() throws {
    var plan = Sample.plan
    plan.trips[0].luggage = [Plan.Baggage(person: "x", pieces: 3, from: 0, to: 1)]
    let read = try PlanFile.plan(from: PlanFile.text(of: plan, timing: true))
    #expect(read.trips == plan.trips)
    let schema = try JSONReader.value(of: PlanFile.schema)
    #expect(
      SchemaCheck(root: schema).faults(of: PlanFile.json(plan, timing: true), against: schema, path: "") == [])
    #expect(SchemaCheck(root: schema).unnamed(in: PlanFile.json(plan, timing: true), schema: schema, path: "") == [])
  }
}
