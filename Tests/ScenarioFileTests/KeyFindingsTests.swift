import Testing
import Visit

@Suite struct KeyFindingsTests {
  @Test(
    arguments: [
      Marked(
        "visit: {id: v, «dtaes: 2026-12-03, dates: 2026-12-03}", "unknown key “dtaes” in the visit",
        hint: "did you mean dates?"),
      Marked(
        "visit: {id: v, «qqqqqqqq: 1, dates: 2026-12-03}", "unknown key “qqqqqqqq” in the visit",
        hint: "known here: id, title, dates, timezone, convention, language, policy, goals, placement"),
      Marked("visit: {id: v, «日基: 1, 日期: 2026-12-03}", "unknown key “日基” in the visit", hint: "did you mean 日期?"),
      Marked("visit: {id: v, dates: 2026-12-03, «id: w}", "“id” is given twice (see a.yaml:1)"),
      Marked(
        "visit: {id: v, dates: 2026-12-03, «convention：domestic}", "unknown key “convention：domestic” in the visit",
        hint: "write “: ” instead of the full-width colon"),
      Marked("visit: «{id: v}", "dates is missing"),
      Marked("visit: «v", "expected `key: value` with keys such as id, title, dates, found “v”"),
      Marked("«peopel: []", "unknown key “peopel” in the scenario", hint: "did you mean people?"),
    ])
  func `Keys`(_ marked: Marked) { marked.check() }

  @Test(
    arguments: [
      Marked(
        "people: [{id: a, name: A, delegation: «guest}]", "there is no delegation “guest”", hint: "did you mean guests?"
      ),
      Marked(
        "people: [{id: a, name: A, delegation: guests}, {id: «a, name: B, delegation: guests}]",
        "“a” is already taken (see a.yaml:4)"),
      Marked("people: [{id: «guests, name: A, delegation: guests}]", "“guests” is already taken (see a.yaml:2)"),
      Marked(
        "people: [{id: «a:b, name: A, delegation: guests}]",
        "“a:b” is no id: it may not be empty, hold a colon, or pass 100 characters"),
      Marked(
        "people: [{id: a, name: A, delegation: guests, rank: «县处级}]", "the ladder cn-civil-service has no rank “县处级”",
        hint: "did you mean 正处级?"),
      Marked(
        "people: [{id: a, name: A, delegation: guests, role: «interpeter}]", "“interpeter” is no value of role",
        hint: "did you mean interpreter?"),
      Marked(
        "people: [{id: a, name: A, delegation: guests, country: «France}]",
        "expected a country code of two letters, such as CN or FR, found “France”"),
      Marked("people: [{id: a, name: A, delegation: guests, serves: [«b]}]", "there is no person “b”"),
      Marked("people: «{id: a}", "expected a list, with `- ` before each item, found “{…}”"),
      Marked("people: [«a]", "expected `key: value` with keys such as id, name, name-latin, found “a”"),
      Marked("people: «guests.txt", "expected a list, or the name of a CSV file, found “guests.txt”"),
      Marked("people: «../guests.csv", "the list ../guests.csv must lie beside the scenario or in a folder below"),
      Marked("people: «guests.csv", "can't open the list guests.csv: there is no such file"),
      Marked("people: [{id: a, name: «[x], delegation: guests}]", "expected text, found “[…]”"),
    ])
  func `People`(_ marked: Marked) { marked.check() }

  @Test(arguments: [
    Marked(
      "vehicles: [{id: c, kind: «sedn, depot: office}]", "“sedn” is no value of vehicles.kind",
      hint: "did you mean sedan?"),
    Marked(
      "vehicles: [{id: c, kind: sedan, depot: «ofice}]", "there is no place “ofice”", hint: "did you mean office?"),
    Marked(
      "vehicles: [{id: c, kind: sedan, depot: office, seats: «-4}]", "expected a whole number from 0 to 200, found “-4”"
    ),
    Marked(
      "vehicles: [{id: c, kind: sedan, depot: office, seats: «99999999999999999999}]",
      "expected a whole number from 0 to 200, found “99999999999999999999”"),
    Marked(
      "vehicles: [{id: c, kind: sedan, depot: office, cost: {km: «.inf}}]",
      "expected a number from 0 to 10000000, found “.inf”"),
    Marked(
      "vehicles: [{id: c, kind: sedan, depot: office, hours: [2026-12-03 08:00 .. 12:00, «2026-12-03 11:00 .. 18:00]}]",
      "these hours overlap those before"),
    Marked(
      "vehicles: [{id: c, kind: sedan, depot: office, hours: «20:00 .. 06:00}]",
      "the range ends before it starts: 20:00 .. 06:00", .warning),
    Marked(
      "vehicles: [{id: c, kind: sedan, depot: office, cost: {km: «1.255}}]",
      "money has at most two decimals, found “1.255”"),
    Marked("travel: {rows: [«{from: office, to: station}]}", "time or km is missing"),
    Marked("travel: {speed: «0}", "expected a number from 1 to 400, found “0”"),
    Marked(
      "transport: {max-wait: «50}", "expected a length of time such as 90m, 2h or 1h30m, a year at most, found “50”",
      hint: "say the unit, such as 50m for minutes"),
    Marked("limits: {gap: «2}", "expected a number from 0 to 1, found “2”"),
    Marked("seed: «-1", "expected a whole number from 0 to 2147483647, found “-1”"),
  ])
  func `Vehicles, roads and limits`(_ marked: Marked) { marked.check() }

  @Test(arguments: [
    Marked(
      "hotels: [{id: h, place: office, rooms: [{numbers: 801, kind: suite}, {«numbers: 801-803, kind: twin}]}]",
      "“801” is already taken (see a.yaml:4)"),
    Marked(
      "hotels: [{id: h, place: office, rooms: [{numbers: «805-801, kind: suite}]}]",
      "expected room numbers such as 801 or 802-805, the lower first, found “805-801”"),
    Marked(
      "hotels: [{id: h, place: office, rooms: [{numbers: 801, kind: suite, accessible: «[802]}]}]",
      "there is no room “802”",
      hint: "known here: 801"),
    Marked(
      "hotels: [{id: h, place: office, rooms: [{«numbers: 801, kind: suite, connects: 802}]}]",
      "there is no room “802”",
      hint: "did you mean 801?"),
    Marked(
      "hotels: [{id: h, place: office, rooms: [{numbers: 801, kind: suite}], taken: [{rooms: 801, «nights: 2026-12-03 .. 2026-12-03}]}]",
      "this holds no night: two days are one night, such as 12-03 .. 12-04"),
    Marked(
      "lodging: {standards: [{ranks: «..处长}]}", "the ladder cn-civil-service has no rank “处长”",
      hint: "known here: 国家级正职, 国家级副职, 省部级正职, 省部级副职, 厅局级正职, 厅局级副职, 县处级正职, 县处级副职, 乡科级正职, 乡科级副职, 股级正职, 股级副职, 科员级, 办事员级"),
    Marked(
      "halls: [{id: x, place: office, layout: «rostum, rows: [7]}]", "“rostum” is no value of halls.layout",
      hint: "did you mean rostrum?"),
    Marked("halls: [{id: x, place: office, layout: signing, «rows: [7]}]", "the layout signing takes no rows"),
    Marked(
      "halls: [{id: x, place: office, layout: photo, rows: [«0]}]", "expected a whole number from 1 to 500, found “0”"),
    Marked("halls: [«{id: x, place: office, layout: photo}]", "rows is missing"),
    Marked(
      "halls: [{id: x, place: office, layout: theatre, rows: 3, columns: 4, aisles: [«9]}]",
      "expected a whole number from 1 to 3, found “9”"),
    Marked(
      "halls: [{id: x, place: office, layout: round-tables, tables: [{id: A, seats: 8, main: true}, {id: B, seats: 8, «main: yes}]}]",
      "there can be only one main table (see a.yaml:4)"),
  ])
  func `Rooms and halls`(_ marked: Marked) { marked.check() }
}
