import CollateCore
import Testing

@testable import CollateExtract

@Suite struct DocumentDateTests {
  private func date(_ text: String) -> DocumentDate {
    var document = Document(name: "a.txt", plain: text)
    return DocumentDate(&document)
  }

  @Test func readsADateLine() {
    let found = date(
      "Mill burns down\n\nTuesday, 4 June 2019\n\nA mill burned down on Monday, the fire brigade of Oldport said."
    )
    #expect(found.article?.day.iso == "2019-06-04")
    #expect(found.page == nil)
  }

  @Test(arguments: [
    "Updated: 9 May 2021\nPublished: 7 May 2021", "Published: 7 May 2021\nUpdated: 9 May 2021",
    "Published 7 May 2021, updated 9 May 2021",
  ])
  func theDateOfPublicationIsNotThatOfChanges(line: String) {
    var document = Document(
      name: "a.txt", plain: "The bridge reopens\n\n\(line)\n\nThe bridge in Oldport is open to carts again.\n"
    )
    #expect(DocumentDate(&document).article?.day.iso == "2021-05-07")
  }

  @Test func readsADateline() {
    let found = date(
      "OLDPORT, June 4, 2019 (Wire) - A mill burned down near the harbour of the town, officials said.")
    #expect(found.article?.day.iso == "2019-06-04")
  }

  @Test func keepsTheClockOfThePageApart() {
    let found = date(
      """
      19.2 C
      Sunday, March 8, 2020
      Download The App
      Login

      Mill burns down

      A mill burned down on Tuesday near the harbour, the fire brigade of Oldport said on Wednesday morning.

      Firemen came on Tuesday, June 4, with three engines, and left the place only late in the night, they said.
      """
    )
    #expect(found.article == nil)
    #expect(found.page?.day.iso == "2020-03-08")
  }

  @Test func agreesDayWeekdayAndYear() {
    let found = date(
      "Firemen came on Tuesday, June 4, with three engines to the old mill. It was built in 2019 and sold twice, they said."
    )
    #expect(found.article?.day.iso == "2019-06-04")
  }

  @Test func takesNoBirthdayForTheDateOfTheArticle() {
    let found = date(
      "Ada Pell was born on April 22, 1923, in Oldport. She left the town in 1951 and came back in 1992.")
    #expect(found.article == nil)
  }
}
