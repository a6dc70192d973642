import CollateCore
import CollateText
import Testing

@testable import CollateClean

/// Random pages and texts of pieces whose reading is known: every span of the clean text must slice back to it.
@Suite struct OriginPropertyTests {
  /// What stands in a file, and what a reader sees of it.
  private struct Piece {
    let source: String
    let shown: String
    init(_ source: String, _ shown: String? = nil) {
      self.source = source
      self.shown = shown ?? source
    }
  }

  private static let words = [
    "flood", "Zo\u{EB}", "na\u{EF}ve", "e\u{301}tude", "ship", "\u{4E2D}", "co\u{AD}op", "x--y", "O'Neil",
  ]
  private static let signs = [
    "\u{201C}", "\u{201D}", "\u{2019}", " \u{2013} ", "\u{2014}", "``", "''", "\u{2026}", ". ", ", ",
    "\u{200B}", "\u{FB01}n",
  ]
  private static let spaces = [" ", "\r\n", "\n", "\u{A0}", "  ", "\t", "\n\n"]
  private static let markup = [
    Piece("<b>", ""), Piece("</b>", ""), Piece("<!-- flood -->", ""), Piece("&amp;", "&"),
    Piece("&eacute;", "\u{E9}"),
    Piece("&#8220;", "\u{201C}"), Piece("&nbsp;", "\u{A0}"), Piece("&#x2019;", "\u{2019}"),
    Piece("&notin;", "\u{2209}"),
    Piece("<a href='?a=1&amp;b=2'>", ""), Piece("</a>", ""), Piece("<i class=\"x > y\">", ""),
    Piece("</i>", ""),
  ]

  private func pieces(_ count: Int, withMarkup: Bool, _ random: inout SplitMix) -> [Piece] {
    (0..<count).map { _ in
      switch Int.random(in: 0..<(withMarkup ? 5 : 4), using: &random) {
      case 0, 1: Piece(Self.words.randomElement(using: &random) ?? "")
      case 2: Piece(Self.spaces.randomElement(using: &random) ?? "")
      case 3: Piece(Self.signs.randomElement(using: &random) ?? "")
      default: Self.markup.randomElement(using: &random) ?? Piece("")
      }
    }
  }

  /// What a reader sees of a range of the file, by the pieces that were put there.
  private func shown(_ range: Span, _ pieces: [Piece]) -> String {
    var result: [UInt8] = []
    var offset = 0
    for piece in pieces {
      let span = Span(offset, offset + piece.source.utf8.count)
      offset = span.end
      guard let part = span.intersection(range) else { continue }
      if piece.source == piece.shown {
        result += Array(piece.source.utf8)[part.shifted(by: -span.start)]
      } else {
        result += piece.shown.utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func withoutSpaces(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !CharacterClass.isSpace($0.value) && $0 != "\u{FEFF}" }
  }

  private func run(_ definition: StageDefinition, _ document: inout Document) throws {
    guard case .document(let body) = try definition.make(OptionValues(specs: definition.options)) else {
      return
    }
    try body(&document, StageContext(stage: definition.name))
  }

  /// Checks random spans of a document that holds the pieces; spans begin and end at characters.
  private func check(_ document: Document, _ pieces: [Piece], _ random: inout SplitMix) {
    let starts = document.bytes.indices.filter { document.bytes[$0] & 0xC0 != 0x80 } + [document.bytes.count]
    for _ in 0..<40 {
      let first = Int.random(in: 0..<starts.count, using: &random)
      let last = min(starts.count - 1, first + Int.random(in: 0...30, using: &random))
      let span = Span(starts[first], starts[last])
      let ranges = document.sourceRanges(of: span)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.end <= $1.start }, "ranges in order")
      let sliced = ranges.map { shown($0, pieces) }.joined()
      #expect(withoutSpaces(sliced) == withoutSpaces(document.quote(span)))
    }
  }

  @Test func plainTexts() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<60 {
      let pieces = pieces(80, withMarkup: false, &random)
      var document = Document(name: "plain", plain: pieces.map(\.source).joined())
      try run(NormaliseStage.definition, &document)
      check(document, pieces, &random)
    }
  }

  @Test func pages() throws {
    var random = SplitMix(seed: 12)
    for _ in 0..<60 {
      let body = [
        Piece("The water rose in the night and the people of the lower town were led to the school. ")
      ]
      let pieces =
        [Piece("<html><body><p>", "")] + body + pieces(80, withMarkup: true, &random) + [Piece("</p>", "")]
      let bytes = Array(pieces.map(\.source).joined().utf8)
      var document = Document(
        name: "page", source: SourceFile(path: "page", bytes: bytes), format: .html, encoding: "utf-8",
        readable: MappedText(identity: bytes))
      try run(ArticleStage.definition, &document)
      try run(NormaliseStage.definition, &document)
      #expect(document.text.count > 60)
      check(document, pieces, &random)
    }
  }
}

/// SplitMix64, so that failures can be repeated.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
