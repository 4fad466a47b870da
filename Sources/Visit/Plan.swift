/// What was decided: the source of everything that is printed. 接待方案
public struct Plan: Sendable {
  /// Which scenario was planned.
  public var scenario = Scenario()
  /// How the plan was made.
  public var made = Made()
  /// The order of precedence over both sides, senior first; people without a rank aren't in it. 礼宾次序
  public var order: [Precedence] = []
  /// Sorted by start, then by listing.
  public var activities: [Item] = []
  /// Sorted by activity, then by side, row and honour.
  public var seats: [Seat] = []
  /// Sorted by the first stop's time, then by convoy position and vehicle.
  public var trips: [Trip] = []
  /// Sorted by person's listing, then by day.
  public var stays: [Stay] = []
  /// Sorted by time.
  public var duties: [Duty] = []
  /// In the order in which the plan was made: the scenario's, or `made.goalOrder`.
  public var goals: [Goal] = []
  /// What could not be met.
  public var unmet: [Unmet] = []
  /// What the office should know.
  public var findings: [Finding] = []
  /// What each activity with seats shows of the order, in the order of the programme. 排序证明
  public var certificates: [Certificate] = []

  /// An empty plan.
  public init() {}

  /// Which scenario was planned.
  public struct Scenario: Sendable, Hashable {
    /// The visit's id.
    public var id = ""
    /// Of the scenario's bytes, in hexadecimal.
    public var sha256 = ""
    /// The file's name, without its folder.
    public var file = ""
    /// Nothing known.
    public init() {}
  }

  /// How the plan was made.
  public struct Made: Sendable, Hashable {
    /// Of jiedai.
    public var version = "0.1.0"
    /// The seed.
    public var seed = 1
    /// Nothing is unmet.
    public var complete = true
    /// A limit or Ctrl-C ended the search.
    public var cutShort = false
    /// For what it was made, where that isn't just what the scenario asks: `least-cost`. 取向
    public var profile: String?
    /// The order of goals in which it was made, where that isn't the scenario's. 目标次序
    public var goalOrder: [GoalName]?
    /// Nothing known.
    public init() {}
  }

  /// One place of the order and why it is before the next. 次序
  public struct Precedence: Sendable, Hashable {
    /// Who.
    public var person: Person.ID
    /// The rank as written.
    public var rank: String
    /// The comparison that decided against the next (or `before`, `listing`), and the reason in words; nil for the last.
    public var by: String?
    /// The reason in the plan's language.
    public var why: String?

    /// One place of the order.
    public init(person: Person.ID, rank: String, by: String?, why: String?) {
      self.person = person
      self.rank = rank
      self.by = by
      self.why = why
    }
  }

  /// An activity with its time and people. 日程
  public struct Item: Sendable, Hashable {
    /// Which.
    public var activity: Activity.ID
    /// From.
    public var start: Moment
    /// To.
    public var end: Moment
    /// In which hall, if any.
    public var hall: Hall.ID?
    /// Where.
    public var place: Place.ID
    /// Who is there, in listing order.
    public var attend: [Attendance]

    /// An activity with its time and people.
    public init(
      activity: Activity.ID, start: Moment, end: Moment, hall: Hall.ID?, place: Place.ID, attend: [Attendance]
    ) {
      self.activity = activity
      self.start = start
      self.end = end
      self.hall = hall
      self.place = place
      self.attend = attend
    }
  }

  /// Somebody who is there, perhaps for somebody else. 出席
  public struct Attendance: Sendable, Hashable {
    /// Who.
    public var person: Person.ID
    /// Whom the person stands in for. 代
    public var standsFor: Person.ID?

    /// Somebody who is there.
    public init(person: Person.ID, standsFor: Person.ID? = nil) {
      self.person = person
      self.standsFor = standsFor
    }
  }

  /// Somebody's seat at an activity. 座位
  public struct Seat: Sendable, Hashable {
    /// At which activity.
    public var activity: Activity.ID
    /// Who.
    public var person: Person.ID
    /// The seat's id, unique within the activity.
    public var seat: String
    /// The sitter's side.
    public var side: Side
    /// The table, where there are tables.
    public var table: String?
    /// 1 is the front row.
    public var row: Int
    /// 1 is the highest: per side where the layout has sides, per table at tables, else in the hall. 尊位
    public var honour: Int
    /// Metres, in plan view from above.
    public var at: Point
    /// Degrees clockwise from up.
    public var faces: Int

    /// Somebody's seat.
    public init(
      activity: Activity.ID, person: Person.ID, seat: String, side: Side, table: String?, row: Int, honour: Int,
      at: Point, faces: Int
    ) {
      self.activity = activity
      self.person = person
      self.seat = seat
      self.side = side
      self.table = table
      self.row = row
      self.honour = honour
      self.at = at
      self.faces = faces
    }
  }

  /// One run of a vehicle, from empty to empty. 车次
  public struct Trip: Sendable, Hashable {
    /// `t1` …, in the order of the plan.
    public var id: String
    /// Which vehicle.
    public var vehicle: Vehicle.ID
    /// The convoy it belongs to, if any. 车队
    public var convoy: String?
    /// Its place in the convoy: 1 is the first car, 0 a pilot car. 车序
    public var position: Int?
    /// Hundreds of metres, the empty run to the first stop included.
    public var hectometres: Int
    /// In order of time; at least two.
    public var stops: [Stop]
    /// Who rides, in order of honour.
    public var riders: [Rider]
    /// Luggage that goes without its owners, in listing order. 行李
    public var luggage: [Baggage] = []

    /// One run of a vehicle.
    public init(
      id: String, vehicle: Vehicle.ID, convoy: String? = nil, position: Int? = nil, hectometres: Int, stops: [Stop],
      riders: [Rider]
    ) {
      self.id = id
      self.vehicle = vehicle
      self.convoy = convoy
      self.position = position
      self.hectometres = hectometres
      self.stops = stops
      self.riders = riders
    }
  }

  /// Where a trip stops. 停靠
  public struct Stop: Sendable, Hashable {
    /// Where.
    public var place: Place.ID
    /// The vehicle is there from then on.
    public var arrive: Moment
    /// It goes on; nil at the last stop.
    public var leave: Moment?
    /// Who gets on.
    public var on: [Person.ID]
    /// Who gets off.
    public var off: [Person.ID]

    /// Where a trip stops.
    public init(place: Place.ID, arrive: Moment, leave: Moment?, on: [Person.ID], off: [Person.ID]) {
      self.place = place
      self.arrive = arrive
      self.leave = leave
      self.on = on
      self.off = off
    }
  }

  /// Somebody's seat in a vehicle. 乘车人
  public struct Rider: Sendable, Hashable {
    /// Who.
    public var person: Person.ID
    /// `front`, `rear-right`, `1A` …
    public var seat: String
    /// 1 is the highest in that vehicle.
    public var honour: Int
    /// Gets on at the stop of that position, from 0.
    public var from: Int
    /// Gets off at the stop of that position.
    public var to: Int

    /// Somebody's seat in a vehicle.
    public init(person: Person.ID, seat: String, honour: Int, from: Int, to: Int) {
      self.person = person
      self.seat = seat
      self.honour = honour
      self.from = from
      self.to = to
    }
  }

  /// Somebody's luggage on a vehicle in which the owner isn't. 行李
  public struct Baggage: Sendable, Hashable {
    /// Whose.
    public var person: Person.ID
    /// How many pieces.
    public var pieces: Int
    /// Loaded at the stop of that position, from 0.
    public var from: Int
    /// Unloaded at the stop of that position.
    public var to: Int

    /// Somebody's luggage on a vehicle.
    public init(person: Person.ID, pieces: Int, from: Int, to: Int) {
      self.person = person
      self.pieces = pieces
      self.from = from
      self.to = to
    }
  }

  /// Somebody's room for some nights. 住宿
  public struct Stay: Sendable, Hashable {
    /// Who.
    public var person: Person.ID
    /// Where.
    public var hotel: Hotel.ID
    /// The room's number.
    public var room: String
    /// From the night of the first day to the morning of the last.
    public var nights: Range<Day>

    /// Somebody's room for some nights.
    public init(person: Person.ID, hotel: Hotel.ID, room: String, nights: Range<Day>) {
      self.person = person
      self.hotel = hotel
      self.room = room
      self.nights = nights
    }
  }

  /// Something one of the staff does. 任务
  public struct Duty: Sendable, Hashable {
    /// What: `meet` is to meet a group that arrives. 接站
    public var what: String
    /// Who does it.
    public var person: Person.ID
    /// Where.
    public var place: Place.ID
    /// When to be there.
    public var at: Moment
    /// For whom.
    public var people: [Person.ID]

    /// Something one of the staff does.
    public init(what: String, person: Person.ID, place: Place.ID, at: Moment, people: [Person.ID]) {
      self.what = what
      self.person = person
      self.place = place
      self.at = at
      self.people = people
    }
  }
}
