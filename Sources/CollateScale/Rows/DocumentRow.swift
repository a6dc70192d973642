import CollateCore
import CollateText

/// A finished document as one line: all that stages made of its source. The source is named by its hash and read anew.
extension Document.Contents: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Document.Contents(
        name: try row.value(), isNamed: try row.value(), readable: try row.value(),
        text: try row.value(), metadata: try row.value(), notes: try row.value(), removed: try row.value(),
        words: try row.value(), corrections: try row.value(), layers: try Self.layers(&row))
    }
  }

  func write(to row: inout RowWriter) {
    row.array { row in
      row.string(name)
      isNamed.write(to: &row)
      readable.write(to: &row)
      text.write(to: &row)
      metadata.write(to: &row)
      notes.write(to: &row)
      removed.write(to: &row)
      words.write(to: &row)
      corrections.write(to: &row)
      write(layersTo: &row)
    }
  }

  /// The kind is told once for all annotations of a layer.
  private func write(layersTo row: inout RowWriter) {
    row.object { row in
      for (kind, annotations) in layers.sorted(by: { $0.key < $1.key }) {
        row.name(kind.name)
        row.array { row in
          for annotation in annotations {
            row.fields(annotation.span.start, annotation.span.end, annotation.fields)
          }
        }
      }
    }
  }

  private static func layers(_ row: inout RowReader) throws(RowFault) -> [Layer: [Annotation]] {
    var layers: [Layer: [Annotation]] = [:]
    try row.object { name, row throws(RowFault) in
      let kind = Layer(name)
      var annotations: [Annotation] = []
      try row.array { row throws(RowFault) in
        annotations.append(
          try row.fields { row throws(RowFault) in
            let start = try row.int()
            return Annotation(kind, Span(start, try row.int()), try row.value())
          })
      }
      layers[kind] = annotations
    }
    return layers
  }
}

extension MappedText: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let isUTF8: Bool = try row.value()
      let bytes = isUTF8 ? try row.text() : try Self.bytes(&row)
      return MappedText(bytes: bytes, map: OffsetMap(pieces: try Self.pieces(&row)))
    }
  }

  /// The text as a string where it is UTF-8, else byte by byte; then the pieces of its map.
  func write(to row: inout RowWriter) {
    row.array { row in
      let text = String(validating: bytes, as: UTF8.self)
      (text != nil).write(to: &row)
      if let text { row.string(text) } else { bytes.map(Int.init).write(to: &row) }
      row.array { row in
        for piece in map.pieces {
          row.int(piece.derived.count)
          row.int(piece.origin.start)
          row.int(piece.isVerbatim ? -1 : piece.origin.count)
        }
      }
    }
  }

  private static func bytes(_ row: inout RowReader) throws(RowFault) -> [UInt8] {
    var bytes: [UInt8] = []
    try row.array { row throws(RowFault) in bytes.append(UInt8(truncatingIfNeeded: try row.int())) }
    return bytes
  }

  /// A verbatim piece has as many bytes as its origin.
  private static func pieces(_ row: inout RowReader) throws(RowFault) -> [OffsetMap.Piece] {
    var pieces: [OffsetMap.Piece] = []
    var place = 0
    try row.array { row throws(RowFault) in
      let (count, start, origin) = (try row.int(), try row.int(), try row.int())
      let derived = Span(place, place + count)
      pieces.append(
        .init(
          derived: derived, origin: Span(start, start + (origin < 0 ? count : origin)),
          isVerbatim: origin < 0))
      place = derived.end
    }
    return pieces
  }
}

extension WordTable: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let keys: [String] = try row.value()
      var words: [Word] = []
      try row.array { row throws(RowFault) in words.append(try Self.word(&row, of: keys.count)) }
      return WordTable(words: words, keys: keys)
    }
  }

  private static func word(_ row: inout RowReader, of lexemes: Int) throws(RowFault) -> Word {
    let (start, end) = (try row.int(), try row.int())
    let (lexeme, form, tag) = (try row.int(), try row.int(), try row.int())
    guard let first = UInt32(exactly: start), let last = UInt32(exactly: end),
      (0..<lexemes).contains(lexeme), let written = UInt8(exactly: form)
    else { throw row.fault }
    return Word(
      start: first, end: last, lexeme: Int32(lexeme), form: Form(rawValue: written),
      tag: UInt8(exactly: tag).flatMap(PartOfSpeech.init(rawValue:)))
  }

  /// The lexemes, then five numbers for every word; the part of speech is -1 where there is none.
  func write(to row: inout RowWriter) {
    row.array { row in
      lexemes.map(\.key).write(to: &row)
      row.array { row in
        for word in words {
          row.int(Int(word.start))
          row.int(Int(word.end))
          row.int(Int(word.lexeme))
          row.int(Int(word.form.rawValue))
          row.int(word.tag.map { Int($0.rawValue) } ?? -1)
        }
      }
    }
  }
}

extension Metadata: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self.init()
    var metadata = Metadata()
    try row.object { name, row throws(RowFault) in metadata[name] = try row.value() as Entry }
    self = metadata
  }

  func write(to row: inout RowWriter) {
    row.object { row in
      for key in keys {
        guard let entry = self[key] else { continue }
        row.name(key)
        entry.write(to: &row)
      }
    }
  }
}

extension Metadata.Entry: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let value: Value = try row.value()
      let evidence: [Span] = try row.value()
      return Metadata.Entry(value, evidence: evidence, origin: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(value, evidence, origin) }
}

extension RemovedText: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let text: MappedText = try row.value()
      return RemovedText(text: text, reason: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(text, reason) }
}

/// The line of code that failed is not kept: it is for people, and what failed runs again.
extension Note: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Note(
        stage: try row.value(), document: try row.value(), event: try row.value(), span: try row.value(),
        reason: try row.value(), isFailure: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(stage, document, event, span, reason, isFailure) }
}

extension Annotation: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let kind: Layer = try row.value()
      let span: Span = try row.value()
      return Annotation(kind, span, try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(kind, span, fields) }
}

extension AnnotationCorrection: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let stage: String = try row.value()
      var correction = AnnotationCorrection(
        kind: try row.value(), before: try row.value(), after: try row.value(), reason: try row.value())
      correction.stage = stage
      return correction
    }
  }

  func write(to row: inout RowWriter) { row.fields(stage, kind, before, after, reason) }
}
