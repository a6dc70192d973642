// fit-names OUT.swift GUM-TRAIN.conllu EXTRACT-FOLDER [PREDICTIONS-FOLDER]
//
// Fits the weights of the tagger of names on WNUT-17, every second block of the Broad Twitter Corpus, and those documents
// of GUM that are not in the folder's part to measure on, and writes them to OUT.swift in the form of TagWeights. With a
// fourth argument, writes gold and predictions of what was not fitted there, in the form that the scorer reads.

import CollateExtract
import CollateText
import Foundation
import PerceptronFit

let arguments = CommandLine.arguments
guard arguments.count == 4 || arguments.count == 5 else {
  print("usage: fit-names OUT.swift GUM-TRAIN.conllu EXTRACT-FOLDER [PREDICTIONS-FOLDER]")
  exit(64)
}
let folder = URL(fileURLWithPath: arguments[3]).appendingPathComponent("ner")
func lines(_ name: String) throws -> [NamedSentence] {
  try NamedSentence.read(folder.appendingPathComponent(name + ".jsonl"))
}
let measured = Set(try lines("gum_ccby_train").compactMap(\.file))
let blocks = NamedSentence.blocks(try lines("btc"))
let documents =
  try NamedSentence.blocks(lines("wnut17_train"))
  + blocks.indices.filter { $0 % 2 == 0 }.map { blocks[$0] }
  + NamedTreebank.documents(arguments[2], except: measured)
let samples = try documents.map { try NameSample.samples(of: $0) }

let perceptron = Perceptron(
  samples.flatMap { $0 }, labelCount: NameLabel.allCases.count, rounds: 10, rarest: 2, dropout: 0.6)
let packed = PackedWeights(perceptron, unit: 0.5)
let source = packed.source(
  name: "names",
  origin: "Made by fit-names (Tests/Fitting/Names) from WNUT-17, the Broad Twitter Corpus and GUM",
  imports: ["CollateText"])
try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
print(
  "\(samples.joined().count) sentences, \(packed.index.count + packed.entries.count) bytes")

if arguments.count == 5 {
  let tagger = NameTagger(weights: TagWeights(index: packed.index, entries: packed.entries))
  let unfitted = blocks.indices.filter { $0 % 2 == 1 }.flatMap { blocks[$0] }
  for (name, sentences) in [
    ("gum", try lines("gum_ccby_train")), ("wikigold", try lines("wikigold")),
    ("ewt", try lines("uner_ewt_dev")), ("twitter", unfitted),
  ] {
    let out = URL(fileURLWithPath: arguments[4]).appendingPathComponent(name)
    let found = NamedSentence.documents(sentences).flatMap { NamePrediction.tagged($0, by: tagger) }
    for (kind, sentences) in [("gold", sentences), ("found", found)] {
      let lines = try sentences.map { try JSONEncoder().encode($0) }
      try Data(lines.joined(separator: Data("\n".utf8)))
        .write(to: out.appendingPathExtension(kind + ".jsonl"))
    }
  }
}
