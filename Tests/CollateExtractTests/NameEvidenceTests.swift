import CollateText
import Testing

@testable import CollateExtract

@Suite struct NameEvidenceTests {
  /// What speaks about `name` where it stands in `text`.
  private func evidence(_ name: String, in text: String) throws -> NameEvidence {
    let bytes = Array(text.utf8)
    let sentence = NameSentence(Span(0, bytes.count), in: bytes)
    let span = Span(try #require(bytes.firstRange(of: Array(name.utf8))))
    let start = try #require(sentence.tokens.firstIndex { $0.span.start == span.start })
    let end = try #require(sentence.tokens.lastIndex { $0.span.end <= span.end })
    return NameEvidence(sentence, start..<end + 1)
  }

  @Test(arguments: [
    ("Quellon Varr", "Quellon Varr, 36, spoke.", "person"), ("Varr", "Then Varr, who fled, spoke.", "person"),
    ("Varr", "the spokesman Varr left.", "person"), ("Varr", "He lived in Varr until May.", "place"),
    ("Varr", "the village of Varr burned.", "place"),
    ("Varr Agency", "the Varr Agency closed.", "organisation"),
    ("Varr", "the company Varr closed.", "organisation"), ("VRA", "then VRA closed.", "organisation"),
    ("Varr & Sons", "then Varr & Sons closed.", "organisation"),
    ("Varr Island", "near Varr Island.", "place"),
    ("Norway", "then Norway won.", "place"), ("Varr", "and Varr's wife left.", "person"),
    ("Hurricane Varr", "then Hurricane Varr came.", "other"),
  ])
  func theContextDecides(name: String, text: String, category: String) throws {
    #expect(try evidence(name, in: text).scores.category.rawValue == category)
  }

  @Test func rolesAreReadOnBothSides() throws {
    #expect(try evidence("Varr", in: "the deputy mayor Varr left.").role == "deputy mayor")
    #expect(try evidence("Quellon Varr", in: "Quellon Varr, the mayor, left.").role == "mayor")
    #expect(try evidence("Quellon Varr", in: "Quellon Varr, a stranger, left.").role == nil)
    #expect(NameEvidence.role(["mr"]) == nil && NameEvidence.role(["dr", "mayor"]) == "mayor")
  }

  @Test func bracketsMayIntroduceAnAcronym() throws {
    let found = try evidence("Varr Rescue Agency", in: "the Varr Rescue Agency (VRA) closed.")
    #expect(found.acronym == "vra")
    #expect(try evidence("Quellon Varr", in: "Quellon Varr (36) spoke.").acronym == nil)
  }
}
