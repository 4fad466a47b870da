internal import Visit

extension ItineraryProblem {
  /// Each start in each of the rooms: when and where one activity may be, earlier first. 可选时间与会场
  ///
  /// Options are made as they are looked at: four hundred meetings of a month have millions of them.
  struct OptionList: RandomAccessCollection, Sendable {
    /// The starts, earlier first.
    var starts: [Moment]
    /// Halls with their places, or the place where there is no hall.
    var rooms: [Room]

    /// A hall and where it is.
    struct Room: Sendable, Hashable {
      var hall: Hall.ID?
      var place: Place.ID
    }

    var startIndex: Int { 0 }
    var endIndex: Int { starts.count * rooms.count }

    subscript(position: Int) -> Option {
      let room = rooms[position % rooms.count]
      return Option(start: starts[position / rooms.count], hall: room.hall, place: room.place)
    }
  }
}
