import CollateText

/// What stands on a page beside its article, with the reason why it is not part of it.
struct PageRest {
  /// Neighbouring blocks that are left out for one reason.
  struct Part {
    /// Their words, a line each, mapped to the page.
    var text: MappedText
    /// Why they are left out, in words an analyst can judge.
    var reason: String
  }

  /// A block, and why it is left out; no reason where it belongs to the article.
  typealias Verdict = (block: PageBlock, reason: String?)

  /// Joins neighbours with one reason; blocks of the article and blank ones are passed over.
  static func parts(_ verdicts: [Verdict]) -> [Part] {
    var parts: [Part] = []
    var isNeighbour = false
    for (block, reason) in verdicts.sorted(by: { $0.block.start < $1.block.start }) {
      guard let reason else {
        isNeighbour = false
        continue
      }
      if block.text.isBlank { continue }
      if isNeighbour, parts[parts.count - 1].reason == reason {
        parts[parts.count - 1].text.insert("\n".utf8, at: block.start)
        parts[parts.count - 1].text.append(block.text)
      } else {
        parts.append(Part(text: block.text, reason: reason))
      }
      isNeighbour = true
    }
    return parts
  }
}
