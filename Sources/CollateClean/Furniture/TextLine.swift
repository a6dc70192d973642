import CollateText

/// One line of a clean text, with what rules ask of it.
struct TextLine {
  /// Lines of more words are paragraphs of an account, whatever they say.
  static let wordLimit = 120

  /// Its bytes, without white space at either end.
  let span: Span
  /// Its words, folded; empty for a line of more than `wordLimit` words.
  let words: [String]
  /// Bytes of its words.
  let wordSpans: [Span]
  /// Whether it ends like a sentence, quotation marks and brackets aside.
  let endsSentence: Bool
  /// Whether it holds a double quotation mark.
  let isQuoting: Bool
  /// Share of its words that begin with a capital.
  let capitalised: Double

  /// Words that carry content: no grammar, at least three letters, no words of site furniture.
  var contentWords: [String] {
    words.filter { word in
      word.utf8.count >= 3 && !StopWords.contains(word) && !FurnitureLexicon.site.contains(word)
        && !FurnitureLexicon.commands.contains(word)
    }
  }

  /// Whether the line reports what somebody said.
  var isReporting: Bool { isQuoting || words.contains(where: FurnitureLexicon.reporting.contains) }

  /// Whether it could be a headline, a label or a caption: short, and no sentence.
  var isLabelLike: Bool { !endsSentence && words.count <= 8 }

  /// The non-empty lines of a text.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    bytes.split(separator: 0x0A).map { Paragraphs.trimmed(Span($0.startIndex..<$0.endIndex), in: bytes) }
      .filter { !$0.isEmpty }
      .map { TextLine($0, in: bytes) }
  }

  private init(_ span: Span, in bytes: [UInt8]) {
    self.span = span
    let isParagraph = span.count > Self.wordLimit * 16
    let spans = isParagraph ? [] : Words.spans(in: bytes, span)
    wordSpans = spans.count > Self.wordLimit ? [] : spans
    words = wordSpans.map { String(decoding: Folding.key(bytes[$0]), as: UTF8.self) }
    endsSentence = isParagraph || Self.endsSentence(span, in: bytes)
    isQuoting = bytes[span].contains(0x22)
    let capitals = wordSpans.count {
      CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: $0.start).value)
    }
    capitalised = wordSpans.isEmpty ? 0 : Double(capitals) / Double(wordSpans.count)
  }

  private static func endsSentence(_ span: Span, in bytes: [UInt8]) -> Bool {
    var end = span.end
    while end > span.start {
      let last = UTF8Decoding.scalar(in: bytes, before: end)
      if last.value == 0x22 || last.value == 0x27 || last.value == 0x29 || last.value == 0x5D {
        end -= last.length
      } else {
        return [0x2E, 0x21, 0x3F, 0x3A, 0x2C, 0x3B].contains(last.value)
      }
    }
    return false
  }
}
