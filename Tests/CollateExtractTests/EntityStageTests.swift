import CollateCore
import CollateText
import Testing

@testable import CollateExtract

/// A document with sentences and names.
func documentWithNames(_ text: String) -> Document {
  var document = Document(name: "a", plain: text)
  for sentence in SentenceStage.sentences(of: document) { document.annotate(sentence) }
  for mention in EntityStage.mentions(in: document) { document.annotate(mention) }
  return document
}

@Suite struct EntityStageTests {
  /// `surface=canonical:category` of every mention.
  private func names(_ text: String) -> [String] {
    let document = documentWithNames(text)
    return document.all(EntityMention.self).map {
      "\(document.string($0.span))=\($0.canonical):\($0.category.rawValue)"
    }
  }

  @Test func aSurnameStandsForTheFullName() {
    let found = names(
      "Mayor Ingrid Halvorsen spoke first. Halvorsen's office then closed. Ms. Halvorsen left.")
    #expect(
      found == [
        "Ingrid Halvorsen=Ingrid Halvorsen:person", "Halvorsen=Ingrid Halvorsen:person",
        "Halvorsen=Ingrid Halvorsen:person",
      ]
    )
  }

  @Test func ofTwoBearersOfASurnameTheLastNamedIsMeant() {
    let found = names(
      "Jonas Teller drove the van. Teller stopped. Maria Teller called police. Later Teller was treated."
    )
    #expect(
      found.filter { $0.hasPrefix("Teller=") } == [
        "Teller=Jonas Teller:person", "Teller=Maria Teller:person",
      ])
  }

  @Test func anAcronymStandsForTheNameThatIntroducesIt() {
    let found = names("The Coastal Rescue Agency (CRA) sent two boats. A CRA spokesman said so.")
    #expect(
      found == [
        "Coastal Rescue Agency=Coastal Rescue Agency:organisation", "CRA=Coastal Rescue Agency:organisation",
        "CRA=Coastal Rescue Agency:organisation",
      ]
    )
  }

  @Test func oneCategoryPerNameByVote() {
    let found = names(
      "Officials in Brelby said the bridge was open. The people of Brelby disagreed. Trucks left the town of Brelby."
    )
    #expect(found == Array(repeating: "Brelby=Brelby:place", count: 3))
  }

  @Test func nationalitiesStandApartFromCountries() {
    let found = names("The French foreign minister flew to France.")
    #expect(found == ["French=French:other", "France=France:place"])
  }

  @Test func countriesGoUnderTheirUsualName() {
    #expect(
      names("The United States sent aid. A U.S. ship carried it.")
        == ["United States=United States:place", "U.S.=United States:place"]
    )
  }

  @Test func theTitleIsTheRole() {
    let document = documentWithNames("Deputy Foreign Minister Karel Novotny and spokesman Juan Ortiz agreed.")
    let mentions = document.all(EntityMention.self)
    #expect(mentions.map { document.string($0.span) } == ["Karel Novotny", "Juan Ortiz"])
    #expect(mentions.map(\.role) == ["deputy foreign minister", "spokesman"])
  }

  @Test func anOfficeMayNameWhatItIsOver() {
    let document = documentWithNames(
      "Reporters met Secretary of State Helen Marsh and Chief of Police Omar Diaz.")
    let mentions = document.all(EntityMention.self)
    #expect(mentions.map { document.string($0.span) } == ["Helen Marsh", "Omar Diaz"])
    #expect(mentions.map(\.role) == ["secretary of state", "chief of police"])
  }

  @Test func organisationsKeepTheirSmallWords() {
    #expect(
      names("She joined the Ministry of Health and Social Services in May.")
        == ["Ministry of Health and Social Services=Ministry of Health and Social Services:organisation"]
    )
  }

  @Test func headlinesOnlyRepeatKnownNames() {
    let found = names(
      "Halvorsen Orders Harbour Closed After Ferry Fire\n\nMayor Ingrid Halvorsen closed the harbour."
    )
    #expect(found.map { $0.prefix { $0 != "=" } } == ["Halvorsen", "Ingrid Halvorsen"])
  }

  @Test func wordsThatOpenSentencesAreNoNames() {
    #expect(names("Rescuers worked all night. Nobody slept. Officials praised them on Tuesday.").isEmpty)
  }

  @Test func shipsAreNeitherPersonsNorPlaces() {
    #expect(
      names("The MV Arden sank. The crew left the Arden at dawn.")
        == ["MV Arden=MV Arden:other", "Arden=MV Arden:other"]
    )
  }

  @Test func anOfficeBelongsToTheNameOfItsHolder() {
    #expect(
      names("The Tarn County Sheriff's Office called.")
        == ["Tarn County Sheriff's Office=Tarn County Sheriff's Office:organisation"]
    )
  }

  @Test func contractionsAreNoNames() {
    #expect(names("You'll see. We've waited, and I'll go.").isEmpty)
  }
}
