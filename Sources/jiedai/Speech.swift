public import ArgumentParser
internal import Glibc
internal import Visit
public import Wording

/// In which language the program speaks. 语言
///
/// `--lang` decides, else the scenario's `language`, else the system's, else Chinese.
enum Speech {
  /// The language before a scenario is read: that of help and of complaints about the command.
  static let language = asked(in: CommandLine.arguments) ?? system ?? .zh

  /// A phrase in that language.
  static func say(_ phrase: Phrase) -> String { phrase.text(language) }

  /// The language of what is made from a visit.
  static func language(_ chosen: Language?, for visit: Visit) -> Language { chosen ?? visit.language ?? system ?? .zh }

  /// What `--lang` says, found before the arguments are parsed because the help is written in it.
  private static func asked(in arguments: [String]) -> Language? {
    for (position, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst("--lang=".count))) }
      if argument == "--lang", position + 1 < arguments.count { return Language(rawValue: arguments[position + 1]) }
    }
    return nil
  }

  /// The system's language: Chinese, or English for every other that people speak; nil where none is set.
  static var system: Language? {
    let settings: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let values: [String] = settings.compactMap { name in getenv(name).map { String(cString: $0) } }
    guard let name = values.first(where: { !$0.isEmpty }) else { return nil }
    let code = name.prefix { $0.isLetter }.lowercased()
    if code == "zh" { return .zh }
    return code == "c" || code == "posix" ? nil : .en
  }
}

extension Language: ExpressibleByArgument {}

/// `--lang`, which every command has.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: ArgumentHelp(Speech.say(.languageHelp), valueName: "zh|en"))
  var language: Language?
}
