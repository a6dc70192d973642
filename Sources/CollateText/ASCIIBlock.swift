/// What 64 bytes are, a bit for each, the first byte in the lowest.
struct ASCIIBlock {
  static let count = 64

  /// The letters and digits of ASCII.
  private(set) var words: UInt64 = 0
  /// Space and the control characters.
  private(set) var spaces: UInt64 = 0
  /// Whether no byte lies beyond ASCII.
  let isASCII: Bool

  /// Reads the 64 bytes that begin at `bytes`.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer) {
    var all: UInt64 = 0
    for offset in stride(from: 0, to: Self.count, by: 8) {
      let chunk = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let low = chunk & Self.every(0x7F)
      let lowercase = low | Self.every(0x20)
      let letters = Self.atLeast(0x61, lowercase) & ~Self.atLeast(0x7B, lowercase)
      let digits = Self.atLeast(0x30, low) & ~Self.atLeast(0x3A, low)
      words |= Self.gathered((letters | digits) & ~chunk) &<< UInt64(offset)
      spaces |= Self.gathered(~(Self.atLeast(0x21, low) | chunk)) &<< UInt64(offset)
      all |= chunk
    }
    isASCII = all & Self.every(0x80) == 0
  }

  /// Reads what is left of a text, at most 64 bytes, as if controls followed it.
  init(padding rest: Slice<UnsafeRawBufferPointer>) {
    self = withUnsafeTemporaryAllocation(byteCount: Self.count, alignment: 8) { padded in
      padded.initializeMemory(as: UInt8.self, repeating: 0)
      padded.copyBytes(from: rest)
      return ASCIIBlock(padded.baseAddress.unsafelyUnwrapped)
    }
  }

  /// The high bit of each of eight bytes of ASCII that is at least `least`: a sum has it there, and no two bytes carry
  /// into each other.
  @inline(__always)
  private static func atLeast(_ least: UInt64, _ bytes: UInt64) -> UInt64 { bytes &+ every(0x80 &- least) }

  /// The high bits of eight bytes as the bits of one.
  @inline(__always)
  private static func gathered(_ bytes: UInt64) -> UInt64 {
    ((bytes & every(0x80)) &>> 7 &* 0x0102_0408_1020_4080) &>> 56
  }

  @inline(__always)
  private static func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
