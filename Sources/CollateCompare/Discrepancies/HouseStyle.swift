/// British and American spellings of one word, which no reader takes for a difference.
enum HouseStyle {
  /// Whether two folded words are one word in two house styles.
  static func isVariant(_ left: String, _ right: String) -> Bool {
    left == right || normal(left) == normal(right)
  }

  private static func normal(_ word: String) -> String {
    var bytes = Array(word.utf8)
    for (from, to) in [
      ("our", "or"), ("isa", "iza"), ("ise", "ize"), ("isi", "izi"), ("ence", "ense"), ("ogue", "og"),
    ] {
      replace(Array(from.utf8), Array(to.utf8), in: &bytes)
    }
    if bytes.count > 4, bytes.suffix(2).elementsEqual("re".utf8) {
      bytes.swapAt(bytes.count - 1, bytes.count - 2)
    }
    return String(decoding: bytes.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
      .replacingDoubleL
  }

  private static func replace(_ from: [UInt8], _ to: [UInt8], in bytes: inout [UInt8]) {
    var index = 1
    while index + from.count <= bytes.count {
      if bytes[index..<index + from.count].elementsEqual(from) {
        bytes.replaceSubrange(index..<index + from.count, with: to)
      }
      index += 1
    }
  }
}

extension String {
  /// `travelled` and `traveled` alike.
  fileprivate var replacingDoubleL: String {
    var result: [UInt8] = []
    for byte in utf8 where !(byte == UInt8(ascii: "l") && result.last == byte) { result.append(byte) }
    return String(decoding: result, as: UTF8.self)
  }
}
