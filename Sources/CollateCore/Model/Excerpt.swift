import CollateText

/// A document all sentences of which stand in another, in the same words: where each of them stands there.
struct Excerpt: Sendable {
  /// Fewest sentences, and fewest bytes of them, that show that one text was taken from another.
  private static let (fewestSentences, fewestBytes) = (2, 100)

  /// A sentence of the whole text and the same in the excerpt, ordered by the former, each of the former once.
  let sentences: [(whole: Span, own: Span)]

  /// The sentence of most bytes.
  var longest: (whole: Span, own: Span)? { sentences.max { $0.whole.count < $1.whole.count } }

  /// How many sentences in a row follow each other in both texts.
  var orderAgreement: Double {
    let pairs = zip(sentences, sentences.dropFirst())
    let count = pairs.reduce(into: 0) { $0 += $1.0.own < $1.1.own ? 1 : 0 }
    return sentences.count > 1 ? Double(count) / Double(sentences.count - 1) : 1
  }

  /// Where the excerpt has a passage of the whole text that lies in one sentence; nil where it hasn't.
  func place(of span: Span) -> Span? {
    let index = sentences.partitioningIndex { $0.whole.end >= span.end }
    guard index < sentences.count, sentences[index].whole.contains(span) else { return nil }
    let shift = sentences[index].own.start - sentences[index].whole.start
    return Span(span.start + shift, span.end + shift)
  }

  /// The excerpts among some documents, by index, each with the longest document that holds it.
  static func all(among members: [Int], of documents: [Document]) -> [Int: (whole: Int, excerpt: Excerpt)] {
    var texts = TextNumbers()
    let sentences = members.map { member in
      documents[member].all(Sentence.self).map(\.span).map { span in
        (number: texts.number(of: documents[member].bytes[span]), span: span)
      }
    }
    let sets = sentences.map { Set($0.map(\.number)) }
    var holders = [[Int]](repeating: [], count: texts.count)
    // The longest first, so that the first that holds all of a document is the one to take.
    for place in sets.indices.sorted(by: { (sets[$1].count, $0) < (sets[$0].count, $1) }) {
      for number in sets[place] { holders[number].append(place) }
    }
    var found: [Int: (whole: Int, excerpt: Excerpt)] = [:]
    for (place, set) in sets.enumerated() {
      let bytes = sentences[place].reduce(0) { $0 + $1.span.count }
      guard sentences[place].count >= fewestSentences, bytes >= fewestBytes,
        let rarest = set.map({ holders[$0] }).min(by: { $0.count < $1.count })
      else { continue }
      let whole = rarest.first { other in
        other != place && set.isSubset(of: sets[other]) && (sets[other].count > set.count || other < place)
      }
      guard let whole else { continue }
      found[members[place]] = (members[whole], Excerpt(of: sentences[whole], in: sentences[place]))
    }
    return found
  }

  private init(of whole: [(number: Int, span: Span)], in own: [(number: Int, span: Span)]) {
    let places = Dictionary(own.map { ($0.number, $0.span) }, uniquingKeysWith: { first, _ in first })
    var taken: Set<Int> = []
    sentences = whole.compactMap { sentence in
      guard let place = places[sentence.number], taken.insert(sentence.number).inserted else { return nil }
      return (sentence.span, place)
    }
  }
}
