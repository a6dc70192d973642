import CollateText

/// Names that one document writes with their words turned round, again and again, where the others agree on the usual
/// order: `Orania's East` for `East Orania`. Machines that respell a text so that nobody finds its source do that;
/// people do not. It shows in a document by itself, even where the text that it was made from is not among the files.
struct ScrambledNames {
  /// A name that a document turns round.
  struct Finding {
    /// A document that writes it as usual.
    var holder: Int
    /// Where that document does so first.
    var usual: Span
    /// Where the document turns it round, in order.
    var places: [Span]
  }

  /// Once may be a slip.
  private static let fewest = 2
  /// So many other documents must agree on the usual order.
  private static let otherDocuments = 2

  /// The name that a document turns round most often, by document index; others are left out.
  private(set) var findings: [Int: Finding] = [:]

  /// Compares the names of all documents.
  init(_ sequences: [WordSequence]) {
    let names = sequences.map(Self.names)
    var documentsOf: [Name: [Int]] = [:]
    for (document, own) in names.enumerated() {
      for name in own.keys { documentsOf[name, default: []].append(document) }
    }
    for (document, own) in names.enumerated() {
      let candidates = own.filter { $0.value.count >= Self.fewest && own[$0.key.turnedRound] == nil }
      let ranked = candidates.sorted { ($1.value.count, $0.value[0]) < ($0.value.count, $1.value[0]) }
      for (turned, places) in ranked {
        let holders = (documentsOf[turned.turnedRound] ?? []).filter { other in
          other != document && names[other][turned] == nil
        }
        guard holders.count >= Self.otherDocuments, let usual = names[holders[0]][turned.turnedRound]?.first
        else { continue }
        findings[document] = Finding(holder: holders[0], usual: usual, places: places)
        break
      }
    }
  }

  private struct Name: Hashable {
    var first: Int32
    var second: Int32
    var turnedRound: Name { Name(first: second, second: first) }
  }

  /// Every two capitalised words in a row, with their places.
  private static func names(in sequence: WordSequence) -> [Name: [Span]] {
    var result: [Name: [Span]] = [:]
    for index in sequence.words.indices.dropLast()
    where sequence.isNameOrNumber[index] && sequence.isNameOrNumber[index + 1] {
      let name = Name(first: sequence.words[index], second: sequence.words[index + 1])
      result[name, default: []].append(sequence.spans[index].union(sequence.spans[index + 1]))
    }
    return result
  }
}
