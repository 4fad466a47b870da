public import Optimization

/// Runs instances one after another, each as often as asked, and measures. 评测执行
public struct BenchRunner: Sendable {
  /// Seconds beyond which a solve needs no warming up, and its noise is small beside it: it is measured once.
  private static let long = 5.0

  private let settings: BenchSettings
  private let cancellation: Cancellation
  private let peers: PeerRunner?
  private let progress: @Sendable (BenchProgress) -> Void

  /// A runner; each instance is given to the peers after us, so that all work under the same load. `progress` is told what
  /// is being measured, and now and then how far a search is.
  public init(
    _ settings: BenchSettings, peers: PeerRunner? = nil, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (BenchProgress) -> Void = { _ in }
  ) {
    self.settings = settings
    self.peers = peers
    self.cancellation = cancellation
    self.progress = progress
  }

  /// Runs the instances. When it is cancelled, what was measured so far is the run.
  public func run(_ cases: [BenchCase], started: String, label: String = "") throws(BenchFailure) -> BenchRun {
    var run = BenchRun()
    (run.started, run.label, run.settings) = (started, label, settings)
    run.machine = .here
    run.versions = BenchRun.Version.own
    run.load.begin = BenchRun.Load.now
    for (position, item) in cases.enumerated() where !cancellation.isCancelled {
      run.records += try measure(item, BenchProgress(item, position, of: cases.count))
      guard let peers, !cancellation.isCancelled else { continue }
      run.records += try peers.records(of: item, versions: &run.versions)
    }
    run.load.end = BenchRun.Load.now
    return run
  }

  private func measure(_ item: BenchCase, _ stage: BenchProgress) throws(BenchFailure) -> [BenchRecord] {
    progress(stage)
    let work = try item.prepare()
    var records: [BenchRecord] = []
    for seed in item.isSeeded ? settings.seeds : Array(settings.seeds.prefix(1)) {
      var effort = BenchCase.Effort(
        seed: seed, seconds: settings.seconds, rounds: settings.rounds, jobs: settings.jobs, cancellation: cancellation)
      var isLong = false
      for _ in 0..<settings.warmUps where !cancellation.isCancelled && !isLong {
        var record = try record(of: work, effort, item)
        record.seed = seed
        isLong = record.seconds > Self.long
        if isLong { records.append(record) }
      }
      for turn in 0..<max(1, settings.repeats) where !cancellation.isCancelled && !isLong {
        effort.progress = { progress(stage.at(value: $0, bound: $1)) }
        var record = try record(of: work, effort, item)
        (record.seed, record.turn) = (seed, turn)
        records.append(record)
      }
    }
    return records
  }

  /// One run; an answer of ours that breaks rules is a record too, lest it should hide all others.
  private func record(
    of work: BenchCase.Work, _ effort: BenchCase.Effort, _ item: BenchCase
  ) throws(BenchFailure) -> BenchRecord {
    do throws(BenchFailure) {
      return try Self.measure(work, effort, of: item)
    } catch {
      guard error.isOurs else { throw error }
      var record = BenchRecord(suite: item.suite, instance: item.instance)
      (record.size, record.stop) = (item.size, BenchRecord.lawless)
      return record
    }
  }

  /// One run under a trace, between two turns of the reference kernel.
  private static func measure(
    _ work: BenchCase.Work, _ effort: BenchCase.Effort, of item: BenchCase
  ) throws(BenchFailure) -> BenchRecord {
    let before = ReferenceKernel.seconds()
    let trace = Trace()
    var effort = effort
    let tell = effort.progress
    effort.progress = { value, bound in
      trace.sample("", value: value, bound: bound)
      tell(value, bound)
    }
    let told = effort
    let answer = Trace.$current.withValue(trace) {
      Result { () throws(BenchFailure) in
        try Gauge.measure { () throws(BenchFailure) in try work(told) }
      }
    }
    let (finding, gauge) = try answer.get()
    let kernel = min(before, ReferenceKernel.seconds())
    let times = Double(max(1, finding.times))
    var record = BenchRecord(suite: item.suite, instance: item.instance)
    (record.size, record.goals, record.stop) = (item.size, finding.goals, finding.stop)
    (record.seconds, record.cpu) = (gauge.seconds / times, gauge.cpu / times)
    record.units = kernel > 0 && kernel.isFinite ? gauge.cpu / times / kernel : nil
    record.memory = gauge.memory
    record.read(trace, times: times)
    return record
  }
}

/// What is being measured. 评测进度
public struct BenchProgress: Sendable {
  /// The suite and the instance.
  public var suite: String, instance: String
  /// Which of all instances, from 0.
  public var position: Int
  /// How many there are.
  public var count: Int
  /// How far its search is.
  public var value: Double?, bound: Double?

  init(_ item: BenchCase, _ position: Int, of count: Int) {
    (suite, instance) = (item.suite, item.instance)
    (self.position, self.count) = (position, count)
  }

  func at(value: Double?, bound: Double?) -> BenchProgress {
    var stage = self
    (stage.value, stage.bound) = (value, bound)
    return stage
  }
}
