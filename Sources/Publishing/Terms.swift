public import Visit
public import Wording

// How the words of a visit are printed.

extension Side {
  var label: Label { self == .guest ? .guest : .host }
}

extension Gender {
  var label: Label { self == .female ? .female : .male }
}

extension Role {
  var label: Label {
    switch self {
    case .principal: .principal
    case .interpreter: .interpreter
    case .secretary: .secretary
    case .aide: .aide
    case .security: .security
    case .doctor: .doctor
    case .media: .media
    case .guide: .guide
    case .staff: .worker
    case .driver: .chauffeur
    }
  }
}

extension Role {
  /// In a word or two letters, where a chart has room for no more.
  var mark: Label? {
    switch self {
    case .principal: nil
    case .interpreter: .interpreterMark
    case .secretary: .secretaryMark
    case .aide: .aideMark
    case .security: .securityMark
    case .doctor: .doctorMark
    case .media: .mediaMark
    case .guide: .guideMark
    case .staff: .workerMark
    case .driver: .chauffeurMark
    }
  }
}

extension Need {
  var label: Label {
    switch self {
    case .wheelchair: .wheelchair
    case .groundFloor: .groundFloor
    case .nearLift: .nearLift
    case .quiet: .quiet
    }
  }
}

extension VehicleKind {
  var label: Label {
    switch self {
    case .sedan: .sedan
    case .suv: .suv
    case .mpv: .mpv
    case .minibus: .minibus
    case .coach: .coach
    }
  }
}

extension Room.Kind {
  var label: Label {
    switch self {
    case .suite: .suite
    case .single: .single
    case .twin: .twin
    }
  }
}

extension Finding.Severity {
  var label: Label {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

extension Plan.Unmet.What {
  var label: Label {
    switch self {
    case .seat: .seatUnmet
    case .room: .roomUnmet
    case .ride: .rideUnmet
    case .attendance: .attendanceUnmet
    case .luggage: .luggageUnmet
    }
  }
}

extension GoalName {
  var label: Label {
    switch self {
    case .served: .served
    case .precedence: .precedence
    case .preferences: .preferences
    case .vehicles: .vehicles
    case .cost: .cost
    case .comfort: .comfort
    }
  }
}

extension Papers {
  /// How a planner is called in print.
  public static func planner(_ name: String) -> Phrase { Terms.planner(name)?.phrase ?? Phrase(zh: name, en: name) }
  /// How a goal is called in print.
  public static func goal(_ name: GoalName) -> Phrase { name.label.phrase }
}

/// Words that a plan holds as text, in words for people where there are any.
enum Terms {
  static func planner(_ name: String) -> Label? {
    switch name {
    case "itinerary": .itineraryPlanner
    case "transport": .transportPlanner
    case "lodging": .lodgingPlanner
    case "seating": .seatingPlanner
    case "duties": .dutiesPlanner
    default: nil
    }
  }

  static func duty(_ what: String) -> Label? { what == "meet" ? .meet : nil }

  /// A seat of a car; those of a bus go by their numbers, such as `1A`.
  static func carSeat(_ seat: String) -> Label? { Label.carSeat(seat) }

  static func diet(_ word: String) -> Label? {
    switch word {
    case "halal": .halal
    case "vegetarian": .vegetarian
    case "vegan": .vegan
    case "kosher": .kosher
    case "no-pork": .noPork
    case "no-beef": .noBeef
    case "no-seafood": .noSeafood
    case "no-alcohol": .noAlcohol
    case "diabetic": .diabetic
    case "gluten-free": .glutenFree
    case "no-spicy": .noSpicy
    case "peanut-allergy": .peanutAllergy
    default: nil
    }
  }
}
