import CollateText
import Testing

@testable import CollateLoad

@Suite struct DecoderTests {
  private let sets: [(label: String, characters: [(String, [UInt8])])] = [
    (
      "utf-8",
      [
        ("a", [0x61]), ("\u{E9}", [0xC3, 0xA9]), ("\u{1F600}", [0xF0, 0x9F, 0x98, 0x80]),
        ("\u{FFFD}", [0xFF]),
      ]
    ),
    ("windows-1252", [("a", [0x61]), ("\u{E9}", [0xE9]), ("\u{201C}", [0x93]), ("\u{20AC}", [0x80])]),
    ("windows-1251", [("a", [0x61]), ("\u{43F}", [0xEF]), ("\u{451}", [0xB8])]),
    ("koi8-r", [("a", [0x61]), ("\u{43F}", [0xD0])]),
    ("shift_jis", [("a", [0x61]), ("\u{65E5}", [0x93, 0xFA]), ("\u{FF76}", [0xB6])]),
    ("gb18030", [("a", [0x61]), ("\u{4E2D}", [0xD6, 0xD0]), ("\u{1F600}", [0x94, 0x39, 0xFC, 0x36])]),
    ("euc-kr", [("a", [0x61]), ("\u{D55C}", [0xC7, 0xD1])]),
    ("big5", [("a", [0x61]), ("\u{4E2D}", [0xA4, 0xA4])]),
  ]

  @Test func everyCharacterMapsToItsBytes() throws {
    for (label, characters) in sets {
      let set = try #require(CharacterSet(label: label), "\(label)")
      for round in 1...20 {
        let chosen = (0..<50).map { characters[($0 * $0 / round + $0) % characters.count] }
        let bytes = chosen.flatMap(\.1)
        let decoded = Decoder.decode(Span(0, bytes.count), of: bytes, as: set)
        #expect(decoded.text.bytes == chosen.flatMap { Array($0.0.utf8) }, "\(label)")
        var source = 0
        var offset = 0
        for (text, bytes) in chosen {
          let origin = decoded.text.map.origins(of: Span(offset, offset + text.utf8.count))
          #expect(origin == [Span(source, source + bytes.count)], "\(label) \(text)")
          source += bytes.count
          offset += text.utf8.count
        }
      }
    }
  }

  @Test func aFaultOfUTF32LeavesTheRestInStep() {
    let bytes: [UInt8] = [0x61, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0xD8, 0, 0, 0x62, 0, 0, 0, 0x63, 0]
    let decoded = Decoder.decode(Span(0, bytes.count), of: bytes, as: .utf32LittleEndian)
    #expect(decoded.text.bytes == Array("a\u{FFFD}\u{FFFD}b\u{FFFD}".utf8))
    #expect(decoded.malformed == [Span(4, 8), Span(8, 12), Span(16, 18)])
    let big: [UInt8] = [0, 1, 0xF6, 0, 0, 0, 0, 0x62]
    #expect(
      Decoder.decode(Span(0, 8), of: big, as: .utf32BigEndian).text.bytes == Array("\u{1F600}b".utf8))
  }

  @Test func bytesWithoutACharacterAreFaults() {
    let decoded = Decoder.decode(Span(0, 4), of: [0x61, 0x81, 0x80, 0x9D], as: .windows1252)
    #expect(decoded.text.bytes == Array("a\u{FFFD}\u{20AC}\u{FFFD}".utf8))
    #expect(decoded.malformed == [Span(1, 2), Span(3, 4)])
  }

  @Test func surrogatesPairUpAndLoneOnesAreReplaced() {
    let bytes: [UInt8] = [0x3D, 0xD8, 0x00, 0xDE, 0x3D, 0xD8, 0x61, 0x00, 0x62]
    let decoded = Decoder.decode(Span(0, bytes.count), of: bytes, as: .utf16LittleEndian)
    #expect(decoded.text.bytes == Array("\u{1F600}\u{FFFD}a\u{FFFD}".utf8))
    #expect(decoded.malformed.count == 2)
    #expect(decoded.text.map.origins(of: Span(0, 4)) == [Span(0, 4)])
  }
}
