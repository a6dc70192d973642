/// What 64 bytes are, a bit for each, the first byte in the lowest.
struct ASCIIBlock {
  static let count = 64

  private typealias Bytes = SIMD16<UInt8>

  /// The letters and digits of ASCII.
  private(set) var words: UInt64 = 0
  /// Space and the control characters.
  private(set) var spaces: UInt64 = 0
  /// Whether no byte lies beyond ASCII.
  let isASCII: Bool

  /// Reads the 64 bytes that begin at `bytes`.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer) {
    var all = Bytes()
    for offset in stride(from: 0, to: Self.count, by: 16) {
      let chunk = bytes.loadUnaligned(fromByteOffset: offset, as: Bytes.self)
      let letters = Self.under((chunk | Self.every(0x20)) &- Self.every(0x61), 26)
      let digits = Self.under(chunk &- Self.every(0x30), 10)
      words |= Self.gathered(letters .| digits) &<< UInt64(offset)
      spaces |= Self.gathered(Self.under(chunk, 0x21)) &<< UInt64(offset)
      all |= chunk
    }
    let halves = unsafeBitCast(all, to: SIMD2<UInt64>.self)
    isASCII = (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0
  }

  /// Reads what is left of a text, at most 64 bytes, as if controls followed it.
  init(padding rest: Slice<UnsafeRawBufferPointer>) {
    self = withUnsafeTemporaryAllocation(byteCount: Self.count, alignment: 8) { padded in
      padded.initializeMemory(as: UInt8.self, repeating: 0)
      padded.copyBytes(from: rest)
      return ASCIIBlock(padded.baseAddress.unsafelyUnwrapped)
    }
  }

  // Operators that take a vector and a number would be calls.

  @inline(__always)
  private static func every(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }

  /// Which bytes are less than `limit`.
  @inline(__always)
  private static func under(_ bytes: Bytes, _ limit: UInt8) -> SIMDMask<SIMD16<Int8>> {
    bytes .< every(limit)
  }

  /// A bit for each of sixteen.
  @inline(__always)
  private static func gathered(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return gathered(halves[0]) | gathered(halves[1]) &<< 8
  }

  /// The lowest bits of eight bytes, which are all or nothing, as the bits of one.
  @inline(__always)
  private static func gathered(_ bytes: UInt64) -> UInt64 {
    ((bytes & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
  }
}
