import CollateCore
import CollateLua
import Synchronization

/// Reads what the calls into a stage use and print, and which lines of its files they run. Shared by all states of the stage.
final class StageMeter: StageObserver {
  /// The most that one call used, and all that they printed.
  struct Use: Equatable {
    var instructions = 0
    var memory = 0
    var printed = ""
  }

  private struct Readings {
    var use = Use()
    var lines: [String: Set<Int>] = [:]
  }

  private let covered: [LuaSource]
  private let readings = Mutex(Readings())

  /// A meter that also records the lines of these files.
  init(covering files: [LuaSource] = []) { covered = files }

  /// Prepares a new state.
  func attach(to host: LuaHostHandle) throws(StageError) {
    for file in covered { try host.cover(file) }
  }

  /// Takes the readings of the last call.
  func read(_ host: LuaHostHandle) {
    let use = host.use
    let printed = host.log
    let lines = covered.map { ($0.file, host.linesRun(of: $0)) }
    readings.withLock { readings in
      readings.use.instructions = max(readings.use.instructions, use.instructions)
      readings.use.memory = max(readings.use.memory, use.memory)
      readings.use.printed += printed
      for (file, lines) in lines { readings.lines[file, default: []].formUnion(lines) }
    }
  }

  /// What calls used and printed since the last time this was asked.
  func takeUse() -> Use {
    readings.withLock { readings in
      defer { readings.use = Use() }
      return readings.use
    }
  }

  /// How much of the covered files ran so far, those without code left out.
  var coverage: [LineCoverage] {
    let lines = readings.withLock { $0.lines }
    return covered.compactMap { file in
      guard let code = LuaHostHandle.codeLines(of: file), !code.isEmpty else { return nil }
      return LineCoverage(file: file, code: code, run: lines[file.file] ?? [])
    }
  }
}
