import CollateCore
import Testing

@testable import CollateExtract

@Suite struct AttributionChainsTests {
  private func chains(_ text: String, organisations: [String] = []) -> [String] {
    let document = SpeechReaderTests.document(text, organisations: organisations)
    return AttributionChains.attributions(of: document).map {
      "\($0.sources.map(\.name).joined(separator: " > ")): \(document.string($0.span))"
    }
  }

  @Test func putsTheCarrierBeforeTheOrigin() {
    #expect(
      chains("The mayor told guests that the bridge was safe, the Oldport Mail reported.") == [
        "the Oldport Mail: The mayor told guests that the bridge was safe",
        "the Oldport Mail > The mayor: the bridge was safe",
      ]
    )
  }

  @Test func readsCitedSources() {
    #expect(
      chains("The ministry said the bridge was safe, citing a survey.")
        == ["The ministry > a survey: the bridge was safe"]
    )
  }

  @Test func namesTheOutletAlone() {
    #expect(
      chains(
        "The bridge was safe, the state-run Roadwatch news agency reported.", organisations: ["Roadwatch"])
        == ["Roadwatch: The bridge was safe"]
    )
  }

  @Test func marksNamedSources() {
    let document = SpeechReaderTests.document(
      "Roadwatch said the bridge was safe. Officials said the road was not.",
      organisations: ["Roadwatch"]
    )
    #expect(
      AttributionChains.attributions(of: document).map { $0.sources.map(\.isNamed) } == [[true], [false]])
  }
}
