import ScenarioFile
import Testing
import Visit
import Wording

@Suite struct TablesTests {
  @Test func `People come from a CSV file with the same keys`() throws {
    let reading = read(
      Marked.base + "people: lists/guests.csv\n",
      [
        "lists/guests.csv": """
        \u{FEFF}编号,姓名,单位,职级,arrive.at,arrive.place,languages,职务,离开.时间,离开.地点\r
        p,王国华,guests,县处级正职,2026-12-03 10:42,station,zh;fr,"主任, ""兼"" ",,\r
        \r
        q,李秀兰,guests,,,,,,2026-12-04 10:00,station\r

        """
      ])
    #expect(printed(reading) == "")
    let people = try #require(reading.visit?.people)
    #expect(people.map(\.name) == ["王国华", "李秀兰"] && people.map(\.rank?.level) == [6, nil])
    #expect(
      people[0].arrive?.place == "station" && people[0].languages == ["zh", "fr"] && people[0].title == "主任, \"兼\"")
    #expect(people[0].leave == nil && people[1].arrive == nil && people[1].leave?.at.clock == "10:00")
    #expect(reading.visit?.origins[.person("q")] == Origins.Line(file: "lists/guests.csv", line: 4))
  }

  @Test func `What is wrong in a CSV file is shown there`() {
    let reading = read(
      Marked.base + "people: g.csv\n", ["g.csv": "id,name,delegation,rnk\np,P,guests,x\nq,Q,gests,y,z\n"])
    #expect(
      printed(reading) == """
        g.csv:1:20: error: unknown key “rnk” in people
            id,name,delegation,rnk
                               ^^^
            = did you mean rank?
        g.csv:3:5: error: there is no delegation “gests”
            q,Q,gests,y,z
                ^^^^^
            = did you mean guests?
        g.csv:3:13: error: the row has more than 4 cells; quote text that holds a comma
            q,Q,gests,y,z
                        ^
        """)
  }

  @Test(arguments: [
    ("id,name\n\"p,P\n", "g.csv:2:1: error: this quote is never closed"),
    ("id,name\n\"p\"x,P\n", "g.csv:2:4: error: expected a comma after the closing quote"),
    ("", "g.csv:1:1: error: the file is empty"),
  ])
  func `Broken tables are pointed at`(_ text: String, _ first: String) {
    let shown = printed(read(Marked.base + "places: g.csv\n".replacing("places", with: "people"), ["g.csv": text]))
    #expect(shown.hasPrefix(first), "\(shown)")
  }

  @Test(arguments: [",", ";", "\t"])
  func `A matrix of roads may be separated by commas, semicolons or tabs`(_ separator: String) {
    let rows = [
      ["from", "to", "minutes", "km"], ["office", "station", "45", "38.1"], ["station", "office", "50", "39"],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
    let reading = read(Marked.base + "travel: {matrix: times.csv}\n", ["times.csv": text])
    #expect(printed(reading) == "")
    #expect(reading.visit?.travel.rows.map(\.time) == [45, 50])
    #expect(reading.visit?.travel.rows.map(\.hectometres) == [381, 390])
    #expect(reading.visit?.travel.rows.allSatisfy(\.oneWay) == true)
  }

  @Test func `The digest covers the lists`() {
    let text = Marked.base + "people: g.csv\n"
    let one = read(text, ["g.csv": "id,name,delegation\np,P,guests\n"])
    let other = read(text, ["g.csv": "id,name,delegation\np,Q,guests\n"])
    #expect(one.sha256 != other.sha256 && one.visit != nil)
  }
}
