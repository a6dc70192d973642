import CollateCompare
import CollateCore
import Foundation
import LogisticFit

/// Labelled differences of several events.
struct ConflictSample {
  /// One difference.
  struct Row {
    var event: String
    var isNoted: Bool
    var rule: String
    var features: [Double]
  }

  /// Those that somebody looked at.
  let rows: [Row]
  private let rules: [String]

  /// Reads rows with a head; those whose label is `?` are left out.
  init(file: URL) throws {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    rows = try lines.compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      let features = fields.dropFirst(4).compactMap(Double.init)
      guard features.count == ConflictRow.featureNames.count else {
        throw StageError(
          "a row has \(features.count) features, not \(ConflictRow.featureNames.count): \(line)")
      }
      guard fields[2] != "?" else { return nil }
      return Row(event: fields[0], isNoted: fields[2] == "1", rule: fields[3], features: features)
    }
    rules = Set(rows.map(\.rule)).sorted()
  }

  /// Fits a model; `without` a feature, or without what rules add, if told so.
  func fit(_ rows: [Row], without left: Int? = nil, withRules: Bool = true) -> ConflictModel {
    let width = ConflictRow.featureNames.count
    let vectors = rows.map { row in
      var vector = SparseVector()
      for (feature, value) in row.features.enumerated() where feature != left { vector.add(feature, value) }
      if withRules, let rule = rules.firstIndex(of: row.rule) { vector.add(width + rule, 1) }
      return vector
    }
    let weights = LogisticRegression(vectors, rows.map(\.isNoted), width: width + rules.count).weights
    return ConflictModel(
      features: Array(weights[..<width]),
      rules: Dictionary(uniqueKeysWithValues: zip(rules, weights[width..<(width + rules.count)])),
      constant: weights[width + rules.count])
  }

  /// Mean log-likelihood and what is told at the cut, right of printed, each event by the model of all others.
  func validated(without left: Int? = nil, withRules: Bool = true) -> String {
    var logLikelihood = 0.0
    var (right, printed, noted) = (0, 0, 0)
    for event in Set(rows.map(\.event)).sorted() {
      let model = fit(rows.filter { $0.event != event }, without: left, withRules: withRules)
      for row in rows where row.event == event {
        let probability = model.probability(row.features, rule: row.rule)
        logLikelihood += log(row.isNoted ? probability : 1 - probability)
        noted += row.isNoted ? 1 : 0
        guard probability >= ConflictModel.cut else { continue }
        printed += 1
        right += row.isNoted ? 1 : 0
      }
    }
    let mean = String(format: "%.3f", logLikelihood / Double(rows.count))
    return "log-likelihood \(mean), \(right) right of \(printed) told, \(noted) noted of \(rows.count)"
  }
}
