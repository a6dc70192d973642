import ArgumentParser
import CollateCore
import Foundation
import Subprocess

/// How time and memory of a whole comparison grow with the number of accounts.
struct GrowthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "Compares the first 5, 20, 100 … accounts of a folder and prints how time and memory grow.")

  @Argument(help: "A folder of accounts: of unrelated articles, or of one event.")
  var folder: String

  @Option(help: "The program to measure.")
  var collate = ".build/release/collate"

  @Option(help: "Numbers of accounts, ascending.")
  var sizes = [5, 20, 100, 300]

  @Flag(help: "Compare all accounts with each other.")
  var oneEvent = false

  func run() async throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    print("accounts  CPU s   peak MB")
    var points: [(count: Double, seconds: Double)] = []
    for size in sizes where size <= names.count {
      let usage = try await usage(of: Array(names.prefix(size)))
      points.append((Double(size), usage.seconds))
      let figures = String(format: "%8d %6.2f %9.0f", size, usage.seconds, usage.megabytes)
      print(figures)
    }
    if points.count > 1 { print(String(format: "exponent %.2f", Self.exponent(points))) }
  }

  /// Processor time of a comparison of some accounts, and the most memory that it or one before it took: sizes ascend.
  private func usage(of names: [String]) async throws -> (seconds: Double, megabytes: Double) {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let accounts = scratch.appendingPathComponent("accounts")
    try FileManager.default.createDirectory(at: accounts, withIntermediateDirectories: true)
    for name in names {
      try FileManager.default.copyItem(
        atPath: folder + "/" + name, toPath: accounts.appendingPathComponent(name).path)
    }
    let before = Self.childUsage()
    let out = scratch.appendingPathComponent("out").path
    let result = try await Subprocess.run(
      .path(.init(collate)),
      arguments: Arguments(
        ["compare", accounts.path, "--quiet", "--out", out] + (oneEvent ? ["--one-event"] : [])),
      output: .discarded)
    guard result.terminationStatus.isSuccess else { throw StageError("\(collate) failed") }
    let after = Self.childUsage()
    return (after.seconds - before.seconds, after.megabytes)
  }

  /// What the ended children of this process took so far.
  private static func childUsage() -> (seconds: Double, megabytes: Double) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return (seconds(usage.ru_utime) + seconds(usage.ru_stime), Double(usage.ru_maxrss) / 1024)
  }

  /// The power of the number of accounts with which time grows: the slope of a line through the logarithms.
  static func exponent(_ points: [(count: Double, seconds: Double)]) -> Double {
    let logs = points.map { (x: log($0.count), y: log(max(1e-6, $0.seconds))) }
    let meanX = logs.reduce(0) { $0 + $1.x } / Double(logs.count)
    let meanY = logs.reduce(0) { $0 + $1.y } / Double(logs.count)
    let covariance = logs.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) }
    return covariance / logs.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
  }
}
