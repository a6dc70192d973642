import CollateText
import Testing

@testable import CollateExtract

@Suite struct NameFinderTests {
  private func candidates(_ text: String) -> [NameCandidate] {
    let bytes = Array(text.utf8)
    return NameFinder.candidates(in: NameSentence(Span(0, bytes.count), in: bytes))
  }

  private func keys(_ text: String) -> [String] { candidates(text).map(\.key) }

  @Test(arguments: [
    ("the mayor met Ana Halvorsen of Norway.", ["ana halvorsen", "norway"]),
    ("then Ludwig van Beethoven came.", ["ludwig van beethoven"]),
    ("at the Ministry of Health today.", ["ministry of health"]),
    ("then Ana Roe, Max Lind left.", ["ana roe", "max lind"]),
    ("in New York City on Monday.", ["new york city"]),
    ("the Varr Rescue Agency's boat", ["varr rescue agency"]),
  ])
  func runsOfCapitalsAreNames(text: String, expected: [String]) {
    #expect(keys(text) == expected)
  }

  @Test func grammarAndCalendarAreNoNames() {
    #expect(keys("On Monday he left in May.").isEmpty)
    #expect(keys("He was here. And I too").isEmpty)
    #expect(keys("").isEmpty)
  }

  @Test func titlesLeadToTheNameAndAreNoPartOfIt() throws {
    let found = try #require(candidates("then Prime Minister Karel Novotny left.").first)
    #expect(found.key == "karel novotny" && found.role == "prime minister")
    #expect(found.scores.category == .person)
    #expect(keys("then the President left.").isEmpty)
  }

  @Test func nationalitiesAreKeptApart() {
    let found = candidates("a Norwegian boat and French President Emil Roux")
    #expect(found.map(\.isDemonym) == [true, true, false])
    #expect(found.last?.key == "emil roux")
  }
}
