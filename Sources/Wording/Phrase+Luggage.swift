/// Luggage that travels apart from its owners.
extension Phrase {
  /// Luggage is to go by itself, but nothing takes it.
  public static func scenarioNoLuggageVehicle(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)等的行李另运，车辆中却没有行李车（role: luggage）",
      en: "the luggage of \(name) goes by itself, but no vehicle has `role: luggage`")
  }

  /// No vehicle for luggage is out on a day.
  public static func noLuggageVehicle(day: String) -> Phrase {
    Phrase(zh: "\(day) 没有可用的行李车", en: "no luggage vehicle is available on \(day)")
  }

  /// More pieces than any vehicle takes.
  public static func luggageTooMuch(pieces: Int, space: Int) -> Phrase {
    Phrase(
      zh: "行李 \(pieces) 件，最大的行李车只容 \(space) 件",
      en: "\(pieces) pieces of luggage; the largest luggage vehicle takes \(space)")
  }

  /// All vehicles for luggage are full, elsewhere or off duty.
  public static func luggageVehiclesBusy(from: String, to: String, time: String, vehicles: Int, space: Int) -> Phrase {
    Phrase(
      zh: "\(time) 前后由\(from)运往\(to)，行李车 \(vehicles) 辆、共容 \(space) 件，届时已满、在别处或不当班",
      en:
        "from \(from) to \(to) about \(time); \(vehicles == 1 ? "the luggage vehicle, with room for \(space) pieces, is" : "the \(vehicles) luggage vehicles, with room for \(space) pieces, are") full, elsewhere or off duty then"
    )
  }

  /// Not all of somebody's luggage is taken, or more.
  public static func auditLuggageTaken(_ name: String, from: String, to: String, found: Int, expected: Int) -> Phrase {
    Phrase(
      zh: "\(name)的行李应由\(from)另运至\(to) \(expected) 件，方案为 \(found) 件",
      en: "\(expected) pieces of \(name)'s luggage go from \(from) to \(to) by themselves; the plan takes \(found)")
  }

  /// Luggage that nobody asked for.
  public static func auditLuggageUnasked(_ trip: String, _ name: String) -> Phrase {
    Phrase(
      zh: "车次 \(trip) 载有\(name)的行李，方案文件并未要求这样另运",
      en: "\(trip) takes luggage of \(name) where the scenario asks for none to be taken")
  }

  /// Luggage too early or too late.
  public static func auditLuggageTime(
    _ trip: String, _ name: String, found: String, from: String, to: String, isArrival: Bool
  ) -> Phrase {
    isArrival
      ? Phrase(
        zh: "车次 \(trip)：\(name)的行李 \(found) 到，应在 \(from) 至 \(to) 之间",
        en: "\(trip): \(name)'s luggage arrives at \(found), but should from \(from) to \(to)")
      : Phrase(
        zh: "车次 \(trip)：\(name)的行李 \(found) 启运，应在 \(from) 至 \(to) 之间",
        en: "\(trip): \(name)'s luggage leaves at \(found), but should from \(from) to \(to)")
  }

  /// Luggage on a vehicle for people.
  public static func auditLuggageRole(_ vehicle: String, _ trip: String) -> Phrase {
    Phrase(
      zh: "车次 \(trip) 载有另运的行李，\(vehicle)却不是行李车",
      en: "\(trip) takes luggage without its owners, but \(vehicle) is no luggage vehicle")
  }

  /// Luggage said to be left that is taken.
  public static func auditLuggageMet(_ name: String, from: String) -> Phrase {
    Phrase(
      zh: "\(name)自\(from)的行李列为未落实，实际已安排", en: "\(name)'s luggage from \(from) is said to be left, but is taken")
  }

  /// Luggage and whose it is.
  public static func luggageLoad(_ pieces: Int, _ owners: [String]) -> Phrase {
    Phrase(
      zh: "行李 \(pieces) 件（\(owners.joined(separator: "、"))）",
      en: "\(pieces) \(pieces == 1 ? "piece" : "pieces") of luggage (\(owners.joined(separator: ", ")))")
  }

  /// Luggage is put into a vehicle.
  public static func loads(_ luggage: String) -> Phrase { Phrase(zh: "装\(luggage)", en: "loads \(luggage)") }

  /// Luggage is taken out of a vehicle.
  public static func unloads(_ luggage: String) -> Phrase { Phrase(zh: "卸\(luggage)", en: "unloads \(luggage)") }
}
