import CollateCore
import CollateText
import Testing

@testable import CollateLoad

@Suite struct UnreadFormatTests {
  private func name(_ bytes: [UInt8], _ file: String = "a.txt") -> String? {
    let text = CharacterSetDetection(bytes).decodedHead(of: bytes, ContentHead.size)
    return UnreadFormat.format(of: ContentHead(bytes, text: text, name: file))?.name
  }

  private func name(_ text: String, _ file: String = "a.txt") -> String? { name(Array(text.utf8), file) }

  @Test(arguments: [
    ("\n%PDF-1.7\n", "a PDF document"), ("PK\u{3}\u{4}....word/document.xml", "a Word document"),
    ("PK\u{3}\u{4}....xl/workbook.xml", "an Excel workbook"), ("PK\u{3}\u{4}....notes.txt", "a ZIP archive"),
    ("PK\u{3}\u{4}..mimetypeapplication/epub+zip", "an EPUB book"), ("{\\rtf1 Rain}", "an RTF document"),
    ("Rar!\u{1A}\u{7}\u{1}", "a RAR archive"), ("!<arch>\nx", "an ar archive"), ("GIF89a..", "a GIF image"),
    ("SQLite format 3\0...", "a database"), ("WARC/1.1\r\nWARC-Type: response\r\n", "a WARC archive"),
    ("-----BEGIN PGP MESSAGE-----\n\nabc", "an encrypted or signed message"),
    ("BEGIN:VCALENDAR\nVERSION:2.0", "a calendar or contact"), ("WEBVTT\n\n00:01.000", "subtitles"),
    ("<?xml version='1.0'?>\n<rss><channel>", "a feed or another XML document"),
    ("RIFF....WAVEfmt", "a WAVE sound"), ("RIFF....WEBPVP8", "a WebP image"),
    ("....ftypisom", "a film or a HEIF image"),
  ]) func contentIsNamed(text: String, expected: String) {
    #expect(name(text) == expected)
  }

  @Test func bytesThatAreNoTextAreNamed() {
    #expect(name([0x1F, 0x8B, 8, 0, 0, 0, 0, 0]) == "gzip-compressed")
    #expect(name(Array("BZh91AY&SY".utf8) + [0, 1, 2]) == "bzip2-compressed")
    #expect(name([0xFF, 0xD8, 0xFF, 0xE0, 0, 1]) == "a JPEG image")
    #expect(name((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7919 &+ $0 / 3 &* 31) }) == "binary")
  }

  @Test func aTarArchiveIsKnownByItsMarkOrItsChecksum() {
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<5, with: Array("a.txt".utf8))
    let sum = header.reduce(0) { $0 + Int($1) } + 8 * 0x20
    let digits = Array(("00000" + String(sum, radix: 8)).suffix(6).utf8)
    header.replaceSubrange(148..<156, with: digits + [0, 0x20])
    func opens(_ bytes: [UInt8]) -> Bool { TarHeader.opens(ContentHead(bytes, text: bytes, name: "a")) }
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

  @Test func recordsAreNoTable() {
    #expect(name(#"{"id":1,"text":"a"}"# + "\n" + #"{"id":2,"text":"b"}"# + "\n", "a") == nil)
    #expect(name("<?xml version='1.0'?><!DOCTYPE html><html><body>x", "a.xhtml") == nil)
  }

  @Test(arguments: [
    "id,title,text\n1,Dam,\"It held, they said.\"\n2,Rain,It fell.\n", "id;text\r\n1;It held.\r\n",
    "sep=;\nid;text\n1;a\n", "name\tplace\nOrrin\tVale\nVale\tOrrin", "id,text\r1,\"two\rlines\"\r2,x\r",
  ]) func tablesAreKnownByTheirRows(text: String) {
    #expect(name(text) == "a CSV table")
  }

  @Test func aDamagedTableIsKnownByItsName() {
    #expect(name("id,text\n1,a,b,c\n", "a.csv") == "a CSV table")
    #expect(name("id,text\n1,a,b,c\n", "a.txt") == nil)
    #expect(!DelimitedRows.isTable(ContentHead([], text: [], name: "a.txt")))
  }

  @Test func mailIsKnownByWhatProgramsWrite() {
    let mail = "Received: from a.example\n by b.example\nFrom: a@a.example\nSubject: dam\n\nIt held.\n"
    #expect(name(mail) == "a mail or a page saved as one")
    #expect(name("From a@a.example Mon Jan  6 10:00:00 2020\n" + mail) == "a mailbox")
    #expect(
      name("MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x") == "a mail or a page saved as one")
    #expect(!MailHeader.opens(ContentHead([], text: Array("\tReceived: x\n\n".utf8), name: "a")))
  }

  @Test func aNameOfAFormatOpensOnlyWhatIsText() throws {
    let folder = try Folder()
    let table = try folder.write("a.csv", "id,text\n1,The dam held.\n".utf8)
    let picture = try folder.write("a.gif", "GIF89a.......".utf8)
    let corpus = try load([table, picture])
    #expect(corpus.documents.isEmpty && corpus.intake.unread == ["a.csv", "a.gif"])
    #expect(
      corpus.notes.map(\.reason).sorted() == [
        "it is a CSV table, which Collate does not read; text, HTML, Markdown and JSON can be read",
        "it is a GIF image, which Collate does not read; text, HTML, Markdown and JSON can be read",
      ])
    #expect(try load([table, picture], ["format": "plain"]).documents.map(\.name) == ["a.csv"])
  }
}
