import Handmade
import Planning
import Publishing
import ScenarioFile
import Testing
import Visit
import Wording

@Suite("An office's table")
struct ReadingTests {
  @Test(
    "says the plan again when it is one of ours, in both languages", arguments: ["seats", "rooms", "cars"],
    Language.allCases)
  func roundTrip(id: String, language: Language) throws {
    let (read, diagnostics) = Office.read(Office.table(id, language))
    #expect(diagnostics.map { $0.rendered(.en) } == [])
    let plan = try #require(read).plan
    #expect(plan.seats == Office.best.seats && plan.stays == Office.best.stays)
    #expect(PlanFile.text(of: plan, timing: false) == PlanFile.text(of: Office.best, timing: false))
  }

  @Test("may say less: only names and rooms, only names and seats of the one activity, chairs by table and place")
  func less() throws {
    let rooms = Office.best.stays.map { stay in
      "\(Office.visit.people.first { $0.id == stay.person }?.name ?? ""),\(stay.room)"
    }
    // The post tells the two of one name apart, where there is one.
    let (read, _) = Office.read(
      "姓名,职务,房间号\n"
        + rooms.map {
          $0.replacing("吴刚,", with: "吴刚,科长,").replacing("王国华,", with: "王 国华,,").replacing("李秀兰,", with: "李秀兰,,")
        }.joined(separator: "\n"))
    #expect(try #require(read).plan.stays == Office.best.stays)
    let seats = Office.best.seats.map { "\($0.person),\($0.row),\($0.honour)" }.joined(separator: "\n")
    let (described, diagnostics) = Office.read("人员编号,排,位次\n" + seats)
    #expect(diagnostics.map { $0.rendered(.en) } == [])
    #expect(try #require(described).plan.seats == Office.best.seats)
  }

  @Test("leaves nobody out without its being counted")
  func forgotten() throws {
    let (seats, _) = Office.read("活动,姓名,座位\n座谈会,王国华,\(Office.best.seats.first { $0.person == "wang" }?.seat ?? "")")
    let report = Office.report(try #require(seats))
    #expect(report.violations.filter { $0.finding.rule == "audit/no-seat" }.count == 4)
    // By rank 4, 3 and 2: 李秀兰, 赵德, both 吴刚.
    #expect(report.goals.first { $0.goal == .served }?.theirs == 3 + 3 + 2 + 2)
    let (rooms, _) = Office.read("姓名,房号\n李秀兰,101")
    #expect(Office.report(try #require(rooms)).goals.first { $0.goal == .served }?.theirs == 4 + 2)
  }

  @Test("of our own plan is sound where nobody could do better, though somebody isn't driven")
  func unmet() throws {
    var visit = Office.visit
    for index in visit.people.indices where visit.people[index].id == "wu" { visit.people[index].needs = [.wheelchair] }
    let best = Planner(visit: visit, language: .zh).plan()
    #expect(best.unmet.contains { $0.what == .ride })
    let cars = Papers(visit: visit, plan: best, language: .zh).tables.first { $0.id == "cars" }?.csv ?? ""
    guard case .success(let sheet) = Sheet.read(Array(cars.utf8), named: "cars.csv") else {
      Issue.record("no table")
      return
    }
    let (handmade, _) = HandmadePlan.read([sheet], over: best, of: visit)
    let read = try #require(handmade)
    let report = HandmadeReport(on: read, beside: best, of: visit, language: .zh)
    #expect(report.violations.map(\.finding.message) == [])
    #expect(report.goals.allSatisfy { $0.theirs == $0.ours })
  }

  @Test("of cars may leave out numbers and seats, which follow from time and order")
  func cars() throws {
    let lines = Office.best.trips.flatMap { trip in
      trip.riders.map { rider in
        let (from, to) = (trip.stops[rider.from], trip.stops[rider.to])
        let (start, end) = (Office.place(from.place), Office.place(to.place))
        let leave = from.leave ?? from.arrive
        return "\(leave.day),\(trip.vehicle),\(rider.person),\(leave.clock) \(start),\(to.arrive.clock) \(end)"
      }
    }
    let (read, diagnostics) = Office.read("日期,车辆,人员编号,上车,下车\n" + lines.joined(separator: "\n"))
    #expect(diagnostics.map { $0.rendered(.en) } == [])
    let plan = try #require(read)
    #expect(plan.plan.trips.map(\.vehicle) == Office.best.trips.map(\.vehicle))
    #expect(plan.plan.trips.flatMap(\.riders).map(\.seat) == Office.best.trips.flatMap(\.riders).map(\.seat))
    #expect(Office.report(plan).violations.map(\.finding.message) == [])
  }

  @Test("is read in GBK too, and with the spreadsheet's apostrophes")
  func encodings() throws {
    // 姓名,房号 / 赵德,101 in GBK.
    let bytes: [UInt8] = [
      0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xB7, 0xBF, 0xBA, 0xC5, 0x0A, 0xD5, 0xD4, 0xB5, 0xC2, 0x2C, 0x31, 0x30, 0x31,
    ]
    let sheet = try Sheet.read(bytes, named: "gbk.csv").get()
    #expect(sheet.header.map(\.text) == ["姓名", "房号"] && sheet.rows.first?.map(\.text) == ["赵德", "101"])
    #expect(try Sheet.read(Array("a\n'=1+1".utf8), named: "x").get().rows.first?.first?.text == "=1+1")
    #expect(throws: SheetFailure.self) { try Sheet.read([0xFF, 0xFE, 0xFF], named: "x").get() }
    #expect(throws: SheetFailure.self) { try Sheet.read([], named: "x").get() }
  }

  /// A table, the place of the complaint, and words of it.
  struct Wrong: Sendable {
    var table: String
    var line: Int
    var column: Int
    var words: String
  }

  @Test(
    "is pointed into where it can't be understood",
    arguments: [
      Wrong(table: "a,b\n1,2", line: 1, column: 1, words: "看不出"),
      Wrong(table: "姓名,房号\n王国化,101", line: 2, column: 1, words: "王国化"),
      Wrong(table: "姓名,座位\n吴刚,A3", line: 2, column: 1, words: "2 人叫"),
      Wrong(table: "姓名,房号,酒店\n王国华,,别处", line: 2, column: 6, words: "别处"),
      Wrong(table: "PK\u{3}\u{4}abc", line: 1, column: 1, words: "Excel"),
      Wrong(table: "姓名,房号\n王国华,109", line: 2, column: 5, words: "109"),
      Wrong(table: "姓名,房号,酒店\n王国华,101,别处", line: 2, column: 9, words: "别处"),
      Wrong(table: "姓名,房号,入住–退房\n王国华,101,明天", line: 2, column: 9, words: "明天"),
      Wrong(table: "姓名,房号,入住,退房\n王国华,101,12-04,12-03", line: 2, column: 1, words: "12-04"),
      Wrong(table: "姓名,座位,活动内容\n王国华,A1,座谈回", line: 2, column: 8, words: "座谈回"),
      Wrong(table: "姓名,桌\n王国华,T1", line: 2, column: 1, words: "没有这样的座位"),
      Wrong(table: "姓名,车型、车牌,日期,上车,下车\n王国华,奔驰,12-03,10:00 东站,11:00 办公楼", line: 2, column: 5, words: "奔驰"),
      Wrong(table: "姓名,车型、车牌,日期,上车,下车\n王国华,奥迪A6,某日,10:00 东站,11:00 办公楼", line: 2, column: 10, words: "某日"),
      Wrong(table: "姓名,车型、车牌,日期,上车,下车\n王国华,奥迪A6,12-03,东站,11:00 办公楼", line: 2, column: 16, words: "10:59"),
      Wrong(table: "姓名,车型、车牌,日期,上车,下车\n王国华,奥迪A6,12-03,10:00 西站,11:00 办公楼", line: 2, column: 16, words: "西站"),
      Wrong(table: "姓名,\"房号\n王国华,101", line: 1, column: 4, words: "引号"),
    ])
  func wrong(example: Wrong) throws {
    let (read, diagnostics) = Office.read(example.table)
    #expect(read == nil)
    let found = try #require(diagnostics.first { $0.severity == .error })
    #expect(found.line == example.line && found.column == example.column, "\(found.rendered(.zh))")
    #expect(found.rendered(.zh).contains(example.words) && found.rendered(.en) != found.rendered(.zh))
  }

  @Test("never ends the program, whatever it says", arguments: 0..<200)
  func fuzz(seed: UInt64) {
    let words = [
      "姓名", "房号", "座位", "桌", "排", "排名", "车次", "车号", "日期", "上车", "下车", "车辆", "王国华", "吴刚", "99999999999999999999", "-1",
      "12-03", "12月33日",
      "00:00 东站", "23:59 办公楼", "25:61", "A1", "101", "奥迪A6", "\"", ",", ",", ",", "\n", "\n", "–", "1号车", "t1",
    ]
    var state = seed &+ 1
    var text = ["姓名,车次,日期,车辆,上车,下车,座位\n", "姓名,座位,桌,排,排名\n", "姓名,房号,入住,退房\n", ""][Int(seed % 4)]
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += words[Int((state >> 33) % UInt64(words.count))]
    }
    let (plan, _) = Office.read(text)
    if let plan { _ = Office.report(plan) }
  }
}

extension Office {
  static func place(_ id: Place.ID) -> String { visit.places.first { $0.id == id }?.name ?? id.text }
}
