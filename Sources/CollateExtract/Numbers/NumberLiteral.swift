/// A number in digits as papers of all countries write it: `1,250`, `1,25,000`, `1.234,5`, `2,4`, `1.250.000`.
///
/// A comma before three digits groups, a lone comma before one or two divides; a point divides, several points group.
/// One point before three digits may do either: the literal then has both readings.
struct NumberLiteral {
  /// What the digits say, a point taken for a decimal sign.
  var value: Double
  /// What they say if the point groups thousands; nil where it can't.
  var alternative: Double?

  /// Reads a literal; nil where its groups make no number (`192.168.1.1`).
  init?(_ key: String) {
    let digits = key.utf8
    let commas = digits.count { $0 == Self.comma }
    let points = digits.count { $0 == Self.point }
    guard commas > 0 || points > 0 else {
      guard let value = Double(key) else { return nil }
      self.value = value
      return
    }
    let groups = key.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let last = groups[groups.count - 1].utf8.count
    let isDecimalComma = commas == 1 && last < 3 && key.dropLast(last).last == ","
    let isDecimalPoint = points == 1 && !isDecimalComma
    let isGrouped =
      last == 3 && (commas == 0 || points == 0)
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 || commas > 0 && $0.utf8.count == 2 }
    guard isDecimalComma || isDecimalPoint || isGrouped else { return nil }
    let whole = isDecimalComma || isDecimalPoint ? groups.dropLast().joined() : groups.joined()
    let fraction = isDecimalComma || isDecimalPoint ? "." + groups[groups.count - 1] : ""
    guard let value = Double(whole + fraction) else { return nil }
    self.value = value
    let mayGroup = isDecimalPoint && commas == 0 && last == 3 && groups[0].utf8.count <= 3 && groups[0] != "0"
    alternative = mayGroup ? Double(groups.joined()) : nil
  }

  /// The offset after the literal whose first digit stands at `start`.
  static func end(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var offset = digitsEnd(in: bytes, from: start, limit: limit)
    while offset + 1 < limit, bytes[offset] == comma || bytes[offset] == point {
      let next = digitsEnd(in: bytes, from: offset + 1, limit: limit)
      let length = next - offset - 1
      guard length > 0 else { break }
      let isSeparator =
        bytes[offset] == point || length == 3
        || length == 2 && opensIndianGroup(in: bytes, at: next, limit: limit)
        || length < 3 && isDecimalComma(in: bytes, at: offset, literal: start, next: next, limit: limit)
      guard isSeparator else { break }
      offset = next
    }
    return offset
  }

  /// `1,25,000`: two digits are a group where another group follows.
  private static func opensIndianGroup(in bytes: [UInt8], at offset: Int, limit: Int) -> Bool {
    guard offset < limit, bytes[offset] == comma else { return false }
    let length = digitsEnd(in: bytes, from: offset + 1, limit: limit) - offset - 1
    return length == 3 || length == 2 && opensIndianGroup(in: bytes, at: offset + 3, limit: limit)
  }

  /// `2,4`, `1.234,5`; in `1,2,3` and `4,5 and 6,7,8` commas separate numbers.
  private static func isDecimalComma(
    in bytes: [UInt8], at offset: Int, literal start: Int, next: Int, limit: Int
  ) -> Bool {
    let isListed =
      start > 0 && bytes[start - 1] == comma
      || next + 1 < limit && bytes[next] == comma && isDigit(bytes[next + 1])
    return !isListed && !bytes[start..<offset].contains(comma)
  }

  private static func digitsEnd(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var offset = start
    while offset < limit, isDigit(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static let comma = UInt8(ascii: ",")
  private static let point = UInt8(ascii: ".")
}
