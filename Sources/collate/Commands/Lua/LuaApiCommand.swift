import ArgumentParser
import CollateLua

/// Prints the reference of the Lua API.
struct LuaApiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "api",
    abstract: "Print the reference of the Lua API, in Markdown.",
    discussion: """
      Made from the table that registers the functions, so it says what this program does.

      Example: collate lua api | less
      """)

  func run() { Console.write(ApiReference.markdown) }
}
