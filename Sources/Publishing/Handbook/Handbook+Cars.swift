internal import Visit
internal import Wording

extension Handbook {
  /// One sheet a trip: the way, the riders, and the seats drawn. 分车表
  var cars: [Markup] { papers.plan.trips.map(sheet) }

  private func sheet(_ trip: Plan.Trip) -> Markup {
    Markup("article", ["class": "trip"]) {
      Markup("div", ["class": "trip-text"]) {
        Markup("h3") {
          if trip.position != nil { Markup("span", ["class": "plate"], papers.carNumber(trip)) }
          papers.vehicleAndPlate(trip.vehicle)
        }
        Markup("p", ["class": "crew"], crew(trip))
        stops(trip)
      }
      if let drawing = VehicleChart(papers: papers, trip: trip).markup { Markup("figure") { drawing } }
    }
  }

  /// Kind of vehicle, day, driver, liaison, kilometres and number of the trip.
  private func crew(_ trip: Plan.Trip) -> String {
    let vehicle = papers.register.vehicles[trip.vehicle]
    let liaison = papers.liaison(on: trip).replacing("\n", with: " ")
    return [
      trip.stops.first.map { papers.date($0.arrive.day) }, vehicle.map { papers($0.kind.label) },
      vehicle?.driver.map { papers(.group(papers(.driver), $0)) },
      liaison.isEmpty ? nil : papers(.group(papers(.liaison), liaison)),
      "\(Decimals.text(trip.hectometres, places: 1)) km", trip.id,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private func stops(_ trip: Plan.Trip) -> Markup {
    Markup("ol", ["class": "stops"]) {
      for (position, stop) in trip.stops.enumerated() {
        Markup("li") {
          Markup("b", clock(stop, isFirst: position == 0))
          papers.place(stop.place)
          if !stop.on.isEmpty { Markup("span", ["class": "on"], papers(.getsOn(papers.names(papers.sorted(stop.on))))) }
          if !stop.off.isEmpty {
            Markup("span", ["class": "off"], papers(.getsOff(papers.names(papers.sorted(stop.off)))))
          }
          cargo(papers.cargo(trip) { $0.from == position }, "on") { .loads($0) }
          cargo(papers.cargo(trip) { $0.to == position }, "off") { .unloads($0) }
        }
      }
    }
  }

  private func cargo(_ text: String, _ style: String, _ phrase: (String) -> Phrase) -> [Markup] {
    text.isEmpty ? [] : [Markup("span", ["class": style], papers(phrase(text)))]
  }

  /// When the car is there and when it leaves.
  private func clock(_ stop: Plan.Stop, isFirst: Bool) -> String {
    guard let leave = stop.leave, leave != stop.arrive else { return stop.arrive.clock }
    return "\(stop.arrive.clock)–\(leave.clock)"
  }
}
