/// Runs every benchmark and prints a table: what was done, how much, how long (median of the runs), the rate.
///
/// `swift run -c release collate-bench [NAME…]` runs those whose name starts with one of the words given.
@main
enum Main {
  static func main() throws {
    let wanted = CommandLine.arguments.dropFirst()
    let all = TextBenchmarks.all + StageBenchmarks.all
    func isWanted(_ name: String) -> Bool { wanted.isEmpty || wanted.contains { name.hasPrefix($0) } }
    print(Row.header)
    for benchmark in all where isWanted(benchmark.name) { print(try benchmark.run().line) }
    if isWanted(LuaBenchmarks.name) { try LuaBenchmarks.run() }
  }
}
