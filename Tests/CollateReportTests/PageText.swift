import CollateCore

@testable import CollateReport

/// The markup of one section of the page of a corpus.
func markup(_ corpus: Corpus = TestCorpus.corpus, _ section: (Page) -> [Node]) -> String {
  var bytes: [UInt8] = []
  Node.render(section(Page(Presentation(corpus, record: TestCorpus.record))), into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// A corpus of one file that nothing is known of.
let bareCorpus: Corpus = {
  var corpus = Corpus()
  corpus.documents = [Document(name: "one.txt", plain: "Only this.")]
  return corpus
}()
