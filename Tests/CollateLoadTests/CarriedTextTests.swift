import CollateText
import Testing

@testable import CollateLoad

@Suite struct CarriedTextTests {
  private func pieces(_ text: MappedText) -> [String?] {
    text.map.pieces.map { String(validating: text.bytes[$0.derived], as: UTF8.self) }
  }

  @Test func aCharacterThatIsCutMapsAsAWhole() {
    let quoted = Array("caf=C3=A9 =E2=82=AC5".utf8)
    let text = TransferDecoding.quotedPrintable(Span(0, quoted.count), of: quoted).decoded(as: .utf8)
    #expect(text.bytes == Array("café €5".utf8))
    #expect(pieces(text) == ["caf", "é", " ", "€", "5"])
    #expect(text.map.origins(of: Span(3, 5)) == [Span(3, 9)])
  }

  @Test func base64CutsAnywhere() {
    let carried = Array("w6nDqeKCrOKCrOKCrGE=".utf8)
    let text = TransferDecoding.base64(Span(0, carried.count), of: carried).decoded(as: .utf8)
    #expect(text.bytes == Array("éé€€€a".utf8) && !pieces(text).contains(nil))
    #expect(text.map.count == text.count)
  }

  @Test func runsBetweenCutsStayByteForByte() {
    let bytes = Array("ab\u{E9}|\u{E9}cd".utf8)
    var text = MappedText()
    text.appendVerbatim(Span(0, 3), of: bytes)
    text.append(verbatim: bytes[3..<4], from: 13)
    text.append(verbatim: bytes[4...], from: 20)
    let whole = text.decoded(as: .utf8)
    #expect(whole.bytes == bytes && pieces(whole) == ["ab", "é", "|écd"])
    #expect(whole.map.pieces[1].origin == Span(2, 14) && whole.map.pieces[2].isVerbatim)
  }
}
