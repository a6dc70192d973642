import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct NameTaggerTests {
  /// `surface:category` of every mention in a text whose words are known.
  private func names(_ text: String) -> [String] {
    let document = ExtractStages.words(of: text)
    return EntityStage.mentions(in: document).map { "\(document.string($0.span)):\($0.category.rawValue)" }
  }

  @Test func aTitleMakesAPerson() {
    #expect(names("Aides said President Trump would not attend the vote.") == ["Trump:person"])
  }

  @Test func theTaggerFindsNamesOfSeveralWords() {
    #expect(
      names("Ingrid Halvorsen of Microsoft flew from London to Norway on Friday.") == [
        "Ingrid Halvorsen:person", "Microsoft:organisation", "London:place", "Norway:place",
      ])
  }

  @Test func aNameGoesOnOnlyBehindOneOfItsCategory() {
    #expect(NameLabel.personGoesOn.follows(.personBegins))
    #expect(!NameLabel.personGoesOn.follows(.placeBegins))
    #expect(!NameLabel.placeGoesOn.follows(.outside))
    #expect(NameLabel.organisationBegins.follows(.personGoesOn))
  }

  @Test func theListsAreAskedForNamesAndTheirNeighboursOnly() {
    let clues = NameClues(of: ExtractStages.words(of: "the old ferry went to Norway at noon."))
    #expect(clues.rows.map(\.isOpen) == [false, false, false, false, false, true, false, false, false])
    #expect(clues.rows[5].kinds & NameKinds.country.rawValue != 0)
    #expect(clues.rows[1].kinds == 0)
  }
}
