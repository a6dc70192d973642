import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct RepeatedSentencesTests {
  /// One story told by an outlet more each time, each with a headline and a footer of its own, beside one independent
  /// account. The `odd` one gives another number.
  private func corpus(_ count: Int, odd: Int? = nil) -> Corpus {
    var corpus = Corpus()
    for number in 0..<count {
      let workers = number == odd ? "five" : "two"
      let text = """
        Outlet \(number) tells of a mill
        A fire destroyed the old grain mill in Torvall on Sunday night, killing \(workers) workers.
        The mayor, Ida Brekke, said the cause was not known.
        The mill had been empty since a flood damaged its machines in 2011.
        Copyright of desk \(number)
        """
      corpus.documents.append(SmallCorpus.document("copy \(number)", text))
    }
    corpus.documents.append(SmallCorpus.fire.documents[1])
    return corpus
  }

  private func compared(_ count: Int, odd: Int? = nil) -> Corpus {
    var corpus = corpus(count, odd: odd)
    FamiliesStage.findFamilies(in: &corpus)
    ClaimsStage.findClaims(in: &corpus, required: 2)
    return corpus
  }

  @Test func aSmallFamilyRepeatsNothing() {
    var corpus = corpus(RepeatedSentences.fewMembers)
    FamiliesStage.findFamilies(in: &corpus)
    #expect(RepeatedSentences(corpus).isEmpty)
  }

  @Test func theFirstHolderOfASentenceStandsForAll() {
    var corpus = corpus(20)
    FamiliesStage.findFamilies(in: &corpus)
    let repeats = RepeatedSentences(corpus)
    #expect((0..<5).map { repeats.isRepeat(0, $0) } == Array(repeating: false, count: 5))
    #expect((0..<5).map { repeats.isRepeat(7, $0) } == [false, true, true, true, false])
    let mayor = corpus.documents[0].annotations(Sentence.kind)[2].span
    let name = Span(mayor.start + 11, mayor.start + 21)
    let places = repeats.places(of: Passage(document: 0, span: name))
    #expect(places.map(\.document) == Array(1..<20))
    #expect(places.allSatisfy { corpus.string($0) == "Ida Brekke" })
    #expect(repeats.isRepeat(at: places[0]))
    #expect(repeats.places(of: places[0]).isEmpty)
  }

  @Test(arguments: [2, 12, 40]) func supportCountsAccountsHoweverManyCopiesThereAre(count: Int) throws {
    let corpus = compared(count)
    #expect(corpus.derivation.families.map(\.members.count) == [count, 1])
    let deaths = try #require(corpus.claims.first { $0.documents.contains(count) && $0.documents.count > 1 })
    #expect(deaths.support == .corroborated)
    #expect(deaths.documents == Array(0...count))
    let mayor = try #require(corpus.claims.first { corpus.string($0.statement).contains("Brekke") })
    #expect(mayor.support == .oneAccount)
    #expect(mayor.documents == Array(0..<count))
    #expect(mayor.evidence.map(\.passage) == mayor.evidence.map(\.passage).sorted())
    let told = Set(mayor.evidence.map { corpus.string($0.passage) })
    #expect(told.allSatisfy { "The mayor, Ida Brekke, said the cause was not known.".contains($0) })
    #expect(mayor.evidence.count == told.count * count)
  }

  @Test func whatACopyHasOfItsOwnIsCompared() {
    let corpus = compared(30, odd: 17)
    let odd = corpus.documents[17].annotations(Sentence.kind)[1].span
    #expect(corpus.links.contains { $0.left.document == 17 && $0.left.span == odd || $0.right.span == odd })
  }

  @Test func aConflictNamesAllWhoRepeatASide() throws {
    var corpus = corpus(30, odd: 17)
    for document in corpus.documents.indices {
      let (words, value) = document == 17 ? ("five", 5.0) : ("two", 2.0)
      guard let place = corpus.documents[document].bytes.place(of: words) else { continue }
      corpus.documents[document].annotate(
        Quantity(span: place, lower: value, upper: value, bound: .exact, counted: "worker"))
    }
    FamiliesStage.findFamilies(in: &corpus)
    ClaimsStage.findClaims(in: &corpus, required: 2)
    DiscrepancyStage.compare(&corpus)
    let number = try #require(
      (corpus.discrepancies + corpus.candidates).first { $0.category == .number })
    let byValue = Dictionary(grouping: number.sides, by: \.value).mapValues {
      Set($0.map(\.passage.document))
    }
    #expect(byValue.values.contains([17]))
    #expect(byValue.values.contains { $0.isSuperset(of: Set(0..<30).subtracting([17])) })
    #expect(Set(number.sides.map(\.passage.document)).count == number.sides.count)
  }
}

extension [UInt8] {
  /// Where words stand first, as a word of their own in lower case.
  fileprivate func place(of words: String) -> Span? {
    let wanted = Array(words.utf8)
    return indices.first { self[$0...].starts(with: wanted) }.map { Span($0, $0 + wanted.count) }
  }
}
