import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct CorpusNamesTests {
  private func entities(_ texts: [String]) throws -> [Entity] {
    var corpus = Corpus()
    corpus.documents = texts.map(documentWithNames)
    guard case .corpus(let body) = try AliasStage.definition.make(OptionValues(specs: [])) else { return [] }
    try body(&corpus, StageContext(stage: "extract.aliases"))
    return corpus.entities
  }

  @Test func aShortFormInOneDocumentJoinsTheFullNameOfAnother() throws {
    let found = try entities(["Mayor Ingrid Halvorsen resigned.", "Mayor Halvorsen resigned on Monday."])
    #expect(found.map(\.name) == ["Ingrid Halvorsen"])
    #expect(found.first?.aliases == ["Halvorsen"])
    #expect(found.first?.mentions.map(\.document) == [0, 1])
  }

  @Test func nearSpellingsAreAliasesThatStayVisible() throws {
    let found = try entities(["Captain Sergei Malkov survived.", "Captain Sergey Malkov survived."])
    #expect(found.count == 1)
    #expect(found.first.map { [$0.name] + $0.aliases } == ["Sergei Malkov", "Sergey Malkov"])
  }

  @Test func transliterationsOfAPlaceAreOnePlace() throws {
    let found = try entities(["They sailed to the port of Malkay.", "They sailed to the port of Malkai."])
    #expect(found.map { [$0.name] + $0.aliases } == [["Malkay", "Malkai"]])
    #expect(try entities(["From Malkay they sailed to Malkai.", "They left Malkai."]).count == 2)
  }

  @Test func namesThatOneDocumentHasSideBySideStayApart() throws {
    let found = try entities(["Dr. Maria Keller met Dr. Marie Keller.", "Dr. Marie Keller left."])
    #expect(found.map(\.name) == ["Maria Keller", "Marie Keller"])
  }

  @Test func nationalitiesAreNoEntities() throws {
    #expect(try entities(["A Norwegian boat sank off Norway."]).map(\.name) == ["Norway"])
  }
}
