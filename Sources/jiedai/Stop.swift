internal import Glibc
internal import Wording

/// Why the program ends without its result, with the exit code that says so to scripts (sysexits.h). 退出
struct Stop: Error {
  /// What scripts see.
  var code: Int32
  /// What people see.
  var message: String

  /// The scenario or plan is wrong. EX_DATAERR
  static func badData(_ message: String) -> Stop { Stop(code: 65, message: message) }
  /// There is nothing to read. EX_NOINPUT
  static func noInput(_ message: String) -> Stop { Stop(code: 66, message: message) }
  /// Our own plan breaks the rules. EX_SOFTWARE
  static func ourFault(_ message: String) -> Stop { Stop(code: 70, message: message) }
  /// The output can't be made. EX_CANTCREAT
  static func cannotCreate(_ message: String) -> Stop { Stop(code: 73, message: message) }
  /// Writing failed. EX_IOERR
  static func cannotWrite(_ message: String) -> Stop { Stop(code: 74, message: message) }

  /// Planned, but something is unmet.
  static let unmet: Int32 = 3
  /// Checked, and a rule is broken.
  static let broken: Int32 = 65
}
