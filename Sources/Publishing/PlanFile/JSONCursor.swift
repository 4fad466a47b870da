internal import Visit
package import Wording

/// A value inside a document and the path that leads to it, so that whatever is wrong can be named.
package struct JSONCursor {
  let value: JSON
  let path: String

  /// The value that a text holds.
  package static func read(_ text: String) throws(PlanFile.Failure) -> JSONCursor {
    JSONCursor(value: try JSONReader.value(of: text), path: "")
  }

  package func failure(_ message: Phrase) -> PlanFile.Failure { PlanFile.Failure(place: path, message: message) }

  /// The value of a key, null where the key is missing.
  package func optional(_ key: String) throws(PlanFile.Failure) -> JSONCursor? {
    guard case .object(let members) = value else { throw failure(.planExpected("{…}", found)) }
    guard let member = members.first(where: { $0.key == key }), member.value != .null else { return nil }
    return JSONCursor(value: member.value, path: path.isEmpty ? key : "\(path).\(key)")
  }

  /// The value of a key that must be there.
  package func callAsFunction(_ key: String) throws(PlanFile.Failure) -> JSONCursor {
    guard let cursor = try optional(key) else { throw failure(.planMissing(key)) }
    return cursor
  }

  /// The elements of a list.
  package func list<Element>(
    _ element: (JSONCursor) throws(PlanFile.Failure) -> Element
  ) throws(PlanFile.Failure) -> [Element] {
    guard case .array(let values) = value else { throw failure(.planExpected("[…]", found)) }
    var result: [Element] = []
    for (position, value) in values.enumerated() {
      result.append(try element(JSONCursor(value: value, path: "\(path)[\(position)]")))
    }
    return result
  }

  /// The members of an object in their order.
  package func members<Element>(
    _ element: (String, JSONCursor) throws(PlanFile.Failure) -> Element
  ) throws(PlanFile.Failure) -> [Element] {
    guard case .object(let members) = value else { throw failure(.planExpected("{…}", found)) }
    var result: [Element] = []
    for member in members {
      let place = path.isEmpty ? member.key : "\(path).\(member.key)"
      result.append(try element(member.key, JSONCursor(value: member.value, path: place)))
    }
    return result
  }

  /// Whether it is null.
  package var isNull: Bool { value == .null }

  /// Whether it is a list.
  package var isList: Bool {
    if case .array = value { return true }
    return false
  }

  package func string() throws(PlanFile.Failure) -> String {
    guard case .string(let text) = value else { throw failure(.planExpectedText(found)) }
    return text
  }

  package func bool() throws(PlanFile.Failure) -> Bool {
    guard case .bool(let bool) = value else { throw failure(.planExpected("true, false", found)) }
    return bool
  }

  package func whole() throws(PlanFile.Failure) -> Int { try units(places: 0) }

  /// A decimal with at most that many places, as a whole number of its last place.
  func units(places: Int) throws(PlanFile.Failure) -> Int {
    guard case .number(let digits) = value, let units = Decimals.units(digits, places: places) else {
      throw failure(.planExpectedNumber(places: places, found))
    }
    return units
  }

  package func double() throws(PlanFile.Failure) -> Double {
    guard case .number(let digits) = value, let double = Double(digits), double.isFinite else {
      throw failure(.planExpectedNumber(places: 3, found))
    }
    return double
  }

  func id<Subject>() throws(PlanFile.Failure) -> Identifier<Subject> { Identifier(try string()) }

  /// One of a fixed list of words.
  func word<Word: RawRepresentable<String> & CaseIterable>() throws(PlanFile.Failure) -> Word {
    guard case .string(let text) = value, let word = Word(rawValue: text) else {
      throw failure(.planExpected(Word.allCases.map(\.rawValue).joined(separator: ", "), found))
    }
    return word
  }

  func day() throws(PlanFile.Failure) -> Day {
    guard case .string(let text) = value, let day = Self.day(text) else {
      throw failure(.planExpected("2026-12-03", found))
    }
    return day
  }

  func moment() throws(PlanFile.Failure) -> Moment {
    guard case .string(let text) = value, let moment = Self.moment(text) else {
      throw failure(.planExpected("2026-12-03T14:30", found))
    }
    return moment
  }

  private static func day(_ text: some StringProtocol) -> Day? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { Decimals.units($0, places: 0) }
    guard numbers.count == 3 else { return nil }
    return Day(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func moment(_ text: String) -> Moment? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = day(parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.map(\.count) == [2, 2] else { return nil }
    let numbers = clock.compactMap { Decimals.units($0, places: 0) }
    guard numbers.count == 2, (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]) else { return nil }
    return Moment(day, minute: numbers[0] * 60 + numbers[1])
  }

  /// The value in a few words, for messages.
  private var found: String {
    let line = value.line
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
