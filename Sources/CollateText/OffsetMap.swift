/// Takes spans of a derived text back to the bytes it was made from.
///
/// The derived text is a row of pieces. A verbatim piece has the same bytes as its origin, so every byte maps to one
/// byte; any other piece (a decoded entity, a folded run of spaces, a character of another character set) maps as a
/// whole. A piece with an empty origin was inserted, such as a break between two blocks, and maps to nothing.
public struct OffsetMap: Hashable, Sendable {
  /// One run of the derived text and the bytes behind it.
  public struct Piece: Hashable, Sendable {
    /// Bytes of the derived text.
    public var derived: Span
    /// Bytes of the text it was made from.
    public var origin: Span
    /// Whether both hold the same bytes, one to one.
    public var isVerbatim: Bool

    /// Makes a piece.
    package init(derived: Span, origin: Span, isVerbatim: Bool) {
      (self.derived, self.origin, self.isVerbatim) = (derived, origin, isVerbatim)
    }
  }

  /// The pieces, gapless in `derived`, in its order.
  public private(set) var pieces: [Piece] = []

  /// Makes the map of an empty text.
  public init() {}

  /// Makes the map that has these pieces: gapless in `derived`, in its order.
  package init(pieces: [Piece]) { self.pieces = pieces }

  /// Makes the map of a text of `count` bytes onto itself.
  public init(identity count: Int) {
    append(count, from: Span(0, count), isVerbatim: true)
  }

  /// Length of the derived text in bytes.
  public var count: Int { pieces.last?.derived.end ?? 0 }

  /// Maps the next `length` derived bytes to `origin`; joins verbatim neighbours into one piece.
  public mutating func append(_ length: Int, from origin: Span, isVerbatim: Bool) {
    guard length > 0 else { return }
    let start = count
    if isVerbatim, let last = pieces.last, last.isVerbatim, last.origin.end == origin.start {
      pieces[pieces.count - 1].derived.end += length
      pieces[pieces.count - 1].origin.end += length
      return
    }
    pieces.append(Piece(derived: Span(start, start + length), origin: origin, isVerbatim: isVerbatim))
  }

  /// The origin bytes of a derived span: ordered as in the derived text, touching ranges joined, none empty.
  public func origins(of span: Span) -> [Span] {
    var result: [Span] = []
    forEachPart(of: span) { _, origin, _ in
      guard !origin.isEmpty else { return }
      if let last = result.last, last.end >= origin.start, last.start <= origin.start {
        result[result.count - 1].end = max(last.end, origin.end)
      } else {
        result.append(origin)
      }
    }
    return result
  }

  /// The smallest origin span that holds every origin byte of a derived span; nil for inserted text.
  public func hull(of span: Span) -> Span? {
    Span.hull(of: origins(of: span))
  }

  /// This map (C to B) followed by `inner` (B to A): the map from C to A.
  public func composed(with inner: OffsetMap) -> OffsetMap {
    var result = OffsetMap()
    for piece in pieces {
      guard piece.isVerbatim else {
        let origin = inner.hull(of: piece.origin) ?? inner.position(of: piece.origin.start)
        result.append(piece.derived.count, from: origin, isVerbatim: false)
        continue
      }
      inner.forEachPart(of: piece.origin) { derived, origin, isVerbatim in
        result.append(derived.count, from: origin, isVerbatim: isVerbatim)
      }
    }
    return result
  }

  /// The empty origin span where a derived offset stands.
  private func position(of offset: Int) -> Span {
    let index = pieceIndex(at: offset)
    guard index < pieces.count else {
      let end = pieces.last?.origin.end ?? 0
      return Span(end, end)
    }
    let piece = pieces[index]
    let start = piece.isVerbatim ? piece.origin.start + offset - piece.derived.start : piece.origin.start
    return Span(start, start)
  }

  /// Calls `body` with each part of `span`: its derived bytes, its origin, whether they are the same bytes.
  private func forEachPart(of span: Span, _ body: (Span, Span, Bool) -> Void) {
    var index = pieceIndex(at: span.start)
    while index < pieces.count, pieces[index].derived.start < span.end {
      let piece = pieces[index]
      if let part = piece.derived.intersection(span) {
        let origin =
          piece.isVerbatim
          ? part.shifted(by: piece.origin.start - piece.derived.start) : piece.origin
        body(part, origin, piece.isVerbatim)
      }
      index += 1
    }
  }

  /// Index of the piece that holds the derived byte at `offset`, by binary search.
  private func pieceIndex(at offset: Int) -> Int {
    pieces.partitioningIndex { $0.derived.end > offset }
  }
}
