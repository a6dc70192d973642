/// Hashes of what the features of a model say.
enum FeatureHash {
  /// The hash of up to two values under the number of a feature.
  @inline(__always)
  static func mix(_ template: UInt32, _ one: UInt32, _ other: UInt32) -> UInt32 {
    var hash = (one ^ template &* 0x9E37_79B9) &* 0x85EB_CA6B
    hash = (hash ^ hash &>> 15 ^ other &* 0xC2B2_AE35) &* 0x27D4_EB2F
    return hash ^ hash &>> 16
  }
}
