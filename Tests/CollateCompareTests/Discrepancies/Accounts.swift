import CollateCore
import CollateText

@testable import CollateCompare

/// A corpus for tests: documents of one sentence a line, and claims that join chosen lines.
struct Accounts {
  /// The corpus.
  private(set) var corpus = Corpus()

  /// Makes one document of each text.
  init(_ texts: String...) { self.init(texts) }

  /// Makes one document of each text.
  init(_ texts: [String]) {
    for (index, text) in texts.enumerated() {
      var document = Document(name: "\(index)", plain: text)
      var start = 0
      for (number, line) in text.split(separator: "\n").enumerated() {
        document.annotate(Sentence(span: Span(start, start + line.utf8.count), paragraph: number))
        start += line.utf8.count + 1
      }
      corpus.documents.append(document)
    }
  }

  /// The bytes of `words` in a document, where they stand first.
  func span(_ words: String, in document: Int) -> Span {
    let bytes = corpus.documents[document].bytes
    let wanted = Array(words.utf8)
    let start =
      (0...bytes.count - wanted.count).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) } ?? 0
    return Span(start, start + wanted.count)
  }

  /// Joins the lines of the documents that hold these words into a claim, and links them.
  mutating func claim(_ places: (document: Int, words: String)..., confidence: Double = 0.9) {
    let evidence = places.map { place in
      let span = span(place.words, in: place.document)
      let line = corpus.documents[place.document].annotations(Sentence.kind).map(\.span).first {
        $0.overlaps(span)
      }
      return Claim.Evidence(passage: Passage(document: place.document, span: line ?? span))
    }
    corpus.claims.append(
      Claim(
        id: "c\(corpus.claims.count + 1)", statement: evidence[0].passage, evidence: evidence,
        confidence: confidence))
    for left in evidence.map(\.passage) {
      for right in evidence.map(\.passage) where left.document < right.document {
        corpus.links.append(Link(left: left, right: right, confidence: confidence))
      }
    }
  }

  /// Marks a document as made by a machine that swaps words.
  mutating func spin(_ document: Int) { corpus.derivation.rewriting[document] = .machineSpun }

  /// Marks a number.
  mutating func number(
    _ words: String, in document: Int, _ value: Double, _ bound: Quantity.Bound = .exact,
    upper: Double? = nil, unit: String? = nil, counted: String? = nil, isVague: Bool = false
  ) {
    corpus.documents[document].annotate(
      Quantity(
        span: span(words, in: document), lower: value, upper: upper ?? value, bound: bound, unit: unit,
        counted: counted, isVague: isVague))
  }

  /// Marks a date or time.
  mutating func date(_ words: String, in document: Int, _ value: String) {
    let form: DateMention.Form = value.hasPrefix("T") ? .time : value.hasPrefix("P") ? .duration : .date
    let span = span(words, in: document)
    date(in: document, DateMention(span: span, form: form, value: value, words: words))
  }

  /// Gives a document its own date.
  mutating func date(_ document: Int, _ entry: Metadata.Entry) {
    corpus.documents[document].metadata[Metadata.date] = entry
  }

  /// Marks a date as its document's stage would.
  mutating func date(in document: Int, _ mention: DateMention) {
    corpus.documents[document].annotate(mention)
  }

  /// Marks a person with the office beside the name.
  mutating func person(_ name: String, role: String, in document: Int) {
    let span = span(name, in: document)
    corpus.documents[document].annotate(
      EntityMention(span: span, category: .person, canonical: name, role: role))
  }

  /// Marks a name.
  mutating func entity(
    _ name: String, in document: Int, _ category: EntityMention.Category, state: String? = nil
  ) {
    corpus.documents[document].annotate(
      EntityMention(span: span(name, in: document), category: category, canonical: name, state: state))
  }

  /// Marks what a line says: its predicate, where that stands, and who does it.
  mutating func frame(
    _ predicate: String, _ words: String, of subject: String, in document: Int, _ stance: Frame.Stance,
    tense: Frame.Tense = .past
  ) {
    let (place, who) = (span(words, in: document), span(subject, in: document))
    var frame = Frame(
      span: place.union(who), predicate: predicate, predicateSpan: place, tense: tense, stance: stance)
    frame.subject = Frame.Participant(span: who)
    corpus.documents[document].annotate(frame)
  }

  /// Marks who does what to whom in a line, which is one clause.
  mutating func frame(
    _ predicate: String, _ words: String, of subject: String, to object: String, in document: Int
  ) {
    let (place, who, whom) = (
      span(words, in: document), span(subject, in: document), span(object, in: document)
    )
    let line = corpus.documents[document].annotations(Sentence.kind).map(\.span).first { $0.overlaps(place) }
    var frame = Frame(span: line ?? place, predicate: predicate, predicateSpan: place)
    frame.subject = Frame.Participant(span: who)
    frame.object = Frame.Participant(span: whom)
    corpus.documents[document].annotate(frame)
  }

  /// Marks words between quotation marks.
  mutating func quote(_ words: String, in document: Int) {
    let span = span(words, in: document)
    corpus.documents[document].annotate(Quotation(span: span, form: .direct))
  }

  /// Marks a list by its members.
  mutating func list(_ members: String..., in document: Int) {
    let spans = members.map { span($0, in: document) }
    let hull = spans.dropFirst().reduce(spans[0]) { $0.union($1) }
    corpus.documents[document].annotate(Enumeration(span: hull, members: spans))
  }

  /// Marks who a line rests on, and the full name where the line shortens it.
  mutating func source(
    _ name: String, of content: String, in document: Int, named full: String? = nil, isNamed: Bool = true
  ) {
    let source = Attribution.Source(name: full ?? name, span: span(name, in: document), isNamed: isNamed)
    let cue = span("said", in: document)
    corpus.documents[document].annotate(
      Attribution(span: span(content, in: document), sources: [source], cue: "said", cueSpan: cue))
  }

  /// What one detector finds.
  func found(by detector: some DifferenceDetector) -> [Difference] {
    detector.differences(in: Comparison(corpus))
  }

  /// The words of the sides of a difference.
  func words(_ difference: Difference) -> [String] { difference.sides.map { corpus.string($0.passage) } }
}
