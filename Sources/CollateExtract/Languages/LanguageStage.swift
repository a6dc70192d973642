import CollateCore
import CollateText

/// `extract.language`: the language of every account, by which later stages read it.
enum LanguageStage {
  /// The value that leaves it to the text.
  private static let fromText = "auto"

  /// The stage.
  static let definition = StageDefinition(
    name: "extract.language",
    phase: .extract,
    summary: "Tells the language of every account, so that each is read by the rules of its own.",
    options: [
      OptionSpec(
        "language", .choice([fromText] + LexiconList.languages), default: .string(fromText),
        help: "The language of all accounts; auto tells it from the text of each.")
    ],
    needs: [.text],
    uses: [Boilerplate.kind],
    provides: [.metadata],
    example: "- use: extract.language\n  with: { language: es }"
  ) { options in
    let given = options.string("language")
    return .document { document, _ in
      if given == fromText {
        read(&document)
      } else {
        document.metadata[Metadata.language] = .init(.string(given), origin: "given by the option language")
      }
      if let note = note(on: document) { document.notes.append(note) }
    }
  }

  /// Takes the language from the text where that tells it; leaves the one that a page declares where it does not.
  private static func read(_ document: inout Document) {
    if let language = LanguageDetection.language(of: document) {
      // What the page declares is the better evidence where both agree.
      if document.language == language { return }
      document.metadata[Metadata.language] = .init(.string(language), origin: "told by its words")
    } else if document.metadata[Metadata.language] == nil {
      document.metadata[Metadata.language] = .init(
        .string(Metadata.unknownLanguage), origin: "its words do not tell it")
    }
  }

  /// What a reader must know of how an account is read.
  private static func note(on document: Document) -> Note? {
    guard let code = document.foreignLanguage else { return nil }
    let words = LanguageWords.of(code)
    if !words.isListed {
      return Note(
        stage: definition.name,
        reason:
          "is in the language '\(code)', which has no word lists: only digits, dates in digits and quotation marks "
          + "are read in it")
    }
    let names = words.hasCapitals ? "names with capitals, " : ""
    return Note(
      stage: definition.name,
      reason:
        "is in \(words.name): numbers, dates, \(names)quotations and shared words are compared; who says what, who "
        + "does what, how sure it is, lists\(words.hasCapitals ? "" : ", names") and wording are not read in it"
    )
  }
}
