import Testing
import Visit
import Wording

@testable import ScenarioFile

@Suite struct FullTests {
  private func visit() throws -> Visit {
    let reading = read(Full.text, Full.lists)
    #expect(printed(reading).isEmpty, "\(printed(reading))")
    return try #require(reading.visit)
  }

  @Test(arguments: ScenarioReference.keys)
  func `The full scenario has every key`(_ list: WordList) {
    for word in list.words {
      #expect(Full.text.contains("\(word.name):") || ["from", "to", "reminder"].contains(word.name), "\(word.name)")
    }
  }

  @Test func `The visit and its order`() throws {
    let visit = try visit()
    #expect(visit.timezone == "Asia/Tokyo" && visit.convention == .international && visit.language == .zh)
    #expect(visit.goals == [.comfort, .served, .precedence, .preferences, .vehicles, .cost])
    #expect(visit.precedence.ladder == Ladder(levels: [["A"], ["B", "C"], ["D"]]))
    #expect(visit.precedence.by == [.role, .pinyin] && visit.precedence.before == [["p", "q"], ["q", "r"]])
    #expect(!visit.precedence.strict && !visit.precedence.singleGivenFirst)
    var placement = Placement()
    placement.honour = .right
    placement.even = .anchor
    placement.twoPerson = .strict
    placement.axis = .principal
    placement.interpreter = .mirror
    placement.photo = .split
    placement.banquet = .secondBeside
    placement.minibus = .doorFront
    placement.mpv = .rearRow
    placement.sedanThree = .rearMiddle
    placement.sedan = .behindDriver
    placement.uShapeHead = .openSide
    placement.lectern = .seatedLeft
    #expect(visit.placement == placement)
    #expect(visit.limits.seconds == 90 && visit.limits.gap == 0.01 && visit.limits.nodes == 500)
    #expect(visit.limits.jobs == 2 && visit.limits.seed == 5)
  }

  @Test func `People`() throws {
    let people = try visit().people
    let p = people[0]
    #expect(
      p.nameLatin == "WANG Guohua" && p.title == "Chief" && p.rank == Rank(name: "C", level: 1) && p.role == .principal)
    #expect(p.appointed == PartialDate(year: 2019) && p.announced == PartialDate(year: 2026, month: 10, day: 1))
    #expect(p.gender == .female && p.country == "CN" && p.ethnicity == "回族" && p.luggage == 3)
    #expect(p.languages == ["zh", "fr"] && p.needs == [.wheelchair, .groundFloor] && p.diet == ["halal"])
    #expect(p.spouse == "q" && p.smoker && p.noFour && p.priority == 2 && p.phone == "0517" && p.notes == "N")
    #expect(p.arrive?.by == "G1" && p.leave?.at.clock == "18:00")
    #expect(people[1].partner == "r" && people[1].arrive?.at.clock == "10:00" && people[1].luggage == 1)
    #expect(people[2].serves == ["p"] && people[2].leave?.at.clock == "17:00")
    #expect(people[3].local == "office" && people[3].arrive == nil)
    #expect(people.map(\.luggageApart) == [false, true, true, false] && people.map(\.luggageAlong) == [3, 0, 0, 0])
  }

  @Test func `Places, roads and vehicles`() throws {
    let visit = try visit()
    let office = visit.places[0]
    #expect(office.at == Coordinate(latitude: 33.5, longitude: 118.5) && office.wayOut == 5 && office.checkIn == 7)
    #expect(
      visit.travel.detour == 1.5 && visit.travel.speed == 60 && visit.travel.board == 3 && visit.travel.buffer == 5)
    #expect(visit.travel.speeds.map(\.hours) == [420..<540] && visit.travel.speeds.map(\.speed) == [20])
    #expect(visit.travel.rows.map(\.time) == [20, 30, 31] && visit.travel.rows.map(\.hectometres) == [100, nil, 200])
    #expect(visit.travel.rows.map(\.oneWay) == [true, true, true])
    let car = visit.vehicles[0]
    #expect(car.plate == "X1" && car.kind == .minibus && car.seats == 12 && car.luggage == 9 && car.driver == "D")
    #expect(car.hours.count == 4 && car.hours.last?.upperBound.description == "2026-12-05T00:00" && car.duty == 720)
    #expect(car.dayCost == 10_050 && car.kilometreCost == 125 && car.rating == 2 && car.features == ["wheelchair"])
    #expect(car.role == .spare && car.hostDrives)
    let transport = visit.transport
    #expect(!transport.share && transport.maxWait == 30 && transport.maxRide == 1250 && transport.early == 15)
    #expect(transport.luggageWithin == 45)
    #expect(transport.rest == 120 && transport.escortsAtArrival == 2 && transport.convoys == [.arrival, .departure])
  }

  @Test func `Shuttles`() throws {
    let shuttles = try visit().shuttles
    var line = Shuttle(from: "office", to: "station", vehicles: ["c"])
    (line.headway, line.last, line.early) = (12, .before(15), 40)
    (line.riders, line.ranks) = ([.delegation("guests"), .role(.staff)], RankRange(senior: 1, junior: nil))
    var back = Shuttle(from: "station", to: "office", vehicles: ["c"])
    back.last = .clock(1350)
    #expect(shuttles == [line, back])
    #expect(try visit().people.map { line.takes($0) } == [true, true, true, true])
  }

  @Test func `Lodging`() throws {
    let visit = try visit()
    let standard = try #require(visit.lodging.standards.first)
    #expect(
      standard.ranks == RankRange(senior: 1, junior: nil) && standard.kinds == [.twin] && standard.maxPrice == 39_950)
    #expect(
      visit.lodging.share?.ranks == RankRange(senior: 2, junior: 2)
        && visit.lodging.share?.same == [.rank, .delegation])
    #expect(visit.lodging.keepDelegationsTogether)
    let inn = visit.hotels[0]
    #expect(inn.stars == 4 && inn.rooms.map(\.number) == ["101", "102", "103", "105"])
    let room = inn.rooms[0]
    #expect(room.kind == .suite && room.floor == 7 && room.grade == 3 && room.price == 8880 && room.sleeps == 3)
    #expect(
      room.accessible && room.nearLift && !inn.rooms[1].nearLift && room.connects == ["105"]
        && inn.rooms[3].connects.isEmpty)
    #expect(inn.rooms.map(\.taken.count) == [1, 1, 0, 0])
    #expect(inn.city == "Nanjing" && inn.checkIn == 840 && inn.checkOut == 720)
    #expect(inn.quotas == [.init(delegation: "guests", most: 3)] && inn.blocks.map(\.rooms.count) == [3])
    let ceiling = try #require(visit.lodging.ceilings.first)
    #expect(ceiling.city == "Nanjing" && ceiling.price == 49_000 && ceiling.dates != nil && ceiling.source == "S")
  }

  @Test func `Halls`() throws {
    let halls = try visit().halls
    #expect(halls[0].accessible == ["A1"] && halls[0].blocked == ["A2", "A3"] && halls[0].changeover == 15)
    #expect(halls[0].doors == [.back, .left])
    #expect(halls[0].placement.axis == .gap && halls[1].accessible == nil)
    let layouts = halls.map { "\($0.layout)".replacing("Visit.Layout.", with: "").replacing("Visit.", with: "") }
    #expect(layouts[0] == "rostrum(rows: [7, 8], audience: Optional(Grid(rows: 4, columns: 10, aisles: [5])))")
    #expect(layouts[1] == "theatre(Grid(rows: 5, columns: 20, aisles: [5, 10]))")
    #expect(layouts[2] == "classroom(Grid(rows: 5, columns: 20, aisles: []))")
    #expect(layouts[3] == "call(perSide: 6)" && layouts[4] == "twoSided(perSide: 7, door: Door.facingShortSide)")
    #expect(layouts[5] == "meeting(seats: 9, chair: Chair.view)" && layouts[6] == "uShape(seats: 21)")
    #expect(
      layouts[7] == "hollowSquare(seats: 24)" && layouts[9] == "longTable(seats: 14, style: LongTableStyle.english)")
    #expect(
      layouts[8].contains("id: \"T1\", seats: 12, main: true, tier: Optional(1), at: Optional(Point(x: 1.5, y: -2.0))"))
    #expect(layouts[10] == "signing" && layouts[11] == "photo(rows: [9, 10])")
    #expect(layouts[12].contains("faces: 270, side: Optional(Side.host), honour: 5, accessible: false"))
    #expect(layouts[12].contains("faces: 0, side: nil, honour: 2, accessible: true"))
  }

  @Test func `Activities`() throws {
    let activities = try visit().activities
    let a = activities[0]
    #expect(a.kind == .panel && a.halls == ["h1", "h2"] && a.duration == 90 && a.convoy && a.priority == 3)
    #expect(a.attend == [.delegation("guests"), .person("h"), .role(.staff)] && a.optional == .people(["q"]))
    #expect(a.inPerson == ["p"] && a.deputies.map(\.by) == [["q", "r"]] && a.rostrum == ["p", "h"] && a.chair == "h")
    let b = activities[1]
    #expect(b.window?.upperBound.clock == "18:00" && b.after.first?.least == 10 && b.after.first?.most == 30)
    #expect(b.optional == .everybody && b.signers == ["p", "h"])
    let seating = activities[2].seating
    #expect(
      activities[2].place == "office" && activities[2].after.first?.least == 0 && activities[2].after.first?.most == nil
    )
    #expect(
      seating.host == "h" && seating.secondHost == "p" && seating.alternate == .gender && seating.delegations == .mix)
    #expect(
      seating.zones == [
        .init(id: "press", attendees: [.delegation("guests"), .role(.media)], rows: 2...3, columns: 4...4)
      ])
    #expect(seating.late == [.person("h")] && seating.backRows == .height && seating.variety)
    #expect(try visit().people.first?.companion == "q")
    #expect(seating.order == .bySide && seating.placement.banquet == .single)
    #expect(activities[3].kind == .meal && activities[3].seating.delegations == .keep)
    #expect(activities[4].kind == .free && activities[4].isAnywhere)
    #expect(activities.dropFirst(5).map(\.id) == ["free-1-p", "free-1-q", "free-1-h"])
    let free = activities[6]
    #expect(free.isAnywhere && free.duration == 45 && free.priority == 2 && free.attend == [.person("q")])
    #expect(free.window?.upperBound.clock == "17:00" && free.title == "自由活动")
  }

  @Test func `Rules`() throws {
    let rules = try visit().rules
    var pin = Rule.Pin()
    (pin.seat, pin.table, pin.vehicle, pin.room, pin.hotel) = ("1A", "T1", "c", "101", "inn")
    #expect(
      rules.map(\.demand) == [
        .together, .apart, .beside(.left), .near, .pin(pin), .sharedLanguage, .atMost(2, .delegation(nil)),
        .atLeast(1, .language("fr")), .atMost(3, .side(.guest)), .atLeast(1, .role(.staff)),
        .atMost(4, .delegation("hosts")),
      ])
    #expect(
      rules.prefix(7).map(\.people) == [["p", "q"], ["p", "h"], ["p", "q"], ["p", "r"], ["p"], [], ["p", "q"]])
    #expect(rules.prefix(6).map(\.scope) == [.hotel, .floor, nil, nil, nil, .tableNeighbours])
    #expect(rules[0].weight == 7 && rules[1].weight == nil && rules[2].at == ["a", "d"])
  }
}
