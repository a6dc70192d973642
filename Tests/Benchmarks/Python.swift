import CollateCore
import Subprocess

/// The scripts of the shared data.
enum Python {
  /// What a script prints. A scorer that could not score everything says so by its status and still prints the sums.
  static func output(of script: String, _ arguments: [String]) async throws -> String {
    let result = try await run(
      .name("python3"), arguments: Arguments([script] + arguments), output: .string(limit: 1 << 26),
      error: .string(limit: 1 << 20))
    guard !result.standardOutput.isEmpty else {
      throw StageError("\(script) failed: \(result.standardError)")
    }
    return result.standardOutput
  }
}
