/// The unmodified bytes of one file. JSON lines hold several documents of one file, which share it.
public struct SourceFile: Sendable {
  /// Path as it was given, for reading and for error messages; never part of a result.
  public let path: String
  /// The bytes, exactly as read; those of a member of an archive as they are unpacked.
  public let bytes: [UInt8]
  /// Whether they were unpacked, so that places in them are no places of the file that was given.
  public let isDecoded: Bool
  /// SHA-256 of the bytes, lower-case hexadecimal.
  public let sha256: String

  /// Takes the bytes of a file and hashes them.
  public init(path: String, bytes: [UInt8], isDecoded: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isDecoded = isDecoded
    sha256 = ContentHash.hex(of: bytes)
  }

  /// A part of the hash as a number.
  var key: UInt64 { UInt64(sha256.prefix(16), radix: 16) ?? 0 }
}
