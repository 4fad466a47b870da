import Foundation
import Testing

@Suite("The commands that advise")
struct AdviceCommandTests {
  static let bilateral = Program.scenario("bilateral-visit.yaml")

  @Test("keep alternatives in the archive, each in its own order of goals, and let one be decided on")
  func alternatives() throws {
    try ArchiveCommandTests.atDesk { desk in
      let run = try desk.run("alternatives", Self.bilateral, "--count", "4", "--format", "json")
      let ids = try desk.ids()
      #expect(ids.count >= 3 && ids.allSatisfy { run.output.contains("\"plan\": \"\($0)\"") && run.talk.contains($0) })
      #expect(try desk.run("archive", "check").output.contains("完好"))
      for id in ids { #expect(try !desk.run("archive", "show", id).output.contains("未通过核查")) }
      let cheap = try #require(try desk.ids("费用最省").first)
      let document = try desk.run("archive", "show", cheap, "--format", "json").output
      #expect(document.contains("\"profile\": \"least-cost\"") && document.contains("\"goal-order\""))
      #expect(try desk.run("decide", cheap, "--by", "王局长", "--because", "经费有限").talk.contains("已记录"))
      let cover = try desk.run("archive", "export", cheap, "--print", "handbook.html").output
      #expect(cover.contains("由王局长选定本方案") && cover.contains("经费有限"))
      let later = try desk.run("plan", Self.bilateral)
      #expect(later.output.contains("注意：已定方案是 \(cheap)") && later.output.contains("费用"))
      let others = ids.filter { $0 != cheap }
      let compared = try desk.run("compare", cheap, others[0])
      #expect(compared.output.contains(cheap))
      // What is said of an alternative is said of that very plan.
      let why = try desk.run("why", cheap, "counsellor")
      #expect(!why.talk.contains("注意") && why.output.contains("次序"))
    }
  }

  @Test("tell what a change costs against the very plan that is brought")
  func whatIf() throws {
    try ArchiveCommandTests.atDesk { desk in
      try desk.run("plan", Self.bilateral, "--out", desk.path("p"))
      let plan = desk.path("p/plan.json")
      let scenario = ["--scenario", Self.bilateral, "--lang", "en"]
      let options = try Program.run(["what-if", plan, "--person", "counsellor", "--where", "room"] + scenario)
      #expect(options.code == 0 && options.output.contains("as planned") && options.talk.isEmpty)
      let same = try Program.run("what-if", Self.bilateral, "--person", "counsellor", "--where", "room", "--lang", "en")
      #expect(same.output == options.output)
      let wrong = try Program.run(["what-if", plan, "--pin", "nobody room=1501"] + scenario)
      #expect(wrong.code == 64 && wrong.talk.contains("nobody"))
    }
  }

  @Test("explain what can't be met by lines and repairs, and say so with the exit code")
  func explain() throws {
    try Program.inFolder { folder in
      let text = """
        visit: {id: small, title: A day, dates: 2026-11-18 .. 2026-11-18, timezone: Asia/Shanghai, convention: domestic}
        precedence: {ladder: cn-civil-service, by: [rank]}
        delegations: [{id: g, name: Guests, side: guest}, {id: h, name: Hosts, side: host}]
        people:
          - {id: a, name: Ann, delegation: g, rank: 县处级正职, needs: [wheelchair],
             arrive: {at: 2026-11-18 09:00, place: station}, leave: {at: 2026-11-18 18:00, place: station}}
          - {id: d, name: Dou, delegation: h, rank: 乡科级正职, local: office}
        places: [{id: station, name: Station, at: [33.50, 119.00]}, {id: office, name: Office, at: [33.40, 119.00]}]
        travel: {detour: 1.2, speed: 40}
        vehicles: [{id: v, name: Van, kind: mpv, depot: office, hours: 2026-11-18 07:00 .. 2026-11-18 20:00}]
        itinerary: [{id: talk, title: Talk, place: office, start: 2026-11-18 10:30, duration: 2h, attend: [g, h]}]
        """
      let path = folder.appending(path: "broken.yaml").path
      try Data(text.utf8).write(to: URL(filePath: path))
      let run = try Program.run("explain", path, "--lang", "en")
      #expect(run.code == 3)
      #expect(run.output.contains("line 5: Ann needs: wheelchair") && run.output.contains("that takes a wheelchair"))
      let mended = folder.appending(path: "mended.yaml").path
      try Data(text.replacing("kind: mpv", with: "kind: mpv, features: [wheelchair]").utf8)
        .write(to: URL(filePath: mended))
      let fine = try Program.run("explain", mended, "--lang", "zh")
      #expect(fine.code == 0 && fine.output.contains("全部都能落实"))
    }
  }
}
