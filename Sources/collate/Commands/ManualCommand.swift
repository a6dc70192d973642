import ArgumentParser
import CollateCore

/// Prints the manual page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page.",
    discussion: "Example: collate manual > ~/.local/share/man/man1/collate.1")

  func run() { Console.write(ManualPage.text) }
}

/// The manual page in the language of man(7), made of the help of every command.
enum ManualPage {
  static var text: String {
    let commands = Collate.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    let sections =
      [
        ".TH COLLATE 1 \"\" \"collate \(collateVersionString)\" \"User Commands\"",
        section("NAME", text: "collate \\- \(escaped(lowercased(Collate.configuration.abstract)))"),
        section("SYNOPSIS", text: ".B collate\n.I command\n[\\fIoptions\\fR]"),
        section("DESCRIPTION", text: escaped(Collate.configuration.discussion)), ".SH COMMANDS",
      ] + commands.flatMap(pages) + [
        section("EXIT STATUS", text: rows(exits)), section("ENVIRONMENT", text: rows(variables)),
        section("FILES", text: rows(files)),
      ]
    return sections.joined(separator: "\n") + "\n"
  }

  private static let exits = [
    ("0", "Success."), ("1", "Findings reached --fail-on, or a test failed."), ("2", "An internal error."),
    ("64", "Wrong use of the command line."), ("65", "Bad input, under --strict."),
    ("66", "No input could be read."),
    ("73, 74", "An output cannot be made or written."), ("77", "Not permitted."),
    ("78", "A pipeline, a plugin or the settings are wrong."), ("128 + n", "Ended by the signal n."),
  ]
  private static let variables = [
    ("COLLATE_PARAM_NAME", "The value of a parameter of the pipeline; hyphens become underscores."),
    ("NO_COLOR", "If set and not empty, nothing is coloured."),
    ("XDG_CONFIG_HOME", "Folder of the settings, if not ~/.config."),
    ("XDG_STATE_HOME", "Folder of the records of runs, if not ~/.local/state."),
  ]
  private static let files = [
    ("~/.config/collate/settings.yaml", "The user's settings."),
    ("~/.local/state/collate/runs", "Records of runs; collate runs lists them."),
  ]

  private static func section(_ title: String, text: String) -> String { ".SH \(title)\n\(text)" }

  private static func rows(_ rows: [(name: String, text: String)]) -> String {
    rows.map { ".TP\n.B \(escaped($0.name))\n\(escaped($0.text))" }.joined(separator: "\n")
  }

  /// The help of a command and of those below it, as it is.
  private static func pages(_ command: any ParsableCommand.Type) -> [String] {
    let help = Collate.helpMessage(for: command, columns: 78)
    let page = ".SS \(escaped(command.configuration.commandName ?? ""))\n.nf\n\(escaped(help))\n.fi"
    return [page] + command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.flatMap(pages)
  }

  private static func lowercased(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Text in which no character commands the formatter, and none is lost on it.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    let ascii = plain.unicodeScalars.map { scalar in
      scalar.isASCII ? String(scalar) : "\\[u" + String(scalar.value, radix: 16, uppercase: true) + "]"
    }
    return ascii.joined().split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }.joined(separator: "\n")
  }
}
