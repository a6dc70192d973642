import CollateCore
import CollateText
import Testing

@testable import CollateCompare

/// What detectors leave out of texts that have too much of it is told.
@Suite struct DifferenceCutsTests {
  /// One account of so many lines, each with a mark over its first word.
  private func account(_ count: Int, mark: (Span, Int) -> Annotation) -> Document {
    var document = SmallCorpus.document(
      "long", (0..<count).map { "Line \($0) tells of a mill" }.joined(separator: "\n"))
    for (number, sentence) in document.annotations(Sentence.kind).map(\.span).enumerated() {
      document.annotate(mark(Span(sentence.start, sentence.start + 4), number))
    }
    return document
  }

  private func reasons(_ detector: some DifferenceDetector, _ documents: Document...) -> [String] {
    var corpus = Corpus()
    corpus.documents = documents
    return detector.cuts(in: Comparison(corpus)).map(\.reason)
  }

  @Test func datesQuotationsAndLists() {
    let dates = { DateMention(span: $0, form: .date, value: "2024-05-\(10 + $1 % 9)", words: "x").annotation }
    #expect(reasons(DateConflicts(), account(150, mark: dates)).isEmpty)
    #expect(
      reasons(DateConflicts(), account(151, mark: dates)) == [
        "only the first 150 dates were searched for differences"
      ])
    let quotes: (Span, Int) -> Annotation = { span, _ in Annotation(Quotation.kind, span) }
    #expect(reasons(QuoteChanges(), account(301, mark: quotes)).joined().contains("first 300 quotations"))
    let lists: (Span, Int) -> Annotation = { span, _ in Annotation(Enumeration.kind, span) }
    #expect(reasons(ListDifferences(), account(101, mark: lists)).joined().contains("first 100 lists"))
  }

  @Test func numbersOfOneDocumentAndOfOneSlot() {
    let numbers: (Span, Int) -> Annotation = { span, number in
      Quantity(span: span, lower: Double(number), upper: Double(number), bound: .exact, counted: "boat")
        .annotation
    }
    let many = account(200, mark: numbers)
    #expect(reasons(NumberConflicts(), many, many, many).isEmpty)
    #expect(reasons(NumberConflicts(), account(201, mark: numbers)).joined().contains("first 200 numbers"))
    let found = reasons(NumberConflicts(), many, many, many, account(1, mark: numbers))
    #expect(found.count == 1 && found.joined().contains("the first 600 numbers were compared"))
  }

  @Test func namesOfManyAccountsComeFirst() {
    let names = (0...NameSpellings.nameLimit).map { number in
      "Na" + String(number).map { String(UnicodeScalar(UInt8($0.wholeNumberValue ?? 0) + 97)) }.joined()
        + "um"
    }
    let lines = stride(from: 0, to: names.count, by: 5).map { start in
      names[start..<min(start + 5, names.count)].joined(separator: " said ")
    }
    let document = SmallCorpus.document("long", lines.joined(separator: "\n"))
    let found = reasons(NameSpellings(), document)
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("of \(names.count) names the 10000") })
  }
}
