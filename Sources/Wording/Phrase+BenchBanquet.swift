/// What is said about measuring the seating of banquets.
extension Phrase {
  /// What is wrong somewhere in a file: a line, or a path to a value.
  public static func atPlace(_ file: String, _ place: String, _ what: Phrase) -> Phrase {
    place.isEmpty
      ? Phrase(zh: "\(file)：\(what.zh)", en: "\(file): \(what.en)")
      : Phrase(zh: "\(file)，\(place)：\(what.zh)", en: "\(file), \(place): \(what.en)")
  }
  /// A wish that isn't two guests and a weight.
  public static func banquetWishShape(found: Int) -> Phrase {
    Phrase(zh: "每条意愿应为 [甲, 乙, 权重] 三个数，实有 \(found) 个。", en: "A wish is [one, other, weight]; found \(found) numbers.")
  }
  /// A wish that names nobody.
  public static func banquetGuest(guests: Int) -> Phrase {
    Phrase(
      zh: "意愿须涉及两位不同的宾客，编号为 0 至 \(guests - 1)。",
      en: "A wish is between two different guests, numbered 0 to \(guests - 1).")
  }
  /// A table that makes no sense.
  public static let banquetTable = Phrase(
    zh: "席位数不能为负，也不能少于 min。", en: "A table's chairs can't be fewer than 0 or than min.")
  /// Too few chairs.
  public static func banquetChairs(_ chairs: Int, guests: Int) -> Phrase {
    Phrase(zh: "共 \(chairs) 个席位，坐不下 \(guests) 人。", en: "There are \(chairs) chairs for \(guests) guests.")
  }
  /// The least numbers can't be kept.
  public static func banquetMinima(guests: Int) -> Phrase {
    Phrase(
      zh: "\(guests) 人无论怎样分桌，都有一桌不足 min。", en: "However \(guests) guests are seated, some table has fewer than min.")
  }
  /// Larger than anything we can take.
  public static func banquetSize(guests: Int, weight: Int) -> Phrase {
    Phrase(
      zh: "最多 \(guests) 人，每人权重之和不超过 \(weight)。",
      en: "At most \(guests) guests, and at most \(weight) as the sum of one guest's weights.")
  }
}
