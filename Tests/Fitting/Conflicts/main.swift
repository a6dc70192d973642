// fit-conflicts ROWS
//
// Fits ConflictModel on rows of differences, as `collate-bench conflicts` prints them, and prints its weights as Swift
// literals, after what a cross-validation over events gives: for the whole, and with each feature left out in turn.
//
// The rows in conflicts.tsv are those of 19 annotated events and of 24 that were read difference by difference. They hold
// numbers and names of rules, no words of any account.

import CollateCompare
import Foundation

guard CommandLine.arguments.count == 2 else {
  print("usage: fit-conflicts ROWS")
  exit(64)
}
let sample = try ConflictSample(file: URL(fileURLWithPath: CommandLine.arguments[1]))
print("whole:", sample.validated())
for (number, name) in ConflictRow.featureNames.enumerated() {
  print("without \(name):", sample.validated(without: number))
}
print("without rules:", sample.validated(withRules: false))

let model = sample.fit(sample.rows)
func text(_ number: Double) -> String { String(format: "%.2f", number) }
print("features: [\(model.features.map(text).joined(separator: ", "))],")
print("rules: [")
for (rule, weight) in model.rules.sorted(by: { $0.key < $1.key }) { print("  \"\(rule)\": \(text(weight)),") }
print("],")
print("constant: \(text(model.constant))")
