internal import Visit

extension Papers {
  /// Every list of the papers, in the order of the handbook. 各表
  public var tables: [Table] {
    [
      scheduleTable, guestTable, diningTable, staffTable, dutyTable, carTable, roomTable, houseTable, seatTable,
      orderTable, certificateTable, oppositeTable,
      findingTable, unmetTable, goalTable,
    ] + [shuttleTable].filter { !$0.rows.isEmpty }
  }

  /// Every file of the papers: the plan, the handbook, and each list as CSV. 全部文件
  public func files(timing: Bool = true) -> [OutputFolder.File] {
    [
      OutputFolder.File("plan.json", PlanFile.text(of: plan, timing: timing)),
      OutputFolder.File("handbook.html", handbook),
    ] + charts + tables.map { OutputFolder.File("\($0.id).csv", $0.csv) }
  }

  /// The seat charts, each from both sides.
  private var charts: [OutputFolder.File] {
    plan.activities.flatMap { item in
      SeatChart.View.allCases.compactMap { view in
        seatChart(of: item.activity, view).map { chart in
          OutputFolder.File("seats-\(Self.fileName(item.activity.text))-\(view.rawValue).svg", chart.svg)
        }
      }
    }
  }

  /// An id as part of a file's name: whatever could lead elsewhere is left out.
  private static func fileName(_ id: String) -> String {
    String(
      id.unicodeScalars.map {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" ? Character($0) : "_"
      }.prefix(80))
  }
}
