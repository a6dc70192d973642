import CollateLua
import CollateText

/// The forms of ISO 8601 that a timeline orders by: a year, years, a month, a week, a day, a time of a day.
enum CalendarPlace {
  /// Whether a text is one of them, and names something that the calendar has.
  static func isOne(_ text: String) -> Bool {
    let form = /[0-9]{4}(\/[0-9]{4}|-W[0-9]{2}|-[0-9]{2}(-[0-9]{2}(T[0-9]{2}(:[0-9]{2}){0,2}Z?)?)?)?/
    guard text.wholeMatch(of: form) != nil else { return false }
    if text.utf8.count >= 10 { return ISODay.prefix(of: text) != nil }
    return text.utf8.count != 7 || ISODay.prefix(of: text + "-01") != nil
  }
}
