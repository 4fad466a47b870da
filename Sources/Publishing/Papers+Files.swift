extension Papers {
  /// Every list of the papers, in the order of the handbook. 各表
  public var tables: [Table] {
    [
      scheduleTable, guestTable, staffTable, carTable, roomTable, houseTable, seatTable, diningTable, dutyTable,
      orderTable,
      findingTable, unmetTable, goalTable,
    ]
  }
}
