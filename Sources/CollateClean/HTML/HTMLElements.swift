/// What the HTML standard says of elements by name.
enum HTMLElements {
  /// What holds for the elements of one name.
  struct Rules {
    /// Whether it has no end tag and no content.
    var isVoid = false
    /// Whether it begins and ends a line of its own.
    var isBlock = false
    /// Whether it only marks words, and may be closed while blocks inside it go on.
    var isFormatting = false
    /// How text inside it is read.
    var mode = HTMLTokenizer.Mode.data
    /// Names of the elements that its start tag closes because their end tag may be left out.
    var closed: [String] = []
  }

  /// The rules for a name: one look at a table, as every tag of a page asks for them.
  static func rules(of name: String) -> Rules { table[name] ?? Rules() }

  private static let table: [String: Rules] = {
    var table: [String: Rules] = [:]
    for name in voids { table[name, default: Rules()].isVoid = true }
    for name in blocks { table[name, default: Rules()].isBlock = true }
    for name in formatting { table[name, default: Rules()].isFormatting = true }
    for (name, mode) in modes { table[name, default: Rules()].mode = mode }
    for name in closingParagraph { table[name, default: Rules()].closed = ["p"] }
    for (name, closed) in closing { table[name, default: Rules()].closed = closed }
    return table
  }()

  private static let modes: [String: HTMLTokenizer.Mode] = [
    "title": .rcdata, "textarea": .rcdata, "style": .rawText, "xmp": .rawText, "iframe": .rawText,
    "noembed": .rawText, "noframes": .rawText, "script": .scriptData, "plaintext": .plainText,
  ]

  private static let closing: [String: [String]] = [
    "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "td": ["td", "th"], "th": ["td", "th"],
    "tr": ["td", "th", "tr"], "tbody": ["td", "th", "tr", "tbody", "thead", "tfoot"],
    "thead": ["td", "th", "tr", "tbody", "thead", "tfoot"],
    "tfoot": ["td", "th", "tr", "tbody", "thead", "tfoot"], "option": ["option"], "optgroup": ["option"],
    "a": ["a"], "button": ["button"], "body": ["head"],
  ]

  /// Elements that keep an open element of that name from being closed from inside them.
  static func scope(of name: String) -> Set<String> {
    switch name {
    case "li": listScope
    case "dt", "dd": termScope
    case "td", "th", "tr", "tbody", "thead", "tfoot": tableScope
    default: plainScope
    }
  }

  private static let listScope: Set<String> = ["ul", "ol", "menu", "table"]
  private static let termScope: Set<String> = ["dl", "table"]
  private static let tableScope: Set<String> = ["table"]
  private static let plainScope: Set<String> = [
    "table", "td", "th", "caption", "button", "object", "template", "svg",
  ]

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
