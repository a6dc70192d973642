import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct AnnotationIndexTests {
  @Test func placesKnowWhatTheyStandIn() {
    var accounts = Accounts("Lind said the flour, rice and oil came \"far too late\".")
    accounts.list("flour", "rice", "oil", in: 0)
    accounts.quote("far too late", in: 0)
    accounts.source("Lind", of: "the flour", in: 0)
    let index = AnnotationIndex(accounts.corpus)
    func place(_ words: String) -> Passage { Passage(document: 0, span: accounts.span(words, in: 0)) }
    #expect(index.isListed(place("rice")) && !index.isListed(place("came")))
    #expect(index.isQuoted(place("too")) && !index.isQuoted(place("came")))
    #expect(index.isSource(place("Lind")) && !index.isSource(place("came")))
    #expect(index.attributions(in: Passage(document: 0, span: Span(0, 20))).count == 1)
    #expect(index.attributions(in: Passage(document: 0, span: Span(10, 20))).isEmpty)
  }
}
