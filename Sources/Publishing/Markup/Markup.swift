/// A piece of HTML or SVG. 标记
///
/// Documents are built from these values in plain Swift, so that every text is escaped where it is written and no
/// template can leave a tag open; there is no way to put a string into a document unescaped but `style`.
package indirect enum Markup: Sendable, Hashable {
  case element(String, [Attribute], [Markup])
  case text(String)
  /// A style sheet of ours; never text of a user.
  case style(StaticStyle)

  /// An attribute with its value.
  package struct Attribute: Sendable, Hashable {
    var name: String
    var value: String
  }

  /// An element with what it holds.
  package init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], @MarkupBuilder _ content: () -> [Markup] = { [] }
  ) {
    self = .element(name, attributes.map { Attribute(name: $0, value: $1) }, content())
  }

  /// An element without attributes that holds text.
  package init(_ name: String, _ text: String) { self = .element(name, [], [.text(text)]) }

  /// An element that holds text.
  package init(_ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String) {
    self = .element(name, attributes.map { Attribute(name: $0, value: $1) }, [.text(text)])
  }
}

/// A style sheet written in our own code.
package struct StaticStyle: Sendable, Hashable {
  let css: String

  package init(_ css: StaticString) { self.css = "\(css)" }
}

/// Lets markup be listed, with loops and conditions.
@resultBuilder
package enum MarkupBuilder {
  package static func buildExpression(_ markup: Markup) -> [Markup] { [markup] }
  package static func buildExpression(_ markup: [Markup]) -> [Markup] { markup }
  package static func buildExpression(_ text: String) -> [Markup] { [.text(text)] }
  package static func buildBlock(_ parts: [Markup]...) -> [Markup] { parts.flatMap { $0 } }
  package static func buildOptional(_ part: [Markup]?) -> [Markup] { part ?? [] }
  package static func buildEither(first part: [Markup]) -> [Markup] { part }
  package static func buildEither(second part: [Markup]) -> [Markup] { part }
  package static func buildArray(_ parts: [[Markup]]) -> [Markup] { parts.flatMap { $0 } }
}

extension Markup {
  /// The markup as text, for HTML and SVG alike. The recursion is as deep as our documents nest.
  package var source: String {
    var output = ""
    write(to: &output)
    return output
  }

  private func write(to output: inout String) {
    switch self {
    case .text(let text): output += Self.escaped(text)
    case .style(let style): output += style.css
    case .element(let name, let attributes, let content):
      output += "<" + name
      for attribute in attributes { output += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
      if content.isEmpty, Self.shapes.contains(name) {
        output += "/>"
      } else {
        output += ">"
        if Self.voids.contains(name) { break }
        for part in content { part.write(to: &output) }
        output += "</\(name)>"
      }
      if !Self.inline.contains(name) { output += "\n" }
    }
  }

  /// SVG elements that hold nothing.
  private static let shapes: Set<String> = ["circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "use"]
  /// HTML elements that have no end.
  private static let voids: Set<String> = ["br", "col", "hr", "meta"]
  /// Elements after which a line break would show.
  private static let inline: Set<String> = ["b", "br", "em", "span", "strong", "tspan", "td", "th", "a", "small"]

  /// Text in which nothing is taken for markup; control characters, which XML forbids, are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.properties.generalCategory == .control || scalar.value & 0xFFFE == 0xFFFE: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
