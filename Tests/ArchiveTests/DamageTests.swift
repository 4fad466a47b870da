import Archive
import Foundation
import GRDB
import ScenarioFile
import Testing
import Visit
import Wording

@Suite("An archive that is not as it should be")
struct DamageTests {
  /// Why a file can't be opened.
  func failure(_ path: String, _ purpose: Archive.Purpose = .reading) -> ArchiveFailure? {
    do throws(ArchiveFailure) {
      _ = try Archive(path, for: purpose)
      return nil
    } catch { return error }
  }

  @Test("is told from one that isn't there, a folder and a device")
  func missing() throws {
    try Sample.inFolder { path in
      #expect(failure(path)?.kind == .missing && failure(path, .changing)?.kind == .missing)
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(failure("")?.kind == .missing && failure("/")?.kind == .missing && failure("/dev/null")?.kind == .missing)
      #expect(failure("/", .adding)?.kind == .cannotCreate)
      #expect(failure("/nowhere/a.sqlite", .adding)?.kind == .cannotCreate)
      #expect(failure("/proc/a.sqlite", .adding)?.kind == .cannotCreate)
    }
  }

  @Test("is refused and left as it was, whether it is text, another database, or ends early")
  func foreign() throws {
    try Sample.inFolder { path in
      let url = URL(filePath: path)
      try Data("visit: {id: x}\n".utf8 + Array(repeating: 32, count: 5000)).write(to: url)
      for purpose in [Archive.Purpose.reading, .changing, .adding] { #expect(failure(path, purpose)?.kind == .damaged) }
      #expect(try Data(contentsOf: url).count == 5015)
      try FileManager.default.removeItem(at: url)
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE mine (x)") }
      let before = try Data(contentsOf: url)
      for purpose in [Archive.Purpose.reading, .changing, .adding] { #expect(failure(path, purpose)?.kind == .damaged) }
      #expect(try Data(contentsOf: url) == before)
    }
  }

  @Test("is refused when a newer program has changed it")
  func newer() throws {
    try Sample.inFolder { path in
      _ = try Archive(path, for: .adding).keep(Sample.plan(Sample.reading()), of: Sample.reading(), at: Sample.now)
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')") }
      for purpose in [Archive.Purpose.reading, .changing, .adding] {
        let failure = failure(path, purpose)
        #expect(failure?.kind == .damaged && failure?.message.en.contains("newer") == true)
      }
    }
  }

  @Test("is never read wrong, whatever byte of it is changed", arguments: 0..<60)
  func flipped(seed: UInt64) throws {
    try Sample.inFolder { path in
      let reading = Sample.reading()
      try { _ = try Archive(path, for: .adding).keep(Sample.plan(reading), of: reading, at: Sample.now) }()
      let url = URL(filePath: path)
      var data = try Data(contentsOf: url)
      var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        data[Int((state >> 20) % UInt64(data.count))] ^= UInt8(truncatingIfNeeded: state >> 12) | 1
      }
      try data.write(to: url)
      // Either it says what is wrong, or the plan is the one that was kept.
      do throws(ArchiveFailure) {
        let archive = try Archive(path, for: .reading)
        let check = try archive.check()
        if check.faults.isEmpty, check.plans == 1, let entry = try archive.entries().first {
          #expect(try Archive.id(of: archive.plan(of: entry)) == entry.id)
        }
      } catch {
        #expect(error.kind == .damaged || error.kind == .cannotWrite, "\(error)")
      }
    }
  }

  @Test("leaves what it held alone when the disk is full")
  func full() throws {
    try Sample.inFolder { path in
      let archive = try Archive(path, for: .adding)
      let first = Sample.reading()
      _ = try archive.keep(Sample.plan(first), of: first, at: Sample.now)
      let pages = try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA page_count") }
      let limited = try Archive(path, for: .changing, mostPages: pages ?? 0)
      // A scenario of many pages.
      let text = Sample.text() + String(repeating: "\n# 说明", count: 5000)
      let long = readScenario(Array(text.utf8), named: "demo.yaml") { _ in .failure(.missing) }
      do throws(ArchiveFailure) {
        _ = try limited.keep(Sample.plan(long), of: long, at: Sample.now)
        Issue.record("there was no room for it")
      } catch { #expect(error.kind == .cannotWrite && error.message.en.contains("no space"), "\(error)") }
      #expect(try archive.entries().count == 1 && archive.check().faults == [])
    }
  }

  @Test("is written by many at once, and has what each was told it has")
  func many() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.sqlite").path
    // Nobody has made the file yet: all eight do so at once.
    let ids = try await withThrowingTaskGroup(of: [String].self) { group in
      for writer in 0..<8 {
        group.addTask {
          let reading = Sample.reading()
          return try (0..<6).map { number in
            let plan = Sample.plan(reading, cost: writer * 100 + number)
            return try Archive(path, for: .adding).keep(plan, of: reading, at: Sample.now).entry.id
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let archive = try Archive(path, for: .reading)
    #expect(Set(ids).count == 48)
    #expect(try Set(archive.entries().map(\.id)) == Set(ids))
    #expect(try archive.check().faults == [])
    let rest = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix(".") }
    #expect(rest == [])
  }

  @Test("is copied whole while it is used, and the copy is an archive")
  func backup() throws {
    try Sample.inFolder { path in
      let archive = try Archive(path, for: .adding)
      let reading = Sample.reading()
      let entry = try archive.keep(Sample.plan(reading), of: reading, at: Sample.now).entry
      try archive.backUp(to: path + ".copy")
      let copy = try Archive(path + ".copy", for: .reading)
      #expect(try copy.entries() == [entry] && copy.files(of: reading.sha256) == archive.files(of: reading.sha256))
      let mode = try FileManager.default.attributesOfItem(atPath: path + ".copy")[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(throws: ArchiveFailure.self) { try archive.backUp(to: path + ".copy") }
      #expect(throws: ArchiveFailure.self) { try archive.backUp(to: "/nowhere/copy") }
    }
  }

  @Test("takes in another, once")
  func merge() throws {
    try Sample.inFolder { path in
      let one = try Archive(path, for: .adding)
      let other = try Archive(path + "2", for: .adding)
      let reading = Sample.reading()
      let theirs = try other.keep(Sample.plan(reading, room: "103"), of: reading, at: Sample.now).entry
      _ = try one.keep(Sample.plan(reading), of: reading, at: Sample.now)
      _ = try other.decide(on: theirs, who: "李局长", why: "安静", at: Sample.now)
      _ = try other.keep(
        alternatives: [Alternative(plan: theirs.id, profile: "quiet", label: "安静")], at: Sample.now)
      let merged = try one.merge(other)
      #expect(merged.plans == 1 && merged.decisions == 1)
      #expect(try one.entry(theirs.id).isDecided && one.entry(theirs.id).labels == ["安静"])
      #expect(try one.merge(other).plans == 0)
      #expect(try one.entries().count == 2 && one.check().faults == [])
    }
  }
}
