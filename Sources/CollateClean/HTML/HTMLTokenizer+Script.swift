/// Scripts, which may hide their own end tag inside `<!--`.
extension HTMLTokenizer {
  /// Reads over the escaped part of a script that `<!--` opens here, up to its end or to the end tag of the script.
  mutating func skipEscapedScript() {
    offset += 4
    var dashes = 2
    var isDouble = false
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: "-"):
        dashes += 1
        offset += 1
      case UInt8(ascii: ">") where dashes >= 2:
        offset += 1
        return
      case UInt8(ascii: "<"):
        dashes = 0
        if !isDouble, closesRawText() { return }
        if let length = scriptWord(isEnd: isDouble) {
          offset += length
          isDouble.toggle()
        } else {
          offset += 1
        }
      case 0:
        dashes = 0
        replaceText(1, Array("\u{FFFD}".utf8))
      case 0x0D:
        dashes = 0
        replaceText(self.byte(1) == 0x0A ? 2 : 1, [0x0A])
      default:
        dashes = 0
        offset += 1
      }
    }
  }

  /// Length of `<script` or `</script` here; nil where it is no whole word.
  private func scriptWord(isEnd: Bool) -> Int? {
    let word = isEnd ? "</script" : "<script"
    guard follows(word), let after = byte(word.utf8.count),
      Self.isSpace(after) || after == UInt8(ascii: "/") || after == UInt8(ascii: ">")
    else { return nil }
    return word.utf8.count
  }
}
