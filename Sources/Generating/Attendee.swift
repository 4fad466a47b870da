internal import Wording

/// Somebody at a forum. 与会人员
struct Attendee {
  /// The id.
  var id = ""
  /// The name in characters, or as it is for a foreign guest.
  var name = ""
  /// The name in Latin letters.
  var latin = ""
  /// Position of the delegation.
  var party = 0
  /// Level on the ladder, 0 the most senior; nil outside the order.
  var level: Int?
  /// Post as printed.
  var title = Phrase(zh: "", en: "")
  /// Key of the role.
  var role: String?
  /// Whom the person serves.
  var serves: String?
  /// A woman.
  var isWoman = false
  /// Since when in rank: `2019-03`.
  var appointed: String?
  /// Codes of languages; none is said where it is Chinese alone.
  var languages: [String] = []
  /// Keys of needs.
  var needs: [String] = []
  /// Keys of diets.
  var diet: [String] = []
  /// Husband or wife.
  var spouse: String?
  /// A journey apart from the party.
  var journey: Journey?
  /// Lives here.
  var isLocal = false
}

/// How somebody comes and goes. 抵离
struct Journey {
  /// Day of the visit and minute of the day of the arrival.
  var arrival: (day: Int, minute: Int)
  /// Day of the visit and minute of the day of the departure.
  var departure: (day: Int, minute: Int)
  /// Places of the arrival and the departure.
  var places: (from: String, to: String)
  /// Numbers of trains or flights.
  var numbers: (from: String, to: String)
  /// Pieces of luggage.
  var luggage: Int

  /// Chance of a forum's journeys: two days to come, the evening of the third or the fourth to go.
  init(_ dice: inout Dice) {
    let places = [dice.roll(100), dice.roll(100)].map { $0 < 45 ? "airport" : $0 < 88 ? "east-station" : "old-station" }
    let isEarly = dice.chance(60)
    arrival = isEarly ? (0, 5 * dice.roll(114...246)) : (1, 5 * dice.roll(96...135))
    departure = dice.chance(15) ? (2, 5 * dice.roll(250...270)) : (3, 5 * dice.roll(120...246))
    self.places = (places[0], places[1])
    numbers = (Journey.number(places[0], &dice), Journey.number(places[1], &dice))
    luggage = dice.chance(20) ? 2 : 1
  }

  /// A number of a flight, a fast or a slow train.
  private static func number(_ place: String, _ dice: inout Dice) -> String {
    switch place {
    case "airport": dice.pick(["MU", "CA", "CZ", "HO"], else: "MU") + String(dice.roll(1001...9899))
    case "east-station": "G" + String(dice.roll(1...9899))
    default: dice.pick(["K", "T"], else: "K") + String(dice.roll(1...999))
    }
  }
}

/// A delegation of a forum. 代表团
struct Party {
  /// The id.
  var id: String
  /// As it is printed.
  var name: Phrase
  /// The host's.
  var isHost = false
  /// ISO 3166, where it isn't China.
  var country: String?
  /// How its people travel.
  var journey: Journey?
}
