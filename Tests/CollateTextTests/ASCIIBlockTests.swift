import Testing

@testable import CollateText

@Suite struct ASCIIBlockTests {
  private func block(_ bytes: [UInt8]) -> ASCIIBlock {
    bytes.withUnsafeBytes { ASCIIBlock(padding: $0[...]) }
  }

  @Test func everyByteIsToldAtEveryPlace() {
    for byte in UInt8.min...UInt8.max {
      let isWord = byte < 0x80 && "\(UnicodeScalar(byte))".allSatisfy { $0.isLetter || $0.isNumber }
      #expect(ASCIIWords.isWordByte(byte) == isWord, "\(byte)")
      for place in 0..<64 {
        var bytes = [UInt8](repeating: 0x2C, count: 64)
        bytes[place] = byte
        let block = block(bytes)
        #expect(block.words == (isWord ? 1 << place : 0), "\(byte) at \(place)")
        #expect(block.spaces == (byte <= 0x20 ? 1 << place : 0), "\(byte) at \(place)")
        #expect(block.isASCII == (byte < 0x80), "\(byte) at \(place)")
      }
    }
  }

  @Test func whatIsMissingIsNoWord() {
    let block = block(Array("dam".utf8))
    #expect(block.words == 0b111 && block.spaces == ~0b111 && block.isASCII)
  }
}
