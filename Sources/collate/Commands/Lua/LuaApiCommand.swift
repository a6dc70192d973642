import ArgumentParser
import CollateLua

/// Prints the reference of the Lua API.
struct LuaApiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "api",
    abstract: "Print the reference of the Lua API, in Markdown.",
    discussion: """
      Generated from the table that registers the functions, so it matches this program.

      Example: collate lua api | less
      """)

  func run() { Console.write(ApiReference.markdown) }
}
