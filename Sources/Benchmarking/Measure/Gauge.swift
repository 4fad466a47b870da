internal import Glibc

/// Measures what a piece of work takes. 测量
public struct Gauge: Sendable {
  /// Seconds on the clock.
  public var seconds: Double
  /// Seconds of all cores.
  public var cpu: Double
  /// Bytes that the process held at its peak; nil where the system doesn't say.
  public var memory: Int?

  /// Runs a piece of work.
  static func measure<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> (Result, Gauge) {
    let isReset = resetPeak()
    let (wall, core) = (ContinuousClock.now, cpu)
    let result = try body()
    let used = cpu - core
    let (whole, part) = (ContinuousClock.now - wall).components
    return (
      result, Gauge(seconds: Double(whole) + Double(part) * 1e-18, cpu: used, memory: isReset ? peak : nil)
    )
  }

  /// Seconds of all cores that the process has used so far.
  static var cpu: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Lets the peak begin anew from what is held now.
  private static func resetPeak() -> Bool {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return false }
    let written = fputs("5", file) >= 0
    return fclose(file) == 0 && written
  }

  private static var peak: Int? {
    SystemText.lines(of: "/proc/self/status").lazy.compactMap { line -> Int? in
      guard line.hasPrefix("VmHWM:") else { return nil }
      return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 * 1024 }
    }.first
  }
}
