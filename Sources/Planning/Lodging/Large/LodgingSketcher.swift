internal import Visit

/// Sketches rooms for very many: whole delegations move between floors and the staircases of the hotels shift, annealed
/// from far to near. The work is counted, so that the answer doesn't depend on the machine. 草拟
struct LodgingSketcher {
  private var sketch: LodgingSketch
  private let plot: LodgingPlot
  private var dice: Dice
  private let isOver: () -> Bool
  /// What one missed preference weighs, in thousandths of a currency unit.
  private let weight: Double
  private let isThrifty: Bool
  private var log: [(guest: Int, home: Int)] = []
  private var shifts: [(zone: Int, stair: [Int])] = []
  private var best: (home: [Int], sum: LodgingSketch.Sum)?
  private let usable: [Int]
  private let width: Int

  init(_ plot: LodgingPlot, goals: [GoalName], seed: Int, isOver: @escaping () -> Bool) {
    self.plot = plot
    sketch = LodgingSketch(plot)
    dice = Dice(seed: seed)
    self.isOver = isOver
    let prices = plot.classes.map(\.price)
    let mean = Double(prices.reduce(0, +)) / Double(max(1, prices.count))
    let nights = plot.problem.guests.reduce(0) { $0 + $1.nights.count }
    let stay = max(1, mean * Double(nights) / Double(max(1, plot.problem.guests.count)))
    isThrifty = Self.isThrifty(goals)
    weight = stay * (isThrifty ? 0.01 : 8)
    usable = unique(plot.floors)
    width = plot.problem.floors.count
  }

  /// Whether cost comes before preferences.
  static func isThrifty(_ goals: [GoalName]) -> Bool {
    goals.first { $0 == .preferences || $0 == .cost } != .preferences
  }

  /// The class of each guest in the best sketch that could be a plan, or else in the last one.
  mutating func run(steps: Int) -> (home: [Int], sum: LodgingSketch.Sum) {
    begin()
    let (hot, cold) = (isThrifty ? weight * 400 : weight / 2, isThrifty ? weight : weight / 4000)
    for step in 0..<steps {
      if step % 64 == 0, isOver() { break }
      let rest = Double(step) / Double(max(1, steps))
      let heat = hot * Double.pow(cold / hot, rest)
      let start = sketch.sum
      log.removeAll(keepingCapacity: true)
      shifts.removeAll(keepingCapacity: true)
      draw()
      let change = worth(sketch.sum, rest) - worth(start, rest)
      if change <= 0 || takes(change / heat) {
        keep()
      } else {
        undo()
      }
    }
    return best ?? (sketch.home, sketch.sum)
  }

  private func worth(_ sum: LodgingSketch.Sum, _ rest: Double) -> Double {
    let hard = max(weight, isThrifty ? weight * 400 : weight) * (0.4 + 4 * rest)
    return hard * Double(sum.lacking + sum.astray) + weight * Double(sum.missed) + Double(sum.cost)
  }

  /// Whether a loss is taken: near enough to exp(-x), and the same on every machine.
  private mutating func takes(_ loss: Double) -> Bool {
    guard loss < 12 else { return false }
    let part = loss / 4
    let rise = 1 + part + part * part / 2 + part * part * part / 6
    return dice.share() * rise * rise * rise * rise < 1
  }

  private mutating func keep() {
    guard sketch.sum.isSound else { return }
    let sum = sketch.sum
    if let best {
      let (a, b) = ([sum.missed, sum.cost], [best.sum.missed, best.sum.cost])
      let isBetter =
        isThrifty ? a.reversed().lexicographicallyPrecedes(b.reversed()) : a.lexicographicallyPrecedes(b)
      guard isBetter else { return }
    }
    best = (sketch.home, sum)
  }

  private mutating func undo() {
    for change in log.reversed() { sketch.move(change.guest, to: change.home) }
    for shift in shifts.reversed() { sketch.restore(shift.zone, shift.stair) }
  }

  private mutating func move(_ guest: Int, to own: Int) {
    guard own >= 0, sketch.home[guest] != own else { return }
    log.append((guest, sketch.home[guest]))
    sketch.move(guest, to: own)
  }

  private mutating func shift(_ zone: Int, _ step: Int, to rung: Int) {
    shifts.append((zone, sketch.stairs[zone]))
    sketch.setStair(zone, step, to: rung)
  }

  /// Everybody somewhere.
  private mutating func begin() {
    if plot.isOrdered {
      for zone in sketch.stairs.indices {
        let count = plot.ladders[zone % plot.ladders.count].count
        let steps = sketch.stairs[zone].count
        for step in 0..<steps { sketch.setStair(zone, step, to: count * (step + 1) / (3 * steps)) }
      }
    }
    for party in plot.parties {
      let floor = usable[dice.below(max(1, usable.count))]
      for guest in party where !plot.open[guest].isEmpty {
        let own = door(guest, floor, anyway: false) ?? plot.open[guest][dice.below(plot.open[guest].count)]
        sketch.move(guest, to: own)
      }
    }
  }

  // MARK: - Changes

  private mutating func draw() {
    switch dice.below(20) {
    case 0...5: settle()
    case 6...8: gather()
    case 9...11: exchange()
    case 12...14: wander()
    case 15...16: trade()
    default: shift()
    }
  }

  /// A class on a floor that a guest may have: where the order allows it, and where a room is left.
  private func door(_ guest: Int, _ floor: Int, anyway: Bool) -> Int? {
    var found: Int?
    let way = guest * width + floor
    for door in plot.doorway[way]..<plot.doorway[way + 1] {
      let own = plot.doors[door]
      guard anyway || sketch.fits(guest, own) else { continue }
      if sketch.spare(own, for: guest) > 0 { return own }
      found = found ?? own
    }
    return found
  }

  private func floor(_ guest: Int) -> Int { sketch.home[guest] < 0 ? -1 : plot.floors[sketch.home[guest]] }

  private mutating func anyFloor() -> Int { usable[dice.below(usable.count)] }

  private mutating func anyParty() -> [Int] { plot.parties[dice.below(plot.parties.count)] }

  /// One of the floors where a party lives, or another.
  private mutating func someFloor(_ party: [Int], own: Double) -> Int {
    let home = floor(party[dice.below(party.count)])
    return home >= 0 && dice.share() < own ? home : anyFloor()
  }

  /// A party goes to one floor or two.
  private mutating func settle() {
    let party = anyParty()
    let first = someFloor(party, own: 0.5)
    let second = dice.below(3) == 0 ? first : someFloor(party, own: 0.4)
    let anyway = dice.below(4) == 0
    for guest in party {
      let here = floor(guest)
      if here == first || here == second, sketch.fits(guest, sketch.home[guest]) { continue }
      if let own = door(guest, first, anyway: false) ?? door(guest, second, anyway: false)
        ?? (anyway ? door(guest, first, anyway: true) : nil)
      {
        move(guest, to: own)
      }
    }
  }

  /// Those of a party who live on one floor go to another.
  private mutating func gather() {
    let party = anyParty()
    let from = someFloor(party, own: 1)
    let to = someFloor(party, own: 0.6)
    guard from != to else { return }
    for guest in party where floor(guest) == from {
      if let own = door(guest, to, anyway: false) { move(guest, to: own) }
    }
  }

  /// Parts of two parties change floors.
  private mutating func exchange() {
    let (one, other) = (anyParty(), anyParty())
    let (here, there) = (someFloor(one, own: 1), someFloor(other, own: 1))
    guard one != other, here != there else { return }
    let (leaving, coming) = (one.filter { floor($0) == here }, other.filter { floor($0) == there })
    for guest in leaving { if let own = door(guest, there, anyway: false) { move(guest, to: own) } }
    for guest in coming { if let own = door(guest, here, anyway: false) { move(guest, to: own) } }
  }

  /// Somebody goes to another class, mostly where others of the party live.
  private mutating func wander() {
    let party = anyParty()
    let guest = party[dice.below(party.count)]
    guard !plot.open[guest].isEmpty else { return }
    if dice.below(3) > 0, let own = door(guest, someFloor(party, own: 1), anyway: false) { return move(guest, to: own) }
    let own = plot.open[guest][dice.below(plot.open[guest].count)]
    if sketch.fits(guest, own) || dice.below(4) == 0 { move(guest, to: own) }
  }

  /// Two people change over.
  private mutating func trade() {
    let (guest, other) = (dice.below(sketch.home.count), dice.below(sketch.home.count))
    let (here, there) = (sketch.home[guest], sketch.home[other])
    guard here >= 0, there >= 0, here != there, plot.open[guest].contains(there), plot.open[other].contains(here),
      sketch.fits(guest, there), sketch.fits(other, here)
    else { return }
    move(guest, to: there)
    move(other, to: here)
  }

  /// A step of a staircase goes up or down, and whoever is on the wrong side of it goes elsewhere in the hotel.
  private mutating func shift() {
    guard plot.isOrdered else { return wander() }
    let zone = dice.below(sketch.stairs.count)
    let ladder = plot.ladders[zone % plot.ladders.count]
    guard !sketch.stairs[zone].isEmpty, !ladder.isEmpty else { return wander() }
    let step = dice.below(sketch.stairs[zone].count)
    let far = dice.below(8) == 0 ? ladder.count / 2 : max(2, ladder.count / 20)
    let from = sketch.stairs[zone][step]
    let to = min(ladder.count, max(0, from + dice.below(2 * far + 1) - far))
    guard to != from else { return }
    shift(zone, step, to: to)
    let house = zone / plot.ladders.count
    for guest in ladder where sketch.home[guest] >= 0 && plot.houses[sketch.home[guest]] == house {
      if !sketch.fits(guest, sketch.home[guest]), let own = refuge(guest, house) { move(guest, to: own) }
    }
  }

  /// A class in a hotel that the order allows, where most of the party live.
  private func refuge(_ guest: Int, _ house: Int) -> Int? {
    let party = plot.party[guest]
    var found: (own: Int, worth: Int)?
    for own in plot.open[guest] where plot.houses[own] == house && sketch.fits(guest, own) {
      let spare = sketch.spare(own, for: guest)
      let worth = 100 * sketch.count(party, on: plot.floors[own]) + (spare > 0 ? 50 + min(spare, 40) : 0)
      if found.map({ worth > $0.worth }) ?? true { found = (own, worth) }
    }
    return found?.own
  }
}
