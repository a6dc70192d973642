import ArgumentParser
import CollateReport

/// How the answer of a run is shown.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Whether the answer is coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  /// On a terminal that takes colours, unless NO_COLOR is set.
  case auto
  case always, never

  /// The style it asks for.
  var style: TerminalStyle {
    switch self {
    case .always: .colour
    case .never: .plain
    case .auto: Console.isColoured ? .colour : .plain
    }
  }
}
