import CollateText

/// Widens a passage until it can be read alone: to the clause that its words belong to, from the subject to the object,
/// or to the whole sentence where no clause was read.
///
/// Rows are made of the shortest passages that state a fact, which may lack the subject (`had expressed gratitude to the
/// North`) or the verb (`for the North's leader`). A reader is shown the clause.
package struct StandaloneClause {
  /// Bytes of the longest clause that is shown; a longer one is no easier to read than the passage.
  static let longest = 320

  /// Words that need what stands before them, so that a passage which begins with one is widened to its sentence.
  private static let leaning: Set<String> = [
    "which", "who", "whom", "whose", "that", "where", "when", "while", "as", "because", "since", "until",
    "although", "though", "if", "than", "so", "whether",
  ]

  private let documents: [Document]
  private let sentences: [[Sentence]]
  private let frames: [[Frame]]

  /// Reads the sentences and frames of the documents.
  package init(_ documents: [Document]) {
    self.documents = documents
    sentences = documents.map { $0.all(Sentence.self) }
    frames = documents.map { $0.all(Frame.self) }
  }

  /// The passage, widened where it does not stand alone; never beyond its sentence.
  package func reading(of passage: Passage) -> Passage {
    guard let sentence = sentence(around: passage) else { return passage }
    let span = widened(passage, in: sentence)
    return span.count <= Self.longest ? Passage(document: passage.document, span: span) : passage
  }

  private func sentence(around passage: Passage) -> Span? {
    let all = sentences[passage.document]
    let after = all.partitioningIndex { $0.span.start > passage.span.start }
    guard after > 0 else { return nil }
    let span = all[after - 1].span
    return span.contains(passage.span) ? span : nil
  }

  private func widened(_ passage: Passage, in sentence: Span) -> Span {
    let span = passage.span
    if leans(passage) { return sentence }
    let near = frames(of: passage.document, in: sentence)
    let told = near.filter { span.contains($0.predicateSpan) }
    if told.contains(where: { opening($0).map(span.contains) ?? false }) { return span }
    if let frame = told.first(where: { opening($0) != nil }) { return whole(frame, with: span) }
    if !told.isEmpty { return sentence }
    let around = near.filter { frame in
      frame.span.contains(span) || opening(frame).map(span.overlaps) ?? false
    }
    guard let frame = around.min(by: { $0.span.count < $1.span.count }) else { return sentence }
    return whole(frame, with: span)
  }

  /// The phrase that the clause is about, its grammatical subject: in the passive, to whom it is done.
  private func opening(_ frame: Frame) -> Span? { (frame.isPassive ? frame.object : frame.subject)?.span }

  /// A clause with its participants, and with a passage that need not lie inside it.
  private func whole(_ frame: Frame, with span: Span) -> Span {
    let parts = [frame.subject?.span, frame.predicateSpan, frame.object?.span].compactMap(\.self)
    return parts.reduce(span) { $0.union($1) }
  }

  private func leans(_ passage: Passage) -> Bool {
    let bytes = documents[passage.document].bytes[passage.span]
    let word = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.map { $0 | 0x20 }
    return Self.leaning.contains(String(decoding: word, as: UTF8.self))
  }

  private func frames(of document: Int, in sentence: Span) -> ArraySlice<Frame> {
    let all = frames[document]
    let first = all.partitioningIndex { $0.span.start >= sentence.start }
    return all[first...].prefix { $0.span.start < sentence.end }
  }
}
