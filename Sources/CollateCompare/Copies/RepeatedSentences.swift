import CollateCore
import CollateText

/// Sentences that a large family has word for word in several documents, each compared once.
///
/// Corroboration counts families: what a second member repeats adds nothing to compare. The first document that has a sentence
/// is compared for all, and what is found in it is told of every holder. What a copy has of its own, such as another
/// headline, byline or figure, is compared as ever.
struct RepeatedSentences: Sendable {
  /// Members up to which a family is small: there each sentence is compared with all, so that likeness to a neighbouring
  /// sentence and the number of witnesses count in full.
  static let fewMembers = 16

  private var spans: [[Span]] = []
  /// Whether each sentence of each document is one that another document of its family is compared for.
  private var isRepeat: [[Bool]] = []
  /// The places of the repeats of a sentence, by its own.
  private var places: [Passage: [Passage]] = [:]

  /// Repeats nothing.
  init() {}

  /// Compares the sentences inside each large family.
  init(_ corpus: Corpus) {
    let large = corpus.derivation.families.filter { $0.members.count > Self.fewMembers }
    guard !large.isEmpty else { return }
    spans = corpus.documents.map { $0.all(Sentence.self).map(\.span) }
    isRepeat = spans.map { Array(repeating: false, count: $0.count) }
    for family in large {
      var texts = TextNumbers()
      var first: [Passage] = []
      for document in family.members where corpus.documents.indices.contains(document) {
        for (position, span) in spans[document].enumerated() {
          let place = Passage(document: document, span: span)
          let text = texts.number(of: corpus.documents[document].bytes[span])
          if text == first.count { first.append(place) }
          guard first[text].document != document else { continue }
          isRepeat[document][position] = true
          places[first[text], default: []].append(place)
        }
      }
    }
  }

  /// Whether there is none.
  var isEmpty: Bool { places.isEmpty }

  /// Whether the sentence at a position of a document is compared as one of another document.
  func isRepeat(_ document: Int, _ position: Int) -> Bool { !isEmpty && isRepeat[document][position] }

  /// The same for the sentence that a passage begins in.
  func isRepeat(at passage: Passage) -> Bool {
    guard !isEmpty, let position = position(of: passage) else { return false }
    return isRepeat[passage.document][position]
  }

  /// Where the repeats of the sentence around a passage have that passage.
  func places(of passage: Passage) -> [Passage] {
    guard !isEmpty, let position = position(of: passage) else { return [] }
    let sentence = Passage(document: passage.document, span: spans[passage.document][position])
    guard sentence.contains(passage), let all = places[sentence] else { return [] }
    return all.map { place in
      let shift = place.span.start - sentence.span.start
      return Passage(
        document: place.document, span: Span(passage.span.start + shift, passage.span.end + shift))
    }
  }

  /// The sides of a conflict with those of the documents that repeat them. A document that gives a value of the conflict in
  /// words of its own is left as it is: it may know both.
  func spread(_ sides: [Discrepancy.Side]) -> [Discrepancy.Side] {
    var known = Set(sides.map(\.passage.document))
    let more = sides.flatMap { side in
      places(of: side.passage).compactMap { place -> Discrepancy.Side? in
        guard known.insert(place.document).inserted else { return nil }
        return Discrepancy.Side(passage: place, value: side.value, isDeviant: side.isDeviant)
      }
    }
    return more.isEmpty ? sides : (sides + more).sorted { ($0.passage, $0.value) < ($1.passage, $1.value) }
  }

  private func position(of passage: Passage) -> Int? {
    let sentences = spans[passage.document]
    let position = sentences.partitioningIndex { $0.end > passage.span.start }
    return position < sentences.count && sentences[position].start <= passage.span.start ? position : nil
  }
}
