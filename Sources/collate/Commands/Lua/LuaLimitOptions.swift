import ArgumentParser
import CollateCore

/// Options that set the limits of a script, those of a stage by default.
struct LuaLimitOptions: ParsableArguments {
  @Option(name: .long, help: "Instructions it may use; the work of built-in functions counts too.")
  var instructions = StageLimits().instructions

  @Option(name: .long, help: ArgumentHelp("Memory it may hold.", valueName: "megabytes"))
  var memory = StageLimits().memory >> 20

  @Option(name: .long, help: ArgumentHelp("Time it may take.", valueName: "seconds"))
  var time = StageLimits().seconds

  func validate() throws {
    guard instructions > 0 else { throw ValidationError("--instructions must be at least 1") }
    guard (1...16_384).contains(memory) else { throw ValidationError("--memory must be from 1 to 16384") }
    guard time > 0, time <= 86_400 else { throw ValidationError("--time must be above 0 and at most 86400") }
  }

  var limits: StageLimits {
    var limits = StageLimits()
    limits.instructions = instructions
    limits.memory = memory << 20
    limits.seconds = time
    return limits
  }
}
