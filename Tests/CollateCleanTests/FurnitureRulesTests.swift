import CollateText
import Testing

@testable import CollateClean

@Suite struct FurnitureRulesTests {
  private func reason(_ line: String) -> String? {
    let bytes = Array(line.utf8)
    return TextLine.lines(of: bytes).first.flatMap { FurnitureRules.verdict(on: $0, in: bytes) }?.reason
  }

  @Test(arguments: [
    "Advertisement", "- Advertisement -", "Read also: Ten beaches to see before winter", "Most read",
    "Sign up for our newsletter", "Follow us on Facebook", "31.2 C", "Tuesday 4 June 2019 10:15 GMT",
    "Published: 15 May 2024, 11:40", "By Ana Duarte in Lisbon", "Tags: floods, Lisbon",
    "The mayor at the harbour on Monday. Photo: City of Lisbon",
    "A crane lifts the wreck, 4 June 2019 (AP Photo/J. Doe)", "A crane lifts the wreck, June 4, 2019Reuters",
    "Please log in to leave a reply", "You can change your notification settings in your browser.",
    "Our journalism is free because readers like you support it. Become a member today.",
    "Reporting by Ana Duarte; Editing by J. Doe", "* * *",
    "https://courier.example/2019/06/04/dam-breaks.html",
    "(Adds comment from the mayor, background)", "Friday, Sep 10,2010 | Updated 9:28 AM EDT",
  ])
  func furnitureIsTold(line: String) {
    #expect(reason(line) != nil, "\(line)")
  }

  @Test(arguments: [
    "The crew did what they were trained to do.", "Flood waters reach the old town of Lisbon",
    "\"We ask you to support our firefighters,\" the mayor said.", "More than 40 people were hurt.",
    "The newspaper said its subscribers would be told by email.",
    "Rescuers share food with 17 stranded families",
    "By Monday evening the water had fallen by two metres.", "Photos showed the minister greeting the crew.",
    "He asked supporters to make a donation to the families of the victims of the flood in the old town of Lisbon.",
    "May 4 was the day on which the dam broke.", "The agency did not name its source – the ministry did.",
    "Updates are posted in the lobby.", "Related charges against two engineers were dropped in March.",
    "Video of the rescue was shown on television.",
  ])
  func accountsAreKept(line: String) {
    #expect(reason(line) == nil, "\(line): \(reason(line) ?? "")")
  }
}
