/// Zones of rows, blocks of delegations, late groups and photos by height. 预留区、分块、合影身高
extension Phrase {
  /// A delegation that no part of a hall between two aisles could hold as a whole.
  public static func blockSplit(_ delegation: String, at activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(delegation)人数较多，两条过道之间没有足够的连续座位，只能跨过道就座",
      en: "\(activity): no stretch between two aisles has room for all of \(delegation); they sit across an aisle")
  }
  /// A companion who sits elsewhere.
  public static func companionElsewhere(_ name: String, _ companion: String, at activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：陪护人\(companion)没能坐在\(name)身旁",
      en: "\(activity): \(companion), who helps \(name), found no seat beside")
  }
  /// A companion who should sit beside.
  public static func auditCompanion(_ name: String, _ companion: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：陪护人\(companion)应坐在\(name)身旁",
      en: "\(companion) helps \(name) and should sit beside at “\(activity)”")
  }
  /// The second host's chair stands empty between two guests.
  public static func auditHostsChair(_ seat: String, _ left: String, _ right: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：副陪席\(seat)空着，两旁是\(left)、\(right)，本桌另有主方人员可坐",
      en:
        "the second host's chair \(seat) at “\(activity)” is empty between \(left) and \(right), though another host is at the table"
    )
  }
  /// Somebody sits outside the own zone, or in that of others.
  public static func auditSeatZone(_ name: String, _ seat: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(name)（\(seat)）不在为其预留的区域，或占用了他人的预留区",
      en: "\(name) (\(seat)) sits outside the own zone, or in one kept for others, at “\(activity)”")
  }
  /// A delegation across an aisle, or with others between.
  public static func auditSeatBlock(_ delegation: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(delegation)应连片就座、不跨过道，方案没有做到",
      en: "\(delegation) should sit in one block that no aisle crosses at “\(activity)”")
  }
  /// Somebody else is nearer to the doors than one who comes late.
  public static func auditSeatLate(_ name: String, _ seat: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”：\(name)（\(seat)）晚到或早退，应坐得离门更近",
      en: "\(name) (\(seat)) comes late or leaves early and should sit nearer to the doors at “\(activity)”")
  }
  /// Somebody in the back rows of a photo stands out of the order of height.
  public static func auditPhotoHeight(_ first: String, _ second: String, _ activity: String) -> Phrase {
    Phrase(
      zh: "“\(activity)”后排按身高：\(first)与\(second)的位置应对调",
      en: "the back rows of “\(activity)” go by height: \(first) and \(second) should change places")
  }
}
