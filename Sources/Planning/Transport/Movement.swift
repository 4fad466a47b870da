internal import Visit

/// Somebody has to get from one place to another. 一次位移
///
/// Comfort counts, in minutes weighted by courtesy: the wait from `ready` to the pick-up, the earliness from the
/// arrival to `due`, and the detour, which is the ride beyond the direct time.
struct Movement: Hashable, Sendable {
  /// Why somebody is moved. 缘由
  enum Purpose: Hashable, Sendable {
    case arrival, departure, rest
    case activity(Activity.ID)
    case duty
  }

  var person: Person.ID
  var from: Place.ID
  var to: Place.ID
  var purpose: Purpose
  /// The moment from which the person waits; nil where nobody waits, as at the hotel.
  var ready: Moment?
  /// The moment before which the person arrives; nil where it doesn't matter.
  var due: Moment?
  /// The person is where it starts from then on; nil where that is long before.
  var free: Moment?
  /// The vehicle leaves within these.
  var leave: ClosedRange<Moment>
  /// The vehicle arrives within these.
  var arrive: ClosedRange<Moment>
  /// Pieces of luggage.
  var luggage: Int
  /// The direct drive.
  var direct: Journey
  /// The longest ride.
  var longest: Minutes
  /// The convoy it is to be made in.
  var convoy: ConvoyKey?
  /// What the person's day allows, where that is more than what is comfortable; used where somebody isn't driven otherwise.
  var widest: Windows?

  /// When a vehicle leaves and arrives. 时间窗
  struct Windows: Hashable, Sendable {
    var leave: ClosedRange<Moment>
    var arrive: ClosedRange<Moment>
  }

  /// The day to which its trip belongs.
  var day: Day { (ready ?? leave.upperBound).day }

  /// The same with all the time that the person's day allows.
  var widened: Movement {
    var movement = self
    if let widest { (movement.leave, movement.arrive) = (widest.leave, widest.arrive) }
    movement.widest = nil
    return movement
  }

  /// The same without times of arrival that no ride short enough comes to: who needs not be anywhere for hours has the
  /// journey of those who came with them.
  var narrowed: Movement {
    var movement = self
    movement.arrive = arrive.lowerBound...max(arrive.lowerBound, min(arrive.upperBound, leave.upperBound + longest))
    return movement
  }
}

/// What holds a convoy together: everybody who goes to the same activity, or comes or goes by the same train. 车队
enum ConvoyKey: Hashable, Comparable, Sendable {
  case arrival(Place.ID, Moment)
  case activity(Activity.ID)
  case departure(Place.ID, Moment)
}

/// Somebody who has to be moved but can't be. 无法安排的位移
struct Stranded: Sendable {
  var person: Person.ID
  var from: Place.ID
  var to: Place.ID
  var purpose: Movement.Purpose
  var cause: Cause

  enum Cause: Sendable, Hashable {
    /// No road between the places is known.
    case noRoad
    /// Even a direct drive comes too late by so many minutes.
    case tooLate(Minutes)
  }
}
