internal import Precedence
internal import Visit

/// Somebody who is asked to an activity. 应出席人员
struct Asked: Sendable {
  /// Who.
  var person: Person.ID
  /// May be missing at a cost.
  var isOptional: Bool
  /// Doesn't count while away because of the own journey: asked with a delegation or a role, not by name.
  var isExcused: Bool
  /// Who may stand in, in this order.
  var deputies: [Person.ID]
  /// What being unmet weighs.
  var weight: Int
  /// What a deputy or an absence costs.
  var courtesy: Int

  /// Who is asked to an activity, in listing order.
  ///
  /// Whoever signs, chairs, sits on the rostrum or is named as host is asked even where `attend` doesn't say so.
  static func roster(of activity: Activity, _ context: Context) -> [Asked] {
    let named = Set(names(in: activity))
    let inPerson = Set(activity.inPerson)
    let deputies = Dictionary(
      activity.deputies.map { ($0.person, $0.by) }, uniquingKeysWith: { first, _ in first })
    let optional: (Person.ID) -> Bool =
      switch activity.optional {
      case .nobody: { _ in false }
      case .everybody: { _ in true }
      case .people(let people): { people.contains($0) }
      }
    return context.visit.people.enumerated().filter { index, person in
      context.register.listing[person.id] == index && isAsked(person, activity.attend, named)
    }.map { _, person in
      let required = inPerson.contains(person.id)
      return Asked(
        person: person.id, isOptional: !required && optional(person.id), isExcused: !named.contains(person.id),
        deputies: required ? [] : unique(deputies[person.id] ?? []).filter { $0 != person.id },
        weight: context.order.weight(of: person.id, at: activity), courtesy: context.order.courtesy(of: person.id))
    }
  }

  private static func names(in activity: Activity) -> [Person.ID] {
    let attend = activity.attend.compactMap { attendee -> Person.ID? in
      if case .person(let id) = attendee { id } else { nil }
    }
    let hosts = [activity.chair, activity.seating.host, activity.seating.secondHost].compactMap(\.self)
    return attend + activity.inPerson + activity.signers + activity.rostrum + hosts
  }

  private static func isAsked(_ person: Person, _ attend: [Activity.Attendee], _ named: Set<Person.ID>) -> Bool {
    named.contains(person.id)
      || attend.contains { attendee in
        switch attendee {
        case .delegation(let id): person.delegation == id && !(person.role?.works ?? false)
        case .role(let role): person.role == role
        case .person: false
        }
      }
  }
}
