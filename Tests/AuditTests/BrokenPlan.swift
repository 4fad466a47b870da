import Foundation
import Testing
import Visit

@testable import Publishing

/// A file of `Broken`: the good plan with one fault.
///
/// It says the fault in words, the values of `good.json` that it changes, by their path, and the elements that it
/// removes. A step of a path is a key; of a list, the position of an element, its id, name, planner or person, for a seat
/// `person@activity`, and `+` for one more at the end. The file's name is the rule that is broken, where one fault
/// cannot but break several with a plus between; what follows a dot tells one such fault from another.
struct BrokenPlan: Sendable, CustomTestStringConvertible {
  let name: String
  /// The plan that is right, and its visit.
  let good: GoodPlan

  static let all: [BrokenPlan] = Good.all.flatMap { good in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: good.folder)) ?? []
    return names.filter { $0.hasSuffix(".json") && $0 != "good.json" }.sorted().map {
      BrokenPlan(name: String($0.dropLast(5)), good: good)
    }
  }

  /// The rules that the audit must name, and no other.
  var rules: Set<String> {
    Set(name.prefix { $0 != "." }.split(separator: "+").map { "audit/\($0)" })
  }

  var testDescription: String { name }

  /// The plan with its fault.
  func plan() throws -> Plan {
    var json = try JSONReader.value(of: good.text(of: "good.json"))
    let file = try JSONReader.value(of: good.text(of: "\(name).json"))
    for change in file["change"]?.members ?? [] { json = try json.with(change.value, at: change.key.steps[...]) }
    for path in file["remove"]?.elements ?? [] { json = try json.with(nil, at: (path.text ?? "").steps[...]) }
    return try PlanFile.decode(json)
  }

  /// A path leads nowhere.
  struct NoSuchPlace: Error { var step: String }
}

extension String {
  fileprivate var steps: [String] { split(separator: "/").map(String.init) }
}

extension JSON {
  fileprivate var members: [Member] { if case .object(let members) = self { members } else { [] } }
  fileprivate var elements: [JSON] { if case .array(let values) = self { values } else { [] } }
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate subscript(key: String) -> JSON? { members.first { $0.key == key }?.value }

  /// The value with what stands at a path replaced, or taken out.
  fileprivate func with(_ value: JSON?, at path: ArraySlice<String>) throws -> JSON {
    guard let step = path.first else { return value ?? .null }
    let rest = path.dropFirst()
    switch self {
    case .object(var members):
      guard let index = members.firstIndex(where: { $0.key == step }) else { throw BrokenPlan.NoSuchPlace(step: step) }
      members[index].value = try members[index].value.with(value, at: rest)
      return .object(members)
    case .array(var values):
      if step == "+", let value { return .array(values + [value]) }
      guard let index = position(of: step) else { throw BrokenPlan.NoSuchPlace(step: step) }
      if value == nil, rest.isEmpty {
        values.remove(at: index)
      } else {
        values[index] = try values[index].with(value, at: rest)
      }
      return .array(values)
    default: throw BrokenPlan.NoSuchPlace(step: step)
    }
  }

  private func position(of step: String) -> Int? {
    if let number = Int(step) { return elements.indices.contains(number) ? number : nil }
    return elements.firstIndex { element in
      let person = element["person"]?.text
      let seat = person.flatMap { person in element["activity"]?.text.map { "\(person)@\($0)" } }
      return [element["id"]?.text, element["name"]?.text, element["planner"]?.text, person, seat].contains(step)
    }
  }
}
