import CollateCore
import Testing

@testable import CollateExtract

@Suite struct SiblingDatesTests {
  private func corpus(_ texts: [String], dates: [String?]) -> Corpus {
    var corpus = Corpus()
    for (index, text) in texts.enumerated() {
      var document = Document(name: "\(index).txt", plain: text)
      if let date = dates[index] {
        document.metadata[Metadata.date] = .init(.string(date), origin: "date line")
      }
      DateExtraction.run(on: &document)
      corpus.documents.append(document)
    }
    return corpus
  }

  @Test func lendsADateWhereWeekdaysAgree() {
    var corpus = corpus(["It burned on Tuesday.", "It burned on Tuesday."], dates: ["2019-06-05", nil])
    SiblingDates(corpus).lend(to: &corpus)
    #expect(corpus.documents[1].metadata[Metadata.date]?.value == "2019-06-05")
    #expect(corpus.documents[1].metadata[Metadata.date]?.evidence.isEmpty == true)
    #expect(corpus.documents[1].all(DateMention.self).map(\.value) == ["2019-06-04"])
  }

  @Test func lendsNoneWhereNoDayIsShared() {
    var corpus = corpus(["It burned on Tuesday.", "It burned on Friday."], dates: ["2019-06-05", nil])
    SiblingDates(corpus).lend(to: &corpus)
    #expect(corpus.documents[1].metadata[Metadata.date] == nil)
  }

  @Test func rejectsADateFarAfterSiblingsThatAgree() {
    let text = "It burned on Tuesday."
    var corpus = corpus([text, text, text], dates: ["2019-06-05", "2019-06-06", "2020-01-15"])
    var siblings = SiblingDates(corpus)
    siblings.rejectPageDates(in: &corpus)
    siblings.lend(to: &corpus)
    #expect(corpus.documents[2].metadata[Metadata.pageDate]?.value == "2020-01-15")
    #expect(corpus.documents[2].metadata[Metadata.date]?.value == "2019-06-05")
  }
}
