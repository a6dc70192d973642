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
      corrected("they saw Velmar quay", [.outside, .outside, .organisationBegins, .outside])
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
    #expect(
      corrected(
        "the Lenn bridge is shut.", [.outside, .placeBegins, .placeGoesOn, .outside, .outside, .outside])
        == ["Lenn:place"])
  }

  @Test func aNationalityIsNoPlace() {
    #expect(
      corrected(
        "they saw North Korean ships.",
        [.outside, .outside, .placeBegins, .placeGoesOn, .outside, .outside]) == ["North Korean:other"])
  }

  @Test func aPossessiveStandsBetweenTwoNames() {
    #expect(
      corrected(
        "they saw Norway's Velmar yard.",
        [.outside, .outside, .placeBegins, .placeGoesOn, .placeGoesOn, .outside, .outside])
        == ["Norway:place", "Velmar:other"])
  }

  @Test func aNameTakesInTheProperNounsThatTheRulesJoinToIt() {
    #expect(
      corrected(
        "they sold Skerry Velmar yesterday.",
        [.outside, .outside, .organisationBegins, .outside, .outside, .outside])
        == ["Skerry Velmar:organisation"])
  }

  @Test func noPersonOfTwoNamesHasAnArticle() {
    #expect(
      corrected(
        "then the Ingrid Halvorsen sank.",
        [.outside, .outside, .personBegins, .personGoesOn, .outside, .outside]
      )
      .first?.hasSuffix(":person") == false)
  }

  @Test func aTitleKeepsItsPerson() {
    #expect(
      corrected("then President Velmar left", [.outside, .outside, .placeBegins, .outside])
        == ["Velmar:person"])
  }
}
