import CollateCore

/// The SHA-256 of bytes in the form that registries and locks write: `sha256:` and 64 digits.
public struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
  private static let prefix = "sha256:"

  /// The 64 lower-case digits.
  public let hex: String

  /// Computes it.
  public init(of bytes: some Collection<UInt8>) { hex = ContentHash.hex(of: bytes) }

  /// Reads it; nil for any other form, another algorithm or upper-case digits among them.
  public init?(_ text: some StringProtocol) {
    guard text.hasPrefix(Self.prefix) else { return nil }
    let digits = text.dropFirst(Self.prefix.count)
    guard digits.utf8.count == 64, digits.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
      return nil
    }
    hex = String(digits)
  }

  /// `sha256:…`.
  public var description: String { Self.prefix + hex }

  /// The first digits, for people.
  public var short: String { Self.prefix + hex.prefix(12) }

  /// Orders by digits.
  public static func < (left: Digest, right: Digest) -> Bool { left.hex < right.hex }
}
