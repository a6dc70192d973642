import CollateCore
import CollateText

/// Texts that are equal but for a headline, a byline, a footer or an edited sentence. One of them stands for all where
/// documents are grouped by what they tell: of a story in hundreds of files every word is common, and what is common shows no
/// event.
struct NearCopies {
  /// Part of the bytes of both texts that equal sentences must hold: of what is mostly equal, the equal part is the text, and
  /// what pages of one site share beside their stories is less.
  private static let leastShare = 2.0 / 3
  /// Fewest bytes of equal sentences that show a copy.
  private static let fewestBytes = 100
  /// Texts that may hold a sentence before it is a formula, which finds no copies.
  private static let commonest = 8

  /// The documents by text, each list ascending, in the order of its first member, which stands for it.
  private(set) var groups: [[Int]] = []

  /// Compares the sentences of documents.
  init(_ documents: [Document]) {
    var texts = TextNumbers()
    var holders: [[Int]] = []
    var sizes: [Int] = []
    for (index, document) in documents.enumerated() {
      var own: [Int: Int] = [:]
      for span in document.all(Sentence.self).map(\.span) {
        own[texts.number(of: document.bytes[span])] = span.count
      }
      holders += Array(repeating: [], count: texts.count - holders.count)
      var shared: [Int: Int] = [:]
      for (text, bytes) in own { for group in holders[text] { shared[group, default: 0] += bytes } }
      let size = own.values.reduce(0, +)
      let closest = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let (group, bytes) = closest, bytes >= Self.fewestBytes,
        Double(bytes) >= Self.leastShare * Double(max(size, sizes[group]))
      {
        groups[group].append(index)
        continue
      }
      for text in own.keys where holders[text].count < Self.commonest { holders[text].append(groups.count) }
      groups.append([index])
      sizes.append(size)
    }
  }
}
