internal import Publishing

/// Colours of lines and bars, told apart by those who see few colours too. 配色
enum SeriesStyle {
  /// How many there are.
  static let count = 12

  /// The class of a line or dot.
  static func line(_ index: Int) -> String { "series line-\(index % count)" }

  /// The class of a filled thing.
  static func fill(_ index: Int) -> String { "fill-\(index % count)" }

  static let css = StaticStyle(
    """
    .drawing .series{fill:none;stroke-width:1.8}
    .drawing .bound{stroke-dasharray:4 3;stroke-width:1.3}
    .drawing .fitted{stroke-dasharray:2 3;stroke-width:1}
    .drawing .line-0{stroke:#a3322a}.drawing .fill-0{fill:#a3322a}
    .drawing .line-1{stroke:#2f6f8f}.drawing .fill-1{fill:#2f6f8f}
    .drawing .line-2{stroke:#c29a3a}.drawing .fill-2{fill:#c29a3a}
    .drawing .line-3{stroke:#5b7f3b}.drawing .fill-3{fill:#5b7f3b}
    .drawing .line-4{stroke:#6c5b8f}.drawing .fill-4{fill:#6c5b8f}
    .drawing .line-5{stroke:#c07a5c}.drawing .fill-5{fill:#c07a5c}
    .drawing .line-6{stroke:#4f8f86}.drawing .fill-6{fill:#4f8f86}
    .drawing .line-7{stroke:#857c70}.drawing .fill-7{fill:#857c70}
    .drawing .line-8{stroke:#1f3f6b}.drawing .fill-8{fill:#1f3f6b}
    .drawing .line-9{stroke:#d06a9a}.drawing .fill-9{fill:#d06a9a}
    .drawing .line-10{stroke:#8a5a2b}.drawing .fill-10{fill:#8a5a2b}
    .drawing .line-11{stroke:#9aa83c}.drawing .fill-11{fill:#9aa83c}
    .drawing .box{fill:#f3efe8;stroke:#857c70;stroke-width:1}
    """)
}

/// The names of lines or bars with their colours, below a drawing. 图例
struct Legend {
  var names: [String]

  var markup: Markup {
    Markup("p", ["class": "legend"]) {
      for (index, name) in names.enumerated() {
        Markup("span", ["class": "key key-\(index % SeriesStyle.count)"], name)
      }
    }
  }

  static let css = StaticStyle(
    """
    .legend{margin:1mm 0 5mm;font-size:8.6pt;color:var(--muted)}
    .legend .key{display:inline-block;margin-right:5mm}
    .legend .key::before{content:"";display:inline-block;width:3mm;height:3mm;margin-right:1.4mm;border-radius:.6mm;background:#857c70}
    .legend .key-0::before{background:#a3322a}.legend .key-1::before{background:#2f6f8f}
    .legend .key-2::before{background:#c29a3a}.legend .key-3::before{background:#5b7f3b}
    .legend .key-4::before{background:#6c5b8f}.legend .key-5::before{background:#c07a5c}
    .legend .key-6::before{background:#4f8f86}.legend .key-8::before{background:#1f3f6b}
    .legend .key-9::before{background:#d06a9a}.legend .key-10::before{background:#8a5a2b}
    .legend .key-11::before{background:#9aa83c}
    """)
}
