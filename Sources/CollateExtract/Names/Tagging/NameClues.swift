import CollateCore
import CollateText

/// What the tagger of names sees of one word of a document.
struct NameClue {
  /// The hash of the folded word, digits and all.
  var word: UInt32
  /// The hash of its last three bytes.
  var suffix: UInt32
  /// How it is written.
  var shape: UInt32
  /// Its part of speech.
  var tag: UInt32
  /// What the lists know of it.
  var kinds: UInt32
  /// What the rules say of it: 0 nothing, else its category and whether it begins the name.
  var rule: UInt32
  /// How much speaks for what the rules say, in steps.
  var strength: UInt32
  /// What the rules say of the same word elsewhere in the document.
  var vote: UInt32
  /// Whether the tagger decides on it; all others are outside.
  var isOpen: Bool

  /// What stands before the first word of a sentence and behind its last.
  static let none = NameClue(
    word: 1, suffix: 1, shape: 31, tag: 99, kinds: 0, rule: 0, strength: 0, vote: 0, isOpen: false)
}

/// The clues of all words of a document.
package struct NameClues {
  /// The rows of each sentence.
  package let sentences: [Range<Int>]
  /// One for each row of the table of words.
  private(set) var rows: [NameClue]

  /// Reads a document that has its sentences and words.
  package init(of document: Document) {
    let found = RuledNames(document)
    self.init(document, rules: found.mentions, candidates: found.candidates)
  }

  /// Whether the tagger decides on a row.
  package func isOpen(_ row: Int) -> Bool { rows[row].isOpen }

  /// The features of a row behind rows of its sentence with these labels: for whoever fits weights.
  package func features(_ row: Int, in sentence: Range<Int>, after labels: [Int]) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: NameFeatures.count) { features, count in
      rows.withUnsafeBufferPointer { rows in
        NameFeatures.write(
          rows, row, in: sentence,
          run: NameFeatures.runs(rows, in: sentence)[row - sentence.lowerBound],
          last: labels.last.map(UInt32.init) ?? 9,
          beforeLast: labels.count > 1 ? UInt32(labels[labels.count - 2]) : 9,
          to: features.baseAddress.unsafelyUnwrapped)
      }
      count = NameFeatures.count
    }
  }

  /// Reads the words and sentences of a document whose names the rules have found.
  init(_ document: Document, rules mentions: [EntityMention], candidates: [NameCandidate]) {
    let table = document.words
    rows = table.words.map { word in
      let lexeme = table.lexemes[Int(word.lexeme)]
      return NameClue(
        word: lexeme.hash, suffix: lexeme.suffix, shape: UInt32(word.form.rawValue),
        tag: UInt32(word.tag?.rawValue ?? 98), kinds: 0, rule: 0, strength: 0, vote: 0, isOpen: false)
    }
    sentences = document.annotations(Sentence.kind).map { table.rows(in: $0.span) }
    for mention in mentions { mark(mention, table) }
    for candidate in candidates { weigh(candidate, table) }
    takeVotes(table)
    for sentence in sentences {
      open(sentence) { row in
        // Only what can be a noun is looked up.
        let lexeme = table.lexemes[Int(table.words[row].lexeme)]
        return table.words[row].tag.map { $0.isNoun || $0.isAdjective } ?? false
          && Gazetteer.isWellKnown(lexeme.key, lexeme.hash)
      }
    }
    askLists(table)
  }

  /// Asks the lists for the words that the tagger decides on and for their neighbours: each word once.
  private mutating func askLists(_ table: WordTable) {
    var known = [NameKinds?](repeating: nil, count: table.lexemes.count)
    for sentence in sentences {
      for row in sentence
      where (max(row - 1, sentence.lowerBound)..<min(row + 2, sentence.upperBound)).contains(where: {
        rows[$0].isOpen
      }) {
        let number = Int(table.words[row].lexeme)
        let kinds = known[number] ?? NameKinds.of(table.lexemes[number].key, table.lexemes[number].hash)
        known[number] = kinds
        rows[row].kinds = kinds.rawValue
      }
    }
  }

  private mutating func mark(_ mention: EntityMention, _ table: WordTable) {
    let code: UInt32 =
      switch mention.category {
      case .person: 2
      case .organisation: 4
      case .place: 6
      case .other: 8
      }
    for (number, row) in table.rows(in: mention.span).enumerated() {
      rows[row].rule = code | (number == 0 ? 1 : 0)
    }
  }

  private mutating func weigh(_ candidate: NameCandidate, _ table: WordTable) {
    let scores = candidate.scores
    func step(_ score: Int) -> UInt32 { UInt32(score <= 0 ? 0 : score < 3 ? 1 : score < 6 ? 2 : 3) }
    let strength =
      step(scores.person) | step(scores.organisation) << 2 | step(scores.place) << 4
      | (candidate.isWeak ? 64 : 0) | (candidate.isDemonym ? 128 : 0)
    for row in table.rows(in: candidate.span) { rows[row].strength = strength }
  }

  /// Counts what the rules say of each word in the whole document.
  private mutating func takeVotes(_ table: WordTable) {
    var votes = [SIMD8<UInt8>](repeating: .zero, count: table.lexemes.count)
    for (row, word) in table.words.enumerated() {
      let lexeme = Int(word.lexeme)
      let place: Int
      switch rows[row].rule >> 1 {
      case 1: place = 0
      case 2: place = 1
      case 3: place = 2
      default: place = word.form.contains(.capitalised) ? 3 : 4
      }
      if votes[lexeme][place] < 200 { votes[lexeme][place] += 1 }
    }
    for (row, word) in table.words.enumerated() {
      let vote = votes[Int(word.lexeme)]
      let best = max(vote[0], vote[1], vote[2])
      var code: UInt32 = best == 0 ? 0 : vote[0] == best ? 1 : vote[1] == best ? 2 : 3
      if vote[4] > 0 { code |= 4 }
      let total = (0..<5).reduce(0) { $0 + Int(vote[$1]) }
      code |= total > 3 ? 16 : total > 1 ? 8 : 0
      rows[row].vote = code
    }
  }

  /// Opens the words of a sentence that can belong to a name, and the small words between two of them.
  private mutating func open(_ sentence: Range<Int>, isWellKnown: (Int) -> Bool) {
    var last = -10
    for row in sentence where canBeName(rows[row]) || isWellKnown(row) {
      rows[row].isOpen = true
      if row - last <= 4, row - last > 1, (last + 1..<row).allSatisfy({ canJoin(rows[$0]) }) {
        for between in last + 1..<row { rows[between].isOpen = true }
      }
      last = row
    }
  }

  private func canBeName(_ clue: NameClue) -> Bool {
    if clue.shape & UInt32(WordTable.Form.sign.rawValue) != 0 { return clue.rule != 0 }
    if clue.rule != 0 || clue.shape & 1 != 0 { return true }
    return clue.tag == UInt32(PartOfSpeech.name.rawValue) || clue.tag == UInt32(PartOfSpeech.names.rawValue)
  }

  private func canJoin(_ clue: NameClue) -> Bool {
    clue.shape & UInt32(WordTable.Form.sign.rawValue) != 0 || clue.shape & 8 != 0
      || Self.joiningTags.contains(clue.tag)
  }

  private static let joiningTags: Set<UInt32> = Set(
    [
      PartOfSpeech.preposition, .determiner, .conjunction, .to, .particle, .possessive, .possessivePronoun,
      .foreign,
    ]
    .map { UInt32($0.rawValue) })
}
