internal import Advice
internal import ArgumentParser
internal import Visit
internal import Wording

/// Changes to a visit, as they are written on the command line.
struct ChangeOptions: ParsableArguments {
  @Option(name: .customLong("pin"), help: ArgumentHelp(Speech.say(.pinHelp), valueName: "pin"))
  var pins: [String] = []

  @Option(name: .customLong("drop-vehicle"), help: ArgumentHelp(Speech.say(.dropVehicleHelp), valueName: "id"))
  var droppedVehicles: [String] = []

  @Option(name: .customLong("add-vehicle"), help: ArgumentHelp(Speech.say(.addVehicleHelp), valueName: "kind"))
  var addedVehicles: [String] = []

  @Option(name: .customLong("move"), help: ArgumentHelp(Speech.say(.moveHelp), valueName: "id=time"))
  var moves: [String] = []

  @Option(name: .customLong("hall"), help: ArgumentHelp(Speech.say(.hallHelp), valueName: "id=hall"))
  var halls: [String] = []

  @Option(name: .customLong("drop-person"), help: ArgumentHelp(Speech.say(.dropPersonHelp), valueName: "id"))
  var droppedPeople: [String] = []

  @Option(name: .customLong("drop-rule"), help: ArgumentHelp(Speech.say(.dropRuleHelp), valueName: "line"))
  var droppedRules: [Int] = []

  @Option(name: .customLong("close-room"), help: ArgumentHelp(Speech.say(.closeRoomHelp), valueName: "room"))
  var closedRooms: [String] = []

  @Option(name: .customLong("max-wait"), help: ArgumentHelp(Speech.say(.maxWaitHelp), valueName: "minutes"))
  var maxWait: Int?

  var isEmpty: Bool {
    [pins, droppedVehicles, addedVehicles, moves, halls, droppedPeople, closedRooms].allSatisfy(\.isEmpty)
      && droppedRules.isEmpty && maxWait == nil
  }

  func validate() throws {
    if let maxWait, !(0...10_000).contains(maxWait) {
      throw ValidationError(Speech.say(.mustBePositive("--max-wait", most: 10_000)))
    }
  }

  /// The changes, in a fixed order of kinds.
  func changes(_ reader: ChangeReader, _ plan: Plan) throws(ChangeFailure) -> [Change] {
    var result: [Change] = []
    for text in droppedRules { result.append(try reader.dropRule(text)) }
    for text in droppedVehicles { result.append(try reader.dropVehicle(text)) }
    for text in addedVehicles { result.append(try reader.addVehicle(text)) }
    for text in closedRooms { result.append(try reader.closeRoom(text)) }
    for text in moves {
      result.append(try reader.move(text) { id in plan.activities.first { $0.activity == id }?.start })
    }
    for text in halls { result.append(try reader.hall(text)) }
    if let maxWait { result.append(.maxWait(maxWait)) }
    for text in pins { result.append(try reader.pin(text)) }
    for text in droppedPeople { result.append(try reader.dropPerson(text)) }
    return result
  }
}
