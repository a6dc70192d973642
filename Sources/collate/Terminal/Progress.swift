import CollateCore
import Foundation
import Synchronization

/// One status line on a terminal that names the stage at work and how long it will take, or a line of JSON for each stage that
/// has ended, and the table of `--timings`.
final class Progress: Sendable {
  private struct Row {
    var stage: String
    var milliseconds: Double
    var documents: Int
    var failures: Int
  }

  /// The row of stages at work.
  private struct Work {
    var stage = ""
    var start = ContinuousClock.now
    /// When the line was shown last.
    var shown = ContinuousClock.now
  }

  /// The line is not shown more often than that.
  private static let pause = Duration.milliseconds(100)

  private let isShown: Bool
  private let isLogged: Bool
  private let rows = Mutex<[Row]>([])
  private let work = Mutex(Work())

  /// Makes a progress line, shown only where `isShown`; `isLogged` lets stages be told where messages are JSON.
  init(isShown: Bool, isLogged: Bool) {
    self.isShown = isShown
    self.isLogged = isLogged && LogFormat.current == .json
  }

  /// Takes what the runner tells.
  func observe(_ event: RunEvent) {
    switch event {
    case .began(let stage, let documents):
      work.withLock { $0 = Work(stage: stage) }
      show("\(stage) … \(documents) documents")
    case .advanced(let done, let total):
      guard isShown else { return }
      let line = work.withLock { work -> String? in
        let now = ContinuousClock.now
        guard now - work.shown >= Self.pause else { return nil }
        work.shown = now
        return "\(work.stage) … " + Self.words(done: done, of: total, after: now - work.start)
      }
      if let line { show(line) }
    case .ended(let stage, let nanoseconds, let documents, let failures):
      let row = Row(
        stage: stage, milliseconds: Double(nanoseconds) / 1e6, documents: documents, failures: failures)
      rows.withLock { $0.append(row) }
      if isLogged { log(row) }
    }
  }

  /// How far the work is, how fast, and how long it will take at that pace: `120 of 600, 40/s, 12 s left`.
  static func words(done: Int, of total: Int, after time: Duration) -> String {
    let seconds = time / .seconds(1)
    guard seconds > 0, done > 0 else { return "\(done) of \(total)" }
    let rate = Double(done) / seconds
    let rest = Int((Double(total - done) / rate).rounded(.up))
    let left =
      rest >= 3600
      ? "\(rest / 3600) h \(rest % 3600 / 60) min"
      : rest >= 60 ? "\(rest / 60) min \(rest % 60) s" : "\(rest) s"
    return
      "\(done) of \(total), \(rate >= 10 ? String(Int(rate)) : String(format: "%.1f", rate))/s, \(left) left"
  }

  private func show(_ line: String) { if isShown { Console.status("\r\u{1B}[K\(line)") } }

  private func log(_ row: Row) {
    Console.status(
      LogFormat.line(
        .info, "stage ended",
        [
          .init("stage", .string(row.stage)),
          .init("milliseconds", .number((row.milliseconds * 100).rounded() / 100)),
          .init("documents", .int(row.documents)), .init("failures", .int(row.failures)),
        ]))
  }

  /// Removes the status line.
  func clear() { if isShown { Console.status("\r\u{1B}[K") } }

  /// Time (summed over workers), documents and failures of every stage.
  var table: String {
    rows.withLock { rows in
      let width = rows.map(\.stage.count).max() ?? 0
      let lines = rows.map { row in
        let name = row.stage.padding(toLength: width, withPad: " ", startingAt: 0)
        return String(format: "%@ %9.2f ms %6d documents", name, row.milliseconds, row.documents)
          + (row.failures > 0 ? " \(row.failures) failed" : "")
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }
}
