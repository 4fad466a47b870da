import Foundation
import Testing

/// Compares text with the file of that name in `Snapshots` beside the tests. Where the file is missing, or
/// `RECORD_SNAPSHOTS` is set, the text is recorded and the test fails, so that nobody records without looking.
func expectSnapshot(_ text: String, _ name: String, source: String = #filePath) throws {
  let folder = URL(filePath: source).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: name)
  let recording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
  guard !recording, let recorded = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name): look at it, then run again")
    return
  }
  guard text != recorded else { return }
  let lines = zip(text.components(separatedBy: "\n"), recorded.components(separatedBy: "\n"))
  let difference = lines.enumerated().first { $1.0 != $1.1 }
  Issue.record(
    """
    \(name) differs from line \((difference?.offset ?? -1) + 1):
    recorded: \(difference?.element.1 ?? "(its length)")
    now:      \(difference?.element.0 ?? "(its length)")
    """)
}
