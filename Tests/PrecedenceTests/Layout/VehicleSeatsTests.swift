import Testing
import Visit

@testable import Precedence

@Suite("Seats of vehicles") struct VehicleSeatsTests {
  private func seats(
    _ kind: VehicleKind, _ riders: Int, hostDrives: Bool = false, seats: Int? = nil,
    _ change: (inout Placement) -> Void = { _ in }
  ) -> [String] {
    var visit = visit([], by: [.rank])
    change(&visit.placement)
    return vehicleSeats(
      kind, seats: seats ?? kind.seats, riders: riders, hostDrives: hostDrives, settings: Settings(visit))
  }

  @Test("A chauffeured sedan fills from the rear right, and its third sits in front")
  func sedan() {
    #expect(seats(.sedan, 1) == ["rear-right"])
    #expect(seats(.sedan, 2) == ["rear-right", "rear-left"])
    #expect(seats(.sedan, 3) == ["rear-right", "rear-left", "front"])
    #expect(seats(.sedan, 4) == ["rear-right", "rear-left", "rear-middle", "front"])
    #expect(seats(.sedan, 3) { $0.sedanThree = .rearMiddle } == ["rear-right", "rear-left", "rear-middle"])
    #expect(seats(.sedan, 2) { $0.sedan = .behindDriver } == ["rear-left", "rear-right"])
  }

  @Test("Where the host drives, the first sits beside him")
  func hostDrives() {
    #expect(seats(.sedan, 4, hostDrives: true) == ["front", "rear-right", "rear-left", "rear-middle"])
    #expect(seats(.mpv, 2, hostDrives: true) == ["front", "row2-right"])
  }

  @Test("An off-road car has its first seat in front") func suv() {
    #expect(seats(.suv, 3) == ["front", "rear-right", "rear-left"])
  }

  @Test("An MPV has its first row in the middle, or in the rear by setting") func mpv() {
    #expect(seats(.mpv, 6) == ["row2-right", "row2-left", "row3-right", "row3-left", "row3-middle", "front"])
    #expect(
      seats(.mpv, 6) { $0.mpv = .rearRow }
        == ["row3-right", "row3-left", "row3-middle", "row2-right", "row2-left", "front"])
  }

  @Test("A minibus starts behind the driver, or at the front door by setting") func minibus() {
    #expect(seats(.minibus, 9) == ["1A", "1B", "1C", "2A", "2B", "2C", "3A", "3B", "3C"])
    #expect(seats(.minibus, 6) { $0.minibus = .doorFront } == ["1C", "1B", "1A", "2C", "2B", "2A"])
  }

  @Test("A coach fills from the front, right before left") func coach() {
    #expect(seats(.coach, 5) == ["1D", "1C", "1B", "1A", "2D"])
  }

  @Test("The order is part of what is drawn, and holds each seat once", arguments: VehicleKind.allCases)
  func complete(kind: VehicleKind) {
    for number in 1...50 {
      let order = seats(kind, number, seats: number)
      #expect(order.count == number)
      #expect(Set(order).count == number)
      let drawn = vehiclePlan(kind, seats: number).map(\.id)
      #expect(Set(drawn).count == drawn.count)
      #expect(Set(vehiclePlan(kind, seats: number).map(\.at)).count == drawn.count)
      #expect(order.filter { !$0.hasPrefix("extra") && !drawn.contains($0) }.isEmpty)
    }
    #expect(vehiclePlan(kind, seats: kind.seats).count == kind.seats + 1)
  }

  @Test("What nobody sets follows from the occasion") func defaults() {
    var visit = visit([], by: [.rank])
    #expect(Settings(visit).honour == .left)
    #expect(Settings(visit).even == .anchor)
    let hall = Hall(id: "h", name: "", place: "p", layout: .roundTables([]))
    #expect(Settings(visit, hall: hall).honour == .right)
    #expect(Settings(visit, hall: hall).even == .strict)
    visit.convention = .international
    #expect(Settings(visit).honour == .right)
    var set = hall
    set.placement.honour = .left
    var activity = Activity(id: "a", title: "", kind: .banquet, duration: 60)
    #expect(Settings(visit, hall: set, activity: activity).honour == .left)
    activity.seating.placement.honour = .right
    #expect(Settings(visit, hall: set, activity: activity).honour == .right)
  }
}
