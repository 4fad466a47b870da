import Archive
import Foundation
import GRDB
import Publishing
import ScenarioFile
import Testing
import Visit
import Wording

@Suite("An archive")
struct ArchiveTests {
  @Test("keeps a plan with its scenario, and gives both back byte for byte")
  func keeps() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      let plan = Sample.plan(reading)
      let archive = try Archive(path, for: .adding)
      let kept = try archive.keep(plan, of: reading, at: Sample.now)
      #expect(kept.isNew && kept.entry.visit == "demo" && kept.entry.title == "省公司调研" && kept.entry.people == 2)
      #expect(
        kept.entry.keptAt == Sample.now && kept.entry.goals == [Plan.Goal(name: .cost, value: 300_000, bound: 300_000)])
      #expect(try archive.document(of: kept.entry) == PlanFile.text(of: plan))
      #expect(try PlanFile.text(of: archive.plan(of: kept.entry)) == PlanFile.text(of: plan))
      let again = try archive.reading(of: kept.entry)
      #expect(again.sha256 == reading.sha256 && again.visit?.people.first?.phone == Sample.phone)
      #expect(try archive.files(of: reading.sha256).first?.bytes == Array(Sample.text().utf8))
    }
  }

  @Test("keeps the same plan once, however long its goals took")
  func once() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      var plan = Sample.plan(reading)
      let archive = try Archive(path, for: .adding)
      let first = try archive.keep(plan, of: reading, at: Sample.now)
      plan.goals[0].seconds = 9
      let second = try archive.keep(plan, of: reading, at: Timestamp(seconds: Sample.now.seconds + 5))
      #expect(!second.isNew && second.entry == first.entry)
      #expect(try archive.entries().count == 1)
    }
  }

  @Test("finds plans by the start of their ids, and says when that isn't enough")
  func prefix() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      let archive = try Archive(path, for: .adding)
      let ids = try (0..<40).map {
        try archive.keep(Sample.plan(reading, cost: $0), of: reading, at: Sample.now).entry.id
      }
      for id in ids { #expect(try archive.entry(String(id.prefix(12)).uppercased()).id == id) }
      // Forty ids can't all start with different digits.
      let shared = try #require(ids.map { $0.prefix(1) }.first { digit in ids.count { $0.hasPrefix(digit) } > 1 })
      #expect(throws: ArchiveFailure.self) { try archive.entry(String(shared)) }
      for id in ["", "xyz", "%", "*", "' OR 1", String(repeating: "a", count: 65)] {
        #expect(throws: ArchiveFailure.self) { try archive.entry(id) }
      }
      #expect(try archive.entry("latest").id == ids.last)
    }
  }

  @Test(
    "finds plans by every word",
    arguments: [
      (["调研"], 1), (["王国华"], 1), (["王国华", "座谈会"], 1), (["王国华", "没有此人"], 0), (["demo"], 1), (["苏H·1"], 1), (["%"], 0),
      (["_"], 0), (["2026-12"], 1), (["周末"], 0), ([], 1), (["局长 选定"], 1), (["'"], 0),
    ])
  func search(words: [String], count: Int) throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      let archive = try Archive(path, for: .adding)
      let kept = try archive.keep(Sample.plan(reading), of: reading, at: Sample.now)
      _ = try archive.decide(on: kept.entry, who: "李局长", why: "选定此案", at: Sample.now)
      #expect(try archive.entries(with: words).count == count)
    }
  }

  @Test("records decisions, the latest in force, none to be changed")
  func decisions() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      let archive = try Archive(path, for: .adding)
      let one = try archive.keep(Sample.plan(reading), of: reading, at: Sample.now).entry
      let other = try archive.keep(Sample.plan(reading, room: "102"), of: reading, at: Sample.now).entry
      _ = try archive.decide(on: one, who: "李局长", why: "安静", at: Sample.now)
      let last = try archive.decide(on: other, who: "王局长", why: "近电梯", at: Timestamp(seconds: Sample.now.seconds + 1))
      #expect(last.plan == other.id && last.who == "王局长" && last.why == "近电梯")
      #expect(try archive.decisions(of: "demo").map(\.plan) == [one.id, other.id])
      #expect(try archive.entry(other.id).isDecided && !archive.entry(one.id).isDecided)
      let queue = try DatabaseQueue(path: path)
      for change in [
        "UPDATE decisions SET why = 'x'", "DELETE FROM decisions", "UPDATE plans SET cost = 0",
        "UPDATE documents SET text = ''",
        "DELETE FROM plans",
      ] {
        #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: change) } }
      }
      #expect(throws: ArchiveFailure.self) { try archive.decide(on: one, who: "", why: "x", at: Sample.now) }
    }
  }

  @Test("keeps what changed for whom since the plan that was decided on")
  func changes() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      let archive = try Archive(path, for: .adding)
      let one = try archive.keep(Sample.plan(reading), of: reading, at: Sample.now).entry
      _ = try archive.decide(on: one, who: "李局长", why: "安静", at: Sample.now)
      _ = try archive.keep(Sample.plan(reading, room: "102"), of: reading, at: Sample.now)
      let rows = try DatabaseQueue(path: path).read {
        try Row.fetchAll($0, sql: "SELECT person, what, at, before, after FROM changes").map { "\($0)" }
      }
      #expect(rows == ["[person:\"wang\" what:\"room\" at:\"2026-12-03\" before:\"inn 101\" after:\"inn 102\"]"])
    }
  }

  @Test("keeps which plans were laid before the one who decides, and what was printed")
  func records() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      let archive = try Archive(path, for: .adding)
      let entry = try archive.keep(Sample.plan(reading), of: reading, at: Sample.now).entry
      let alternative = Alternative(plan: entry.id, profile: "least-cost", label: "省一辆车")
      let choice = try archive.keep(alternatives: [alternative], at: Sample.now)
      #expect(try archive.alternatives(of: choice) == [alternative])
      #expect(try archive.entry(entry.id).labels == ["省一辆车"])
      try archive.recordPrint(of: entry, language: .zh, target: "方案", files: 23, at: Sample.now)
      let unknown = Alternative(plan: "no such plan", profile: "x", label: "y")
      #expect(throws: ArchiveFailure.self) { try archive.keep(alternatives: [unknown], at: Sample.now) }
    }
  }

  @Test("lists and searches many plans in less than a second")
  func many() throws {
    try Sample.inFolder { path in
      let archive = try Archive(path, for: .adding)
      for title in 0..<20 {
        let reading = Sample.reading("第\(title)批调研")
        for cost in 0..<10 {
          _ = try archive.keep(Sample.plan(reading, cost: cost), of: reading, at: Sample.now)
        }
      }
      let clock = ContinuousClock()
      var all: [Entry] = []
      var found: [Entry] = []
      let listing = try clock.measure { all = try archive.entries() }
      let searching = try clock.measure { found = try archive.entries(with: ["王国华", "第7批"]) }
      #expect(all.count == 200 && found.count == 10)
      #expect(listing < .seconds(1) && searching < .seconds(1), "\(listing) \(searching)")
    }
  }

  @Test("answers questions in SQL")
  func views() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      let entry = try Archive(path, for: .adding).keep(Sample.plan(reading), of: reading, at: Sample.now).entry
      func row(_ sql: String) throws -> String {
        try DatabaseQueue(path: path).read { try Row.fetchOne($0, sql: sql).map { "\($0)" } ?? "" }
      }
      #expect(
        try row("SELECT title, name, seat FROM seat JOIN latest USING (plan)")
          == "[title:\"座谈会\" name:\"王国华\" seat:\"A2\"]")
      #expect(
        try row("SELECT vehicle_name, name, leaves, to_place FROM ride WHERE plan GLOB '\(entry.short)*'")
          == "[vehicle_name:\"轿车 苏H·1\" name:\"王国华\" leaves:\"2026-12-03T11:20\" to_place:\"office\"]")
      #expect(
        try row("SELECT hotel_name, room, leaves FROM room")
          == "[hotel_name:\"招待所\" room:\"101\" leaves:\"2026-12-04\"]")
      #expect(try row("SELECT goal, value, proven FROM goal") == "[goal:\"cost\" value:300 proven:1]")
      #expect(try row("SELECT title, people FROM activity") == "[title:\"座谈会\" people:2]")
      for view in ["attendance", "unmet", "finding", "decided"] { _ = try row("SELECT * FROM \(view)") }
    }
  }
}

@Suite("Private numbers in an archive")
struct PrivateTests {
  @Test("lie apart from the text, and come back where they were")
  func apart() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      _ = try Archive(path, for: .adding).keep(Sample.plan(reading), of: reading, at: Sample.now)
      try DatabaseQueue(path: path).read { db in
        let texts = try String.fetchAll(db, sql: "SELECT text FROM files UNION ALL SELECT text FROM documents")
        #expect(!texts.contains { $0.contains(Sample.phone) || $0.contains(Sample.identity) })
        #expect(texts.contains { $0.contains("phone: \"<private>\", notes: 身份证 <private>,") })
        #expect(try String.fetchAll(db, sql: "SELECT kind FROM private ORDER BY at") == ["phone", "identity"])
      }
    }
  }

  @Test("are gone from every byte of the file when they are purged, and don't come back")
  func purge() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      let archive = try Archive(path, for: .adding)
      let entry = try archive.keep(Sample.plan(reading), of: reading, at: Sample.now).entry
      #expect(Sample.bytes(path).range(of: Data(Sample.phone.utf8)) != nil)
      #expect(try archive.purge(visit: "demo", at: Sample.now) == 2)
      let other = Sample.reading("另一版")
      _ = try archive.keep(Sample.plan(other), of: other, at: Sample.now)
      for number in [Sample.phone, Sample.identity] {
        #expect(Sample.bytes(path).range(of: Data(number.utf8)) == nil)
      }
      #expect(try archive.reading(of: entry).visit?.people.first?.phone == "<private>")
      let check = try archive.check()
      #expect(check.faults == [] && check.purged == 2 && check.plans == 2)
      #expect(throws: ArchiveFailure.self) { try archive.purge(visit: "nobody", at: Sample.now) }
    }
  }

  @Test("stay purged when an archive that still has them is taken in")
  func merged() throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      let one = try Archive(path, for: .adding)
      let other = try Archive(path + "2", for: .adding)
      for archive in [one, other] { _ = try archive.keep(Sample.plan(reading), of: reading, at: Sample.now) }
      _ = try one.purge(visit: "demo", at: Sample.now)
      _ = try one.merge(other)
      #expect(
        try one.files(of: reading.sha256).allSatisfy {
          !String(decoding: $0.bytes, as: UTF8.self).contains(Sample.phone)
        })
      _ = try other.merge(one)
      #expect(
        try other.files(of: reading.sha256).allSatisfy {
          !String(decoding: $0.bytes, as: UTF8.self).contains(Sample.phone)
        })
    }
  }
}
