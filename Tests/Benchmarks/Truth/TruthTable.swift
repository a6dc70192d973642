import Foundation

/// Figures by set, each value with what it was counted from and the floor that it must reach.
struct TruthTable {
  let sets: [EventSet]
  let scores: [EventSet: Score]

  /// The table, a line a figure.
  var text: String {
    let header = ["figure"] + sets.map(\.rawValue)
    let rows = Figure.all.map { figure in [figure.name] + sets.map { cell(figure, $0) } }
      .filter { $0.dropFirst().contains { $0 != Self.none } }
    let table = [header] + rows
    let widths = header.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    let lines = table.map { row in
      zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: "  ")
    }
    return (lines + sets.flatMap(failures)).joined(separator: "\n")
  }

  private static let none = "–"

  private func cell(_ figure: Figure, _ set: EventSet) -> String {
    guard let reading = scores[set].flatMap(figure.read) else { return Self.none }
    let value = Self.number(reading.value)
    let note = reading.note.isEmpty ? "" : " (\(reading.note))"
    guard let floor = figure.floors[set] else { return value + note }
    return value + note + (floor.holds(reading.value) ? " ✓ " : " ✗ ") + Self.floor(floor)
  }

  private func failures(_ set: EventSet) -> [String] {
    guard case .events(let scores) = scores[set] else { return [] }
    return scores.failed.map { "no answer: \($0)" }
  }

  private static func floor(_ floor: Figure.Floor) -> String {
    switch floor {
    case .atLeast(let bound): "≥ " + number(bound)
    case .atMost(let bound): "≤ " + number(bound)
    }
  }

  /// `.430`, `1`, `44`: shares to three places, counts whole.
  static func number(_ value: Double) -> String {
    if value == value.rounded() { return String(Int(value)) }
    let text = String(format: "%.3f", value)
    return text.hasPrefix("0") ? String(text.dropFirst()) : text
  }
}
