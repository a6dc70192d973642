/// Tells text from bytes that are no text in any character set.
enum BinaryContent {
  /// Bytes looked at.
  private static let sampleSize = 1 << 14
  /// One control character among so many bytes is more than damage does to a text.
  private static let share = 20

  /// Whether content is no text. A run of zeros counts as one fault: a damaged text may hold one, its decoded form tells
  /// where zeros are a part of wide characters.
  static func isBinary(_ head: ContentHead) -> Bool {
    let sample = head.text.prefix(sampleSize)
    var controls = 0
    var zeros = 0
    var previous: UInt8 = 1
    for byte in sample {
      if byte == 0 {
        zeros += 1
        controls += previous == 0 ? 0 : 1
      } else if byte < 0x20, !(byte >= 0x08 && byte <= 0x0D), byte != 0x1B {
        controls += 1
      }
      previous = byte
    }
    return controls * share > sample.count || zeros * 2 > sample.count
  }
}
