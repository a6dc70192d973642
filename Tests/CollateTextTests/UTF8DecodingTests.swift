import Testing

@testable import CollateText

@Suite struct UTF8DecodingTests {
  @Test(arguments: [
    "a", "é", "€", "😀", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
  ])
  func readsWhatItAppends(text: String) throws {
    let value = try #require(text.unicodeScalars.first?.value)
    var bytes: [UInt8] = [0x78]
    UTF8Decoding.append(value, to: &bytes)
    #expect(bytes == [0x78] + Array(text.utf8))
    let after = UTF8Decoding.scalar(in: bytes, at: 1)
    let before = UTF8Decoding.scalar(in: bytes, before: bytes.count)
    #expect(after.value == value && after.length == text.utf8.count)
    #expect(before.value == value && before.length == text.utf8.count)
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xC3, 0x41], [0xFF],
  ])
  func malformedBytesAreOneReplacementEach(bytes: [UInt8]) {
    let after = UTF8Decoding.scalar(in: bytes, at: 0)
    #expect(after.value == 0xFFFD && after.length == 1)
  }

  @Test func aCutCharacterBeforeAnOffsetIsMalformed() {
    #expect(UTF8Decoding.scalar(in: [0x41, 0xE2, 0x82], before: 3).length == 1)
    #expect(UTF8Decoding.scalar(in: [0x80, 0x80, 0x80, 0x80, 0x80], before: 5).value == 0xFFFD)
    #expect(UTF8Decoding.scalar(in: [0x80], before: 1).length == 1)
  }

  @Test func aSurrogateIsAppendedAsReplacement() {
    var bytes: [UInt8] = []
    UTF8Decoding.append(0xDC00, to: &bytes)
    #expect(bytes == [0xEF, 0xBF, 0xBD])
  }
}
