/// How drawings are put on the sheet: lengths in points of the drawing, y downwards as SVG has it.
package enum Pen {
  /// A picture of that size with its own style sheet, so that it can stand alone; `title` is for those who can't see it.
  package static func picture(width: Double, height: Double, title: String, @MarkupBuilder _ content: () -> [Markup])
    -> Markup
  {
    Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(number(width)) \(number(height))",
        "width": number(width),
        "height": number(height), "role": "img", "class": "drawing",
      ]
    ) {
      Markup("title", title)
      Markup("style") { [.style(style)] }
      rectangle(0, 0, width, height, "sheet")
      content()
    }
  }

  package static func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String, corner: Double = 0
  ) -> Markup {
    Markup(
      "rect",
      [
        "x": number(x), "y": number(y), "width": number(width), "height": number(height), "rx": number(corner),
        "class": kind,
      ])
  }

  package static func circle(_ x: Double, _ y: Double, _ radius: Double, _ kind: String) -> Markup {
    Markup("circle", ["cx": number(x), "cy": number(y), "r": number(radius), "class": kind])
  }

  package static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: String) -> Markup {
    Markup("line", ["x1": number(x1), "y1": number(y1), "x2": number(x2), "y2": number(y2), "class": kind])
  }

  package static func path(_ data: String, _ kind: String) -> Markup { Markup("path", ["d": data, "class": kind]) }

  /// Text of one line, by default centred on `x`; it shrinks to fit into `width`.
  package static func text(
    _ text: String, _ x: Double, _ y: Double, _ kind: String, size: Double = 13, width: Double = .infinity,
    anchor: String = "middle"
  ) -> Markup {
    let natural = Double(DisplayWidth.of(text)) * size * 0.54
    let fitted = natural > width ? max(5, size * width / natural) : size
    return Markup(
      "text",
      ["x": number(x), "y": number(y), "font-size": number(fitted), "text-anchor": anchor, "class": kind], text)
  }

  /// A name on a card: on two or three lines of one size where it is long.
  static func name(_ name: String, _ x: Double, _ y: Double, width: Double, size: Double = 14) -> [Markup] {
    guard Double(DisplayWidth.of(name)) * size * 0.54 > width * 1.4 else {
      return [text(spread(name), x, y + size * 0.36, "name", size: size, width: width)]
    }
    let lines = NameLines.of(name, fitting: Int(width / (size * 0.6 * 0.54)))
    let widest = lines.map { DisplayWidth.of($0) }.max() ?? 1
    let small = max(5, min(size * 0.85, width / (Double(max(1, widest)) * 0.54)))
    let middle = Double(lines.count - 1) / 2
    return lines.enumerated().map { number, line in
      text(line, x, y + small * (0.35 + 1.1 * (Double(number) - middle)), "name", size: small)
    }
  }

  /// A name of two characters is spread, as it is on name cards: 王　强 (protocol.md 9, document 16).
  static func spread(_ name: String) -> String {
    guard name.count == 2, name.allSatisfy({ DisplayWidth.of($0) == 2 }) else { return name }
    return name.map(String.init).joined(separator: "　")
  }

  package static func number(_ value: Double) -> String { Decimals.text(value, places: 1) }

  private static let style = StaticStyle(
    """
    .drawing{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;fill:#2b2723}
    .drawing .sheet{fill:#fff}
    .drawing .name{font-weight:500}
    .drawing .muted{fill:#857c70}
    .drawing .strong{font-weight:700}
    .drawing .heading{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;font-weight:700}
    .drawing .hair{stroke:#ddd6ca;stroke-width:1;fill:none}
    .drawing .outline{stroke:#a89f91;stroke-width:1.4;fill:none}
    .drawing .furniture{stroke:#b9b0a2;stroke-width:1;fill:#f3efe8}
    .drawing .card{stroke:#b9b0a2;stroke-width:1;fill:#fff}
    .drawing .guest{stroke:#b0392f;stroke-width:1.2;fill:#fdf4f1}
    .drawing .host{stroke:#a9853a;stroke-width:1.2;fill:#fdf9ee}
    .drawing .vacant{stroke:#cfc8bb;stroke-width:1;stroke-dasharray:3 3;fill:none}
    .drawing .taken{stroke:#cfc8bb;stroke-width:1;fill:#eeeae3}
    .drawing .guest-mark{fill:#b0392f}
    .drawing .host-mark{fill:#fff;stroke:#a9853a;stroke-width:1.2}
    .drawing .guest-number{fill:#fff;font-weight:700}
    .drawing .host-number{fill:#8a6a1f;font-weight:700}
    .drawing .guest-text{fill:#a3322a;font-weight:600}
    .drawing .way{fill:#8d857a}
    .drawing .bar{fill:#b0392f}
    .drawing .drive{fill:#e6d3a6}
    .drawing .on-bar{fill:#fff}
    """)
}
