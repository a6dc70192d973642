import CollateCore
import Testing

@testable import CollateReport

@Suite struct QualitySectionTests {
  @Test func everyFileShowsItsFactsFurnitureAndNotes() {
    let page = markup { $0.qualitySection }
    #expect(page.ranges(of: "<article").count == 3)
    #expect(page.contains("dateline") && page.contains("2 March 2024"))
    #expect(page.contains("1 furniture passage set aside") && page.contains("share link"))
    #expect(page.contains("begins oddly"))
  }

  @Test func notesOnNoFileOfTheRunStandApart() {
    let page = markup { $0.qualitySection }
    #expect(page.contains("<h3>The run</h3>") && page.contains("<li class=\"failure\">⚠ d.txt: is empty"))
    let bare = markup(bareCorpus) { $0.qualitySection }
    #expect(!bare.contains("The run") && !bare.contains("class=\"notes\"") && !bare.contains("set aside"))
    #expect(bare.contains("10 bytes"))
  }
}
