import CollateText

/// Tells text with HTML tags in it, as feeds and programs keep it in their fields, from text without.
enum HTMLFragment {
  /// Elements that such texts are made of.
  private static let elements: Set<String> = [
    "p", "br", "div", "span", "a", "b", "i", "em", "strong", "ul", "ol", "li", "h1", "h2", "h3", "h4", "img",
    "figure",
    "blockquote", "section", "article", "html", "body", "table", "hr",
  ]
  /// Bytes in which the first tag is looked for.
  private static let reach = 1 << 16

  /// Whether a tag of one of them stands in the text.
  static func isMarkedUp(_ bytes: [UInt8]) -> Bool {
    let bytes = bytes.prefix(reach)
    var offset = bytes.startIndex
    while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      let name = bytes[(open + 1)...].drop { $0 == UInt8(ascii: "/") }.prefix(12)
        .prefix { CharacterClass.isLetter(UInt32($0)) || CharacterClass.isDigit(UInt32($0)) }
      if let after = bytes[name.endIndex...].first,
        after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || after <= 0x20,
        elements.contains(String(decoding: name, as: UTF8.self).lowercased())
      {
        return true
      }
      offset = open + 1
    }
    return false
  }
}
