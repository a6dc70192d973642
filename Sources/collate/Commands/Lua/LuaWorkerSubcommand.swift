import ArgumentParser
import CollateCore
import CollateLua

/// What a pipeline starts for a plugin that it isolates: not for people, so it stands in no help.
struct LuaWorkerSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Run stages for another process.",
    shouldDisplay: false)

  func run() throws {
    do throws(StageError) {
      try LuaWorker.serve()
    } catch {
      throw Problem(.usage, error.reason)
    }
  }
}

extension LuaWorkerCommand {
  /// This very program, whatever its file is called and wherever it has been moved since it was started.
  static let thisProgram = LuaWorkerCommand(executable: "/proc/self/exe", arguments: ["lua", "worker"])
}
