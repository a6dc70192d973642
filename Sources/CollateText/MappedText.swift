/// A text that knows which bytes of another text each of its bytes came from.
public struct MappedText: Hashable, Sendable {
  /// The derived text.
  public private(set) var bytes: [UInt8] = []
  /// From `bytes` to the text it was made from.
  public private(set) var map = OffsetMap()

  /// Makes an empty text.
  public init() {}

  /// Makes a text that is its own origin.
  public init(identity bytes: [UInt8]) {
    self.bytes = bytes
    map = OffsetMap(identity: bytes.count)
  }

  /// Makes a text of its bytes and the map that was made with them.
  package init(bytes: [UInt8], map: OffsetMap) { (self.bytes, self.map) = (bytes, map) }

  /// Length in bytes.
  public var count: Int { bytes.count }

  /// Whether it holds nothing but white space.
  public var isBlank: Bool {
    var offset = 0
    while offset < bytes.count {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      guard CharacterClass.isSpace(scalar.value) else { return false }
      offset += scalar.length
    }
    return true
  }

  /// Reserves room for `count` bytes.
  public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends the bytes `span` of `origin` unchanged.
  public mutating func appendVerbatim(_ span: Span, of origin: [UInt8]) {
    let slice = origin[span]
    bytes.append(contentsOf: slice)
    map.append(slice.count, from: span, isVerbatim: true)
  }

  /// Appends bytes that stand unchanged in the origin, at its offset `start`.
  public mutating func append(verbatim same: ArraySlice<UInt8>, from start: Int) {
    bytes.append(contentsOf: same)
    map.append(same.count, from: Span(start, start + same.count), isVerbatim: true)
  }

  /// Appends `replacement`, which stands for the bytes `span` of the origin as a whole.
  public mutating func append(_ replacement: some Collection<UInt8>, for span: Span) {
    bytes.append(contentsOf: replacement)
    map.append(replacement.count, from: span, isVerbatim: false)
  }

  /// Appends another text with the same origin.
  public mutating func append(_ other: MappedText) {
    for piece in other.map.pieces {
      bytes.append(contentsOf: other.bytes[piece.derived])
      map.append(piece.derived.count, from: piece.origin, isVerbatim: piece.isVerbatim)
    }
  }

  /// Appends text that stands nowhere in the origin, at the origin offset `position`.
  public mutating func insert(_ inserted: some Collection<UInt8>, at position: Int) {
    append(inserted, for: Span(position, position))
  }

  /// The part of the text that `span` covers.
  public func slice(_ span: Span) -> MappedText {
    var part = MappedText()
    part.appendVerbatim(span, of: bytes)
    return part.composed(with: map)
  }

  /// The same text, mapped through `inner` to the text that `inner` was made from.
  public func composed(with inner: OffsetMap) -> MappedText {
    var result = self
    result.map = map.composed(with: inner)
    return result
  }
}
