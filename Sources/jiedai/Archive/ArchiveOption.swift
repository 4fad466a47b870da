internal import Archive
internal import ArgumentParser
internal import Glibc
internal import Wording

/// `--archive`: which archive. 档案库
struct ArchiveOption: ParsableArguments {
  @Option(name: .customLong("archive"), help: ArgumentHelp(Speech.say(.archiveHelp), valueName: Speech.say(.fileName)))
  var named: String?

  /// The archive that is named here or by the environment.
  private var chosen: String? {
    named ?? getenv("JIEDAI_ARCHIVE").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The file of the archive.
  var path: String { chosen ?? Self.usual }

  /// Opens the archive.
  func open(for purpose: Archive.Purpose) throws(Stop) -> Archive {
    do { return try Archive(path, for: purpose) } catch { throw Stop(error) }
  }

  /// The archive in which a new plan is kept: one that is named, which is made where it isn't there, or the one of the
  /// working directory if there is one.
  func openForPlan() throws(Stop) -> Archive? {
    if chosen != nil { return try open(for: .adding) }
    return access(Self.usual, F_OK) == 0 ? try open(for: .changing) : nil
  }

  private static let usual = "jiedai.sqlite"
}

extension Stop {
  /// What the archive says, as scripts see it.
  init(_ failure: ArchiveFailure) {
    let message = Speech.say(.errorPrefix) + Speech.say(failure.message)
    switch failure.kind {
    case .missing: self = .noInput(message)
    case .damaged: self = .badData(message)
    case .cannotCreate: self = .cannotCreate(message)
    case .cannotWrite: self = .cannotWrite(message)
    case .ours: self = .ourFault(message)
    }
  }
}

/// Runs a call of the archive and turns what it says into an exit code.
func archived<Result>(_ body: () throws(ArchiveFailure) -> Result) throws(Stop) -> Result {
  do { return try body() } catch { throw Stop(error) }
}
