import Foundation

/// What the figures lose or gain when a mechanism is left out.
struct Changes {
  private let parts: [String]

  /// Compares the scores of the whole with those of what is left.
  init(from whole: [EventSet: Score], to partial: [EventSet: Score], sets: [EventSet]) {
    parts = sets.compactMap { set in
      guard let whole = whole[set], let partial = partial[set] else { return nil }
      let changes = Figure.all.compactMap { figure -> String? in
        guard let before = figure.read(whole)?.value, let after = figure.read(partial)?.value,
          abs(after - before) >= 0.0005
        else { return nil }
        let name = figure.name.trimmingCharacters(in: .whitespaces)
        return "\(name) \(after > before ? "+" : "−")\(TruthTable.number(abs(after - before)))"
      }
      return changes.isEmpty ? nil : "\(set.rawValue): " + changes.joined(separator: ", ")
    }
  }

  /// `without NumberConflicts: …`, a line for each set that changes.
  func line(of mechanism: String) -> String {
    "without \(mechanism)" + (parts.isEmpty ? ": nothing changes" : parts.map { "\n  " + $0 }.joined())
  }
}
