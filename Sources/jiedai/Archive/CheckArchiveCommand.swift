internal import Archive
internal import ArgumentParser
internal import Wording

/// `jiedai archive check`
struct CheckArchiveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Speech.say(.archiveCheckAbstract))
  }

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let archive = try archive.open(for: .reading)
    let check = try archived { () throws(ArchiveFailure) in try archive.check() }
    guard check.faults.isEmpty else {
      let lines = [.archiveFaults(archive.path, check.faults.count)] + check.faults
      throw Stop.badData(lines.map { Speech.say($0) }.joined(separator: "\n  "))
    }
    let sound = Phrase.archiveSound(
      archive.path, visits: check.visits, scenarios: check.scenarios, plans: check.plans, decisions: check.decisions)
    try Console.print(Speech.say(sound) + "\n")
    if check.purged > 0 { try Console.print(Speech.say(.archivePurged(scenarios: check.purged)) + "\n") }
  }
}
