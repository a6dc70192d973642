import Testing

@testable import CollateText

@Suite struct UTF8ValidationTests {
  @Test(
    arguments: [
      ([0x61, 0xC3, 0x28], [Span(1, 2)]),
      ([0xE2, 0x80], [Span(0, 2)]),
      ([0xED, 0xA0, 0x80], [Span(0, 1), Span(1, 2), Span(2, 3)]),
      ([0xF0, 0x9F, 0x98, 0x80], []),
      ([0xC0, 0xAF, 0x41], [Span(0, 1), Span(1, 2)]),
      ([0xF4, 0x90, 0x80, 0x80], [Span(0, 1), Span(1, 2), Span(2, 3), Span(3, 4)]),
    ] as [([UInt8], [Span])])
  func faultsAreMaximalSubparts(bytes: [UInt8], faults: [Span]) {
    #expect(UTF8Validation.faults(in: bytes, Span(0, bytes.count)) == faults)
  }

  @Test func agreesWithTheStandardLibrary() {
    var random = SplitMix(seed: 5)
    for _ in 0..<500 {
      let bytes = (0..<12).map { _ in UInt8.random(in: 0x70...0xFF, using: &random) }
      let replaced = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
      #expect(UTF8Validation.faults(in: bytes, Span(0, bytes.count)).count == replaced, "\(bytes)")
    }
  }
}
