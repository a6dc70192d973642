// fit-speech OUT.swift EXTRACT-FOLDER TRAIN.conllu… -- DEV.conllu…
//
// Fits the model of speech on the trees of TRAIN, without the documents whose attributions are measured on and without
// every eighth document, and writes the weights to OUT.swift in the form of TagWeights. Prints how many of the reporting
// verbs it finds in those eighths and in DEV.

import CollateExtract
import CollateText
import Foundation
import PerceptronFit

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 3, let divider = arguments.firstIndex(of: "--") else {
  print("usage: fit-speech OUT.swift EXTRACT-FOLDER TRAIN.conllu… -- DEV.conllu…")
  exit(64)
}
let gold = URL(fileURLWithPath: arguments[1]).appendingPathComponent("gum/attribution_dev.jsonl")
struct Measured: Decodable { let id: String }
let measured = Set(
  try Data(contentsOf: gold).split(separator: UInt8(ascii: "\n")).map {
    try JSONDecoder().decode(Measured.self, from: $0).id
  })
let texts = try arguments[2..<divider].flatMap { try SpeechTreebank($0).texts }.filter {
  !measured.contains($0.name)
}
let fitted = texts.enumerated().filter { $0.offset % 8 != 7 }.map(\.element)
let samples = fitted.flatMap(SpeechSample.samples)
let perceptron = Perceptron(
  samples, labelCount: SpeechLabel.allCases.count, rounds: 12, rarest: 2, dropout: 0.4)
let packed = PackedWeights(perceptron, unit: 0.25)
let source = packed.source(
  name: "speech", origin: "Made by fit-speech (Tests/Fitting/Speech) from UD English EWT and from GUM",
  imports: ["CollateText"])
try source.write(toFile: arguments[0], atomically: true, encoding: .utf8)
print("\(samples.count) sentences, \(packed.index.count + packed.entries.count) bytes")

let tagger = SpeechTagger(weights: TagWeights(index: packed.index, entries: packed.entries))
func measure(_ name: String, _ texts: [SpeechTreebank.Text]) {
  var (right, printed, all, closed) = (0, 0, 0, 0)
  for sample in texts.flatMap(SpeechSample.samples) {
    for index in 0..<sample.count {
      let isReport = sample.labels[index] != .none
      guard sample.isOpen[index] else {
        closed += isReport ? 1 : 0
        continue
      }
      let label = tagger.label(sample.clues, sample.rows.lowerBound + index, in: sample.rows)
      all += isReport ? 1 : 0
      printed += label != .none ? 1 : 0
      right += isReport && label == sample.labels[index] ? 1 : 0
    }
  }
  print(
    "\(name): \(right) right of \(printed) found and \(all) reports; \(closed) more stand in quotations or at words that are no candidates"
  )
}
measure("left out", texts.enumerated().filter { $0.offset % 8 == 7 }.map(\.element))
for path in arguments[(divider + 1)...] { measure(path, try SpeechTreebank(path).texts) }
