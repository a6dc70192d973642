import Testing

@testable import CollateCore

@Suite struct FileClaimTests {
  @Test func aNameOrItsBeginningIsEnoughWhereOnlyThatIsAsked() {
    let named = FileClaim(suffixes: [".SRT", ".vtt"])
    #expect(named.takes(name: "film.srt", []) && named.takes(name: "FILM.VTT", []))
    #expect(!named.takes(name: "film.srt.txt", []) && !named.takes(name: "srt", []))
    let marked = FileClaim(marks: ["WEBVTT"])
    #expect(marked.takes(name: "film", Array("\u{FEFF}WEBVTT\n".utf8)))
    #expect(!marked.takes(name: "film", Array((String(repeating: " ", count: 1_020) + "WEBVTT").utf8)))
  }

  @Test func whereBothAreAskedBothMustHold() {
    let both = FileClaim(suffixes: [".json"], marks: ["\"messages\""])
    #expect(both.takes(name: "a.json", Array("{ \"messages\": [] }".utf8)))
    #expect(!both.takes(name: "a.txt", Array("{ \"messages\": [] }".utf8)))
    #expect(!both.takes(name: "a.json", Array("{ \"text\": \"…\" }".utf8)))
    #expect(!FileClaim().takes(name: "a.json", []))
  }

  @Test func itsWordsSayThatBothMustHold() {
    #expect(FileClaim(suffixes: [".srt", ".vtt"]).words == "*.srt, *.vtt")
    #expect(FileClaim(marks: ["A", "B"]).words == "files with 'A' or 'B'")
    #expect(FileClaim(suffixes: [".fnb"], marks: ["NOTE"]).words == "*.fnb with 'NOTE'")
  }
}
