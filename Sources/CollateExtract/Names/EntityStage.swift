import CollateCore
import CollateText

/// `extract.entities`: persons, organisations and places, with their aliases resolved inside the document.
package enum EntityStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.entities",
    phase: .extract,
    summary:
      "Finds names of persons, organisations and places, and resolves their short forms in each document.",
    needs: [Sentence.kind],
    uses: [.words],
    provides: [EntityMention.kind]
  ) { _ in
    .document { document, _ in
      let rules = LanguageRules.of(document)
      let found = rules.map { CapitalisedNames.mentions(in: document, $0) } ?? mentions(in: document)
      for mention in found { document.annotate(mention) }
    }
  }

  /// The mentions of a document, in text order: those that the rules find, and where the words are known, as the tagger
  /// corrects them.
  package static func mentions(in document: Document, tagger: NameTagger = .fitted) -> [EntityMention] {
    let found = RuledNames(document)
    guard !document.words.words.isEmpty else { return found.mentions }
    let clues = NameClues(document, rules: found.mentions, candidates: found.candidates)
    let corrected = NameCorrection(document, found).candidates(
      under: tagger.labels(clues), except: found.unclear)
    return RuledNames.mentions(corrected, found.unclear, document.bytes)
  }
}
