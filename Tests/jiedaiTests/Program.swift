import Foundation

/// The built program, run as a user runs it.
enum Program {
  /// What came of it.
  struct Run {
    var code: Int32
    var output: String
    var talk: String
  }

  /// It stands beside the bundle of the tests.
  static var path: String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "jiedai").path
  }

  /// A scenario that is shipped.
  static func scenario(_ name: String, source: String = #filePath) -> String {
    URL(filePath: source).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Scenarios/\(name)").path
  }

  static func run(_ arguments: String...) throws -> Run { try run(arguments) }

  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    try launch(path, arguments, environment)
  }

  static func shell(_ line: String) throws -> Run { try launch("/bin/bash", ["-c", line], [:]) }

  private static func launch(_ path: String, _ arguments: [String], _ environment: [String: String]) throws -> Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["output", "talk"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.currentDirectoryURL = folder
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
      talk: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self))
  }

  /// A folder for a test's own files.
  static func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "jiedai-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
