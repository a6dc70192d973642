import CollateCore
import Foundation
import Synchronization

/// One status line on a terminal that names the stage at work, and the table of `--timings`.
final class Progress: Sendable {
  private struct Row {
    var stage: String
    var milliseconds: Double
    var documents: Int
    var failures: Int
  }

  private let isShown: Bool
  private let rows = Mutex<[Row]>([])

  /// Makes a progress line, shown only where `isShown`.
  init(isShown: Bool) { self.isShown = isShown }

  /// Takes what the runner tells.
  func observe(_ event: RunEvent) {
    switch event {
    case .began(let stage, let documents):
      if isShown { Console.status("\r\u{1B}[K\(stage) … \(documents) documents") }
    case .ended(let stage, let nanoseconds, let documents, let failures):
      rows.withLock {
        $0.append(
          Row(
            stage: stage, milliseconds: Double(nanoseconds) / 1e6, documents: documents, failures: failures))
      }
    }
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
