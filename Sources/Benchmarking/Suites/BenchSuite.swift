internal import Wording

/// A set of instances that belong together. 评测套件
public enum BenchSuite: String, Sendable, CaseIterable {
  /// Whole visits: the scenarios that are shipped. 整体接待
  case visits
  /// Generated conferences. 论坛
  case forum
  /// Dial-a-ride. 拼车
  case darp
  /// Banquets of wishes by pair. 分桌
  case banquet
  /// The order of precedence. 礼宾次序
  case order
  /// Seats of halls. 排座布局
  case layouts
  /// Rooms alone, as general solvers can be given the problem too. 住房
  case lodging
  /// Seats of one hall alone, likewise. 座次
  case seating
  /// One thing growing at a time. 规模
  case scaling

  /// What a run without suites does.
  public static let usual: [BenchSuite] = [.visits, .forum, .darp, .banquet, .order, .layouts]

  /// The files of a folder that are its instances; nil where it has none.
  public var ending: String? {
    switch self {
    case .visits: ".yaml"
    case .darp: ".txt"
    case .banquet: ".json"
    case .forum, .order, .layouts, .lodging, .seating, .scaling: nil
    }
  }

  /// The instances of this suite that are made and not read, of the sizes asked for or those that the suite thinks right.
  public func generated(_ settings: BenchSettings) throws(BenchFailure) -> [BenchCase] {
    let sizes = settings.sizes.isEmpty ? usualSizes : settings.sizes
    let cases: [BenchCase]
    switch self {
    case .visits: cases = []
    case .forum: cases = sizes.map { .forum(guests: $0, seconds: 10) }
    case .darp: cases = try Self.each(sizes) { size throws(BenchFailure) in try Self.rides(size) }
    case .banquet: cases = try Self.each(sizes) { size throws(BenchFailure) in try Self.banquet(size) }
    case .order: cases = sizes.map { .order(people: $0) }
    case .layouts: cases = LayoutKind.allCases.flatMap { kind in sizes.map { .layout(kind, people: $0) } }
    case .lodging: cases = try Self.each(sizes) { size throws(BenchFailure) in try .lodging(guests: size) }
    case .seating: cases = try Self.each(sizes) { size throws(BenchFailure) in try .seating(guests: size) }
    case .scaling: cases = ScalingAxis.allCases.flatMap { $0.cases(sizes: settings.sizes) }
    }
    return cases.filter { settings.only.isEmpty || settings.only.contains($0.instance) }
  }

  private var usualSizes: [Int] {
    switch self {
    case .visits, .scaling: []
    case .forum: [30, 60, 120]
    case .darp: [8, 16, 24, 32]
    case .banquet: [20, 40, 80, 160]
    case .order, .layouts: [30, 300, 3000]
    case .lodging: [20, 40, 80]
    case .seating: [12, 24, 48]
    }
  }

  private static func each(
    _ sizes: [Int], _ make: (Int) throws(BenchFailure) -> BenchCase
  ) throws(BenchFailure) -> [BenchCase] {
    var cases: [BenchCase] = []
    for size in sizes { cases.append(try make(size)) }
    return cases
  }

  /// As many vehicles as eight requests each keep busy.
  private static func rides(_ requests: Int) throws(BenchFailure) -> BenchCase {
    let vehicles = max(2, (requests + 7) / 8)
    let name = "g\(vehicles)-\(requests)"
    let text = RideInstance.generated(vehicles: vehicles, requests: requests, seed: 1)
    do throws(RideInstance.Fault) {
      return .rides(try RideInstance(text), named: name, text: text, seconds: 10)
    } catch {
      throw BenchFailure(name, error.phrase, isOurs: true)
    }
  }

  private static func banquet(_ guests: Int) throws(BenchFailure) -> BenchCase {
    let name = "g\(guests)"
    let text = BanquetInstance.generated(guests: guests, seed: 1)
    do throws(BanquetInstance.Fault) {
      return .banquet(try BanquetInstance(text), named: name, text: text, seconds: nil)
    } catch {
      throw BenchFailure(name, error.phrase, isOurs: true)
    }
  }
}
