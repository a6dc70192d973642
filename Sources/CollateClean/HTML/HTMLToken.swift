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
  /// One attribute.
  struct Attribute {
    /// Its name, lower case.
    var name: String
    /// Its value with references decoded, mapped to the page.
    var value: MappedText
  }

  /// The name, lower case.
  var name: String
  /// Attributes in order, the first of each name only.
  var attributes: [Attribute] = []
  /// Whether it ends in `/>`.
  var isSelfClosing = false

  /// The value of an attribute as text; nil where the tag has none of that name.
  subscript(_ name: String) -> String? {
    attributes.first { $0.name == name }.map { String(decoding: $0.value.bytes, as: UTF8.self) }
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
