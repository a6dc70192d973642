// fit-tagger OUT.swift TRAIN.conllu… -- DEV.conllu…
//
// Fits the tagger's weights on the treebanks TRAIN, writes them to OUT.swift in the form of TagWeights, and prints the
// share of right tags on every file DEV, with all weights and with the packed ones.

import CollateText
import Foundation
import PerceptronFit

let arguments = CommandLine.arguments.dropFirst()
guard let out = arguments.first, let divider = arguments.firstIndex(of: "--") else {
  print("usage: fit-tagger OUT.swift TRAIN.conllu… -- DEV.conllu…")
  exit(64)
}
let sentences = try arguments[2..<divider].flatMap { try Treebank($0).sentences }
let perceptron = Perceptron(
  sentences, labelCount: PartOfSpeech.allCases.count, rounds: 10, rarest: 3)

/// Words that have one tag almost always, with that tag.
let certain: [(feature: UInt32, tag: Int)] = {
  var counts: [UInt32: [Int: Int]] = [:]
  for sentence in sentences {
    for (form, tag) in zip(sentence.forms, sentence.tags) where form.sign == nil {
      counts[TagFeatures.certain(form), default: [:]][Int(tag.rawValue), default: 0] += 1
    }
  }
  return counts.sorted { $0.key < $1.key }.compactMap { feature, tags in
    let all = tags.values.reduce(0, +)
    guard let best = tags.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), all >= 20,
      Double(best.value) >= 0.99 * Double(all)
    else { return nil }
    return (feature, best.key)
  }
}()

/// What the lists of words know of each of theirs.
let listed = TagForm.listedWords.map { word in
  let form = TagForm(folded: Array(word.utf8), isCapitalised: false, isUpperCase: false)
  return (feature: TagFeatures.listing(form), tag: Int(TagForm.list(of: word)))
}

let packed = PackedWeights(
  perceptron, values: certain + listed, unit: 2)
let source = packed.source(
  name: "fitted", origin: "Made by fit-tagger (Tests/Fitting/Tagger) from UD English EWT and from GUM")
try source.write(toFile: out, atomically: true, encoding: .utf8)
print(
  "\(perceptron.rows.count) features, \(packed.index.count + packed.entries.count) bytes, \(certain.count) sure"
)

let tagger = Tagger(weights: TagWeights(index: packed.index, entries: packed.entries))
for path in arguments[(divider + 1)...] {
  let bank = try Treebank(path)
  var (right, all) = (0, 0)
  for sentence in bank.sentences {
    for (found, tag) in zip(tagger.tags(of: sentence.forms), sentence.tags) {
      all += 1
      right += found == tag ? 1 : 0
    }
  }
  print(path, String(format: "%.4f", Double(right) / Double(all)))
}
