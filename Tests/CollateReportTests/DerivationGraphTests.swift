import CollateCore
import Testing

@testable import CollateReport

@Suite struct DerivationGraphTests {
  private let corpus = TestCorpus.corpus

  @Test func aCopyComesFromTheEarlierFile() {
    let view = Presentation(corpus, record: TestCorpus.record)
    #expect(DerivationGraph.origins(view) == [.own, .file(0), .own])
  }

  @Test func filesOfOneSourceThatIsMissingComeFromAnInferredOne() {
    var corpus = corpus
    corpus.derivation.pairs[0].relation = .commonSource
    corpus.derivation.rewriting = [0: .paraphrase, 1: .paraphrase]
    let view = Presentation(corpus, record: TestCorpus.record)
    #expect(DerivationGraph.origins(view) == [.inferred, .inferred, .own])
    var bytes: [UInt8] = []
    Node.render([DerivationGraph(Page(view)).node], into: &bytes)
    let drawing = String(decoding: bytes, as: UTF8.self)
    #expect(drawing.ranges(of: "class=\"arrow inferred\"").count == 2)
    #expect(drawing.contains("B1") && drawing.contains("(inferred)."))
  }

  @Test func theDrawingSaysTheSameInWords() {
    let page = markup { [DerivationGraph($0).node] }
    #expect(page.contains("role=\"img\" aria-label=\"A1 Mill fire: an account of its own."))
    #expect(page.contains("<li>A2 b.txt repeats A1 Mill fire.</li>"))
  }
}
