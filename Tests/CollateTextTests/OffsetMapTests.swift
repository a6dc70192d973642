import Testing

@testable import CollateText

@Suite struct OffsetMapTests {
  @Test func verbatimNeighboursBecomeOnePiece() {
    var map = OffsetMap()
    map.append(3, from: Span(0, 3), isVerbatim: true)
    map.append(2, from: Span(3, 5), isVerbatim: true)
    #expect(map.pieces.count == 1)
    #expect(map.origins(of: Span(2, 4)) == [Span(2, 4)])
  }

  @Test func replacedTextMapsAsAWhole() {
    // "a&amp;b" read as "a&b"
    var map = OffsetMap()
    map.append(1, from: Span(0, 1), isVerbatim: true)
    map.append(1, from: Span(1, 6), isVerbatim: false)
    map.append(1, from: Span(6, 7), isVerbatim: true)
    #expect(map.origins(of: Span(0, 3)) == [Span(0, 7)])
    #expect(map.origins(of: Span(1, 2)) == [Span(1, 6)])
    #expect(map.origins(of: Span(2, 3)) == [Span(6, 7)])
  }

  @Test func insertedTextMapsToNothing() {
    var text = MappedText()
    text.appendVerbatim(Span(0, 2), of: Array("ab<p>cd".utf8))
    text.insert("\n".utf8, at: 2)
    text.appendVerbatim(Span(5, 7), of: Array("ab<p>cd".utf8))
    #expect(text.map.origins(of: Span(2, 3)).isEmpty)
    #expect(text.map.origins(of: Span(1, 4)) == [Span(1, 2), Span(5, 6)])
    #expect(text.map.hull(of: Span(1, 4)) == Span(1, 6))
  }

  @Test func compositionKeepsEveryByte() {
    // Random derivations of a derivation: mapping in one step and in two must agree.
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      let source = (0..<40).map { UInt8(97 + $0 % 26) }
      let first = random.derive(source)
      let second = random.derive(first.bytes)
      let composed = second.map.composed(with: first.map)
      #expect(composed.count == second.count)
      for offset in 0..<second.count {
        let direct = composed.origins(of: Span(offset, offset + 1))
        let steps = second.map.origins(of: Span(offset, offset + 1)).flatMap { first.map.origins(of: $0) }
        if let low = steps.map(\.start).min(), let high = steps.map(\.end).max() {
          #expect(direct == [Span(low, high)])
        } else {
          #expect(direct.isEmpty)
        }
      }
    }
  }
}

/// SplitMix64, so that failures can be repeated.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A text derived from `origin` by keeping, replacing, dropping and inserting at random.
  mutating func derive(_ origin: [UInt8]) -> MappedText {
    var text = MappedText()
    var offset = 0
    while offset < origin.count {
      let length = Int.random(in: 1...5, using: &self)
      let span = Span(offset, min(offset + length, origin.count))
      switch Int.random(in: 0..<4, using: &self) {
      case 0: text.append("XY".utf8, for: span)
      case 1: break
      case 2: text.insert("__".utf8, at: offset)
      default: text.appendVerbatim(span, of: origin)
      }
      offset = span.end
    }
    return text
  }
}
