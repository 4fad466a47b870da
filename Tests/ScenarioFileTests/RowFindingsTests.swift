import ScenarioFile
import Testing
import Visit
import Wording

@Suite("Parts of rows that a hall doesn't have") struct RowFindingsTests {
  private static func visit(_ hall: String, _ seating: String) -> String {
    """
    visit: {id: v, title: Visit, dates: 2026-12-03 .. 2026-12-05}
    precedence: {ladder: [A, B]}
    delegations: [{id: g, side: guest}, {id: h, side: host}]
    places: [{id: office, at: [33.3, 118.9]}]
    people:
      - {id: g1, name: g1, delegation: g, rank: A, local: office}
      - {id: h1, name: h1, delegation: h, rank: A, local: office}
    halls: [{id: room, place: office, \(hall)}]
    itinerary:
      - {id: a, title: A, hall: room, start: 2026-12-03 10:00, duration: 1h, attend: [g, h], seating: {\(seating)}}

    """
  }

  private static let rows = "layout: theatre, rows: 4, columns: 6"
  private static let table = "layout: meeting, seats: 9, chair: view"

  @Test(arguments: [
    Marked(visit(rows, "zones: [{id: z, for: g, rows: «9-12}]"), "the hall has 4 rows of chairs, not rows 9-12"),
    Marked(
      visit(rows, "zones: [{id: z, for: g, rows: «1-9223372036854775807}]"),
      "the hall has 4 rows of chairs, not rows 1-9223372036854775807"),
    Marked(
      visit(rows, "zones: [{id: z, for: g, rows: 1-4, columns: «5-7}]"), "each row has 6 chairs, not chairs 5-7"),
    Marked(
      visit(table, "«zones: [{id: z, for: g, rows: 1}]"), "this layout has no rows of chairs, so zones has no effect",
      .warning),
    Marked(visit(table, "«late: [g]"), "this layout has no rows of chairs, so late has no effect", .warning),
    Marked(
      visit(table + ", «doors: [back]", "order: merged"),
      "this layout has no rows of chairs, so doors has no effect", .warning),
  ]) func `rows, columns and keys that a hall has no use for are pointed at`(_ marked: Marked) { marked.check() }
}
