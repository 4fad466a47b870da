internal import Visit
internal import Wording

/// Rules of lodging, hotels and their rooms. 住宿
extension Decoder {
  mutating func readLodging(_ node: Node?) {
    guard let node, let fields = fields(node, Keys.lodging) else { return }
    for (key, spot) in fields.keys { visit.origins[.key(.section("lodging"), key)] = line(spot) }
    for row in rows(fields["standards"], Keys.standard) {
      let ranks = rankRange(required(row, "ranks"))
      let kinds: [Room.Kind]? = row["kinds"].map { choices($0, Values.roomKind) }
      let standard = LodgingRules.Standard(
        ranks: ranks ?? RankRange(senior: nil, junior: nil), kinds: kinds, maxPrice: cents(row["max-price"]))
      note(.standard(visit.lodging.standards.count), row)
      visit.lodging.standards.append(standard)
    }
    for row in rows(fields["ceilings"], Keys.ceiling) { readCeiling(row) }
    if let share = fields["share"] { readSharing(share) }
    let together = items(fields["keep-together"]).compactMap { word($0, Values.together) }
    visit.lodging.keepDelegationsTogether = together.contains("delegation")
  }

  private mutating func readCeiling(_ fields: Fields) {
    let city = text(required(fields, "city"))
    let ranks = rankRange(required(fields, "ranks"))
    let price = cents(required(fields, "price"))
    guard let city, let ranks, let price else { return }
    note(.ceiling(visit.lodging.ceilings.count), fields)
    visit.lodging.ceilings.append(
      .init(city: city, ranks: ranks, dates: dayRange(fields["dates"]), price: price, source: text(fields["source"])))
  }

  private mutating func readSharing(_ node: Node) {
    if node.text != nil {
      if flag(node) == true {
        visit.lodging.share = .init(ranks: RankRange(senior: nil, junior: nil), same: [.gender, .side])
      }
      return
    }
    guard let fields = fields(node, Keys.sharing) else { return }
    let ranks = rankRange(fields["ranks"]) ?? RankRange(senior: nil, junior: nil)
    let same: [LodgingRules.Sharing.Bond]? = fields["same"].map { choices($0, Values.bond) }
    visit.lodging.share = .init(ranks: ranks, same: same ?? [.gender, .side])
  }

  mutating func readHotels(_ node: Node?) {
    for fields in rows(node, Keys.hotel) {
      let id = newID(fields, .hotel)
      let place = self.place(required(fields, "place"))
      var hotel = Hotel(id: .init(id ?? ""), name: text(fields["name"]) ?? id ?? "", place: place ?? .init(""))
      hotel.stars = integer(fields["stars"], 1...7)
      var seen: [String: Spot] = [:]
      for row in rows(required(fields, "rooms"), Keys.room) { readRooms(row, &hotel, &seen) }
      checkConnections(hotel, seen)
      for row in rows(fields["taken"], Keys.taken) { readTaken(row, &hotel) }
      readTerms(fields, &hotel)
      guard id != nil else { continue }
      for room in hotel.rooms where known[.room]?[room.number] == nil {
        known[.room, default: [:]][room.number] = seen[room.number]
      }
      listed[.room, default: []] += hotel.rooms.map(\.number)
      note(.hotel(hotel.id), fields)
      visit.hotels.append(hotel)
    }
  }

  private mutating func readRooms(_ fields: Fields, _ hotel: inout Hotel, _ seen: inout [String: Spot]) {
    let numbers = roomNumbers(required(fields, "numbers"))
    let kind: Room.Kind? = choice(required(fields, "kind", of: Values.roomKind), Values.roomKind)
    let floor = integer(fields["floor"], -20...300)
    let grade = integer(fields["grade"], 1...100) ?? 1
    let price = cents(fields["price"]) ?? 0
    let sleeps = integer(fields["sleeps"], 1...20)
    let accessible = marked(fields["accessible"], among: numbers)
    let nearLift = marked(fields["near-lift"], among: numbers)
    let connects = roomNumbers(fields["connects"])
    rooms += numbers.count
    guard rooms <= Self.mostRooms else { return fault(fields.spot, .scenarioTooManyRooms(Self.mostRooms)) }
    for number in numbers {
      if let first = seen[number] {
        fault(fields.spot(of: "numbers"), .scenarioDuplicate(number), related: [first])
        continue
      }
      seen[number] = fields.spot(of: "numbers")
      var room = Room(
        number: number, kind: kind ?? .single, floor: floor ?? Self.floor(of: number), grade: grade, price: price)
      set(&room.sleeps, sleeps)
      room.accessible = accessible.contains(number)
      room.nearLift = nearLift.contains(number)
      room.connects = connects.filter { $0 != number }
      hotel.rooms.append(room)
    }
  }

  /// The most rooms of all hotels.
  private static let mostRooms = 20_000

  /// The floor that a number such as `801` or `1203` tells.
  private static func floor(of number: String) -> Int {
    let digits = number.drop { !($0.isASCII && $0.isNumber) }.prefix { $0.isASCII && $0.isNumber }
    return digits.count > 2 && digits.count <= 5 ? Int(digits.dropLast(2)) ?? 1 : 1
  }

  /// `801`, `802-805`, or a list of such.
  mutating func roomNumbers(_ node: Node?) -> [String] {
    var numbers: [String] = []
    for item in items(node) {
      guard let text = text(item) else { continue }
      let span = text.split(separator: "-", omittingEmptySubsequences: false).map { trimmed($0) }
      guard span.count == 2, let first = Int(span[0]), let last = Int(span[1]), first >= 0 else {
        numbers.append(text)
        continue
      }
      guard first <= last, last - first < 2000, numbers.count < 2000 else {
        fault(item.spot, .scenarioExpected(.roomNumbers, found: text))
        continue
      }
      numbers += (first...last).map { number in
        let digits = String(number)
        return String(repeating: "0", count: max(0, span[0].utf8.count - digits.utf8.count)) + digits
      }
    }
    return numbers
  }

  /// Those of the rooms that a list of numbers names, or all for `true`.
  private mutating func marked(_ node: Node?, among numbers: [String]) -> Set<String> {
    guard let node else { return [] }
    if let text = node.text, let word = Values.flag.canonical(text), !numbers.contains(text) {
      return word == "true" ? Set(numbers) : []
    }
    let marked = roomNumbers(node)
    let all = Set(numbers)
    for number in marked where !all.contains(number) {
      fault(node.spot, .scenarioNoSuch([Kind.room.phrase], number), hint: .knownWords(Array(numbers.prefix(12))))
    }
    return Set(marked)
  }

  private mutating func checkConnections(_ hotel: Hotel, _ seen: [String: Spot]) {
    for room in hotel.rooms {
      for other in room.connects where seen[other] == nil {
        guard let spot = seen[room.number] else { continue }
        let hint = proposal(for: other, among: hotel.rooms.prefix(1000).map(\.number))
        fault(spot, .scenarioNoSuch([Kind.room.phrase], other), hint: hint)
      }
    }
  }

  /// What was agreed with a hotel: its city, hours, quotas and blocks.
  private mutating func readTerms(_ fields: Fields, _ hotel: inout Hotel) {
    hotel.city = text(fields["city"])
    hotel.checkIn = clock(fields["check-in"])
    hotel.checkOut = clock(fields["check-out"])
    for row in rows(fields["quotas"], Keys.quota) {
      let delegation: Delegation.ID? = reference(required(row, "delegation"), .delegation)
      let most = integer(required(row, "most"), 0...100_000)
      guard let delegation, let most else { continue }
      note(.quota(hotel.id, hotel.quotas.count), row)
      hotel.quotas.append(.init(delegation: delegation, most: most))
    }
    let known = Set(hotel.rooms.map(\.number))
    for row in rows(fields["blocks"], Keys.block) {
      let numbers = roomNumbers(required(row, "rooms"))
      for number in numbers where !known.contains(number) {
        fault(row.spot(of: "rooms"), .scenarioNoSuch([Kind.room.phrase], number))
      }
      if let until = day(required(row, "until")) { hotel.blocks.append(.init(rooms: numbers, until: until)) }
    }
  }

  /// `14:00`, in minutes since midnight.
  private mutating func clock(_ node: Node?) -> Minutes? {
    guard let node, let text = text(node) else { return nil }
    let parts = halfWidth(text).split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else {
      fault(node.spot, .scenarioExpected(.aClock, found: text))
      return nil
    }
    return hour * 60 + minute
  }

  private mutating func readTaken(_ fields: Fields, _ hotel: inout Hotel) {
    let rooms = roomNumbers(required(fields, "rooms"))
    guard let nights = dayRange(required(fields, "nights")) else { return }
    guard nights.lowerBound < nights.upperBound else {
      return fault(fields.spot(of: "nights"), .scenarioNoNight)
    }
    var position: [String: Int] = [:]
    for (index, room) in hotel.rooms.enumerated() { position[room.number] = index }
    for number in rooms {
      if let index = position[number] {
        hotel.rooms[index].taken.append(nights.lowerBound..<nights.upperBound)
      } else {
        fault(fields.spot(of: "rooms"), .scenarioNoSuch([Kind.room.phrase], number))
      }
    }
  }
}
