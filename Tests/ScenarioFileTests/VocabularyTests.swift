import Foundation
import Testing
import Visit
import Wording

@testable import ScenarioFile

@Suite struct VocabularyTests {
  @Test(arguments: ScenarioReference.keys + ScenarioReference.values)
  func `No spelling of a list stands for two words, and each word is Chinese too`(_ list: WordList) {
    let spellings = list.spellings
    #expect(Set(spellings).count == spellings.count, "\(list.name)")
    for word in list.words {
      #expect(list.canonical(word.name) == word.name && list.canonical(word.chinese) == word.name)
      #expect(word.chinese.unicodeScalars.contains { $0.value > 0x3000 }, "\(list.name).\(word.name)")
      #expect(word.zh.isEmpty == word.en.isEmpty, "\(list.name).\(word.name)")
    }
  }

  @Test(arguments: ScenarioReference.keys)
  func `Each key says what it means`(_ list: WordList) {
    for word in list.words { #expect(!word.zh.isEmpty && !word.en.isEmpty, "\(list.name).\(word.name)") }
  }

  private func covers<Value: RawRepresentable & CaseIterable>(_ list: WordList, _ type: Value.Type) -> Bool
  where Value.RawValue == String { Set(list.words.map(\.name)) == Set(type.allCases.map(\.rawValue)) }

  @Test func `Each value of the domain has its words`() {
    #expect(covers(Values.convention, Convention.self) && covers(Values.language, Language.self))
    #expect(covers(Values.goal, GoalName.self) && covers(Values.comparison, Comparison.self))
    #expect(covers(Values.side, Side.self) && covers(Values.gender, Gender.self) && covers(Values.role, Role.self))
    #expect(covers(Values.need, Need.self) && covers(Values.vehicleKind, VehicleKind.self))
    #expect(covers(Values.vehicleRole, Vehicle.Role.self) && covers(Values.convoy, TransportRules.Convoy.self))
    #expect(covers(Values.roomKind, Room.Kind.self) && covers(Values.bond, LodgingRules.Sharing.Bond.self))
    #expect(covers(Values.door, Layout.Door.self) && covers(Values.chair, Layout.Chair.self))
    #expect(covers(Values.style, Layout.LongTableStyle.self) && covers(Values.activityKind, Activity.Kind.self))
    #expect(covers(Values.alternation, Activity.Seating.Alternation.self))
    #expect(covers(Values.seatingOrder, Activity.Seating.Order.self) && covers(Values.scope, Rule.Scope.self))
    #expect(covers(Values.hand, Placement.Honour.self) && covers(Values.severity, Finding.Severity.self))
    #expect(covers(Values.doors, Hall.Door.self) && covers(Values.backRows, Activity.Seating.BackRows.self))
    #expect(Values.ladder.words.map(\.name) == Ladder.builtIn)
  }

  @Test func `Each language has a name in sentences, which scenarios know too`() {
    for word in Values.spoken.words {
      let name = Phrase.languageName(word.name)
      #expect(name.map { Values.spoken.canonical($0.zh) } == word.name && name?.en.isEmpty == false, "\(word.name)")
    }
  }

  @Test func `Each variant of placement has its words`() {
    #expect(covers(Values.honour, Placement.Honour.self) && covers(Values.even, Placement.Even.self))
    #expect(covers(Values.twoPerson, Placement.TwoPerson.self) && covers(Values.axis, Placement.Axis.self))
    #expect(covers(Values.interpreter, Placement.Interpreter.self) && covers(Values.photo, Placement.Photo.self))
    #expect(covers(Values.banquet, Placement.Banquet.self) && covers(Values.minibus, Placement.Minibus.self))
    #expect(covers(Values.mpv, Placement.MPV.self) && covers(Values.sedanThree, Placement.SedanThree.self))
    #expect(covers(Values.sedan, Placement.Sedan.self) && covers(Values.uShapeHead, Placement.UShapeHead.self))
    #expect(covers(Values.lectern, Placement.Lectern.self))
  }

  @Test func `The reference in the repository is the one that the words make`() throws {
    let path = scenarios + "/REFERENCE.md"
    let now = ScenarioReference.markdown
    let written = try? String(contentsOfFile: path, encoding: .utf8)
    if written == nil || ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try now.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded REFERENCE.md: look at it, then run again")
    } else {
      #expect(written == now, "run with RECORD_SNAPSHOTS=1 to record it anew")
    }
  }

  @Test(arguments: [
    ("dtaes", "dates"), ("delegatoin", "delegation"), ("人圆", "人员"), ("windows", "window"), ("max-wiat", "max-wait"),
  ])
  func `The nearest name is found`(_ text: String, _ meant: String) {
    let all = ScenarioReference.keys.flatMap(\.spellings)
    #expect(Closeness.nearest(to: text, among: all) == meant)
    #expect(Closeness.nearest(to: "zzzzzz", among: all) == nil && Closeness.nearest(to: "", among: all) == nil)
  }

  @Test(arguments: [
    ("kitten", "sitting", 3), ("ab", "ba", 1), ("", "abc", 3), ("人员", "人员", 0), ("ca", "abc", 3),
  ])
  func `Distances count changes`(_ one: String, _ other: String, _ expected: Int) {
    #expect(Closeness.distance(Array(one.unicodeScalars), Array(other.unicodeScalars)) == expected)
  }
}
