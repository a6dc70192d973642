import CollateText
import Testing

@testable import CollateLoad

@Suite struct CharacterConverterTests {
  private func decode(_ bytes: [UInt8], as name: String, _ span: Span? = nil) throws -> DecodedText {
    guard let converter = CharacterConverter(from: name) else {
      Issue.record("\(name) is unknown")
      return DecodedText()
    }
    return converter.decode(span ?? Span(0, bytes.count), of: bytes)
  }

  @Test func unknownSetsAreTold() {
    #expect(CharacterConverter.knows("SHIFT_JIS") && !CharacterConverter.knows("NO-SUCH-SET"))
  }

  @Test func aShiftSequenceBelongsToTheCharacterBehindIt() throws {
    // ESC $ B, the two bytes of a character, ESC ( B, "a".
    let bytes: [UInt8] = [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x61]
    let decoded = try decode(bytes, as: "ISO-2022-JP")
    #expect(decoded.text.bytes == Array("日a".utf8) && decoded.malformed.count == 0)
    #expect(decoded.text.map.origins(of: Span(0, 3)) == [Span(0, 5)])
    #expect(decoded.text.map.origins(of: Span(3, 4)) == [Span(5, 9)])
  }

  @Test func brokenBytesAreShownAndReadingGoesOn() throws {
    let decoded = try decode([0x61, 0xFF, 0xFF, 0x62, 0x93], as: "SHIFT_JIS")
    #expect(decoded.text.bytes == Array("a\u{FFFD}\u{FFFD}b\u{FFFD}".utf8))
    #expect(decoded.malformed.count == 3 && decoded.malformed.first == Span(1, 2))
  }

  @Test func onlyTheSpanIsRead() throws {
    let decoded = try decode([0x61, 0xE9, 0x62], as: "ISO-8859-1", Span(1, 2))
    #expect(decoded.text.bytes == Array("é".utf8))
    #expect(decoded.text.map.origins(of: Span(0, 2)) == [Span(1, 2)])
    #expect(try decode([], as: "ISO-8859-1").text.bytes.isEmpty)
  }
}
