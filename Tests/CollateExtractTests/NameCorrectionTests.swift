import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct NameCorrectionTests {
  /// `surface:category` of the candidates under labels, one a word.
  private func corrected(_ text: String, _ labels: [NameLabel]) -> [String] {
    let document = ExtractStages.words(of: text)
    #expect(labels.count == document.words.words.count)
    return NameCorrection(document, RuledNames(document)).candidates(under: labels, except: [])
      .map { "\(document.string($0.span)):\($0.scores.category.rawValue)" }
  }

  @Test func theTaggerGivesExtentAndCategory() {
    #expect(
      corrected("they saw Velmar Quay", [.outside, .outside, .organisationBegins, .outside])
        == ["Velmar:organisation"])
  }

  @Test func whatTheRulesAreSureOfStays() {
    #expect(
      corrected(
        "the Coastal Rescue Agency left.",
        [.outside, .placeBegins, .outside, .outside, .outside, .outside])
        == ["Coastal Rescue Agency:organisation"])
  }

  @Test func whatOnlyWeakRulesFindHasNoCategory() {
    #expect(corrected("then Halvorsen left", [.outside, .outside, .outside]) == ["Halvorsen:other"])
  }

  @Test func smallWordsBehindANameAreNoneOfIt() {
    #expect(
      corrected("they saw Velmar of Quay", [.outside, .outside, .personBegins, .personGoesOn, .outside])
        == ["Velmar:person", "Quay:other"])
  }

  @Test func aTitleKeepsItsPerson() {
    #expect(
      corrected("then President Velmar left", [.outside, .outside, .placeBegins, .outside])
        == ["Velmar:person"])
  }
}
