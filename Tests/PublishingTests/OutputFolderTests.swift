import Foundation
import Testing
import Visit
import Wording

@testable import Publishing

@Suite("The output folder")
struct OutputFolderTests {
  private let files = [OutputFolder.File("plan.json", "{\n  \"format\": 1}"), OutputFolder.File("a.csv", "甲")]

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "jiedai-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func failure(_ path: String, _ files: [OutputFolder.File]? = nil) -> OutputFolder.Failure? {
    do throws(OutputFolder.Failure) {
      try OutputFolder(path).write(files ?? self.files)
      return nil
    } catch { return error }
  }

  @Test("is made with all files and nothing else")
  func made() throws {
    try withFolder { folder in
      let out = folder.appending(path: "out")
      try OutputFolder(out.path + "/").write(files)
      #expect(try names(out) == ["a.csv", "plan.json"])
      #expect(try String(contentsOf: out.appending(path: "a.csv"), encoding: .utf8) == "甲")
      #expect(try names(folder) == ["out"])
    }
  }

  @Test("is replaced whole when it holds an earlier plan")
  func replaced() throws {
    try withFolder { folder in
      let out = folder.appending(path: "out")
      try OutputFolder(out.path).write(files + [OutputFolder.File("old.csv", "")])
      try OutputFolder(out.path).write(files)
      #expect(try names(out) == ["a.csv", "plan.json"])
      #expect(try names(folder) == ["out"])
    }
  }

  @Test("is replaced where a link to it is given, and the link stays")
  func linked() throws {
    try withFolder { folder in
      let out = folder.appending(path: "out")
      let link = folder.appending(path: "link")
      try OutputFolder(out.path).write(files)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: out)
      try OutputFolder(link.path).write(files + [OutputFolder.File("b.csv", "")])
      #expect(try names(out).contains("b.csv"))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == out.path)
    }
  }

  @Test(
    "is refused when it holds anything that isn't ours",
    arguments: [["thesis.docx"], ["plan.json", "notes.md"], ["table.csv"], ["plan.json", ".git"]])
  func foreign(found: [String]) throws {
    try withFolder { folder in
      let out = folder.appending(path: "out")
      try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
      for name in found { try Data("{\"format\": 1}".utf8).write(to: out.appending(path: name)) }
      #expect(failure(out.path)?.cannotCreate == true)
      #expect(try names(out) == found.sorted())
      #expect(try names(folder) == ["out"])
    }
  }

  @Test("may be there and empty")
  func empty() throws {
    try withFolder { folder in
      try OutputFolder(folder.path).write(files)
      #expect(try names(folder) == ["a.csv", "plan.json"])
    }
  }

  @Test("is refused where it can't be", arguments: ["missing/out", "file", "file/out", ""])
  func impossible(path: String) throws {
    try withFolder { folder in
      try Data().write(to: folder.appending(path: "file"))
      let failure = try #require(self.failure(path.isEmpty ? "" : folder.appending(path: path).path))
      #expect(failure.cannotCreate)
      #expect(throws: failure) { try OutputFolder(path.isEmpty ? "" : folder.appending(path: path).path).check() }
      #expect(try names(folder) == ["file"])
    }
  }

  @Test("can be tried without a trace")
  func tried() throws {
    try withFolder { folder in
      try OutputFolder(folder.appending(path: "out").path).check()
      #expect(try names(folder) == [])
    }
  }

  @Test("leaves nothing behind when a file can't be written")
  func halfway() throws {
    try withFolder { folder in
      let out = folder.appending(path: "out")
      let tooLong = OutputFolder.File(String(repeating: "x", count: 300), "")
      let failure = try #require(self.failure(out.path, files + [tooLong]))
      #expect(!failure.cannotCreate)
      #expect(failure.message.en.contains("the name is too long"))
      #expect(try names(folder) == [])
    }
  }
}
