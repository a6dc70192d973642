/// What is read of bundles from elsewhere at most; more is refused, never cut.
enum SharingLimits {
  /// Bytes of a manifest, an index or another answer of a registry.
  static let document = 4 << 20
  /// Bytes of one file.
  static let file = 64 << 20
  /// Bytes of all files of a bundle.
  static let bundle = 256 << 20
  /// Files of a bundle.
  static let files = 10_000
}
