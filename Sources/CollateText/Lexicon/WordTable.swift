/// The words, numbers and signs of a text, each scanned, folded, stemmed and interned once: one row a word, one lexeme a
/// folded form. The numbers of lexemes are those of this text only, in the order of first use.
///
/// Words are cut as the English treebanks cut them: `do` `n't`, `Kim` `'s`, `cease` `-` `fire`; the point of `Mr.` and
/// of `U.S.` belongs to its word.
public struct WordTable: Sendable {
  /// One row.
  public struct Word: Equatable, Sendable {
    /// Offset of its first byte.
    public var start: UInt32
    /// Offset just past its last byte.
    public var end: UInt32
    /// Index of its lexeme.
    public var lexeme: Int32
    /// How it is written.
    public var form: Form
    /// Its part of speech; nil outside sentences.
    public var tag: PartOfSpeech?

    /// Makes a row.
    package init(start: UInt32, end: UInt32, lexeme: Int32, form: Form, tag: PartOfSpeech?) {
      (self.start, self.end, self.lexeme, self.form, self.tag) = (start, end, lexeme, form, tag)
    }

    /// Its bytes.
    public var span: Span { Span(Int(start), Int(end)) }
  }

  /// How a word is written.
  public struct Form: OptionSet, Sendable {
    /// A bit for each property.
    public let rawValue: UInt8
    /// Makes a set of properties.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// It begins with a capital.
    public static let capitalised = Form(rawValue: 1)
    /// Two letters or more, all capitals.
    public static let upperCase = Form(rawValue: 2)
    /// No space stands before it.
    public static let glued = Form(rawValue: 4)
    /// It begins with a digit.
    public static let digits = Form(rawValue: 8)
    /// It holds neither a letter nor a digit.
    public static let sign = Form(rawValue: 16)
  }

  /// A folded form with all that is known of it by itself.
  public struct Lexeme: Sendable {
    /// The folded form.
    public var key: String
    /// The hash of the folded form.
    public var hash: UInt32
    /// The closed classes it belongs to.
    public var traits: WordTraits
    /// What the tagger sees of it in lower case.
    var seen: TagForm
    /// The hash of its last three bytes.
    package var suffix: UInt32 { seen.longSuffix }
  }

  /// The rows, in text order.
  public internal(set) var words: [Word] = []
  /// The lexemes.
  public internal(set) var lexemes: [Lexeme] = []

  /// Makes an empty table.
  public init() {}

  /// Makes the table that has these rows, whose lexemes have these folded forms.
  package init(words: [Word], keys: [String]) {
    self.words = words
    lexemes = keys.map(Lexeme.init)
  }

  /// The folded form of the word at `index`.
  public func key(_ index: Int) -> String { lexemes[Int(words[index].lexeme)].key }
  /// The classes of the word at `index`.
  public func traits(_ index: Int) -> WordTraits { lexemes[Int(words[index].lexeme)].traits }
  /// Its stem, the key under which the forms of one word compare equal.
  public func stem(_ index: Int) -> String { Stemming.stem(key(index)) }

  /// The rows that begin inside `span`. O(log n).
  public func rows(in span: Span) -> Range<Int> {
    let low = words.partitioningIndex { Int($0.start) >= span.start }
    return low..<words[low...].partitioningIndex { Int($0.start) >= span.end }
  }

  /// Tags the rows of a sentence.
  public mutating func tag(_ rows: Range<Int>, with tagger: Tagger = .fitted) {
    let forms = rows.map { index in
      var form = lexemes[Int(words[index].lexeme)].seen
      form.take(words[index].form)
      return form
    }
    for (index, tag) in zip(rows, tagger.tags(of: forms)) { words[index].tag = tag }
  }
}

extension WordTable.Lexeme {
  /// Makes the lexeme of a folded form.
  fileprivate init(_ key: String) {
    let hash = WordHash.of(key)
    self.init(
      key: key, hash: hash, traits: WordTraits.of(key, hash),
      seen: TagForm(folded: Array(key.utf8), isCapitalised: false, isUpperCase: false))
  }
}
