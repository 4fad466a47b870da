import Testing
import Visit

@testable import Publishing

@Suite("The JSON Schema")
struct SchemaTests {
  @Test("fits what is written")
  func fits() throws {
    let schema = try JSONReader.value(of: PlanFile.schema)
    let plan = PlanFile.json(Sample.plan, timing: true)
    #expect(SchemaCheck(root: schema).faults(of: plan, against: schema, path: "") == [])
    #expect(SchemaCheck(root: schema).faults(of: PlanFile.json(Plan(), timing: false), against: schema, path: "") == [])
  }

  @Test("doesn't fit what is broken")
  func fitsNot() throws {
    let schema = try JSONReader.value(of: PlanFile.schema)
    var plan = Sample.plan
    plan.seats[0].honour = 0
    plan.findings[0].lines = [0]
    plan.scenario.sha256 = "abc"
    plan.order[1].person = ""
    let faults = SchemaCheck(root: schema).faults(of: PlanFile.json(plan, timing: true), against: schema, path: "")
    #expect(faults == [".scenario.sha256", ".order[1].person", ".seats[0].honour", ".findings[0].lines[0]"])
  }

  @Test("names every key that is written, so that none goes unexplained")
  func complete() throws {
    let schema = try JSONReader.value(of: PlanFile.schema)
    #expect(
      SchemaCheck(root: schema).unnamed(in: PlanFile.json(Sample.plan, timing: true), schema: schema, path: "") == [])
  }
}

/// As much of JSON Schema as ours uses.
struct SchemaCheck {
  let root: JSON

  /// The paths at which `value` doesn't fit.
  func faults(of value: JSON, against schema: JSON, path: String) -> [String] {
    if let target = schema["$ref"] { return faults(of: value, against: resolve(target), path: path) }
    if let constant = schema["const"], constant != value { return [path] }
    if let choice = schema["enum"]?.elements, !choice.contains(value) { return [path] }
    if let choices = schema["oneOf"]?.elements {
      return choices.count { faults(of: value, against: $0, path: path).isEmpty } == 1 ? [] : [path]
    }
    if let type = schema["type"], !fits(value, type) { return [path] }
    return bounds(of: value, against: schema) ? parts(of: value, against: schema, path: path) : [path]
  }

  private func parts(of value: JSON, against schema: JSON, path: String) -> [String] {
    switch value {
    case .array(let values):
      guard let items = schema["items"] else { return [] }
      return values.enumerated().flatMap { faults(of: $1, against: items, path: "\(path)[\($0)]") }
    case .object(let members):
      let missing = (schema["required"]?.elements ?? []).filter { key in !members.contains { .string($0.key) == key } }
      return missing.map { path + "." + $0.line }
        + members.flatMap { member in
          schema["properties"]?[member.key].map { faults(of: member.value, against: $0, path: "\(path).\(member.key)") }
            ?? []
        }
    default: return []
    }
  }

  private func bounds(of value: JSON, against schema: JSON) -> Bool {
    switch value {
    case .string(let text):
      let pattern = schema["pattern"].flatMap { try? Regex($0.text) }
      return text.count >= (schema["minLength"].flatMap { Int($0.text) } ?? 0)
        && pattern.map { text.wholeMatch(of: $0) != nil } ?? true
    case .number(let digits):
      return (Double(digits) ?? -1) >= (schema["minimum"].flatMap { Double($0.text) } ?? -.infinity)
    case .array(let values):
      return values.count >= (schema["minItems"].flatMap { Int($0.text) } ?? 0)
        && values.count <= (schema["maxItems"].flatMap { Int($0.text) } ?? .max)
    default: return true
    }
  }

  private func fits(_ value: JSON, _ type: JSON) -> Bool {
    let names = type.elements.map { $0.map(\.text) } ?? [type.text]
    switch value {
    case .null: return names.contains("null")
    case .bool: return names.contains("boolean")
    case .number(let digits): return names.contains("number") || names.contains("integer") && Int(digits) != nil
    case .string: return names.contains("string")
    case .array: return names.contains("array")
    case .object: return names.contains("object")
    }
  }

  /// The paths of keys that the schema doesn't describe.
  func unnamed(in value: JSON, schema: JSON, path: String) -> [String] {
    let schema = schema["$ref"].map(resolve) ?? schema
    switch value {
    case .array(let values):
      return values.flatMap { unnamed(in: $0, schema: schema["items"] ?? .null, path: path + "[]") }
    case .object(let members):
      return members.flatMap { member in
        schema["properties"]?[member.key].map { unnamed(in: member.value, schema: $0, path: "\(path).\(member.key)") }
          ?? ["\(path).\(member.key)"]
      }
    default: return []
    }
  }

  private func resolve(_ reference: JSON) -> JSON {
    root["$defs"]?[String(reference.text.split(separator: "/").last ?? "")] ?? .null
  }
}

extension JSON {
  subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var elements: [JSON]? {
    if case .array(let values) = self { values } else { nil }
  }

  var text: String {
    switch self {
    case .string(let text), .number(let text): text
    default: ""
    }
  }
}
