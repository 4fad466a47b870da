import Archive
import Foundation
import Testing

@Suite struct RunTests {
  private func inArchive(_ body: (Archive) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "runs-\(UUID().uuidString).sqlite").path
    defer { for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) } }
    try body(Archive(path, for: .adding))
  }

  @Test func `a run is kept once and found by as many digits as tell it from others`() throws {
    try inArchive { archive in
      for _ in 0..<2 { try archive.keep(run: "{}", id: "ab12", label: "one", started: "2026-11-21T10:00:00Z") }
      try archive.keep(run: "[]", id: "ab34", label: "two", started: "2026-11-22T10:00:00Z")
      #expect(try archive.runs().map(\.label) == ["two", "one"])
      #expect(try archive.run("ab1") == "{}")
      #expect(try archive.run("AB3") == "[]")
      #expect(try archive.run("latest") == "[]")
      #expect(throws: ArchiveFailure.self) { try archive.run("ab") }
      #expect(throws: ArchiveFailure.self) { try archive.run("cd") }
      #expect(throws: ArchiveFailure.self) { try archive.run("") }
      #expect(try archive.check().faults.isEmpty)
    }
  }

  @Test func `runs of another archive are taken in`() throws {
    try inArchive { one in
      try inArchive { other in
        try other.keep(run: "{}", id: "ab12", label: "one", started: "2026-11-21T10:00:00Z")
        _ = try one.merge(other)
        _ = try one.merge(other)
        #expect(try one.runs().map(\.id) == ["ab12"])
      }
    }
  }
}
