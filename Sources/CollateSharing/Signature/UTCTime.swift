import Foundation

/// Times as locks write them: `2026-11-30T12:00:00Z`.
enum UTCTime {
  static func text(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
  }

  /// Seconds since 1970; nil where the text is no such time.
  static func seconds(of text: String) -> Int? {
    guard let date = try? Date(text, strategy: .iso8601), date.formatted(.iso8601) == text else { return nil }
    return Int(date.timeIntervalSince1970)
  }
}
