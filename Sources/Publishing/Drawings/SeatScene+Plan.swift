internal import Visit

extension Papers {
  /// The chairs and furniture of an activity, or nil where nobody is seated.
  func scene(of item: Plan.Item) -> SeatScene? {
    let seats = plan.seats.filter { $0.activity == item.activity }
    guard !seats.isEmpty else { return nil }
    let layout = item.hall.flatMap { register.halls[$0]?.layout }
    let marks = marks(of: seats, in: layout)
    let chairs = seats.map { seat in
      SeatScene.Chair(
        seat: seat.seat, at: seat.at, faces: seat.faces, person: seat.person, side: seat.side, mark: marks[seat.person])
    }
    return SeatScene(chairs: chairs, pieces: [])
  }
}
