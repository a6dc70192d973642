/// The unmodified bytes of one file. JSON lines hold several documents of one file, which share it.
public struct SourceFile: Sendable {
  /// What places in the bytes are places of.
  public enum Positions: String, Sendable, CaseIterable {
    /// The file that was given.
    case source
    /// What was unpacked from it: the member of an archive.
    case decoded
    /// What a program made of it.
    case converted
  }

  /// Path as it was given, for reading and for error messages; never part of a result.
  public let path: String
  /// The bytes, exactly as read, as they are unpacked, or as a program wrote them.
  public let bytes: [UInt8]
  /// What places in the bytes are places of.
  public let positions: Positions
  /// SHA-256 of the bytes, lower-case hexadecimal.
  public let sha256: String

  /// Takes the bytes of a file and hashes them.
  public init(path: String, bytes: [UInt8], positions: Positions = .source) {
    self.path = path
    self.bytes = bytes
    self.positions = positions
    sha256 = ContentHash.hex(of: bytes)
  }

  /// A part of the hash as a number.
  var key: UInt64 { UInt64(sha256.prefix(16), radix: 16) ?? 0 }
}
