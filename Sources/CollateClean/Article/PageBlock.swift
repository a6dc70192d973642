import CollateText

/// A run of text of a page that stands on lines of its own: a paragraph, a heading, a list item, a cell.
struct PageBlock {
  /// The innermost block element around it.
  var element: HTMLTree.Index
  /// Name of that element.
  var name: String
  /// The text, white space folded, mapped to the page.
  var text = MappedText()
  /// Words in it.
  var words = 0
  /// Words inside links.
  var linkedWords = 0
  /// Whether a single line break, and no more, stands between it and the block before it.
  var continuesLine = false

  /// First byte of its words in the page.
  var start: Int { text.map.pieces.first?.origin.start ?? 0 }

  /// Share of its words that stand inside links, 0 to 1.
  var linkDensity: Double { words == 0 ? 0 : Double(linkedWords) / Double(words) }

  /// Whether it is a heading.
  var isHeading: Bool {
    name.utf8.count == 2 && name.utf8.first == UInt8(ascii: "h") && name != "hr"
  }

  /// Whether it reads like running text: long enough, few links, and sentences or a paragraph's tag.
  var isProse: Bool {
    guard !isHeading, linkDensity < 0.4 else { return false }
    return words >= 18 || (words >= 6 && (name == "p" || name == "blockquote") && endsSentence)
  }

  /// Whether it is a paragraph of one or more whole sentences, which a page may set as one link: a label is shorter, a
  /// teaser ends without a stop.
  var isStatement: Bool { name == "p" && words >= Self.statementWords && endsSentence }

  /// A sentence of the report seldom has fewer words.
  private static let statementWords = 12

  private var endsSentence: Bool {
    var bytes = text.bytes[...]
    while let last = bytes.last, last == 0x22 || last == 0x29 || last == 0x20 || last >= 0x80 {
      bytes = bytes.dropLast()
    }
    return bytes.last.map { [0x2E, 0x21, 0x3F, 0x3A].contains($0) } ?? false
  }
}
