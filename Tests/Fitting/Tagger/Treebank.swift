import CollateText
import Foundation
import PerceptronFit

/// Tagged sentences, read from CoNLL-U.
struct Treebank {
  /// A sentence: what the tagger sees of its words, and their tags.
  struct Sentence {
    var forms: [TagForm] = []
    var tags: [PartOfSpeech] = []
  }

  var sentences: [Sentence] = []

  /// Reads the columns FORM and XPOS of a file; words without a tag and the ranges of joined words are left out.
  init(_ path: String) throws {
    var sentence = Sentence()
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      if columns.count >= 5, Int(columns[0]) != nil, let tag = PartOfSpeech(tag: String(columns[4])) {
        sentence.forms.append(Self.form(columns[1]))
        sentence.tags.append(tag)
      } else if line.isEmpty, !sentence.tags.isEmpty {
        sentences.append(sentence)
        sentence = Sentence()
      }
    }
  }

  /// An abbreviation is seen without its point, as the words of a text are.
  private static func form(_ text: Substring) -> TagForm {
    let bytes = Array(text.utf8)
    var folded = Folding.key(bytes[...])
    if folded.count > 1, folded.last == UInt8(ascii: "."), folded.dropLast().allSatisfy({ $0 &- 0x61 < 26 }) {
      folded.removeLast()
    }
    let letters = bytes.filter { ($0 | 0x20) &- 0x61 < 26 }
    var form = TagForm(
      folded: folded,
      isCapitalised: text.unicodeScalars.first?.properties.isUppercase ?? false,
      isUpperCase: letters.count > 1 && letters.allSatisfy { $0 < 0x61 }
    )
    form.listed = TagForm.list(of: String(decoding: folded, as: UTF8.self))
    return form
  }
}

extension Treebank.Sentence: LabelledSequence {
  var count: Int { tags.count }

  func given(_ index: Int) -> Int? { forms[index].sign.map { Int($0.rawValue) } }

  func truth(_ index: Int) -> Int { Int(tags[index].rawValue) }

  func features(_ index: Int, after labels: [Int]) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: TagFeatures.count) { features, count in
      forms.withUnsafeBufferPointer { forms in
        TagFeatures.write(
          forms, index,
          last: index > 0 ? UInt32(labels[index - 1]) : 90,
          beforeLast: index > 1 ? UInt32(labels[index - 2]) : 90,
          to: features.baseAddress.unsafelyUnwrapped
        )
      }
      count = TagFeatures.count
    }
  }
}
