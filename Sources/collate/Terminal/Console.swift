import CollateCore
import Foundation

/// Standard output for answers, standard error for everything else.
enum Console {
  /// Writes an answer.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes an answer of raw bytes.
  static func write(_ bytes: [UInt8]) { StandardStream.output.write(bytes) }

  /// Writes what a script printed; it must not command a terminal.
  static func writeForeign(_ text: String) { write(isatty(STDOUT_FILENO) == 1 ? sanitised(text) : text) }

  /// Writes messages, each on a line of its own.
  static func error(_ messages: [String]) {
    switch LogFormat.current {
    case .text: status(messages.map { sanitised($0) + "\n" }.joined())
    case .json: status(messages.map { LogFormat.line(.error, $0) }.joined())
    }
  }

  /// Writes faults or warnings with their places.
  static func tell(_ diagnostics: [Diagnostic], as level: LogFormat.Level) {
    switch LogFormat.current {
    case .text: error(diagnostics.map(\.withExcerpt))
    case .json: status(diagnostics.map { LogFormat.line(level, $0) }.joined())
    }
  }

  /// Writes the messages of what ended a command.
  static func tell(_ problem: Problem) {
    if problem.diagnostics.isEmpty { error(problem.messages) } else { tell(problem.diagnostics, as: .error) }
  }

  /// Writes to standard error as it is.
  static func status(_ text: String) { StandardStream.error.write(Array(text.utf8)) }

  /// Whether nobody will see another answer.
  static var isClosed: Bool { StandardStream.output.failure != nil }

  /// The exit code of a command that would end with `code`: a success whose answer could not be printed is none. A reader
  /// that closed its pipe, as `head` does, is no failure.
  static func ending(_ code: Int32) -> Int32 {
    guard let failure = StandardStream.output.failure, failure != EPIPE else { return code }
    error(["collate: the answer could not be printed: \(String(cString: strerror(failure)))"])
    return code == 0 ? ExitStatus.inputOutput.rawValue : code
  }

  /// Whether standard output is a terminal that may be coloured.
  static var isColoured: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Whether standard error is a terminal.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && LogFormat.current == .text }

  /// Width of the answer in columns, 40 to 200: what COLUMNS says, else the terminal's; 100 where there is none.
  static var width: Int {
    if let given = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), given > 0 {
      return min(max(given, 40), 200)
    }
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else {
      return 100
    }
    return min(max(Int(size.ws_col), 40), 200)
  }

  /// Text from outside without characters that would command the terminal.
  private static func sanitised(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
          let isBidi = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
          return isControl || isBidi ? "\u{FFFD}" : scalar
        }))
  }
}
