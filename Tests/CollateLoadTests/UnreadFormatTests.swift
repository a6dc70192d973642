import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateLoad

@Suite struct UnreadFormatTests {
  private func name(_ bytes: [UInt8], _ file: String = "a.txt") -> String? {
    let text = CharacterSetDetection(bytes).decodedHead(of: bytes, ContentHead.size)
    return UnreadFormat.format(of: ContentHead(bytes, text: text, ending: FileFormat.ending(of: file)))?.name
  }

  private func name(_ text: String, _ file: String = "a.txt") -> String? { name(Array(text.utf8), file) }

  @Test(arguments: [
    ("\n%PDF-1.7\n", "a PDF document"), ("PK\u{3}\u{4}....word/document.xml", "a Word document"),
    ("PK\u{3}\u{4}....xl/workbook.xml", "an Excel workbook"),
    ("PK\u{3}\u{4}..mimetypeapplication/epub+zip", "an EPUB book"), ("{\\rtf1 Rain}", "an RTF document"),
    ("Rar!\u{1A}\u{7}\u{1}", "a RAR archive"), ("!<arch>\nx", "an ar archive"), ("GIF89a..", "a GIF image"),
    ("SQLite format 3\0...", "a database"),
    ("-----BEGIN PGP MESSAGE-----\n\nabc", "an encrypted or signed message"),
    ("BEGIN:VCALENDAR\nVERSION:2.0", "a calendar or contact"), ("WEBVTT\n\n00:01.000", "subtitles"),
    ("https://a.example/1\n\nhttps://a.example/2\n", "a list of web addresses"),
    ("RIFF....WAVEfmt", "a WAVE sound"), ("RIFF....WEBPVP8", "a WebP image"),
    ("....ftypisom", "a film or a HEIF image"),
  ]) func contentIsNamed(text: String, expected: String) {
    #expect(name(text) == expected)
  }

  @Test func bytesThatAreNoTextAreNamed() {
    #expect(name([0xFF, 0xD8, 0xFF, 0xE0, 0, 1]) == "a JPEG image")
    #expect(name((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7919 &+ $0 / 3 &* 31) }) == "binary")
  }

  @Test func aTarArchiveIsKnownByItsMarkOrItsChecksum() {
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<5, with: Array("a.txt".utf8))
    let sum = header.reduce(0) { $0 + Int($1) } + 8 * 0x20
    let digits = Array(("00000" + String(sum, radix: 8)).suffix(6).utf8)
    header.replaceSubrange(148..<156, with: digits + [0, 0x20])
    func opens(_ bytes: [UInt8]) -> Bool { TarHeader.opens(ContentHead(bytes, text: bytes, ending: "")) }
    #expect(opens(header))
    header[0] = UInt8(ascii: "b")
    #expect(!opens(header))
    header.replaceSubrange(257..<262, with: Array("ustar".utf8))
    #expect(opens(header))
  }

  @Test(arguments: [
    "The valley road is shut, and so is the bridge, police said.\nNobody was hurt, they said, and nobody is missing.",
    "Flood drives out 10,000 people\nThe river rose by 1,200 litres a second\n",
    "RIFFRAFF returns to the stage",
    "Subject: the dam\nDate: Monday\n\nThe dam held.", "From: the desk\n\nThe dam held.",
    "WebVTT is a format of captions.",
    "From Orrin to Vale the river rose.\nNobody was hurt.", "title | of a page\n\nText | with bars | in it.",
    "City;\nThe dam held;", "<p>A page</p>", "ID3 is a tag.",
  ]) func proseIsNoOtherFormat(text: String) {
    #expect(name(text) == nil)
  }

  @Test func aNameOfAFormatOpensOnlyWhatIsText() throws {
    let folder = try Folder()
    let table = try folder.write("a.ics", "BEGIN:VCALENDAR\nThe dam held.\n".utf8)
    let picture = try folder.write("a.gif", "GIF89a.......".utf8)
    let corpus = try load([table, picture])
    #expect(corpus.documents.isEmpty && corpus.intake.unread == ["a.gif", "a.ics"])
    let refusal = ", which Collate does not read; it reads text, HTML, "
    #expect(
      corpus.notes.map(\.reason).sorted().map { $0.components(separatedBy: refusal)[0] } == [
        "it is a GIF image", "it is a calendar or contact",
      ])
    #expect(try load([table, picture], ["format": "plain"]).documents.map(\.name) == ["a.ics"])
  }
}
