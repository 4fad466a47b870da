public import Visit

/// The settings of placement as they hold at one occasion, every default filled in. 排位设置
///
/// The activity outdoes the hall, the hall the visit; what none of them says follows from the occasion (protocol.md, the
/// master switch): left is senior at home and right with foreign guests, but right at every banquet, and the guest signs
/// at the host's right. An even row is `anchor` where left is senior and `strict` where right is (1.4).
public struct Settings: Sendable, Hashable {
  /// Which hand of the first person is higher.
  public let honour: Placement.Honour
  /// Even rows; never `auto`.
  public let even: Placement.Even
  /// Two people alone on a rostrum.
  public let twoPerson: Placement.TwoPerson
  /// What stands on the centre line of an even row.
  public let axis: Placement.Axis
  /// The interpreter's chair at talks.
  public let interpreter: Placement.Interpreter
  /// Photos with foreign guests.
  public let photo: Placement.Photo
  /// Hosts at a round table.
  public let banquet: Placement.Banquet
  /// First place in a minibus.
  public let minibus: Placement.Minibus
  /// First row of an MPV.
  public let mpv: Placement.MPV
  /// The third person of a sedan.
  public let sedanThree: Placement.SedanThree
  /// First place of a sedan.
  public let sedan: Placement.Sedan
  /// The head of a U.
  public let uShapeHead: Placement.UShapeHead
  /// Where the lectern stands.
  public let lectern: Placement.Lectern
  /// At home or with foreign guests.
  public let convention: Convention

  /// The settings of a visit, in a hall and at an activity where they are given.
  public init(_ visit: Visit, hall: Hall? = nil, activity: Activity? = nil) {
    let set = (activity?.seating.placement ?? Placement())
      .over(hall?.placement ?? Placement())
      .over(visit.placement)
    let honour = set.honour ?? Self.usualHonour(visit.convention, hall: hall, activity: activity)
    let usualEven: Placement.Even = honour == .left ? .anchor : .strict
    self.honour = honour
    even = set.even.map { $0 == .auto ? usualEven : $0 } ?? usualEven
    twoPerson = set.twoPerson ?? .same
    axis = set.axis ?? .gap
    interpreter = set.interpreter ?? .right
    photo = set.photo ?? .interleaved
    banquet = set.banquet ?? .pair
    minibus = set.minibus ?? .behindDriver
    mpv = set.mpv ?? .middleRow
    sedanThree = set.sedanThree ?? .frontThird
    sedan = set.sedan ?? .rearRight
    uShapeHead = set.uShapeHead ?? .closedSide
    lectern = set.lectern ?? .seatedRight
    convention = visit.convention
  }

  private static func usualHonour(
    _ convention: Convention, hall: Hall?, activity: Activity?
  ) -> Placement.Honour {
    switch hall?.layout {
    case .roundTables, .longTable, .signing: return .right
    default: break
    }
    switch activity?.kind {
    case .banquet, .meal, .signing: return .right
    default: return convention == .domestic ? .left : .right
    }
  }
}
