internal import Foundation

/// How names are read, for the order by pinyin (protocol.md 6.4). 拼音
///
/// The readings are those of the system's character data, which Foundation looks up only when it is asked; surnames
/// that are read in their own way are listed here.
struct Pinyin: Sendable, Hashable {
  /// Letters without tone, `v` for ü, which comes after u.
  var letters: [Int]
  /// The tone of each syllable, 1 to 4, and 5 for none.
  var tones: [Int]
  /// As it is printed: `ōu yáng`.
  var text: String

  /// How a surname is read.
  init(family: [Unicode.Scalar]) {
    let written = String(String.UnicodeScalarView(family))
    self.init(reading: Self.surnames[written] ?? Self.reading(of: written))
  }

  /// How a given name is read.
  init(given: [Unicode.Scalar]) { self.init(reading: Self.reading(of: String(String.UnicodeScalarView(given)))) }

  private init(reading: String) {
    text = reading
    letters = []
    tones = []
    for syllable in reading.split(separator: " ") {
      var tone = 5
      for scalar in String(syllable).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
        if let mark = Self.marks[scalar] {
          tone = mark
        } else if scalar == "\u{308}" {
          if letters.last == Self.u { letters[letters.count - 1] = Self.v }
        } else {
          letters.append(Int(scalar.value))
        }
      }
      tones.append(tone)
    }
  }

  private static let u = 0x75
  private static let v = 0x76
  private static let marks: [Unicode.Scalar: Int] = ["\u{304}": 1, "\u{301}": 2, "\u{30C}": 3, "\u{300}": 4]

  private static func reading(of text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isHan) else { return text }
    return text.applyingTransform(.mandarinToLatin, reverse: false) ?? text
  }

  /// Surnames that aren't read as the character usually is.
  private static let surnames: [String: String] = [
    "单": "shàn", "解": "xiè", "仇": "qiú", "曾": "zēng", "查": "zhā", "区": "ōu", "朴": "piáo", "万俟": "mò qí", "尉迟": "yù chí",
    "长孙": "zhǎng sūn", "乐": "yuè", "盖": "gě", "任": "rén", "华": "huà", "缪": "miào", "黑": "hè", "种": "chóng", "洗": "xiǎn",
    "冼": "xiǎn", "员": "yùn", "郇": "xún", "隗": "wěi", "谌": "chén", "覃": "qín", "翟": "zhái", "葛": "gě", "纪": "jǐ",
    "宁": "nìng",
    "召": "shào", "句": "gōu", "那": "nā", "折": "shé", "逄": "páng", "郗": "chī", "褚": "chǔ", "卜": "bǔ", "尹": "yǐn",
    "柏": "bǎi",
    "曲": "qū", "訾": "zī", "繁": "pó", "宓": "mì", "秘": "bì", "应": "yīng", "过": "guō", "燕": "yān", "令狐": "líng hú",
    "澹台": "tán tái", "单于": "chán yú", "鲜于": "xiān yú", "亓官": "qí guān", "乐正": "yuè zhèng", "單": "shàn", "區": "ōu",
    "長孫": "zhǎng sūn", "尉遲": "yù chí", "蓋": "gě", "沈": "shěn", "贾": "jiǎ", "俞": "yú", "殷": "yīn", "车": "chē",
  ]
}
