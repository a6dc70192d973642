import CollateCore
import CollateText

/// `clean.normalise`: one form for spaces, quotation marks, dashes and letters, so that stages see one spelling.
enum NormaliseStage {
  static let definition = StageDefinition(
    name: "clean.normalise",
    phase: .clean,
    summary:
      "Gives spaces, lines, quotation marks, dashes and accented letters one form; every byte keeps its origin.",
    needs: [.documents],
    provides: [.text]
  ) { _ in
    .document { document, _ in
      let characters = CharacterFolding.fold(document.bytes)
      let lines = LineFolding.fold(characters.bytes)
      try document.replaceText(lines.composed(with: characters.map))
    }
  }
}
