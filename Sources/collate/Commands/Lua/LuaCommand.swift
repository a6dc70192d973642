import ArgumentParser

/// What people who write stages in Lua need beside an editor.
struct LuaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lua",
    abstract: "Tools for people who write stages in Lua.",
    subcommands: [
      LuaRunCommand.self, LuaReplCommand.self, LuaTypesCommand.self, LuaWorkerSubcommand.self,
      LuaApiCommand.self,
    ])
}
