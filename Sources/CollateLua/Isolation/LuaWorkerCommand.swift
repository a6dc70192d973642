/// The program that runs as a worker process: it must call `LuaWorker.serve`.
public struct LuaWorkerCommand: Hashable, Sendable {
  /// Path of the program.
  public var executable: String
  /// Its arguments.
  public var arguments: [String]

  /// Makes a command.
  public init(executable: String, arguments: [String]) {
    self.executable = executable
    self.arguments = arguments
  }
}
