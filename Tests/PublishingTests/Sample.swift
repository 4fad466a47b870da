import Visit
import Wording

/// A visit of one night, small enough to be planned by hand, with something of everything that is printed.
enum Sample {
  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Moment {
    Moment(date(day), minute: hour * 60 + minute)
  }

  /// The first day is 3 December 2026.
  static func date(_ day: Int) -> Day { Day(year: 2026, month: 12, day: 2 + day) ?? Day(ordinal: 0) }

  static var visit: Visit {
    var visit = Visit(
      id: "sample", title: "省公司调研组 <洪泽> 调研 & 接待方案", dates: date(1)...date(2), timezone: "Asia/Shanghai",
      convention: .domestic, precedence: OrderRules(ladder: Ladder(levels: [["厅局级副职"], ["县处级正职"], ["乡科级正职"]])))
    visit.language = .zh
    visit.delegations = [
      Delegation(id: "province", name: "省公司调研组", side: .guest), Delegation(id: "county", name: "县局", side: .host),
    ]
    visit.people = people
    visit.places = [
      Place(id: "station", name: "淮安东站"), Place(id: "office", name: "县局办公楼"), Place(id: "inn", name: "县招待所"),
      Place(id: "lakeside", name: "湖滨餐厅"),
    ]
    let hours = at(1, 6, 30)...at(2, 20)
    var car = Vehicle(id: "car-1", name: "奥迪A6", kind: .sedan, depot: "office", hours: [hours])
    car.plate = "苏H·00001"
    car.driver = "老张"
    visit.vehicles = [car, Vehicle(id: "mini-1", name: "考斯特", kind: .minibus, depot: "office", hours: [hours])]
    visit.hotels = [hotel]
    visit.halls = [
      Hall(id: "room-301", name: "301会议室", place: "office", layout: .twoSided(perSide: 3, door: .facingLongSide)),
      Hall(
        id: "lake-room", name: "湖景厅", place: "lakeside", layout: .roundTables([.init(id: "T1", seats: 8, main: true)])),
    ]
    visit.activities = [talks, dinner]
    return visit
  }

  private static var people: [Person] {
    let chief = person("wang", "王国华", of: "province", title: "副总经理", rank: Rank(name: "厅局级副职", level: 0), .male)
    var office = person("li", "李秀兰", of: "province", title: "办公室主任", rank: Rank(name: "县处级正职", level: 1), .female)
    office.diet = ["halal"]
    var secretary = person("ding", "丁一", of: "province", title: "秘书", rank: nil, .male)
    secretary.role = .secretary
    secretary.serves = ["wang"]
    var host = person("zhao", "赵德", of: "county", title: "局长", rank: Rank(name: "乡科级正职", level: 2), .male)
    var staff = person("huang", "黄蕾", of: "county", title: "办公室主任", rank: nil, .female)
    staff.role = .staff
    staff.phone = "13900000002"
    var guests = [chief, office, secretary]
    for position in guests.indices {
      guests[position].arrive = Passage(at: at(1, 10, 42), place: "station", by: "G8297")
      guests[position].leave = Passage(at: at(2, 16, 10), place: "station", by: "G8300")
      guests[position].luggage = 1
    }
    host.local = "office"
    staff.local = "office"
    return guests + [host, staff]
  }

  private static func person(
    _ id: Person.ID, _ name: String, of delegation: Delegation.ID, title: String, rank: Rank?, _ gender: Gender
  ) -> Person {
    var person = Person(id: id, name: name, delegation: delegation)
    person.title = title
    person.rank = rank
    person.gender = gender
    return person
  }

  private static var hotel: Hotel {
    var accessible = Room(number: "501", kind: .twin, floor: 5, grade: 4, price: 32000)
    accessible.accessible = true
    var taken = Room(number: "802", kind: .single, floor: 8, grade: 2, price: 48000)
    taken.taken = [date(1)..<date(2)]
    return Hotel(
      id: "guesthouse", name: "县招待所", place: "inn",
      rooms: [
        Room(number: "801", kind: .suite, floor: 8, grade: 1, price: 88000), taken,
        Room(number: "803", kind: .single, floor: 8, grade: 2, price: 48000), accessible,
        Room(number: "502", kind: .twin, floor: 5, grade: 4, price: 32000),
      ])
  }

  private static var talks: Activity {
    var talks = Activity(id: "talks", title: "工作座谈会", kind: .talks, duration: 120)
    talks.start = at(1, 14, 30)
    talks.halls = ["room-301"]
    talks.attend = [.delegation("province"), .delegation("county")]
    return talks
  }

  private static var dinner: Activity {
    var dinner = Activity(id: "dinner", title: "工作餐", kind: .meal, duration: 90)
    dinner.start = at(1, 18, 30)
    dinner.halls = ["lake-room"]
    dinner.attend = [.delegation("province"), .delegation("county")]
    return dinner
  }
}
