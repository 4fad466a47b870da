/// The variants of placement. 排位变体
extension Values {
  static let honour = WordList("placement.honour", "尊位", "Hands of honour", [Word("left", "左"), Word("right", "右")])
  static let even = WordList(
    "placement.even", "双数", "Even rows",
    [
      Word("auto", "自动", "左为上用 `anchor`，右为上用 `strict`", "`anchor` where left is senior, `strict` where right is"),
      Word("anchor", "对调", "第二位仍居首位的尊侧", "the second stays on the senior hand of the first"),
      Word("strict", "从严", "首位居中线尊侧，依次左右", "the first takes the senior side of the centre line"),
    ])
  static let twoPerson = WordList(
    "placement.two-person", "两人", "Two people",
    [Word("same", "同双数"), Word("strict", "从严")])
  static let axis = WordList(
    "placement.axis", "中轴", "Centre lines", [Word("gap", "空隙"), Word("principal", "主位")])
  static let interpreter = WordList(
    "placement.interpreter", "译员", "Interpreters",
    [Word("right", "右侧"), Word("mirror", "对称"), Word("behind", "身后")])
  static let photo = WordList(
    "placement.photo", "合影", "Photos", [Word("interleaved", "主客相间"), Word("split", "主客分列")])
  static let banquet = WordList(
    "placement.banquet", "宴会", "Hosts at a round table",
    [
      Word("pair", "双主陪"), Word("single", "单主陪"), Word("second-beside", "副主陪在侧"), Word("traditional", "传统"),
    ])
  static let minibus = WordList(
    "placement.minibus", "中巴", "First place of a minibus",
    [Word("behind-driver", "司机后"), Word("door-front", "门侧首排")])
  static let mpv = WordList(
    "placement.mpv", "商务车", "First row of an MPV", [Word("middle-row", "中排"), Word("rear-row", "后排")])
  static let sedanThree = WordList(
    "placement.sedan-three", "轿车第三位", "Third person of a sedan",
    [Word("front-third", "副驾驶"), Word("rear-middle", "后排中")])
  static let sedan = WordList(
    "placement.sedan", "轿车", "First place of a sedan", [Word("rear-right", "后排右"), Word("behind-driver", "司机后")])
  static let uShapeHead = WordList(
    "placement.u-shape-head", "U形主位", "Heads of a U", [Word("closed-side", "封闭侧"), Word("open-side", "开口侧")])
  static let lectern = WordList(
    "placement.lectern", "讲台", "Lecterns",
    [Word("centre-front", "正前方 center-front"), Word("seated-right", "就座者右侧"), Word("seated-left", "就座者左侧")])
}
