import Foundation

/// A sentence whose names are annotated: its words, and a tag each (`B-PER`, `I-PER`, `O` …).
struct NamedSentence: Codable {
  var tokens: [String]
  var tags: [String]
  /// The document it comes from, where the data say so.
  var file: String?

  /// Reads sentences, a line of JSON each.
  static func read(_ file: URL) throws -> [NamedSentence] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(NamedSentence.self, from: $0)
    }
  }

  /// The sentences in blocks of the length of an article, which are read as one text each.
  static func blocks(_ sentences: [NamedSentence]) -> [[NamedSentence]] {
    stride(from: 0, to: sentences.count, by: 40).map {
      Array(sentences[$0..<min($0 + 40, sentences.count)])
    }
  }

  /// The sentences of each document, in blocks.
  static func documents(_ sentences: [NamedSentence]) -> [[NamedSentence]] {
    var result: [[NamedSentence]] = []
    for sentence in sentences {
      if let last = result.last, last.count < 40, last[0].file == sentence.file {
        result[result.count - 1].append(sentence)
      } else {
        result.append([sentence])
      }
    }
    return result
  }
}
