import CollateCore
import CollateText
import Testing

@testable import CollateExtract

/// The frames of a text whose names, dates and attributions the stages find.
func frames(_ text: String) -> (document: Document, frames: [Frame]) {
  var document = documentWithNames(text)
  document.words = WordStage.words(of: document)
  for attribution in AttributionChains.attributions(of: document) { document.annotate(attribution) }
  return (document, FrameFinder(document).frames())
}

@Suite struct FrameFinderTests {
  private func row(_ text: String, _ predicate: String) -> [String?]? {
    let (document, frames) = frames(text)
    return frames.first { $0.predicate == predicate }.map { frame in
      [frame.subject, frame.object].map { $0.map { document.string($0.span) } } + [
        frame.place.map { document.string($0) }
      ]
    }
  }

  @Test func whoDoesWhatToWhomAndWhere() {
    #expect(
      row("The envoy met the fishermen at the old port.", "meet") == [
        "The envoy", "the fishermen", "the old port",
      ])
  }

  @Test func aPassiveClauseHasItsAgentAsSubject() {
    #expect(
      row("The fishermen were arrested by coast guards.", "arrest") == ["coast guards", "The fishermen", nil])
    #expect(row("The fishermen were arrested.", "arrest") == [nil, "The fishermen", nil])
  }

  @Test func aLightVerbLeavesItsMeaningToItsNoun() {
    #expect(row("The envoy paid a visit to the island.", "visit")?[0] == "The envoy")
    #expect(frames("The envoy held talks with the union.").frames.map(\.predicate) == ["meet"])
  }

  @Test func particlesBelongToThePredicate() {
    #expect(frames("They set up a camp.").frames.map(\.predicate) == ["set up"])
  }

  @Test func coordinatedAndRelativeClausesHaveASubject() {
    #expect(row("The envoy arrived on Monday and met the mayor.", "meet")?[0] == "The envoy")
    #expect(row("The envoy, who arrived on Monday, left.", "arrive")?[0] == "The envoy")
  }

  @Test func attributionIsNoPartOfTheClause() {
    let (document, found) = frames("The ship sank near the cape, the minister said.")
    #expect(found.map(\.predicate) == ["sink"])
    #expect(found.map(\.sources) == [["the minister"]])
    #expect(found.map { document.string($0.span) } == ["The ship sank near the cape"])
  }

  @Test func namesAreThoseOfTheEntities() {
    let (_, found) = frames("Mayor Ingrid Halvorsen visited Oslo. Halvorsen met the union.")
    #expect(found.last?.subject?.name == "Ingrid Halvorsen")
  }

  @Test func tenseIsThatOfTheFirstVerb() {
    let texts = ["The ship sank.", "The ship has sunk.", "The ship sinks.", "The ship will sink."]
    #expect(texts.compactMap { frames($0).frames.first?.tense } == [.past, .past, .present, .future])
  }

  @Test func aFrameSurvivesItsAnnotation() {
    let (_, found) = frames("The envoy may not have met the mayor in Oslo on Monday, officials said.")
    #expect(found.compactMap { Frame($0.annotation) } == found)
    #expect(!found.isEmpty)
  }
}
