internal import Foundation
internal import Wording

/// Runs peers, each a program of its own, on the instances that we solve, and counts what they find. 同类对比
public struct PeerRunner: Sendable {
  /// The Python of the virtual environment that `setup.sh` makes.
  private let python: String
  /// The script that solves one instance.
  private let script: String
  private let settings: BenchSettings

  /// Peers in a folder; throws where they haven't been set up.
  public init(folder: String, settings: BenchSettings) throws(BenchFailure) {
    python = folder + "/.venv/bin/python"
    script = folder + "/solve.py"
    self.settings = settings
    guard FileManager.default.isExecutableFile(atPath: python), FileManager.default.fileExists(atPath: script) else {
      throw BenchFailure(folder, .benchNoPeers(folder))
    }
  }

  /// What each peer makes of an instance; nothing where no peer can be given it.
  func records(of item: BenchCase, versions: inout [BenchRun.Version]) throws(BenchFailure) -> [BenchRecord] {
    guard let task = item.task else { return [] }
    var records: [BenchRecord] = []
    for peer in Peer.allCases where settings.peers.contains(peer.rawValue) {
      guard peer.suites.contains(where: { $0.rawValue == item.suite }) else { continue }
      let answer = try run(peer, task, item)
      let version = BenchRun.Version(peer.rawValue, answer.version)
      if !versions.contains(version) { versions.append(version) }
      records.append(Self.record(answer, peer, task, item))
    }
    return records
  }

  private static func record(_ answer: PeerAnswer, _ peer: Peer, _ task: PeerTask, _ item: BenchCase) -> BenchRecord {
    var record = BenchRecord(suite: item.suite, instance: item.instance)
    (record.solver, record.size) = (peer.rawValue, item.size)
    record.goals = task.count(answer.plan ?? [], answer.bounds)
    let isBroken = answer.plan != nil && record.goals.allSatisfy { $0.value == nil }
    record.stop = isBroken ? BenchRecord.lawless : answer.stop
    (record.seconds, record.cpu, record.memory) = (answer.seconds, answer.cpu, answer.memory)
    // What a plan that breaks rules was worth on the way says nothing.
    record.curve = isBroken ? [] : answer.curve
    for index in record.curve.indices { record.curve[index].series = task.series }
    return record
  }

  private func run(_ peer: Peer, _ task: PeerTask, _ item: BenchCase) throws(BenchFailure) -> PeerAnswer {
    let name = "jiedai-\(UUID().uuidString)"
    let folder = FileManager.default.temporaryDirectory.appending(path: name)
    defer { try? FileManager.default.removeItem(at: folder) }
    let seconds = settings.seconds ?? task.seconds
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let (file, output) = (folder.appending(path: "instance" + task.ending), folder.appending(path: "answer.json"))
      try Data(task.file.utf8).write(to: file)
      try Data().write(to: output)
      let process = Process()
      process.executableURL = URL(filePath: python)
      process.arguments = [
        script, "--suite", item.suite, "--solver", peer.rawValue, "--time-limit", "\(seconds)", "--threads",
        "\(settings.jobs ?? BenchRun.Machine.here.cores)", file.path,
      ]
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
      if process.terminationStatus == 0, let answer = PeerAnswer(text) { return answer }
    } catch {
      // Said below, as for a peer that fails.
    }
    throw BenchFailure(item.instance, .benchPeerFailed(peer.rawValue, item.instance))
  }
}
