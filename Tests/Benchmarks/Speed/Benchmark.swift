import Foundation

/// Something to time: prepared once, run several times.
struct Benchmark: Sendable {
  let name: String
  /// Prepares the input; returns its size and the work to time.
  let prepare: @Sendable () throws -> (bytes: Int, work: () throws -> Void)

  /// Runs once to warm up, then `runs` times.
  func run(runs: Int = 7) throws -> Row {
    let (bytes, work) = try prepare()
    try work()
    var times: [Double] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      try work()
      let elapsed = ContinuousClock.now - start
      times.append(Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
    }
    times.sort()
    return Row(name: name, bytes: bytes, median: times[runs / 2], best: times[0], worst: times[runs - 1])
  }
}

/// One line of the table.
struct Row {
  let name: String
  let bytes: Int
  let median: Double
  let best: Double
  let worst: Double

  static let header =
    "benchmark".padding(toLength: 34, withPad: " ", startingAt: 0)
    + "      bytes   median ms     min     max      MB/s"

  var line: String {
    name.padding(toLength: 34, withPad: " ", startingAt: 0)
      + String(
        format: "%11d %11.3f %7.3f %7.3f %9.2f", bytes, median * 1e3, best * 1e3, worst * 1e3,
        Double(bytes) / median / 1e6)
  }
}
