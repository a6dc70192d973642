import CollateCore
import CollateText

/// The candidates of the rules as the tagger corrects them.
///
/// What the tagger calls a name is one, with its extent and category. What the rules alone find needs more evidence than
/// before, or it stays as a name of no category. Names of several words that the rules are sure of keep their extent, and
/// a title keeps its person.
struct NameCorrection {
  /// A name that the labels make.
  private struct Tagged {
    var rows: Range<Int>
    var category: EntityMention.Category
  }

  /// What the tagger's word adds to its category.
  private static let bonus = 6
  /// What the rules lose where the tagger sees no name.
  private static let penalty = 3
  /// Evidence with which the rules are sure of a name of several words.
  private static let sure = 6

  private let bytes: [UInt8]
  private let table: WordTable
  private let candidates: [NameCandidate]

  /// Takes what the rules found in a document with words.
  init(_ document: Document, _ found: RuledNames) {
    (bytes, table, candidates) = (document.bytes, document.words, found.candidates)
  }

  /// The candidates under one label for each row of the table of words, in text order; `unclear` is left to others.
  func candidates(under labels: [NameLabel], except unclear: [Span]) -> [NameCandidate] {
    var result: [NameCandidate] = []
    var next = 0
    for name in Self.names(labels).map(withoutSmallEnd) {
      let span = table.words[name.rows.lowerBound].span.union(table.words[name.rows.upperBound - 1].span)
      if unclear.contains(where: { $0.overlaps(span) }) { continue }
      while next < candidates.count, candidates[next].span.end <= span.start {
        result.append(doubted(candidates[next]))
        next += 1
      }
      if next < candidates.count, isSure(candidates[next]), candidates[next].span.contains(span),
        table.rows(in: candidates[next].span) != name.rows
      {
        continue
      }
      let first = next
      while next < candidates.count, candidates[next].span.start < span.end { next += 1 }
      let overlapping = candidates[first..<next]
      if let kept = kept(overlapping, against: name) {
        result += kept
      } else if let corrected = corrected(span, name, overlapping) {
        result.append(corrected)
      }
    }
    return result + candidates[next...].map(doubted)
  }

  private func isSure(_ candidate: NameCandidate) -> Bool {
    let scores = candidate.scores
    return !candidate.isDemonym && candidate.words.count > 1
      && max(scores.person, scores.organisation, scores.place) >= Self.sure
  }

  private func doubted(_ candidate: NameCandidate) -> NameCandidate {
    if candidate.hasTitle || candidate.isDemonym || isSure(candidate) { return candidate }
    var candidate = candidate
    for category in EntityMention.Category.allCases { candidate.scores.add(-Self.penalty, to: category) }
    return candidate
  }

  /// What the rules found, where they know better: a nationality, a person behind a title, the two names around a
  /// possessive, and a point of the compass that names nothing; nil where the tagger does.
  private func kept(_ overlapping: ArraySlice<NameCandidate>, against name: Tagged) -> [NameCandidate]? {
    if overlapping.contains(where: { $0.isDemonym && table.rows(in: $0.span) == name.rows }) {
      return Array(overlapping)
    }
    if let titled = overlapping.last, titled.hasTitle,
      table.rows(in: titled.span).upperBound == name.rows.upperBound
    {
      return Array(overlapping)
    }
    if overlapping.count > 1, name.rows.contains(where: { table.words[$0].tag == .possessive }) {
      return Array(overlapping)
    }
    let word = table.key(name.rows.lowerBound)
    if name.rows.count == 1, NameWords.placeOpenings.contains(word), !Gazetteer.isPlace(word) {
      return overlapping.map(doubted)
    }
    return nil
  }

  private func corrected(_ span: Span, _ name: Tagged, _ overlapping: ArraySlice<NameCandidate>)
    -> NameCandidate?
  {
    let same = overlapping.first { table.rows(in: $0.span) == name.rows && !$0.isDemonym }
    guard var candidate = same ?? fuller(overlapping, than: name) ?? self.candidate(span, overlapping) else {
      return nil
    }
    candidate.isWeak = false
    // Ships and houses have names of persons behind an article, persons have none: it outweighs a mention without.
    let isNoPerson = name.category == .person && name.rows.count > 1 && isBehindArticle(name)
    if isNoPerson, !candidate.hasTitle {
      candidate.scores.add(-2 * Self.bonus, to: .person)
    } else {
      candidate.scores.add(Self.bonus, to: candidate.hasTitle ? .person : name.category)
    }
    return candidate
  }

  private func isBehindArticle(_ name: Tagged) -> Bool {
    name.rows.lowerBound > 0 && Self.articles.contains(table.key(name.rows.lowerBound - 1))
  }

  /// What stands before the names of ships, not of persons.
  private static let articles = WordSet.words(
    "the ferry ship vessel boat tanker freighter trawler yacht frigate submarine")

  /// A longer candidate, if what it has more are proper nouns too.
  private func fuller(_ overlapping: ArraySlice<NameCandidate>, than name: Tagged) -> NameCandidate? {
    overlapping.first { candidate in
      let rows = table.rows(in: candidate.span)
      return !candidate.isDemonym && rows.contains(name.rows.lowerBound)
        && rows.contains(name.rows.upperBound - 1)
        && rows.allSatisfy { name.rows.contains($0) || table.words[$0].tag?.isName ?? false }
    }
  }

  /// A candidate that the rules do not have, with the role and the title beside those that it overlaps.
  private func candidate(_ span: Span, _ overlapping: ArraySlice<NameCandidate>) -> NameCandidate? {
    let words = NameSentence(span, in: bytes)
    guard let first = words.tokens.first, let last = words.tokens.last else { return nil }
    var candidate = NameCandidate(
      span: Span(first.span.start, last.span.end),
      words: words.tokens.indices.flatMap { NameForms.parts(of: words.word($0)) })
    candidate.role = overlapping.last?.role
    candidate.hasTitle = overlapping.first { $0.span.start == span.start }?.hasTitle ?? false
    return candidate
  }

  /// A name that begins with a capital without the signs and the words in lower case behind it.
  private func withoutSmallEnd(_ name: Tagged) -> Tagged {
    var name = name
    guard table.words[name.rows.lowerBound].form.contains(.capitalised) else { return name }
    while name.rows.count > 1, let last = name.rows.last,
      table.words[last].form.isDisjoint(with: [.capitalised, .digits])
    {
      name.rows = name.rows.dropLast()
    }
    return name
  }

  private static func names(_ labels: [NameLabel]) -> [Tagged] {
    var result: [Tagged] = []
    for (row, label) in labels.enumerated() {
      guard let category = label.category else { continue }
      if label.begins {
        result.append(Tagged(rows: row..<row + 1, category: category))
      } else if let last = result.last {
        result[result.count - 1].rows = last.rows.lowerBound..<row + 1
      }
    }
    return result
  }
}
