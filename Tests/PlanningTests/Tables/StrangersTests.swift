import Precedence
import Testing
import Visit

@testable import Planning

@Suite("People who should not be neighbours") struct StrangersTests {
  @Test("Labels say the same as looking at each pair") func labels() {
    var seating = SeatingCase(guests: 9, hosts: 4, .roundTables([Layout.Table(id: "T", seats: 13)]))
    for index in seating.visit.people.indices {
      seating.visit.people[index].languages = [["zh"], ["fr", "en"], ["en"], []][index % 4]
    }
    seating.rule(.sharedLanguage, ["g2"])
    let problem = seating.problem
    guard case .strangers(let strangers) = problem.demands.first?.kind else {
      Issue.record("no demand on neighbours")
      return
    }
    for one in problem.sitters.indices {
      for other in problem.sitters.indices where one != other {
        let a = problem.sitters[one].person, b = problem.sitters[other].person
        let isConcerned = a.id == "g2" || b.id == "g2"
        #expect(strangers.contains(one, other) == (isConcerned && Set(a.languages).isDisjoint(with: b.languages)))
      }
    }
  }
}
