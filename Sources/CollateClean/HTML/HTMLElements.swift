/// What the HTML standard says of elements by name.
enum HTMLElements {
  /// Whether an element has no end tag and no content.
  static func isVoid(_ name: String) -> Bool { voids.contains(name) }

  /// Whether an element begins and ends a line of its own.
  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  /// Whether an element only marks words, and may be closed while blocks inside it go on.
  static func isFormatting(_ name: String) -> Bool { formatting.contains(name) }

  /// How text inside an element is read.
  static func mode(of name: String) -> HTMLTokenizer.Mode {
    switch name {
    case "title", "textarea": .rcdata
    case "style", "xmp", "iframe", "noembed", "noframes": .rawText
    case "script": .scriptData
    case "plaintext": .plainText
    default: .data
    }
  }

  /// Names of the elements that a start tag closes because their end tag may be left out.
  static func closed(by name: String) -> [String] {
    switch name {
    case "li": ["li"]
    case "dt", "dd": ["dt", "dd"]
    case "td", "th": ["td", "th"]
    case "tr": ["td", "th", "tr"]
    case "tbody", "thead", "tfoot": ["td", "th", "tr", "tbody", "thead", "tfoot"]
    case "option", "optgroup": ["option"]
    case "a", "button": [name]
    case "body": ["head"]
    default: closingParagraph.contains(name) ? ["p"] : []
    }
  }

  /// Elements that keep an open element of that name from being closed from inside them.
  static func scope(of name: String) -> Set<String> {
    switch name {
    case "li": ["ul", "ol", "menu", "table"]
    case "dt", "dd": ["dl", "table"]
    case "td", "th", "tr", "tbody", "thead", "tfoot": ["table"]
    default: ["table", "td", "th", "caption", "button", "object", "template", "svg"]
    }
  }

  private static let voids: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen",
    "link",
    "meta", "param", "source", "track", "wbr",
  ]

  private static let formatting: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]

  private static let closingParagraph: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
    "main",
    "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul",
  ]

  private static let blocks: Set<String> = closingParagraph.union([
    "body", "br", "caption", "dd", "dt", "head", "html", "li", "noscript", "option", "tbody", "td", "tfoot",
    "th",
    "thead", "title", "tr", "video", "audio", "iframe", "button", "canvas", "legend", "optgroup", "select",
  ])
}
