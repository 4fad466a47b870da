/// The settings on which sources disagree (protocol.md 10). Nil leaves a setting to the hall, the visit, or the
/// occasion's default. 排位设置
public struct Placement: Sendable, Hashable {
  /// Which hand of the first person is higher. 左为上、右为上
  public enum Honour: String, Sendable, CaseIterable { case left, right }
  /// Who sits where when a row is even (protocol.md 1.3). 双数排法
  public enum Even: String, Sendable, CaseIterable { case auto, anchor, strict }
  /// Two people alone on a rostrum (protocol.md 1.3). 两人排法
  public enum TwoPerson: String, Sendable, CaseIterable { case same, strict }
  /// What stands on the centre line of an even row (protocol.md 1.3). 中轴
  public enum Axis: String, Sendable, CaseIterable { case gap, principal }
  /// Where the interpreter sits at talks (protocol.md 2.2.4). 译员位置
  public enum Interpreter: String, Sendable, CaseIterable { case right, mirror, behind }
  /// A photo with foreign guests (protocol.md 2.5). 合影排法
  public enum Photo: String, Sendable, CaseIterable { case interleaved, split }
  /// Hosts at a round table (protocol.md 3). 主陪排法
  public enum Banquet: String, Sendable, CaseIterable {
    case pair, single, secondBeside = "second-beside", traditional
  }
  /// First place in a minibus (protocol.md 4). 中巴首位
  public enum Minibus: String, Sendable, CaseIterable { case behindDriver = "behind-driver", doorFront = "door-front" }
  /// First row of an MPV (protocol.md 4). 商务车首排
  public enum MPV: String, Sendable, CaseIterable { case middleRow = "middle-row", rearRow = "rear-row" }
  /// The third person of a sedan (protocol.md 4). 轿车第三位
  public enum SedanThree: String, Sendable, CaseIterable { case frontThird = "front-third", rearMiddle = "rear-middle" }
  /// First place of a chauffeured sedan (protocol.md 4). 轿车首位
  public enum Sedan: String, Sendable, CaseIterable { case rearRight = "rear-right", behindDriver = "behind-driver" }
  /// The head of a U (protocol.md 2.3.3). U形主位
  public enum UShapeHead: String, Sendable, CaseIterable { case closedSide = "closed-side", openSide = "open-side" }
  /// Where the lectern stands (protocol.md 1.7). 讲台位置
  public enum Lectern: String, Sendable, CaseIterable {
    case centreFront = "centre-front", seatedRight = "seated-right", seatedLeft = "seated-left"
  }

  /// Which hand of the first person is higher.
  public var honour: Honour?
  /// Even rows.
  public var even: Even?
  /// Two people.
  public var twoPerson: TwoPerson?
  /// The centre line.
  public var axis: Axis?
  /// The interpreter's chair.
  public var interpreter: Interpreter?
  /// Photos with foreign guests.
  public var photo: Photo?
  /// Hosts at a round table.
  public var banquet: Banquet?
  /// First place in a minibus.
  public var minibus: Minibus?
  /// First row of an MPV.
  public var mpv: MPV?
  /// The third person of a sedan.
  public var sedanThree: SedanThree?
  /// First place of a sedan.
  public var sedan: Sedan?
  /// The head of a U.
  public var uShapeHead: UShapeHead?
  /// The lectern.
  public var lectern: Lectern?

  /// Nothing set.
  public init() {}

  /// These settings, and `base` where they say nothing.
  public func over(_ base: Placement) -> Placement {
    var result = self
    result.honour = honour ?? base.honour
    result.even = even ?? base.even
    result.twoPerson = twoPerson ?? base.twoPerson
    result.axis = axis ?? base.axis
    result.interpreter = interpreter ?? base.interpreter
    result.photo = photo ?? base.photo
    result.banquet = banquet ?? base.banquet
    result.minibus = minibus ?? base.minibus
    result.mpv = mpv ?? base.mpv
    result.sedanThree = sedanThree ?? base.sedanThree
    result.sedan = sedan ?? base.sedan
    result.uShapeHead = uShapeHead ?? base.uShapeHead
    result.lectern = lectern ?? base.lectern
    return result
  }
}
