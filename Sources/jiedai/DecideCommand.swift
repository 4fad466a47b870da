internal import Archive
internal import ArgumentParser
internal import Wording

/// `jiedai decide PLAN --by NAME --because TEXT`
struct DecideCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decide", abstract: Speech.say(.decideAbstract), discussion: Speech.say(.decideDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.planIDOrFileHelp), valueName: Speech.say(.idName)))
  var plan: String

  @Option(name: .customLong("by"), help: ArgumentHelp(Speech.say(.byHelp), valueName: Speech.say(.personName)))
  var who: String

  @Option(name: .customLong("because"), help: ArgumentHelp(Speech.say(.becauseHelp), valueName: Speech.say(.textName)))
  var why: String

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    for (text, option) in [(who, "--by"), (why, "--because")] where text.allSatisfy(\.isWhitespace) {
      throw ValidationError(Speech.say(.saysNothing(option)))
    }
  }

  func run() throws {
    let archive = try archive.open(for: .changing)
    let entry = try Desk.entry(plan, in: archive)
    let before = try archived { () throws(ArchiveFailure) in try archive.decisions(of: entry.visit).last }
    _ = try archived { () throws(ArchiveFailure) in
      try archive.decide(on: entry, who: who, why: why, at: Clock.now)
    }
    Console.talk(Speech.say(.decisionRecorded(entry.short, visit: entry.title, who: who)))
    guard let before else { return }
    let earlier = Phrase.decisionReplaces(
      String(before.plan.prefix(8)), who: before.who, at: EntryList.time(before.at, entry))
    Console.talk(Speech.say(earlier))
  }
}
