import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct LanguageDetectionTests {
  private func language(_ text: String) -> String? { LanguageDetection.language(of: Array(text.utf8)) }

  @Test(arguments: [
    (
      "en",
      "The ferry left the port at dawn, and nobody on board knew what the night in the strait would bring to them."
    ),
    (
      "es",
      "El barco salió del puerto al amanecer y nadie a bordo sabía lo que traería la noche en el estrecho."
    ),
    ("ru", "Паром вышел из порта на рассвете, и никто не знал, что принесёт ночь."),
    ("zh", "渡轮在黎明时分离开港口。"), ("ja", "フェリーは夜明けに港を出た。"),
    (
      "pl",
      "Prom wypłynął z portu o świcie i nikt na pokładzie nie wiedział, co przyniesie noc w cieśninie między wyspami."
        + " Wiatr był silny, a fale wysokie, ale kapitan nie chciał wracać do miasta."
    ),
  ])
  func aTextTellsItsLanguage(code: String, text: String) { #expect(language(text) == code) }

  @Test(arguments: ["", "12 34 56", "Valdemar Olmedo", "Port Ambrey: 17"])
  func fewWordsTellNothing(text: String) { #expect(language(text) == nil) }

  @Test func furnitureDoesNotCount() {
    let prose = "Le navire a quitté le port à l'aube et personne à bord ne savait ce que la nuit apporterait."
    let furniture =
      "The best of the week and the news of the day in the letter that we send to all of the readers.\n\n"
    var document = Document(name: "a", plain: furniture + prose)
    document.annotate(Boilerplate(span: Span(0, furniture.utf8.count - 2), reason: "prompt"))
    #expect(LanguageDetection.language(of: document) == "fr")
  }
}
