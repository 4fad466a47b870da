internal import Wording

/// What the argument parser says by itself, in Chinese. 命令行提示的中文
enum HelpTranslation {
  /// A message of the argument parser in a language.
  static func text(_ message: String, in language: Language) -> String {
    guard language == .zh else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(
      separator: "\n")
  }

  private static func line(_ line: String) -> String {
    let line = phrases.reduce(line) { $0.replacing($1.english, with: $1.chinese) }
      .replacing(/\ ?\(values: ([^)]*)\)/) { "（可用：\($0.1)）" }
      .replacing(/\ ?\(default: ([^)]*)\)/) { "（默认：\($0.1)）" }
    return aligned(line)
  }

  /// The parser fills columns by counting characters; Chinese ones are twice as wide.
  private static func aligned(_ line: String) -> String {
    guard let match = line.wholeMatch(of: /(  \S.*?)(  +)(\S.*)/) else { return line }
    let excess = match.1.count { !$0.isASCII }
    return "\(match.1)\(match.2.dropLast(min(excess, match.2.count - 1)))\(match.3)"
  }

  /// Longer wordings stand before those they contain.
  private static let phrases: [(english: String, chinese: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "子命令："), ("<subcommand>", "<子命令>"), ("Show the version.", "显示版本号。"),
    ("Show help information.", "显示帮助。"), ("Show subcommand help information.", "显示子命令的帮助。"),
    ("' for detailed help.", "' 查看该子命令的帮助。"), ("' for more information.", "' 查看帮助。"), ("  See '", "  运行 '"),
    ("Error: ", "错误："), ("Missing required subcommand.", "缺少子命令。"), ("Missing expected argument ", "缺少参数 "),
    ("Missing value for ", "缺少取值："), ("Unknown option ", "没有此选项："), (". Did you mean ", "，是否为 "), ("'?", "'？"),
    ("Unexpected argument ", "多余的参数："), (" unexpected arguments: ", " 个多余的参数："), ("The value ", "取值 "),
    (" is invalid for ", " 不适用于 "), (". Please provide one of ", "，可用："), ("' and '", "'、'"), ("' or '", "'、'"),
    ("Help:  ", "说明："),
  ]
}
