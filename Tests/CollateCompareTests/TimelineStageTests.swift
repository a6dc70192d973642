import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct TimelineStageTests {
  @Test func datedSentencesOfAllAccountsComeInOrder() {
    var corpus = Corpus()
    corpus.documents = [
      account(
        "a", "It sank on Monday. It was raised in May.", [(11, 17, "2021-03-01"), (36, 39, "2021-05")]),
      account("b", "On 1 March it sank.", [(3, 10, "2021-03-01")]),
    ]
    let entries = TimelineStage.entries(of: corpus)
    #expect(entries.map(\.date) == ["2021-03-01", "2021-05"])
    #expect(entries[0].passages.map(\.document) == [0, 1])
    #expect(entries[1].passages.map { corpus.quote($0) } == ["It was raised in May."])
  }

  @Test func aWeekStandsWhereItBegins() {
    var corpus = Corpus()
    corpus.documents = [
      account(
        "a", "It sank on Tuesday. It leaked a week before.", [(11, 18, "2023-10-17"), (30, 43, "2023-W41")])
    ]
    #expect(TimelineStage.entries(of: corpus).map(\.date) == ["2023-W41", "2023-10-17"])
  }

  @Test func whatHasNoPlaceOnTheCalendarIsLeftOut() {
    var corpus = Corpus()
    corpus.documents = [account("a", "It took two days from noon.", [(8, 16, "P2D"), (22, 26, "T12:00")])]
    #expect(TimelineStage.entries(of: corpus).isEmpty)
  }

  private func account(_ name: String, _ text: String, _ dates: [(Int, Int, String)]) -> Document {
    var document = Document(name: name, plain: text)
    var start = 0
    for (offset, byte) in document.bytes.enumerated() where byte == UInt8(ascii: ".") {
      document.annotate(Sentence(span: Span(start, offset + 1), paragraph: 0))
      start = offset + 2
    }
    for (low, high, value) in dates {
      let form: DateMention.Form = value.hasPrefix("P") ? .duration : value.hasPrefix("T") ? .time : .date
      document.annotate(DateMention(span: Span(low, high), form: form, value: value, words: ""))
    }
    return document
  }
}
