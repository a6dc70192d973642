import CollateCore
import Testing

@testable import CollateReport

@Suite struct VoiceTests {
  @Test func theOriginOfAChainIsTheVoice() {
    let voices = Voice.all(of: TestCorpus.corpus, order: [0, 1, 2])
    #expect(voices.map(\.name) == ["Mara Venn"])
    #expect(voices[0].statements.map(\.claim) == [2])
  }

  @Test func theMostQuotedComesFirstThenTheName() {
    var corpus = TestCorpus.corpus
    corpus.claims[0].evidence[0].attribution = ["Zoe"]
    corpus.claims[1].evidence[0].attribution = ["Zoe"]
    corpus.claims[1].evidence[1].attribution = ["Adam"]
    #expect(Voice.all(of: corpus, order: [0, 1, 2]).map(\.name) == ["Zoe", "Adam", "Mara Venn"])
  }
}
