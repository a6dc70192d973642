import CollateText
import Foundation

/// What tells whether one fact ends and another begins between two words of a sentence.
package struct GapFeatures {
  /// Features that are no words, in the order of their weights; 0 or 1 unless said.
  enum Feature: Int, CaseIterable {
    /// A rule of `ClauseSplitter` ends a clause there.
    case clauseEnd
    case comma, colon, dash, bracket, openingQuote, closingQuote
    case insideQuotes
    case verbBefore, verbAfter
    /// A verb between the comma before and the gap, between the gap and the next comma, and both.
    case verbSinceComma, verbUntilComma, verbOnBothSides
    case sayingBefore, sayingAfter, sayingSoon
    case participle, pastForm
    case capitalBefore, capitalAfter, numberBefore, numberAfter
    /// Logarithms of distances in words.
    case toStart, toEnd, sinceComma, untilComma
    /// By how much more of the terms on this side than on the other the best linked sentence holds, 0 to 1.
    case onlyLeftHeld, onlyRightHeld
    /// Logarithms of the number of accounts that hold the terms of one side only, and of both.
    case accountsLeft, accountsRight, accountsBoth
    /// Share of the accounts that hold either side which hold both.
    case accountsShared
    /// A linked sentence has the nearest terms of both sides with a clause end between them, or side by side.
    case cutElsewhere, joinedElsewhere
  }

  /// Words of grammar, each a feature before the gap, behind it, and behind it after a comma.
  static let grammarWords =
    """
    a an the and or but nor so as at by for from in into of off on onto out over per to up with within without about \
    above across after against along among around before behind between despite down during except near outside \
    since through throughout toward under until while i we he she it they them his her its their this that these \
    those who whom whose which what when where why how is are was were be been being has have had will would could \
    can may might not no if than then because although including according
    """
    .split(separator: " ").map(String.init)

  private static let numberOfWord = Dictionary(
    uniqueKeysWithValues: grammarWords.enumerated().map { ($1, $0) })

  /// Number of features.
  package static let count = Feature.allCases.count + 3 * grammarWords.count

  private let index: StatementIndex
  private let partners: [[Int]]

  /// Takes the sentences, and for each the sentences of other documents that it is linked to.
  package init(_ index: StatementIndex, partners: [[Int]]) {
    self.index = index
    self.partners = partners
  }

  /// The features of every gap of a sentence of `bytes`, from the one before its second word on.
  package func gaps(of sentence: Int, in bytes: [UInt8]) -> [SparseVector] {
    let statement = index.sentences[sentence]
    let words = statement.words
    guard words.count > 1 else { return [] }
    let surroundings = Surroundings(words, bytes)
    let witnesses = GapWitnesses(statement, partners: partners[sentence], index)
    let ends = Set(statement.clauseEnds)
    var marks = QuotationMarks(
      GapText(bytes, statement.whole.span.start..<words[0].span.start))
    return words.indices.dropFirst().map { gap in
      var features = SparseVector()
      func put(_ feature: Feature, _ value: Double) { features.add(feature.rawValue, value) }
      func put(_ feature: Feature, _ holds: Bool) { if holds { put(feature, 1) } }
      let between = GapText(bytes, words[gap - 1].span.end..<words[gap].span.start)
      let (before, after) = (words[gap - 1], words[gap])
      put(.clauseEnd, ends.contains(gap))
      put(.comma, between.hasComma)
      put(.colon, between.hasColon)
      put(.dash, between.hasDash)
      put(.bracket, between.hasBracket)
      put(.openingQuote, between.hasOpeningQuote)
      put(.closingQuote, between.hasClosingQuote)
      put(.insideQuotes, marks.isInside(after: between))
      put(.verbBefore, VerbForms.isVerbal(before))
      put(.verbAfter, VerbForms.isVerbal(after))
      let (since, until) = (surroundings.commaBefore[gap], surroundings.commaAfter[gap])
      let verbs = (surroundings.verbs(since..<gap), surroundings.verbs(gap..<until))
      put(.verbSinceComma, verbs.0 > 0)
      put(.verbUntilComma, verbs.1 > 0)
      put(.verbOnBothSides, verbs.0 > 0 && verbs.1 > 0)
      put(.sayingBefore, VerbForms.saying.contains(before.word))
      put(.sayingAfter, VerbForms.saying.contains(after.word))
      put(.sayingSoon, words[gap...].prefix(7).contains { VerbForms.saying.contains($0.word) })
      put(.participle, after.word.utf8.count > 5 && after.word.hasSuffix("ing"))
      put(.pastForm, after.word.utf8.count > 4 && after.word.hasSuffix("ed"))
      put(.capitalBefore, before.isCapitalized)
      put(.capitalAfter, after.isCapitalized)
      put(.numberBefore, before.number != nil)
      put(.numberAfter, after.number != nil)
      put(.toStart, log(Double(gap + 1)))
      put(.toEnd, log(Double(words.count - gap + 1)))
      put(.sinceComma, log(Double(gap - since + 1)))
      put(.untilComma, log(Double(until - gap + 1)))
      for (feature, value) in witnesses.features(at: gap) { put(feature, value) }
      let base = Feature.allCases.count
      if let number = Self.numberOfWord[before.word] { features.add(base + number, 1) }
      if let number = Self.numberOfWord[after.word] {
        features.add(base + Self.grammarWords.count + number, 1)
        if between.hasComma { features.add(base + 2 * Self.grammarWords.count + number, 1) }
      }
      return features
    }
  }
}

/// Where the commas and the verbs around every gap of a sentence stand.
private struct Surroundings {
  /// For every gap the first word after the comma before it, or 0.
  private(set) var commaBefore: [Int]
  /// For every gap the first word after the next comma behind it, or the number of words.
  private(set) var commaAfter: [Int]
  private var verbsBefore: [Int] = [0]

  init(_ words: [WordToken], _ bytes: [UInt8]) {
    commaBefore = Array(repeating: 0, count: words.count)
    commaAfter = Array(repeating: words.count, count: words.count)
    let commas = words.indices.dropFirst().filter { gap in
      bytes[words[gap - 1].span.end..<words[gap].span.start].contains(0x2C)
    }
    for gap in words.indices {
      // The comma of the gap itself closes the piece before it and opens none.
      commaBefore[gap] = commas.last { $0 < gap } ?? 0
      commaAfter[gap] = commas.first { $0 > gap } ?? words.count
      verbsBefore.append(verbsBefore[gap] + (VerbForms.isVerbal(words[gap]) ? 1 : 0))
    }
  }

  /// How many verbs stand in a range of words.
  func verbs(_ range: Range<Int>) -> Int { verbsBefore[range.upperBound] - verbsBefore[range.lowerBound] }
}
