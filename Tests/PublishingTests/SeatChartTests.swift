import Testing
import Visit
import Wording

@testable import Publishing

@Suite("Seat charts")
struct SeatChartTests {
  private func chart(_ activity: Activity.ID, _ view: SeatChart.View, _ language: Language = .zh) throws -> SeatChart {
    try #require(Papers(visit: Sample.visit, plan: Sample.plan, language: language).seatChart(of: activity, view))
  }

  @Test("are drawn as recorded", arguments: ["talks", "dinner"], SeatChart.View.allCases)
  func recorded(activity: String, view: SeatChart.View) throws {
    try expectSnapshot(chart(Activity.ID(activity), view).svg, "seats-\(activity)-\(view.rawValue).svg")
  }

  @Test("seen from the other side have left and right changed, in the drawing and in the caption")
  func turned() throws {
    let papers = Papers(visit: Sample.visit, plan: Sample.plan, language: .zh)
    let scene = try #require(papers.scene(of: papers.plan.activities[0]))
    for (one, other) in zip(scene.chairs, scene.turned.chairs) {
      #expect(one.seat == other.seat && one.person == other.person)
      #expect(one.at == Point(-other.at.x, -other.at.y))
      #expect((one.faces + 180) % 360 == other.faces)
    }
    let (front, back) = (try chart("talks", .audience), try chart("talks", .seated))
    // At home left is senior: the second sits at the first's left hand, which the door sees on its right.
    #expect(x("li", front) > x("wang", front) && x("li", back) < x("wang", back))
    #expect(front.svg.contains("◀ 面门者右手") && front.svg.contains("◀ 背门者左手") && front.svg.contains("自门口看"))
    #expect(back.svg.contains("◀ 面门者左手") && back.svg.contains("◀ 背门者右手") && back.svg.contains("自里侧看"))
  }

  private func x(_ person: Person.ID, _ chart: SeatChart) -> Double {
    chart.scene.chairs.first { $0.person == person }?.at.x ?? .nan
  }

  @Test("draw wide gaps narrower, but keep who is beside and before whom, and no chairs come closer than they were")
  func tightened() {
    let seats: [(Double, Double)] = [(-6, 0), (-4.5, 0), (0, 0), (0.8, 0), (0.4, 0.7), (4, -3), (4, 5)]
    let chairs = seats.enumerated().map { position, at in
      SeatScene.Chair(seat: "\(position)", at: Point(at.0, at.1), faces: 180, person: nil, side: nil, mark: nil)
    }
    let scene = SeatScene(chairs: chairs, pieces: [])
    let drawn = scene.tightened
    #expect(drawn.pitch >= scene.pitch - 1e-9)
    for (one, a) in zip(scene.chairs, drawn.chairs) {
      for (other, b) in zip(scene.chairs, drawn.chairs) {
        #expect((one.at.x < other.at.x) == (a.at.x < b.at.x) && (one.at.y < other.at.y) == (a.at.y < b.at.y))
      }
    }
    #expect((drawn.chairs[6].at.y - drawn.chairs[5].at.y) < 6)
  }

  @Test("number people by their place in the order, per side at a table, and mark those outside it by what they do")
  func marks() throws {
    let marks = try chart("dinner", .audience).scene.chairs.filter { $0.person != nil }.map {
      "\($0.person?.text ?? "") \($0.mark ?? "")"
    }
    #expect(marks == ["wang 1", "ding 秘", "zhao 1"])
  }

  @Test("name every person who sits, in both languages", arguments: Language.allCases)
  func names(language: Language) throws {
    let svg = try chart("talks", .audience, language).svg
    for name in ["王国华", "李秀兰", "丁　一", "赵　德"] { #expect(svg.contains(name)) }
  }

  @Test("show the chairs that stay empty, and what stands in the hall")
  func furniture() throws {
    let scene = try chart("dinner", .audience).scene
    #expect(scene.chairs.count { $0.person == nil } == 5)
    #expect(scene.pieces.map(\.label) == ["T1", "门"])
  }

  @Test("are not drawn where nobody is seated")
  func nobody() {
    var plan = Sample.plan
    plan.seats = []
    #expect(Papers(visit: Sample.visit, plan: plan, language: .zh).seatChart(of: "talks", .audience) == nil)
  }
}
