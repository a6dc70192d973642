/// Reads the day of ISO 8601 dates.
public enum ISODay {
  /// The day `YYYY-MM-DD` that opens a date or timestamp, when it is a day of the calendar; nil otherwise.
  public static func prefix(of text: String) -> String? {
    let bytes = Array(text.utf8.prefix(10))
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    guard let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
      year > 0, (1...12).contains(month), day >= 1, day <= CalendarDay.length(ofMonth: month, year: year)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard CharacterClass.isDigit(UInt32(digit)) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}
