import CollateText

/// What the tokenizer finds in a page.
enum HTMLToken {
  case doctype(HTMLDoctype)
  case startTag(HTMLTag)
  /// The name, lower case.
  case endTag(String)
  case comment([UInt8])
  /// Text with references decoded, mapped to the page.
  case characters(MappedText)
}

/// A start tag.
struct HTMLTag {
  /// One attribute. Most values are never read: one that stands in the page as it reads is a span of it until then.
  struct Attribute {
    /// Its name, lower case.
    let name: String
    private let page: [UInt8]
    private let span: Span
    private let decoded: MappedText?

    /// An attribute whose value is a span of the page.
    init(name: String, value span: Span, of page: [UInt8]) {
      (self.name, self.page, self.span, decoded) = (name, page, span, nil)
    }

    /// An attribute whose value was decoded.
    init(name: String, value: MappedText) {
      (self.name, page, span, decoded) = (name, [], Span(0, 0), value)
    }

    /// The bytes of its value, with references decoded.
    var bytes: ArraySlice<UInt8> { decoded.map { $0.bytes[...] } ?? page[span] }

    /// Its value with references decoded, mapped to the page.
    var value: MappedText {
      if let decoded { return decoded }
      var value = MappedText()
      value.appendVerbatim(span, of: page)
      return value
    }
  }

  /// The name, lower case.
  var name: String
  /// Attributes in order, the first of each name only.
  var attributes: [Attribute] = []
  /// Whether it ends in `/>`.
  var isSelfClosing = false

  /// The value of an attribute as text; nil where the tag has none of that name.
  subscript(_ name: String) -> String? {
    attributes.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

/// A document type declaration.
struct HTMLDoctype: Equatable {
  /// The name, lower case; nil where it is missing.
  var name: String?
  /// Public identifier; nil where it is missing.
  var publicIdentifier: String?
  /// System identifier; nil where it is missing.
  var systemIdentifier: String?
  /// Whether it is so broken that browsers turn to quirks mode.
  var forcesQuirks = false
}
