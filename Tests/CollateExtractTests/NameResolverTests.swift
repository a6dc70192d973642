import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct NameResolverTests {
  /// `canonical:category` of every mention of one sentence after another.
  private func mentions(_ text: String) -> [String] {
    let document = Document(name: "a", plain: text)
    let candidates = SentenceStage.sentences(of: document).flatMap {
      NameFinder.candidates(in: NameSentence($0.span, in: document.bytes))
    }
    return NameResolver(candidates, in: document.bytes).mentions(candidates).map {
      "\($0.canonical):\($0.category.rawValue)"
    }
  }

  @Test func shortFormsTakeTheFullNameAndItsCategory() {
    #expect(
      mentions("It was said that Mayor Ingrid Halvorsen left. Later Halvorsen came back.")
        == ["Ingrid Halvorsen:person", "Ingrid Halvorsen:person"])
    #expect(
      mentions("It was the Coastal Rescue Agency (CRA) that came. Then the CRA left.").filter {
        $0.hasPrefix("CRA")
      }.isEmpty)
  }

  @Test func anAmbiguousFamilyNameIsThatOfTheNearest() {
    let found = mentions(
      "It was said that Mayor Ingrid Halvorsen left. Then Dr. Olaf Halvorsen spoke. Later Halvorsen slept.")
    #expect(found == ["Ingrid Halvorsen:person", "Olaf Halvorsen:person", "Olaf Halvorsen:person"])
  }

  @Test func nationalitiesJoinNobodyAndStandInTheSingular() {
    #expect(mentions("They met two Norwegians in Norway.") == ["Norwegian:other", "Norway:place"])
  }

  @Test func aLineInTitleCaseShowsOnlyNamesThatAreKnown() {
    let bytes = Array("Mayor Ingrid Halvorsen left. Halvorsen Opens Nice Bridge".utf8)
    let (body, title) = (Span(0, 28), Span(29, bytes.count))
    let resolver = NameResolver(NameFinder.candidates(in: NameSentence(body, in: bytes)), in: bytes)
    let known = resolver.knownMentions(in: NameSentence(title, in: bytes))
    #expect(known.map(\.canonical) == ["Ingrid Halvorsen"])
    #expect(known.map { bytes.string($0.span) } == ["Halvorsen"])
  }

  @Test func noCandidatesGiveNoMentions() {
    #expect(mentions("nobody came.").isEmpty)
  }
}
