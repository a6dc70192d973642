import ArgumentParser

/// Runs benchmarks and prints a table: what was done, how much, how long (median of the runs), the rate.
struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "speed", abstract: "Times the stages and Lua.")

  @Argument(help: "Only the benchmarks whose name starts with one of these words.")
  var names: [String] = []

  func run() throws {
    func isWanted(_ name: String) -> Bool { names.isEmpty || names.contains { name.hasPrefix($0) } }
    print(Row.header)
    for benchmark in TextBenchmarks.all + StageBenchmarks.all where isWanted(benchmark.name) {
      print(try benchmark.run().line)
    }
    if isWanted(LuaBenchmarks.name) {
      try LuaBenchmarks.run()
      try LuaParityBenchmarks.run()
    }
  }
}
