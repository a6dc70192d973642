import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct AnnotationsJSONTests {
  @Test func analystsKindsAreListedAndBuiltInOnesAreNot() {
    var corpus = Corpus()
    corpus.documents = [Document(name: "a.txt", plain: "OSTHAVEN (Coastwire) - It rained.")]
    corpus.documents[0].annotate(Sentence(span: Span(0, 33), paragraph: 0))
    corpus.documents[0].annotate(Annotation("wire.credit", Span(10, 19), ["form": "dateline"]))
    #expect(
      ResultJSON(corpus, record: RunRecord()).annotations.json == [
        [
          "file": "a.txt", "start": 10, "end": 19, "kind": "wire.credit",
          "fields": ["form": "dateline"],
        ]
      ])
  }
}
