import Foundation

/// The names of a treebank whose column MISC holds brackets of entities: of each mention the proper noun inside it.
enum NamedTreebank {
  private struct Word {
    var form: String
    var tag: String
    var entity: Substring
  }

  /// The documents of a file but for those whose names are given, with `.conllu` behind.
  static func documents(_ path: String, except left: Set<String>) throws -> [[NamedSentence]] {
    var documents: [[NamedSentence]] = []
    var words: [Word] = []
    var name = ""
    func close() {
      if !words.isEmpty, !left.contains(name + ".conllu") {
        documents[documents.count - 1].append(sentence(words))
      }
      words = []
    }
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if let id = line.wholeMatch(of: #/# newdoc id = (\S+)/#) {
        name = String(id.1)
        documents.append([])
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      if columns.count == 10, Int(columns[0]) != nil {
        let misc = columns[9].split(separator: "|").first { $0.hasPrefix("Entity=") }
        words.append(
          Word(form: String(columns[1]), tag: String(columns[4]), entity: misc?.dropFirst(7) ?? ""))
      } else if line.isEmpty {
        close()
      }
    }
    close()
    return documents.filter { !$0.isEmpty }
  }

  private static let categories: [Substring: String] = [
    "person": "PER", "organization": "ORG", "place": "LOC",
  ]

  private static func sentence(_ words: [Word]) -> NamedSentence {
    var tags = [String](repeating: "O", count: words.count)
    // Inner mentions close first: the outer one only takes what they leave.
    for (type, range) in mentions(of: words).sorted(by: { $0.range.count > $1.range.count }) {
      guard let name = name(in: range, words) else { continue }
      guard name.allSatisfy({ tags[$0] == "O" }) else { continue }
      guard let category = categories[type] else { continue }
      for index in name { tags[index] = (index == name.lowerBound ? "B-" : "I-") + category }
    }
    return NamedSentence(tokens: words.map(\.form), tags: tags)
  }

  /// The mentions, by their types.
  private static func mentions(of words: [Word]) -> [(type: Substring, range: Range<Int>)] {
    var open: [(type: Substring, start: Int)] = []
    var result: [(type: Substring, range: Range<Int>)] = []
    for (index, word) in words.enumerated() {
      for match in word.entity.matches(of: #/\(([a-z]+)|\)/#) {
        if let type = match.1 {
          open.append((type, index))
        } else if let last = open.popLast() {
          result.append((last.type, last.start..<index + 1))
        }
      }
    }
    return result
  }

  /// What of a mention is a name: all but articles before it and a possessive behind it, if it ends with a proper noun
  /// and holds nothing but proper nouns and the small words between them.
  private static func name(in range: Range<Int>, _ words: [Word]) -> Range<Int>? {
    var range = range
    while let first = range.first, ["DT", "PRP$"].contains(words[first].tag) { range = range.dropFirst() }
    while let last = range.last, words[last].tag == "POS" { range = range.dropLast() }
    guard let first = range.first, let last = range.last, isName(words[first]), isName(words[last]) else {
      return nil
    }
    let isPlain = range.allSatisfy { index in
      isName(words[index]) || ["IN", "DT", "CC", "POS", "HYPH", "CD"].contains(words[index].tag)
    }
    return isPlain ? range : nil
  }

  private static func isName(_ word: Word) -> Bool { word.tag.hasPrefix("NNP") }
}
