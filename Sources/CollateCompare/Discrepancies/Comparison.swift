import CollateCore
import CollateText
import Foundation

/// What the detectors look at: the corpus, its sentences as words, and the pairs of sentences that are linked.
struct Comparison: Sendable {
  /// The documents, their links and their claims.
  let corpus: Corpus
  /// The sentences of every document, in order.
  let sentences: [[ComparedSentence]]
  /// Pairs of sentences in different documents that are linked, in corpus order; equal sentences are left out.
  let pairs: [EvidencePair]
  /// Sentences that are compared as those of another document. They are read all the same: what an account also tells
  /// explains many a difference.
  let repeats: RepeatedSentences
  /// Indices of the documents with more sentences than are compared.
  let cutDocuments: [Int]
  /// Which places are quoted, listed, named or a source.
  let annotations: AnnotationIndex
  /// The values that accounts give for the slots that numbers fill; nil until the rest is read.
  private(set) var numbers: SlotValues?
  /// Which words each document has.
  let documentStems: DocumentStems
  /// The frames of every document, by the place of their predicates.
  private let frames: [[ComparedFrame]]
  private let weights: [String: Double]
  private let confidences: [SentencePair: Double]

  /// Linked sentences that were not compared, since both have enough likelier counterparts.
  let leftOutPairs: Int

  /// Counterparts of a sentence that are compared with it, the likeliest: of fifty copies of a sentence each is compared
  /// with some, not with all.
  private static let counterpartLimit = 24
  /// A document is compared as far as this many sentences.
  static let sentenceLimit = 5_000
  /// A longer sentence is none; it is not compared.
  static let sentenceBytes = 4_000
  /// Prepares a corpus whose links have been found.
  init(_ corpus: Corpus) {
    self.corpus = corpus
    repeats = RepeatedSentences(corpus)
    var cut: [Int] = []
    var texts = TextNumbers()
    var read: [ComparedSentence] = []
    sentences = corpus.documents.enumerated().map { index, document in
      let spans = document.annotations(Sentence.kind).map(\.span).filter { $0.count <= Self.sentenceBytes }
      if spans.count > Self.sentenceLimit { cut.append(index) }
      let language = document.foreignLanguage.map(LanguageWords.of)
      return spans.prefix(Self.sentenceLimit).enumerated().map { position, span in
        let text = texts.number(of: document.bytes[span])
        if text < read.count {
          return read[text].moved(to: index, index: position, start: span.start)
        }
        var sentence = ComparedSentence(
          span, document: index, index: position, bytes: document.bytes, language: language)
        sentence.text = text
        read.append(sentence)
        return sentence
      }
    }
    cutDocuments = cut
    weights = Self.weights(of: sentences)
    documentStems = DocumentStems(sentences)
    confidences = Self.linkedSentences(of: corpus, sentences)
    let likeliest = Self.likeliest(confidences)
    leftOutPairs = confidences.count - likeliest.count
    pairs = Self.bestPairs(Self.alignedPairs(likeliest, sentences))
    annotations = AnnotationIndex(corpus)
    frames = corpus.documents.enumerated().map { index, document in
      document.all(Frame.self).sorted { $0.predicateSpan < $1.predicateSpan }
        .map { ComparedFrame($0, document: index, bytes: document.bytes) }
    }
    numbers = SlotValues(NumberPairs(self))
  }

  /// How much two sets of stems share, as summed inverse document frequency with no division by length.
  func sharedMass(_ left: Set<String>, _ right: Set<String>) -> Double {
    left.intersection(right).sorted().reduce(0) { $0 + (weights[$1] ?? 0) }
  }

  /// The frames whose predicates stand in a sentence.
  func frames(of sentence: ComparedSentence) -> ArraySlice<ComparedFrame> {
    let all = frames[sentence.document]
    let first = all.partitioningIndex { $0.frame.predicateSpan.start >= sentence.span.start }
    return all[first...].prefix { $0.frame.predicateSpan.start < sentence.span.end }
  }

  /// Inverse document frequency of a stem over the sentences of the corpus.
  func weight(_ stem: String) -> Double { weights[stem] ?? 0 }

  /// Whether a document was made by a machine that swaps words.
  func isSpun(_ document: Int) -> Bool { corpus.derivation.rewriting[document] == .machineSpun }

  /// Confidence of the link between two sentences; 0 where none does.
  func confidence(_ left: ComparedSentence, _ right: ComparedSentence) -> Double {
    confidences[SentencePair(SentencePlace(left), SentencePlace(right))] ?? 0
  }

  /// The sentences of a document that share a byte with `span`.
  func sentences(of document: Int, touching span: Span) -> ArraySlice<ComparedSentence> {
    let all = sentences[document]
    let start = all.firstIndex { $0.span.end > span.start } ?? all.count
    let end = all[start...].firstIndex { $0.span.start >= span.end } ?? all.count
    return all[start..<end]
  }

  /// The sentence of a document that holds the first byte of `span`.
  func sentence(of document: Int, holding span: Span) -> ComparedSentence? {
    Self.index(of: span.start, in: sentences[document]).map { sentences[document][$0] }
  }

  private static func weights(of sentences: [[ComparedSentence]]) -> [String: Double] {
    var frequency: [String: Int] = [:]
    for sentence in sentences.joined() {
      for stem in sentence.stems { frequency[stem, default: 0] += 1 }
    }
    let total = Double(sentences.joined().count)
    return frequency.mapValues { log(1 + total / Double($0)) }
  }

  private static func index(of offset: Int, in sentences: [ComparedSentence]) -> Int? {
    let first = sentences.partitioningIndex { $0.span.end > offset }
    return first < sentences.count && sentences[first].span.contains(offset) ? first : nil
  }

  private static func linkedSentences(of corpus: Corpus, _ sentences: [[ComparedSentence]])
    -> [SentencePair: Double]
  {
    var result: [SentencePair: Double] = [:]
    func place(_ passage: Passage) -> SentencePlace? {
      index(of: passage.span.start, in: sentences[passage.document]).map {
        SentencePlace(document: passage.document, sentence: $0)
      }
    }
    for link in corpus.links {
      guard let left = place(link.left), let right = place(link.right) else { continue }
      let pair = SentencePair(left, right)
      result[pair] = max(result[pair] ?? 0, link.confidence)
    }
    return result
  }

  /// The links that are among the likeliest of one of their sentences.
  private static func likeliest(_ links: [SentencePair: Double]) -> [SentencePair: Double] {
    var ranks: [SentencePlace: Int] = [:]
    let ranked = links.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Dictionary(
      uniqueKeysWithValues: ranked.filter { pair, _ in
        ranks[pair.left, default: 0] += 1
        ranks[pair.right, default: 0] += 1
        return [pair.left, pair.right].contains { ranks[$0, default: 0] <= counterpartLimit }
      })
  }

  private static func alignedPairs(_ links: [SentencePair: Double], _ sentences: [[ComparedSentence]])
    -> [EvidencePair]
  {
    var known = TextMemo<EvidencePair?>()
    return links.sorted { $0.key < $1.key }.compactMap { pair, confidence in
      let left = sentences[pair.left.document][pair.left.sentence]
      let right = sentences[pair.right.document][pair.right.sentence]
      return known.value(left, right) {
        let areEqual = left.tokens.elementsEqual(right.tokens) { $0.key == $1.key }
        return areEqual ? nil : EvidencePair(left, right, confidence: confidence)
      }?.moved(left, right, confidence: confidence)
    }
  }
}

extension Comparison {
  /// The pairs in which each sentence of one document meets its likeliest counterpart in another; `isMutual` marks
  /// those that are so for both.
  private static func bestPairs(_ pairs: [EvidencePair]) -> [EvidencePair] {
    struct Direction: Hashable {
      var from: SentencePlace
      var document: Int
    }
    var best: [Direction: Double] = [:]
    func directions(_ pair: EvidencePair) -> [Direction] {
      [
        Direction(from: SentencePlace(pair.left), document: pair.right.document),
        Direction(from: SentencePlace(pair.right), document: pair.left.document),
      ]
    }
    for pair in pairs {
      for direction in directions(pair) { best[direction] = max(best[direction] ?? 0, pair.likelihood) }
    }
    return pairs.compactMap { pair in
      let wins = directions(pair).count { pair.likelihood >= best[$0] ?? 0 }
      guard wins > 0 else { return nil }
      var pair = pair
      pair.isMutual = wins == 2
      return pair
    }
  }
}

/// Where a sentence stands in the corpus.
private struct SentencePlace: Hashable, Comparable {
  var document: Int
  var sentence: Int

  init(document: Int, sentence: Int) {
    self.document = document
    self.sentence = sentence
  }

  init(_ sentence: ComparedSentence) {
    self.init(document: sentence.document, sentence: sentence.index)
  }

  static func < (left: SentencePlace, right: SentencePlace) -> Bool {
    (left.document, left.sentence) < (right.document, right.sentence)
  }
}

/// Two sentences, the earlier document first.
private struct SentencePair: Hashable, Comparable {
  var left: SentencePlace
  var right: SentencePlace

  init(_ one: SentencePlace, _ other: SentencePlace) {
    left = min(one, other)
    right = max(one, other)
  }

  static func < (one: SentencePair, other: SentencePair) -> Bool {
    (one.left, one.right) < (other.left, other.right)
  }
}
