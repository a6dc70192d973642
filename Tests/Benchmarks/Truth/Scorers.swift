import CollateCore
import Foundation

/// Runs the scorers of the shared data on what this program makes of the annotated events.
struct Scorers {
  /// Folder of the shared data.
  let shared: URL
  /// Folder for what the scorers need for the time of the run.
  let scratch: URL
  /// Gold of the seeds, whose texts lie in the shared data without it.
  let seedsGold: URL?

  /// Why a set cannot be scored here; nil where it can.
  func absence(of set: EventSet) -> String? {
    if set == .seeds, seedsGold == nil { return "needs --seeds-gold" }
    let folder = set.folder(in: shared).path
    return FileManager.default.fileExists(atPath: folder) ? nil : "\(folder) is not on this machine"
  }

  /// The score of a set, without the named mechanism if one is given.
  func score(_ set: EventSet, without mechanism: String?) async throws -> Score {
    switch set {
    case .field: try await fieldScore(without: mechanism)
    case .seeds: try await pooled(seedsEvent(), "", without: mechanism)
    case .report, .develop, .planted: try await pooled(set.folder(in: shared), set.prefix, without: mechanism)
    }
  }

  private func pooled(_ folder: URL, _ prefix: String, without mechanism: String?) async throws -> Score {
    let script = shared.appendingPathComponent("bench/events/score_all.py").path
    let command = [try Self.thisProgram(), "event"] + (mechanism.map { ["--without", $0] } ?? [])
    let output = try await Python.output(
      of: script,
      [folder.path, "--prefix", prefix, "--json", "--"] + command + ["--out", "{out}", "{files}"])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return .events(try decoder.decode(PooledScores.self, from: Data(output.utf8)))
  }

  private func fieldScore(without mechanism: String?) async throws -> Score {
    let script = EventSet.field.folder(in: shared).appendingPathComponent("field.py").path
    let output = try await Python.output(of: script, [comparer(without: mechanism).path])
    // The last line: `29 pass, 7 partly, 26 FAIL of 62`.
    let counts = (output.split(separator: "\n").last ?? "").split { !$0.isNumber }.compactMap { Int($0) }
    guard counts.count == 4 else { throw StageError("\(script) printed no sum") }
    return .field(pass: counts[0], partly: counts[1], fail: counts[2])
  }

  /// A program that takes the arguments of `collate compare`.
  private func comparer(without mechanism: String?) throws -> URL {
    let file = scratch.appendingPathComponent(UUID().uuidString)
    let without = mechanism.map { "--without '\($0)'" } ?? ""
    try "#!/bin/sh\nshift\nexec '\(Self.thisProgram())' event \(without) \"$@\"\n"
      .write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
    return file
  }

  /// A folder that holds the seeds as one event beside their gold, as the scorer wants it.
  private func seedsEvent() throws -> URL {
    guard let seedsGold else { throw StageError("the seeds have no gold") }
    let folder = scratch.appendingPathComponent(UUID().uuidString)
    let event = folder.appendingPathComponent("seeds")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: EventSet.seeds.folder(in: shared), to: event)
    let gold = event.appendingPathComponent("gold.json")
    try? FileManager.default.removeItem(at: gold)
    try FileManager.default.copyItem(at: seedsGold, to: gold)
    return folder
  }

  private static func thisProgram() throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  }
}
