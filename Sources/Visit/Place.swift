/// Somewhere people or cars can be. 地点
public struct Place: Sendable, Identifiable {
  /// A place's id.
  public typealias ID = Identifier<Place>

  /// Refers to the place.
  public var id: ID
  /// The name as it is printed.
  public var name: String
  /// Latitude and longitude in degrees, where known.
  public var at: Coordinate?
  /// From landing to the kerb. 出站时间
  public var wayOut: Minutes?
  /// From the kerb to departure. 候车时间
  public var checkIn: Minutes?
  /// Station, airport, restaurant … as the scenario says.
  public var kind: String?

  /// A place of which only the name is known.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A point on the globe, in degrees. 经纬度
public struct Coordinate: Sendable, Hashable {
  /// Degrees north.
  public var latitude: Double
  /// Degrees east.
  public var longitude: Double

  /// A point on the globe.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// How long the roads are and how fast one drives. 行车时间
public struct Travel: Sendable {
  /// Road kilometres for one kilometre of great circle.
  public var detour: Double = 1.3
  /// Kilometres an hour.
  public var speed: Double = 40
  /// Speeds by hour of the day; where none fits, `speed` holds.
  public var speeds: [(hours: Range<Minutes>, speed: Double)] = []
  /// Known roads; both ways unless they say otherwise, and they outdo what is computed.
  public var rows: [Row] = []
  /// Getting in or out at one stop. 上下车时间
  public var board: Minutes = 2
  /// Added to every journey. 余量
  public var buffer: Minutes = 0

  /// The defaults: detour 1.3, 40 km/h, 2 minutes a stop.
  public init() {}

  /// A known road.
  public struct Row: Sendable {
    /// Where it starts.
    public var from: Place.ID
    /// Where it ends.
    public var to: Place.ID
    /// How long it takes, where that is known.
    public var time: Minutes?
    /// How long it is in hundreds of metres, where that is known.
    public var hectometres: Int?
    /// Whether it holds in the written direction only.
    public var oneWay: Bool

    /// A known road.
    public init(from: Place.ID, to: Place.ID, time: Minutes?, hectometres: Int?, oneWay: Bool = false) {
      self.from = from
      self.to = to
      self.time = time
      self.hectometres = hectometres
      self.oneWay = oneWay
    }
  }
}
