import CollateCore
import Testing

@testable import CollateExtract

@Suite struct LanguageStageTests {
  private static let french =
    "Le navire a quitté le port à l'aube et personne à bord ne savait ce que la nuit apporterait au large des îles."

  private func read(_ text: String, declared: String? = nil, option: String = "auto") throws -> Document {
    var document = Document(name: "a", plain: text)
    if let declared { document.metadata[Metadata.language] = .init(.string(declared), origin: "html lang") }
    let options = OptionValues(["language": .string(option)], specs: LanguageStage.definition.options)
    guard case .document(let run) = try LanguageStage.definition.make(options) else { return document }
    try run(&document, StageContext(stage: LanguageStage.definition.name))
    return document
  }

  @Test func theWordsDecideAndWhatIsNotReadIsSaid() throws {
    let document = try read(Self.french, declared: "en-GB")
    #expect(document.language == "fr" && document.foreignLanguage == "fr")
    #expect(document.notes.count == 1 && document.notes[0].reason.hasPrefix("is in French"))
  }

  @Test func whatAPageDeclaresStandsWhereTheWordsAgreeOrTellNothing() throws {
    #expect(try read(Self.french, declared: "fr-CA").metadata[Metadata.language]?.origin == "html lang")
    #expect(try read("17:40", declared: "fr").language == "fr")
  }

  @Test func nothingToTellIsUnknownAndReadAsEnglish() throws {
    let document = try read("Ambrey 17")
    #expect(document.language == Metadata.unknownLanguage && document.foreignLanguage == nil)
    #expect(document.notes.isEmpty)
  }

  @Test func anOptionOverrules() throws {
    #expect(try read(Self.french, option: "es").language == "es")
    #expect(try read(Self.french, option: "en").foreignLanguage == nil)
  }

  @Test func aLanguageWithoutListsIsSaid() throws {
    let document = try read(
      "Prom wypłynął z portu o świcie i nikt na pokładzie nie wiedział, co przyniesie noc w cieśninie między wyspami."
        + " Wiatr był silny, a fale wysokie, ale kapitan nie chciał wracać do miasta."
    )
    #expect(document.notes.contains { $0.reason.contains("'pl', which has no word lists") })
  }
}
