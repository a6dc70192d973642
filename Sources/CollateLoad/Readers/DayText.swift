import CollateText

/// Reads the day in the forms that files give time stamps in.
enum DayText {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  /// Seconds from which a plain number is a time and not a year or a count: September 2001.
  private static let firstSecond = 1_000_000_000

  /// The day `YYYY-MM-DD` of an ISO 8601 stamp (`2024-05-14T06:10Z`, `20240514T061000Z`, `2024/05/14`), of a mail or feed
  /// (`Tue, 14 May 2024 06:10:00 GMT`, `Tue May 14 06:10:00 +0000 2024`), or of seconds or milliseconds since 1970 (the day
  /// in UTC); nil where the text gives none. The day is the one that is written, whatever the time zone.
  static func day(_ text: String) -> String? {
    if let day = ISODay.prefix(of: text) { return day }
    if let day = ISODay.prefix(of: text.replacing("/", with: "-")) { return day }
    return compact(text) ?? seconds(text) ?? named(text)
  }

  /// `20240514`, alone or before a time.
  private static func compact(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 8 || digits.count == 14, let number = Int(digits.prefix(8)) else { return nil }
    return iso(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static func seconds(_ text: String) -> String? {
    guard let number = Double(text), number >= Double(firstSecond), number < 1e14 else { return nil }
    let seconds = Int(number > 1e11 ? number / 1000 : number)
    // Days are counted from 1 March of year 0, which lies 719,468 days before 1970.
    return CalendarDay(number: seconds / 86_400 + 719_468).flatMap {
      iso(year: $0.year, month: $0.month, day: $0.day)
    }
  }

  /// A month by name beside a day, and a year of four digits.
  private static func named(_ text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.prefix(12)
    let isMonth = { (word: Substring) in word.first?.isLetter == true && months.contains { month(word) == $0 }
    }
    guard let place = words.firstIndex(where: isMonth),
      let number = months.firstIndex(of: month(words[place])),
      let year = words.lazy.filter({ $0.count == 4 }).compactMap({ Int($0) }).first(where: { $0 > 1000 })
    else { return nil }
    let neighbours = [place - 1, place + 1].filter(words.indices.contains)
    let day = neighbours.lazy.compactMap { words[$0].count <= 2 ? Int(words[$0]) : nil }.first
    return day.flatMap { iso(year: year, month: number + 1, day: $0) }
  }

  /// The first three letters of the name of a month; other words as they are.
  private static func month(_ word: Substring) -> String {
    let word = word.lowercased()
    let names = [
      "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
      "december", "sept",
    ]
    return names.contains(word) ? String(word.prefix(3)) : word
  }

  private static func iso(year: Int, month: Int, day: Int) -> String? {
    guard let day = CalendarDay(year: year, month: month, day: day) else { return nil }
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
  }
}
