extension Papers {
  /// Every list of the papers, in the order of the handbook. 各表
  public var tables: [Table] {
    [
      scheduleTable, guestTable, diningTable, staffTable, dutyTable, carTable, roomTable, houseTable, seatTable,
      orderTable,
      findingTable, unmetTable, goalTable,
    ]
  }

  /// Every file of the papers: the plan, the handbook, and each list as CSV. 全部文件
  public func files(timing: Bool = true) -> [OutputFolder.File] {
    [
      OutputFolder.File("plan.json", PlanFile.text(of: plan, timing: timing)),
      OutputFolder.File("handbook.html", handbook),
    ] + tables.map { OutputFolder.File("\($0.id).csv", $0.csv) }
  }
}
