/// How the short answer sets off its parts: by ANSI escape sequences, or not at all.
public enum TerminalStyle: Sendable {
  case plain, colour

  /// What a stretch of text is.
  enum Role: String {
    case heading = "1"
    case faint = "2"
    case alert = "1;31"
    case agreed = "32"
  }

  /// The text, set off as its role asks for; `text` must be inert.
  func apply(_ role: Role, _ text: String) -> String {
    self == .plain ? text : "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m"
  }
}
