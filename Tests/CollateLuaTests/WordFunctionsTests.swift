import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

@Suite struct WordFunctionsTests {
  private func printed(_ body: String, needs: String = #""words""#) throws -> [String] {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "extract.x", api = 2, summary = "Reads.", needs = { \(needs) },
        document = function(doc) \(body) end,
      }
      """)
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents("The U.S. ships didn't sink.")
    corpus.documents[0].words = Self.words(corpus.documents[0])
    return try LuaFixture.run(stage, on: corpus).allNotes.map(\.reason)
  }

  @Test func wordsAreThoseOfTheGrammar() throws {
    let reasons = try printed(
      """
      for _, word in ipairs(doc:words()) do
        if not word.sign then print(word.text, word.folded, word.stem, word.tag) end
      end
      print(#doc:words(doc:find("U.S. ships")), doc:words()[2].line)
      """)
    #expect(
      reasons.first
        == "printed: The\tthe\tthe\tDT / U.S.\tu.s.\tu.s.\tNNP / ships\tships\tship\tNNS / did\tdid\tdid\tVBD / "
        + "n't\tn't\tn't\tRB / sink\tsink\tsink\tVB / 2\t1", "\(reasons)")
  }

  @Test func theyMustBeDeclared() throws {
    let reasons = try printed("doc:words()", needs: #""sentence""#)
    #expect(reasons.first?.contains("does not declare that it needs 'words'") == true, "\(reasons)")
  }

  @Test func theyHaveTheFieldsOfTheTable() throws {
    let rows = ApiTable.entries.filter { $0.owner == "word" && $0.parameters == nil }.map(\.name)
    let table = Self.words(LuaFixture.documents("Ships sank.")[0])
    #expect(WordFunctions.word(table, 0, document: 0).fields?.map(\.name) == rows)
  }

  private static func words(_ document: Document) -> WordTable {
    var table = WordTable(document.bytes)
    table.tag(table.words.indices)
    return table
  }
}
