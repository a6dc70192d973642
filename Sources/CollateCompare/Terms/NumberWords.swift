/// Values of number words and of digits.
enum NumberWords {
  /// `zero` to `ninety`.
  static let units: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// Words that multiply the number before them.
  static let scales: [String: Int] = [
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000, "dozen": 12,
  ]

  /// The value of digits with commas between thousands and one decimal point; nil for anything else.
  static func value(ofDigits bytes: [UInt8]) -> Double? {
    let points = bytes.count { $0 == 0x2E }
    var digits: [UInt8] = []
    for byte in bytes where byte != 0x2C && !(points > 1 && byte == 0x2E) { digits.append(byte) }
    guard digits.count <= 18 else { return nil }
    return Double(String(decoding: digits, as: UTF8.self))
  }
}
