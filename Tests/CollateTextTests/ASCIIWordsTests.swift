import Testing

@testable import CollateText

@Suite struct ASCIIWordsTests {
  private func runEnd(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
    bytes.withUnsafeBufferPointer { ASCIIWords.runEnd(in: $0, from: start, limit: limit) }
  }

  @Test func everyByteEndsARunUnlessItIsALetterOrDigit() {
    for byte in UInt8.min...UInt8.max {
      let isLetterOrDigit = byte < 0x80 && "\(UnicodeScalar(byte))".allSatisfy { $0.isLetter || $0.isNumber }
      #expect(ASCIIWords.isWordByte(byte) == isLetterOrDigit, "\(byte)")
      for place in 0..<20 {
        var bytes = Array("abcXYZ0189abcXYZ0189".utf8)
        bytes[place] = byte
        let end = runEnd(in: bytes, from: 0, limit: bytes.count)
        #expect(end == (isLetterOrDigit ? bytes.count : place), "\(byte) at \(place)")
      }
    }
  }

  @Test func aRunEndsAtTheLimit() {
    let bytes = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    for start in 0..<bytes.count {
      for limit in start...bytes.count {
        #expect(runEnd(in: bytes, from: start, limit: limit) == limit)
      }
    }
  }
}
