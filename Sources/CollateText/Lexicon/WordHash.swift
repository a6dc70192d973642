/// The hash under which folded words are looked up: taken once, where a word is read.
public enum WordHash {
  /// FNV-1a over the bytes of a folded word.
  @inlinable
  public static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.reduce(seed) { step($0, $1) }
  }

  /// The same of a string.
  @inlinable
  public static func of(_ word: String) -> UInt32 {
    var word = word
    return word.withUTF8(of)
  }

  /// The hash of no bytes.
  @inlinable public static var seed: UInt32 { 0x811C_9DC5 }

  /// The hash of the bytes hashed so far and one more.
  @inlinable @inline(__always)
  public static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}
