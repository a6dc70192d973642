import CollateText
import Testing

@testable import CollateClean

@Suite struct PictureCreditTests {
  private func isCaption(_ text: String) throws -> Bool {
    let bytes = Array(text.utf8)
    return PictureCredit.isCaption(try #require(TextLine.lines(of: bytes).first), in: bytes)
  }

  @Test(arguments: [
    "Photo: Lena Brandt", "Image caption The dam on Monday morning", "The dam on Monday (Photo by L. Brandt)",
    "The dam on Monday. Picture: City of Orrin", "The dam on Monday | Reuters", "The dam, May 4, 2019Reuters",
    "The dam on Monday (AFP)",
  ])
  func captionsAreTold(text: String) throws {
    #expect(try isCaption(text))
  }

  @Test(arguments: [
    "Photos showed the dam before it broke.", "Image", "The dam broke, said Reuters",
    "Officials spoke to AFP",
    "\"It was in a file photo,\" she said.", "He took the picture of the dam.", "A BIGREUTERS sign fell down",
  ])
  func statementsAreKept(text: String) throws {
    #expect(try !isCaption(text))
  }
}
