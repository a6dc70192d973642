/// The part of speech of a word, by the tags of the Penn Treebank as the English treebanks of Universal Dependencies use
/// them (their column XPOS).
public enum PartOfSpeech: UInt8, CaseIterable, Sendable {
  case noun, nouns, name, names
  case adjective, comparative, superlative
  case adverb, adverbComparative, adverbSuperlative
  case base, past, gerund, participle, present, presentThird, modal
  case pronoun, possessivePronoun, whPronoun, whPossessive
  case determiner, predeterminer, whDeterminer, whAdverb, there
  case preposition, conjunction, to, particle, possessive, number
  case interjection, foreign, address, affix, listItem, joined, unknown
  case point, comma, colon, openingQuote, closingQuote, openingBracket, closingBracket, hyphen, currency,
    symbol,
    ornament

  /// The treebank's tags, in the order of the cases.
  private static let tags: [String] = [
    "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "VB", "VBD", "VBG", "VBN", "VBP",
    "VBZ", "MD", "PRP", "PRP$", "WP", "WP$", "DT", "PDT", "WDT", "WRB", "EX", "IN", "CC", "TO", "RP", "POS",
    "CD", "UH", "FW", "ADD", "AFX", "LS", "GW", "XX", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH",
    "$", "SYM", "NFP",
  ]

  /// The tag of that name; nil for one that the treebanks don't use.
  public init?(tag: String) {
    guard let index = Self.tags.firstIndex(of: tag) else { return nil }
    self = Self.allCases[index]
  }

  /// The treebank's name of the tag, such as `VBD`.
  public var tag: String { Self.tags[Int(rawValue)] }

  /// The tag of a sign, which needs no model: what holds neither a letter nor a digit.
  package init(sign value: UInt32) {
    switch value {
    case 0x2E, 0x21, 0x3F: self = .point
    case 0x2C: self = .comma
    case 0x3A, 0x3B, 0x2013, 0x2014, 0x2015, 0x2026: self = .colon
    case 0x2D, 0x2010, 0x2011: self = .hyphen
    case 0x28, 0x5B, 0x7B: self = .openingBracket
    case 0x29, 0x5D, 0x7D: self = .closingBracket
    case 0x201C, 0x2018, 0x60, 0xAB: self = .openingQuote
    case 0x22, 0x27, 0x201D, 0x2019, 0xBB: self = .closingQuote
    case 0x24, 0xA2...0xA5, 0x20A0...0x20CF: self = .currency
    case 0x25: self = .noun
    default: self = .symbol
    }
  }

  /// Whether it is a form of a verb, modals left out.
  public var isVerb: Bool { rawValue >= Self.base.rawValue && rawValue <= Self.presentThird.rawValue }
  /// Whether it is a noun or a name.
  public var isNoun: Bool { rawValue <= Self.names.rawValue }
  /// Whether it is a name.
  public var isName: Bool { self == .name || self == .names }
  /// Whether it is an adjective.
  public var isAdjective: Bool {
    rawValue >= Self.adjective.rawValue && rawValue <= Self.superlative.rawValue
  }
  /// Whether it is an adverb.
  public var isAdverb: Bool {
    rawValue >= Self.adverb.rawValue && rawValue <= Self.adverbSuperlative.rawValue
  }
}
