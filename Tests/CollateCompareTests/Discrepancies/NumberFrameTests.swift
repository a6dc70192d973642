import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct NumberFrameTests {
  private func frame(_ text: String, _ words: String, _ value: Double, _ bound: Quantity.Bound = .exact)
    -> NumberFrame
  {
    var accounts = Accounts(text)
    accounts.number(words, in: 0, value, bound)
    let comparison = Comparison(accounts.corpus)
    let quantity = accounts.corpus.documents[0].all(Quantity.self)[0]
    return NumberFrame(quantity, in: comparison.sentences[0][0])
  }

  @Test func readsWhatIsCounted() {
    let frame = frame("They seized seven assault rifles in Melis.", "seven", 7)
    #expect(frame.counted.first == Stemming.stem("assault"))
    #expect(!frame.countsPersons)
  }

  @Test func knowsPersons() {
    #expect(frame("It left 30 dead.", "30", 30).countsPersons)
    #expect(frame("It carried 30 passengers.", "30", 30).countsPersons)
  }

  @Test func boundsAllowARange() {
    #expect(frame("Some 40 ships sank.", "Some 40", 40, .about).allowed == 36...44)
    #expect(frame("It had 40 ships.", "40", 40).allowed == 40...40)
  }
}
