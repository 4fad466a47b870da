internal import Visit
internal import Wording

/// Whether each activity can be at all. 活动核对
extension Decoder {
  mutating func checkActivities() {
    let register = Register(visit)
    for activity in visit.activities {
      let spot = spot(of: .activity, activity.id.text)
      if let window = activity.window {
        if window.upperBound - window.lowerBound < activity.duration {
          // It isn't held; all else is planned.
          fault(
            spot,
            .scenarioWindowShort(
              activity.title, window: window.upperBound - window.lowerBound, needs: activity.duration),
            severity: .warning)
        } else if let start = activity.start, start < window.lowerBound || start + activity.duration > window.upperBound
        {
          fault(spot, .scenarioStartOutsideWindow(activity.title))
        }
      }
      if let start = activity.start, hasVisit, start + activity.duration > Moment(visit.dates.upperBound, minute: 1440)
      {
        fault(spot, .scenarioEndsAfterVisit(activity.title))
      }
      checkPlace(activity, register, spot)
      checkNamed(activity, register, spot)
    }
  }

  private mutating func checkPlace(_ activity: Activity, _ register: Register, _ spot: Spot) {
    guard let place = activity.place else { return }
    for id in activity.halls {
      guard let hall = register.halls[id], hall.place != place else { continue }
      fault(spot, .scenarioHallElsewhere(activity.title, hall: id.text, place: hall.place.text))
    }
  }

  /// People whom an activity names for a part in it must be asked.
  private mutating func checkNamed(_ activity: Activity, _ register: Register, _ spot: Spot) {
    let named: [(key: String, people: [Person.ID])] = [
      ("in-person", activity.inPerson), ("rostrum", activity.rostrum), ("signers", activity.signers),
      ("chair", activity.chair.map { [$0] } ?? []), ("seating.host", activity.seating.host.map { [$0] } ?? []),
      ("seating.second-host", activity.seating.secondHost.map { [$0] } ?? []),
      ("deputy", activity.deputies.map(\.person)),
    ]
    let asked = Set(activity.attend)
    for (key, people) in named {
      for id in people {
        guard let person = register.people[id] else { continue }
        let isAsked =
          asked.contains(.person(id)) || asked.contains(.delegation(person.delegation))
          || person.role.map { asked.contains(.role($0)) } ?? false
        if !isAsked { fault(spot, .scenarioNotAsked(person.name, key: key, activity: activity.title)) }
      }
    }
  }

  /// Rings of `after`, and gaps that fixed starts can't keep.
  mutating func checkGaps() {
    var edges: [Cycle.Edge] = []
    let activities = Register(visit).activities
    for activity in visit.activities {
      let spot = spot(of: .activity, activity.id.text)
      for gap in activity.after {
        edges.append(Cycle.Edge(from: gap.activity.text, to: activity.id.text, spot: spot))
        guard let start = activity.start, let before = activities[gap.activity], let other = before.start else {
          continue
        }
        let found = start - (other + before.duration)
        if found < gap.least || gap.most.map({ found > $0 }) ?? false {
          fault(spot, .scenarioGapBroken(activity.title, after: before.title, minutes: found))
        }
      }
    }
    report(Cycle.find(edges)) { .scenarioAfterCycle($0) }
  }
}
