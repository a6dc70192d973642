import CollateCore
import CollateText
import Testing

@testable import CollateLoad

@Suite struct AccountReaderTests {
  private func read(
    _ bytes: [UInt8], _ name: String = "a.txt", format: FileFormat? = nil, limit: Int = 1 << 20
  )
    -> (documents: [Document], reasons: [String])
  {
    let loaded = CollateLoadTests.read(bytes, name, format: format, limit: limit)
    return (loaded.documents, loaded.reasons + loaded.documents.flatMap(\.notes).map(\.reason))
  }

  @Test func aSoundFileIsOneDocumentWithoutNotes() {
    let found = read(Array("Zoë spoke.\n".utf8))
    #expect(found.documents.map(\.name) == ["a.txt"] && found.reasons.isEmpty)
    #expect(found.documents.first?.encoding == "utf-8")
  }

  @Test func whatHoldsNoTextIsRefusedWithItsReason() {
    #expect(read([]).reasons == ["it is empty"])
    #expect(read(Array(" \n\t".utf8)).reasons == ["it holds only spaces"])
    let image = read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    #expect(image.documents.isEmpty && image.reasons.first?.hasPrefix("it is a PNG image, which") == true)
  }

  @Test func aTextWithZerosIsATextAndNoted() {
    let found = read(
      Array("The dam held at noon".utf8) + [0, 0, 0] + Array(", police said. Nobody was hurt.".utf8))
    #expect(found.documents.count == 1)
    #expect(found.reasons == ["it holds 3 NUL characters; the file may be damaged"])
  }

  @Test func aLongTextIsCutAtAWholeCharacter() {
    let found = read(Array(String(repeating: "é", count: 100).utf8), limit: 51)
    #expect(found.documents.first?.readable.bytes.count ?? 99 <= 51)
    #expect(found.documents.first.map { String(validating: $0.readable.bytes, as: UTF8.self) != nil } == true)
    #expect(found.reasons.count == 1 && found.reasons[0].hasPrefix("it is longer than max-bytes"))
  }

  @Test func markupMayBeLongerThanItsText() {
    let page = Array(("<p>" + String(repeating: "a ", count: 40)).utf8)
    #expect(read(page, "a.html", limit: 20).reasons.isEmpty)
    #expect(read(page, "a.txt", format: .plain, limit: 20).reasons.count == 1)
  }

  @Test func doubtfulBytesAreNoted() {
    let guess = read(Array("Le caf".utf8) + [0xE9] + Array(" est ferm".utf8) + [0xE9, 0x2E])
    #expect(guess.reasons.first?.hasPrefix("it declares no character set") == true)
    let malformed = read([0xEF, 0xBB, 0xBF] + Array("One ".utf8) + [0xFF] + Array(" word.".utf8))
    #expect(malformed.reasons.contains("one place is not valid utf-8 and shown as U+FFFD"))
  }

  @Test func aMemberOfAnArchiveIsADocumentOfItsOwn() throws {
    let archive = ArchiveTests.tar([("wire/a.txt", "It rained."), ("b.csv", "id,text\n1,It snowed.\n")])
    let found = read(archive, "old.tar")
    #expect(found.documents.map(\.name) == ["old.tar!wire/a.txt", "old.tar!b.csv#1"])
    let first = try #require(found.documents.first)
    #expect(first.source.positions == .decoded && first.source.bytes == Array("It rained.".utf8))
    #expect(found.reasons.isEmpty)
  }

  @Test func anArchiveInsideThreeIsRefused() {
    let nested = (0..<4).reduce(ArchiveTests.tar([("a.txt", "It rained.")])) { inner, depth in
      ArchiveTests.tar([("\(depth).tar", inner)])
    }
    #expect(read(nested, "deep.tar").reasons == ["it is an archive inside 3 others"])
  }
}
