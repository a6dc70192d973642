import Testing

@testable import CollateReport

@Suite struct SourcePlacesTests {
  @Test func aPassageIsPlacedByLineAndColumnOfItsSource() {
    var places = SourcePlaces(TestCorpus.corpus)
    #expect(places.text(of: TestCorpus.span("roof", 0, TestCorpus.corpus)) == "a.txt:3:40")
    #expect(places.text(of: TestCorpus.span("Nine", 1, TestCorpus.corpus)) == "b.txt:1:1")
  }

  @Test func everyPlaceIsToldOnceInTheOrderOfTheCorpus() {
    var places = SourcePlaces(TestCorpus.corpus)
    let (nine, roof) = (
      TestCorpus.span("Nine", 1, TestCorpus.corpus), TestCorpus.span("roof", 0, TestCorpus.corpus)
    )
    #expect(places.texts(of: [nine, roof, nine]) == ["a.txt:3:40", "b.txt:1:1"])
  }
}
