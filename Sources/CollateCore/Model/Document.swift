import CollateText

/// One account: source bytes, readable text, clean text, metadata and annotations.
///
/// Three layers, each mapped to the one before it:
/// `source` (bytes of the file) <- `readable` (UTF-8, character set and markup decoded: what a reader sees)
/// <- `text` (spaces, quotes, dashes and Unicode normalised: what stages work on). Every span of the runtime is a span
/// of `text`.
public struct Document: Sendable {
  /// How the source file is written.
  public enum Format: String, Sendable, CaseIterable {
    case plain, html, markdown, json, table, xml, mail, warc
  }

  /// What marks up the readable text before it is cleaned: a page saved in a field of JSON is HTML too.
  public enum Markup: Sendable {
    case plain, html, markdown
  }

  /// Name in every output: the file's base name, or the shortest path that tells it from the others.
  public var name: String
  /// The file it was read from.
  public let source: SourceFile
  /// Whether its file was named by itself and holds no other account. A folder, a glob or a file of records may hold
  /// accounts of many events; accounts named one by one are asked to be compared.
  public var isNamed = true
  /// While documents are compared, how many others have its very text, for which it stands.
  public var copies = 0
  /// How the source file is written.
  public let format: Format
  /// What marks up its text until a stage takes the text out.
  public let markup: Markup
  /// IANA name of the character set the source was decoded with, e.g. `utf-8`.
  public let encoding: String
  /// What a reader of the source sees, as UTF-8, mapped to the bytes of `source`.
  public private(set) var readable: MappedText
  /// The clean text, mapped to `readable`.
  public private(set) var text: MappedText
  /// Facts about the document (`title`, `outlet`, `date` …); the keys are in `Metadata`.
  public var metadata = Metadata()
  /// What the reader of a result must know about this document.
  public var notes: [Note] = []
  /// What was cut away on the way from the source to the readable text, in the order of the source, with reasons.
  public private(set) var removed: [RemovedText] = []
  /// The words of the clean text; empty before a stage has read them.
  public var words = WordTable()
  /// What stages changed in the annotations of others, in pipeline order.
  public internal(set) var corrections: [AnnotationCorrection] = []
  /// What the stage that runs asks to be changed in them; the runner does it when the stage is done.
  public var requestedCorrections: [AnnotationCorrection] = []
  /// Names exactly what made the document what it is; nil where nobody keeps track.
  var lineage: CacheKey?
  private var layers: [Layer: [Annotation]] = [:]
  /// Whether it is shown to a stage without annotations that it has.
  private var isPartial = false
  private var shared: [ObjectIdentifier: SharedReading] = [:]

  /// Makes a document whose clean text is its readable text; its markup is that of its file, unless one is given.
  public init(
    name: String, source: SourceFile, format: Format, markup: Markup? = nil, encoding: String,
    readable: MappedText
  ) {
    self.name = name
    self.source = source
    self.format = format
    self.markup = markup ?? Markup(of: format)
    self.encoding = encoding
    self.readable = readable
    text = MappedText(identity: readable.bytes)
  }

  /// Makes a UTF-8 plain-text document, as tests and Lua test cases need it.
  public init(name: String, plain: String) {
    let bytes = Array(plain.utf8)
    self.init(
      name: name,
      source: SourceFile(path: name, bytes: bytes),
      format: .plain,
      encoding: "utf-8",
      readable: MappedText(identity: bytes)
    )
  }

  // MARK: Text

  /// The bytes of the clean text.
  public var bytes: [UInt8] { text.bytes }

  /// The clean text of a span.
  public func string(_ span: Span) -> String { text.bytes.string(span) }

  /// The words of the source at a span, character for character as its reader sees them.
  public func quote(_ span: Span) -> String {
    text.map.origins(of: span).map { readable.bytes.string($0) }.joined()
  }

  /// The bytes of the source file behind a span: in text order, touching ranges joined, none empty.
  public func sourceRanges(of span: Span) -> [Span] {
    var result: [Span] = []
    for part in text.map.origins(of: span) {
      for range in readable.map.origins(of: part) {
        if let last = result.last, last.end == range.start {
          result[result.count - 1].end = range.end
        } else {
          result.append(range)
        }
      }
    }
    return result
  }

  /// Whether the bytes of the source behind a span read as its quotation, spaces aside. Holds for every span; it can be
  /// told only where the source is valid UTF-8 without markup, and is taken for granted elsewhere.
  public func quotesItsSource(_ span: Span) -> Bool {
    guard format == .plain, encoding == "utf-8" else { return true }
    let bytes = sourceRanges(of: span).flatMap { source.bytes[$0] }
    guard let text = String(validating: bytes, as: UTF8.self) else { return true }
    func letters(_ text: String) -> [UInt32] {
      text.unicodeScalars.map(\.value).filter { !CharacterClass.isSpace($0) }
    }
    return letters(text) == letters(quote(span))
  }

  /// Replaces the readable text by one derived from it (`derived` maps to the present `readable`), e.g. the article
  /// inside a page. Throws once there are annotations, whose spans would be lost.
  public mutating func replaceReadable(_ derived: MappedText) throws(StageError) {
    try requireNoAnnotations()
    shared = [:]
    readable = derived.composed(with: readable.map)
    text = MappedText(identity: readable.bytes)
  }

  /// Records text of the present `readable`, to which `text` maps, that the next readable text leaves out.
  public mutating func recordRemoval(of text: MappedText, reason: String) {
    removed.append(RemovedText(text: text.composed(with: readable.map), reason: reason))
  }

  /// Replaces the clean text by one derived from it (`derived` maps to the present `text`), e.g. with spaces folded.
  /// Throws once there are annotations, whose spans would be lost.
  public mutating func replaceText(_ derived: MappedText) throws(StageError) {
    try requireNoAnnotations()
    shared = [:]
    text = derived.composed(with: text.map)
  }

  private func requireNoAnnotations() throws(StageError) {
    guard layers.isEmpty, !isPartial else {
      throw StageError("the text cannot change after a stage has written annotations into it")
    }
  }

  // MARK: Annotations

  /// Adds an annotation. A span that leaves the text is cut to it.
  public mutating func annotate(_ annotation: Annotation) {
    forgetReadings(of: annotation.kind)
    layers[annotation.kind, default: []].insertSorted(annotation.cut(to: text.count))
  }

  /// Adds annotations in their order: quicker than one by one where those of one kind follow each other.
  public mutating func annotate(all annotations: [Annotation]) {
    for kind in shared.values.flatMap(\.layers) where annotations.contains(where: { $0.kind == kind }) {
      forgetReadings(of: kind)
    }
    if let kind = annotations.first?.kind, layers[kind] == nil, isLayer(annotations, of: kind) {
      layers[kind] = annotations.withoutSpareRoom
      return
    }
    var rest = annotations[...]
    while let kind = rest.first?.kind {
      let ofKind = rest.prefix { $0.kind == kind }
      var layer = layers.removeValue(forKey: kind) ?? []
      // Only the first time: where kinds take turns, room for exactly one more would be a copy for each.
      if layer.isEmpty { layer.reserveCapacity(ofKind.count) }
      for annotation in ofKind { layer.insertSorted(annotation.cut(to: text.count)) }
      layers[kind] = layer
      rest = rest[ofKind.endIndex...]
    }
  }

  /// Whether annotations can be a layer as they are.
  private func isLayer(_ annotations: [Annotation], of kind: Layer) -> Bool {
    var last = Span(0, 0)
    let end = text.count
    return annotations.allSatisfy { annotation in
      defer { last = annotation.span }
      return annotation.span >= last && annotation.span.end <= end && annotation.kind == kind
    }
  }

  /// Adds an annotation through its typed view.
  public mutating func annotate(_ view: some AnnotationView) { annotate(view.annotation) }

  /// The annotations of one kind, by start, then end, then in the order they were written.
  public func annotations(_ kind: Layer) -> [Annotation] { layers[kind] ?? [] }

  /// The annotations of one kind through their typed view.
  @inlinable
  public func all<View: AnnotationView>(_ type: View.Type) -> [View] {
    annotations(View.kind).compactMap(View.init)
  }

  /// The kinds of annotation present, by name.
  public var annotationKinds: [Layer] { layers.keys.sorted() }

  /// Replaces all annotations of one kind, e.g. after resolving names across documents.
  public mutating func replaceAnnotations(_ kind: Layer, with annotations: [Annotation]) {
    forgetReadings(of: kind)
    layers[kind] = nil
    annotate(all: annotations)
  }

  // MARK: What a stage is shown

  /// The same without the layers that are not among `shown`.
  func showing(_ shown: Set<Layer>) -> Document {
    var part = self
    part.layers = layers.filter { shown.contains($0.key) }
    part.isPartial = part.layers.count < layers.count
    if !shown.contains(.words) { part.words = WordTable() }
    return part
  }

  /// Puts back what `whole` has in other layers than those `written`. Gives those of them that are not as they were in
  /// `part`, which is what was shown of it.
  mutating func restore(_ whole: Document, shownAs part: Document, besides written: Set<Layer>) -> Set<Layer>
  {
    var strange: Set<Layer> = []
    for kind in Set(layers.keys).union(whole.layers.keys) where !written.contains(kind) {
      if layers[kind] != part.layers[kind] { strange.insert(kind) }
      layers[kind] = whole.layers[kind]
    }
    if !written.contains(.words) {
      if words.words.count != part.words.words.count { strange.insert(.words) }
      words = whole.words
    }
    if !written.contains(.metadata), metadata != whole.metadata { strange.insert(.metadata) }
    isPartial = false
    return strange
  }

  // MARK: Readings that stages share

  /// What `read` makes of the text and of `layers`: made for the first stage that asks, handed on to as many in all as
  /// `readers` says and then forgotten; made anew where one of the layers has changed since.
  public mutating func sharing<Reading: Sendable>(
    _ layers: [Layer], among readers: Int = 2, _ read: (Document) -> Reading
  ) -> Reading {
    let key = ObjectIdentifier(Reading.self)
    if let known = shared[key], let reading = known.value as? Reading {
      shared[key]?.readers -= 1
      if known.readers <= 1 { shared[key] = nil }
      return reading
    }
    let reading = read(self)
    shared[key] = SharedReading(value: reading, layers: layers, readers: readers - 1)
    return reading
  }

  // MARK: Contents

  /// What stages made of the source.
  package var contents: Contents {
    Contents(
      name: name, isNamed: isNamed, readable: readable, text: text, metadata: metadata,
      notes: notes, removed: removed, words: words, corrections: corrections, layers: layers)
  }

  /// The document that stages made of the same source in an earlier run.
  package func restored(to contents: Contents) -> Document {
    var document = self
    (document.name, document.isNamed) = (contents.name, contents.isNamed)
    (document.readable, document.text) = (contents.readable, contents.text)
    (document.metadata, document.notes) = (contents.metadata, contents.notes)
    (document.removed, document.words) = (contents.removed, contents.words)
    (document.corrections, document.layers) = (contents.corrections, contents.layers)
    document.shared = [:]
    return document
  }

  private struct SharedReading: Sendable {
    var value: any Sendable
    var layers: [Layer]
    /// How many have still to ask.
    var readers: Int
  }

  private mutating func forgetReadings(of kind: Layer) {
    guard shared.values.contains(where: { $0.layers.contains(kind) }) else { return }
    shared = shared.filter { !$0.value.layers.contains(kind) }
  }
}

extension Document.Markup {
  /// What marks up files of a format; a file that holds accounts in fields or parts marks up none by itself.
  fileprivate init(of format: Document.Format) {
    switch format {
    case .html: self = .html
    case .markdown: self = .markdown
    case .plain, .json, .table, .xml, .mail, .warc: self = .plain
    }
  }
}

extension Array where Element == Annotation {
  /// The same, in a room of which at most a quarter of the count is spare: a layer lasts as long as its document.
  fileprivate var withoutSpareRoom: [Annotation] {
    if capacity <= count + count / 4 { return self }
    var exact: [Annotation] = []
    exact.reserveCapacity(count)
    exact += self
    return exact
  }

  /// Inserts after every annotation whose span does not come later; appending in order is O(1).
  fileprivate mutating func insertSorted(_ annotation: Annotation) {
    guard let last, annotation.span < last.span else { return append(annotation) }
    insert(annotation, at: partitioningIndex { $0.span > annotation.span })
  }
}

extension Annotation {
  /// The same with its span cut to a text of `count` bytes.
  fileprivate func cut(to count: Int) -> Annotation {
    var cut = self
    cut.span = Span(min(max(span.start, 0), count), min(span.end, count))
    return cut
  }
}
