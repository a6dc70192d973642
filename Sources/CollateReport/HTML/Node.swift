import CollateCore

/// A piece of an HTML page. Text and attribute values are escaped when they are rendered; names of tags and attributes
/// are literals of this program, so nothing that stands in a document can become markup.
indirect enum Node {
  case text(String)
  case element(tag: StaticString, attributes: [Attribute], children: [Node])

  /// An attribute of an element.
  struct Attribute {
    let name: StaticString
    let value: String

    /// An attribute of any name.
    static func named(_ name: StaticString, _ value: String) -> Attribute {
      Attribute(name: name, value: value)
    }
    /// The classes of an element.
    static func `class`(_ value: String) -> Attribute { Attribute(name: "class", value: value) }
    /// The anchor of an element.
    static func id(_ anchor: Anchor) -> Attribute { Attribute(name: "id", value: anchor.name) }
    /// A link to a place of the same page; there are no others.
    static func href(_ anchor: Anchor) -> Attribute { Attribute(name: "href", value: "#" + anchor.name) }
    /// What a pointer resting on an element shows.
    static func title(_ value: String) -> Attribute {
      Attribute(name: "title", value: DisplayText.line(value))
    }
    /// What a screen reader says in place of a sign.
    static func label(_ value: String) -> Attribute {
      Attribute(name: "aria-label", value: DisplayText.line(value))
    }
  }

  /// Renders nodes as UTF-8.
  static func render(_ nodes: [Node], into bytes: inout [UInt8]) {
    for node in nodes { node.render(into: &bytes) }
  }

  private func render(into bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.escape(text, into: &bytes)
    case .element(let tag, let attributes, let children):
      bytes.append(UInt8(ascii: "<"))
      bytes.append(contentsOf: tag.description.utf8)
      for attribute in attributes {
        bytes.append(0x20)
        bytes.append(contentsOf: attribute.name.description.utf8)
        bytes.append(contentsOf: "=\"".utf8)
        Self.escape(attribute.value, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      bytes.append(UInt8(ascii: ">"))
      Self.render(children, into: &bytes)
      if Self.voids.contains(tag.description) { return }
      bytes.append(contentsOf: "</".utf8)
      bytes.append(contentsOf: tag.description.utf8)
      bytes.append(UInt8(ascii: ">"))
      if Self.blocks.contains(tag.description) { bytes.append(0x0A) }
    }
  }

  /// Elements after which a line ends, so that the source of a page can be read.
  private static let blocks: Set<String> = [
    "p", "li", "tr", "h1", "h2", "h3", "h4", "section", "article", "details", "dl", "table", "ul", "ol",
    "figure",
    "header",
  ]

  /// Elements that have no end tag.
  private static let voids: Set<String> = ["col", "input"]

  /// Attribute values always stand in double quotes.
  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    for byte in DisplayText.inert(text).utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}

extension Node: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self = .text(value) }
}

/// Collects the children of an element in the order in which they are written.
@resultBuilder enum NodeBuilder {
  static func buildExpression(_ node: Node) -> [Node] { [node] }
  static func buildExpression(_ nodes: [Node]) -> [Node] { nodes }
  static func buildExpression(_ text: String) -> [Node] { [.text(text)] }
  static func buildBlock(_ parts: [Node]...) -> [Node] { parts.flatMap { $0 } }
  static func buildOptional(_ part: [Node]?) -> [Node] { part ?? [] }
  static func buildEither(first part: [Node]) -> [Node] { part }
  static func buildEither(second part: [Node]) -> [Node] { part }
  static func buildArray(_ parts: [[Node]]) -> [Node] { parts.flatMap { $0 } }
}

/// Makes an element.
func element(
  _ tag: StaticString,
  _ attributes: Node.Attribute...,
  @NodeBuilder children: () -> [Node] = { [] }
) -> Node {
  .element(tag: tag, attributes: attributes, children: children())
}
