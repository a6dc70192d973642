import CollateText

/// Which claims have evidence at a place, asked without a walk through all claims.
package struct ClaimIndex: Sendable {
  private struct Block: Hashable {
    var document: Int
    var number: Int
  }

  private struct Entry: Sendable {
    var span: Span
    var claim: Int
  }

  private var entries: [Block: [Entry]] = [:]

  /// Documents are cut into blocks of this many bytes.
  private static let blockBytes = 1_024

  /// Reads the evidence of `claims`.
  package init(_ claims: [Claim]) {
    for (index, claim) in claims.enumerated() {
      for passage in claim.evidence.map(\.passage) {
        for block in Self.blocks(of: passage) {
          entries[block, default: []].append(Entry(span: passage.span, claim: index))
        }
      }
    }
  }

  /// Indices of the claims with evidence that shares a byte with `place`, ascending.
  package func claims(at place: Passage) -> [Int] {
    let found = Self.blocks(of: place).flatMap { entries[$0] ?? [] }.filter { $0.span.overlaps(place.span) }
    return Set(found.map(\.claim)).sorted()
  }

  /// The claim with evidence at the most of some places, the first of equals; nil unless it is there at two.
  package func claim(holding places: [Passage]) -> Int? {
    var counts: [Int: Int] = [:]
    for place in places {
      for claim in claims(at: place) { counts[claim, default: 0] += 1 }
    }
    return counts.filter { $0.value >= 2 }.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  private static func blocks(of place: Passage) -> [Block] {
    let last = max(place.span.start, place.span.end - 1)
    return (place.span.start / blockBytes...last / blockBytes).map {
      Block(document: place.document, number: $0)
    }
  }
}
