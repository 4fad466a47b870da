internal import Glibc
internal import Optimization
internal import Visit

extension BenchRun.Machine {
  /// The machine that this runs on.
  public static var here: BenchRun.Machine {
    var machine = BenchRun.Machine()
    let processor = SystemText.lines(of: "/proc/cpuinfo").first { $0.hasPrefix("model name") }
    machine.processor = processor.map { trimmed($0.drop { $0 != ":" }.dropFirst()) } ?? ""
    machine.cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    machine.memory = max(0, sysconf(Int32(_SC_PHYS_PAGES))) * max(0, sysconf(Int32(_SC_PAGESIZE)))
    let name = SystemText.lines(of: "/etc/os-release").first { $0.hasPrefix("PRETTY_NAME=") }
    let kernel = SystemText.lines(of: "/proc/sys/kernel/osrelease").first ?? ""
    let system = name.map { $0.dropFirst("PRETTY_NAME=".count).filter { $0 != "\"" } } ?? "Linux"
    machine.system = kernel.isEmpty ? system : "\(system), Linux \(kernel)"
    return machine
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}

extension BenchRun.Load {
  /// How many threads want a core now, on average over a minute.
  static var now: Double {
    SystemText.lines(of: "/proc/loadavg").first?.split(separator: " ").first.flatMap { Double($0) } ?? 0
  }
}

extension BenchRun.Version {
  /// Of the program, what it was built by and how, and of GLPK.
  public static var own: [BenchRun.Version] {
    [
      BenchRun.Version("jiedai", Plan.Made().version), BenchRun.Version("swift", compiler),
      BenchRun.Version("build", build), BenchRun.Version("glpk", glpkVersion),
    ]
  }

  /// `debug` or `release`: only the latter is worth measuring.
  public static var build: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }

  private static var compiler: String {
    #if compiler(>=6.5)
      "6.5+"
    #elseif compiler(>=6.4)
      "6.4"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }
}
