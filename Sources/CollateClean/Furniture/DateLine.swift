import CollateText

/// Lines that hold a date or a weather reading and nothing else.
enum DateLine {
  private static let months: [String] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let fillers: Set<String> = [
    "a", "ago", "am", "and", "at", "date", "first", "hour", "hours", "hrs", "last", "local", "min", "mins",
    "minute",
    "minutes", "modified", "noon", "on", "p.m", "a.m", "pm", "posted", "published", "read", "time", "today",
    "updated",
    "st", "nd", "rd", "th", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "gmt", "utc", "bst", "cet", "cest", "est",
    "edt", "et",
    "cst", "cdt", "mst", "mdt", "pst", "pdt", "ist", "jst", "kst", "hkt", "sgt", "pht", "aest", "aedt", "eat",
    "wat",
    "sast", "msk", "z", "h",
  ]

  /// Whether every word of a line belongs to a date and time, and a day is named.
  static func isDateLine(_ line: TextLine) -> Bool {
    guard line.words.count <= 18, line.words.allSatisfy({ isDatePart($0) }) else { return false }
    return day(in: line) != nil || isNumericDay(line)
  }

  /// Whether a line is a time of day and nothing else, as over the entries of a live blog: `11:40`, `9:05 pm GMT`.
  static func isClock(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    guard line.words.count <= 4, line.words.allSatisfy({ isDatePart($0) }),
      let colon = bytes[line.span].firstIndex(of: UInt8(ascii: ":")), colon + 3 <= line.span.end
    else { return false }
    let hour = Int(String(decoding: bytes[line.span.start..<colon], as: UTF8.self))
    let minute = Int(String(decoding: bytes[(colon + 1)..<(colon + 3)], as: UTF8.self))
    return hour.map((0..<24).contains) ?? false && minute.map((0..<60).contains) ?? false
  }

  /// Whether a line gives a day in numbers, which may be read in several ways: one with its year in full, `11/09/2010`,
  /// or one beside a clock time, `09/10/10 08:23 PM`.
  private static func isNumericDay(_ line: TextLine) -> Bool {
    if line.words.indices.dropLast(2).contains(where: { isNumericDay(line, at: $0) }) { return true }
    let numbers = parts(of: line).compactMap { Int($0) }
    return numbers.count >= 5 && line.words.contains(where: fillers.contains)
  }

  /// Whether three numbers with a sign between them are a day and a year.
  private static func isNumericDay(_ line: TextLine, at index: Int) -> Bool {
    let spans = line.wordSpans[index...index + 2]
    let numbers = line.words[index...index + 2].compactMap { Int($0) }
    return numbers.count == 3 && zip(spans, spans.dropFirst()).allSatisfy { $0.end + 1 == $1.start }
      && numbers[..<2].allSatisfy((1...31).contains) && (1900...2100).contains(numbers[2])
  }

  /// The day that numbers give where they can be read one way alone: `31/10/2024`, `10/31/2024`, and `3.10.2024`, where
  /// points put the day first.
  private static func numericDay(_ line: TextLine, at index: Int) -> String? {
    let parts: [Int]
    var isDayFirst = false
    let pointed = line.words[index].split(separator: ".").compactMap { Int($0) }
    if pointed.count == 3, line.words[index].utf8.count(where: { $0 == UInt8(ascii: ".") }) == 2 {
      (parts, isDayFirst) = (pointed, true)
    } else if index + 2 < line.words.count, isNumericDay(line, at: index) {
      parts = line.words[index...index + 2].compactMap { Int($0) }
    } else {
      return nil
    }
    guard parts[0] == parts[1] || parts[0] > 12 || parts[1] > 12 || isDayFirst else { return nil }
    let (day, month) = parts[1] > 12 ? (parts[1], parts[0]) : (parts[0], parts[1])
    return ISODay.prefix(of: "\(parts[2])-\(padded(month))-\(padded(day))")
  }

  /// The words of a line, taken apart where signs join them: `10,2012`, `2013,15:39`, `4/6/2019`.
  private static func parts(of line: TextLine) -> [String] {
    line.words.flatMap { $0.split { ",:/+-".contains($0) }.map(String.init) }
  }

  /// The day that a line names, as ISO 8601; nil where it names none or several ways to read it.
  static func day(in line: TextLine) -> String? {
    for word in line.words {
      if let day = ISODay.prefix(of: word) { return day }
    }
    let words = parts(of: line)
    guard let index = words.firstIndex(where: { month($0) != nil }), let month = month(words[index]) else {
      return line.words.indices.lazy.compactMap { numericDay(line, at: $0) }.first
    }
    let years = words.compactMap(Int.init).filter { (1900...2100).contains($0) }
    let before = index > 0 ? dayNumber(words[index - 1]) : nil
    let after = index + 1 < words.count ? dayNumber(words[index + 1]) : nil
    guard let year = years.first, let day = before ?? after else { return nil }
    return ISODay.prefix(of: "\(year)-\(padded(month))-\(padded(day))")
  }

  /// Whether a line is a temperature such as `28.6 C` or `-3 °F`.
  static func isTemperature(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    guard line.span.count <= 12 else { return false }
    let text = bytes[line.span].filter { $0 != 0x20 && $0 != 0xC2 && $0 != 0xB0 && $0 != 0xBA }
    guard let unit = text.last, unit == UInt8(ascii: "C") || unit == UInt8(ascii: "F") else { return false }
    let number = text.dropLast().drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    return !number.isEmpty
      && number.allSatisfy { CharacterClass.isDigit(UInt32($0)) || $0 == 0x2E || $0 == 0x2C }
  }

  private static func isDatePart(_ word: String) -> Bool {
    if fillers.contains(word) || month(word) != nil { return true }
    guard let first = word.utf8.first, CharacterClass.isDigit(UInt32(first)) else { return false }
    // 11:40, 2024-05-15, 2024-05-15t08:05, 19th, 8am: digits with few letters.
    return word.utf8.count { CharacterClass.isLetter(UInt32($0)) } <= 3
  }

  /// The number 1 to 12 of a month's name, in full or abbreviated.
  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3, let index = months.firstIndex(where: { word.hasPrefix($0) }) else {
      return nil
    }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december",
    ]
    return names[index].hasPrefix(word) || word == "sept" ? index + 1 : nil
  }

  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.utf8.prefix { CharacterClass.isDigit(UInt32($0)) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)), (1...31).contains(number) else {
      return nil
    }
    let rest = String(word.dropFirst(digits.count))
    return rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest) ? number : nil
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
