// fit-links GOLD_DIR [RESULTS_DIR]
//
// Fits the weights of LinkModel on the annotated events below GOLD_DIR and prints them. With RESULTS_DIR it also writes
// RESULTS_DIR/<event>/result.json for every event from weights fitted on the other events (four folds), for a scorer.

import CollateCompare
import CollateCore
import Foundation

guard CommandLine.arguments.count >= 2 else {
  print("usage: fit-links GOLD_DIR [RESULTS_DIR]")
  exit(64)
}
let root = URL(fileURLWithPath: CommandLine.arguments[1])
let events = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  .map(root.appendingPathComponent)
  .filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("gold.json").path) }
  .map(GoldEvent.init)
let samples = events.map(TrainingSample.init)

if CommandLine.arguments.count > 2 {
  let results = URL(fileURLWithPath: CommandLine.arguments[2])
  let folds = 4
  for fold in 0..<folds {
    let model = TrainingSample.fit(samples.enumerated().filter { $0.offset % folds != fold }.map(\.element))
    for (number, event) in events.enumerated() where number % folds == fold {
      try ResultFile.write(event, model, below: results)
    }
  }
}

let model = TrainingSample.fit(samples)
func row(_ names: [String], _ weights: [Double]) {
  for (name, weight) in zip(names + ["constant"], weights) {
    print(name.padding(toLength: 20, withPad: " ", startingAt: 0), String(format: "%8.3f", weight))
  }
}
print("a pair alone")
row(LinkFeatures.ownNames, model.own)
print("in context")
row(LinkFeatures.contextNames + LinkFeatures.ownNames, model.inContext)
