// fit-rows GOLD_DIR [RESULTS_DIR]
//
// Fits the models of rows (LinkModel, CutModel, UnitLinkModel) on the annotated events below GOLD_DIR and prints their
// weights as Swift literals. With RESULTS_DIR it also writes RESULTS_DIR/<event>/result.json for every event from models
// that were fitted without it, for a scorer.

import CollateCompare
import CollateCore
import Foundation

guard CommandLine.arguments.count >= 2 else {
  print("usage: fit-rows GOLD_DIR [RESULTS_DIR]")
  exit(64)
}
/// Parts of the events that are scored by models of the others.
let folds = 8
let root = URL(fileURLWithPath: CommandLine.arguments[1])
let events = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  .map(root.appendingPathComponent)
  .filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("gold.json").path) }
  .map(GoldEvent.init)
let samples = events.map(TrainingSample.init)

if CommandLine.arguments.count > 2 {
  let results = URL(fileURLWithPath: CommandLine.arguments[2])
  for fold in 0..<folds {
    let model = TrainingSample.fit(samples.enumerated().filter { $0.offset % folds != fold }.map(\.element))
    for (number, event) in events.enumerated() where number % folds == fold {
      try ResultFile.write(event, model, below: results)
    }
  }
}

/// The weights as lines of a Swift array literal.
func literal(_ weights: [Double]) -> String {
  let numbers = weights.map { String(format: "%.4f", $0) }
  let lines = stride(from: 0, to: numbers.count, by: 12).map { start in
    "    " + numbers[start..<min(numbers.count, start + 12)].joined(separator: ", ") + ","
  }
  return "[\n" + lines.joined(separator: "\n") + "\n  ]"
}

let model = TrainingSample.fit(samples)
print("LinkModel, a pair alone:", literal(model.sentences.own))
let network = model.sentences.inContext
print("LinkModel, in context, means:", literal(network.means))
print("scales:", literal(network.scales))
print("hidden:", literal(network.hidden))
print("output:", literal(network.output))
print("UnitLinkModel:", literal(model.units.weights))
print("CutWeights:", literal(model.cuts.weights))
