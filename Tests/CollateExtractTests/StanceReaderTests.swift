import CollateCore
import Testing

@testable import CollateExtract

@Suite struct StanceReaderTests {
  /// The stance of the frame with a predicate.
  private func stance(_ text: String, _ predicate: String = "meet") -> Frame.Stance? {
    frames(text).frames.first { $0.predicate == predicate }?.stance
  }

  @Test(
    arguments: [
      ("The envoy met the mayor.", .fact), ("The envoy will meet the mayor.", .planned),
      ("The envoy plans to meet the mayor.", .planned), ("The envoy is to meet the mayor.", .planned),
      ("The envoy is expected to meet the mayor.", .planned), ("The envoy would meet the mayor.", .would),
      ("The envoy may have met the mayor.", .possible), ("The envoy is likely to meet the mayor.", .possible),
      ("The envoy allegedly met the mayor.", .alleged), ("The envoy tried to meet the mayor.", .attempted),
      ("The envoy is considering meeting the mayor.", .discussed),
      ("The envoy did not meet the mayor.", .negated),
      ("The envoy refused to meet the mayor.", .negated),
      ("The envoy did not agree to meet the mayor.", .negated),
      ("No envoy met the mayor.", .negated), ("It is unclear whether the envoy met the mayor.", .unknown),
      ("It is not known if the envoy met the mayor.", .unknown),
      ("If the envoy met the mayor, nobody saw it.", .condition),
      ("The envoy was accused of meeting the mayor.", .alleged),
      ("Officials believe the envoy met the mayor.", .alleged),
      ("We think the envoy met the mayor.", .opinion), ("The envoy must meet the mayor.", .obliged),
    ] as [(String, Frame.Stance)])
  func theCueThatGovernsThePredicateDecides(text: String, wanted: Frame.Stance) {
    #expect(stance(text) == wanted)
  }

  @Test func aCueOfAnotherClauseDecidesNothing() {
    #expect(stance("The envoy met the mayor, who may resign.") == .fact)
    #expect(stance("The envoy, who plans to retire, met the mayor.") == .fact)
  }

  @Test func whatIsNotToldIsWithheld() {
    #expect(stance("Police declined to name the driver.", "name") == .withheld)
    #expect(stance("Police did not identify the driver.", "identify") == .withheld)
  }
}
