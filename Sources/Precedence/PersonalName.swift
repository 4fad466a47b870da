/// A name in its family and its given part, without spaces and dots. 姓、名
///
/// Chinese names start with the surname, of one character unless it is one of the compound surnames (复姓). Names in
/// other scripts stay in one part, as they are written.
struct PersonalName: Sendable, Hashable {
  var family: [Unicode.Scalar]
  var given: [Unicode.Scalar]

  /// The parts of a name. What follows a bracket, as in 王红(女), is an annotation and not part of the name.
  init(_ name: String) {
    let brackets: Set<Unicode.Scalar> = ["(", "\u{FF08}"]
    let bare = name.unicodeScalars.prefix { !brackets.contains($0) }
    let letters = bare.filter { !$0.properties.isWhitespace && $0 != "·" && $0 != "•" }
    guard let first = letters.first, first.isHan else {
      family = bare.map { $0 }
      given = []
      return
    }
    let pair = String(String.UnicodeScalarView(letters.prefix(2)))
    let count = letters.count > 2 && Self.compound.contains(pair) ? 2 : 1
    family = Array(letters.prefix(count))
    given = Array(letters.dropFirst(count))
  }

  /// Whether it starts with a Chinese character.
  var isHan: Bool { family.first?.isHan ?? false }

  /// Surnames of two characters. 复姓
  private static let compound: Set<String> = [
    "欧阳", "司马", "上官", "诸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "司空", "万俟", "闻人", "赫连",
    "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "仲孙", "轩辕", "钟离", "鲜于", "闾丘", "亓官", "司寇", "子车", "颛孙", "端木",
    "巫马", "公西", "漆雕", "乐正", "壤驷", "公良", "拓跋", "夹谷", "宰父", "谷梁", "段干", "百里", "东郭", "南门", "呼延", "羊舌", "微生", "左丘",
    "东门", "西门", "南宫", "独孤", "第五", "歐陽", "諸葛", "東方", "長孫", "司馬", "尉遲",
  ]
}
