internal import Glibc
public import Wording

/// What the system says when something with a file fails. 系统错误
public enum SystemError {
  /// The kind of error that a code of `errno` stands for.
  public static func kind(_ code: Int32) -> Phrase.SystemFault {
    switch code {
    case EACCES, EPERM: .noPermission
    case EROFS: .readOnly
    case ENOSPC, EDQUOT: .full
    case EFBIG: .tooLarge
    case ENOENT: .missing
    case ENOTDIR: .notAFolder
    case EISDIR: .isAFolder
    case ENAMETOOLONG: .nameTooLong
    case EMFILE, ENFILE: .tooManyFiles
    case ELOOP: .linkLoop
    case EBADF: .closed
    default: .other(String(cString: strerror(code)))
    }
  }
}
