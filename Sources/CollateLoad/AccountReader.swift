import CollateCore
import CollateText

/// Makes the documents of one file from its bytes.
struct AccountReader: Sendable {
  /// How much longer a page of HTML may be than the text in it.
  private static let markupAllowance = 16

  /// How files are written; nil to find out.
  var format: FileFormat?
  /// The field of a JSON record that holds its text.
  var field: String
  /// Bytes of one account that are read.
  var limit: Int

  /// The documents of a file, named after it, and what went wrong without leaving a document.
  func read(_ bytes: [UInt8], name: String, path: String) -> ([Document], [Note]) {
    func failure(_ reason: String) -> ([Document], [Note]) {
      ([], [Note(document: name, reason: reason, isFailure: true)])
    }
    guard !bytes.isEmpty else { return failure("it is empty") }
    let found = CharacterSetDetection(bytes)
    let head = ContentHead(bytes, text: found.decodedHead(of: bytes, ContentHead.size), name: name)
    if let unread = UnreadFormat.format(of: head), !unread.isText || format == nil {
      return failure(
        "it is \(unread.name), which Collate does not read; text, HTML, Markdown and JSON can be read")
    }
    let format = format ?? FileFormat.detect(name: name, head: head.text)
    // JSON is UTF-8, or shows by its zeros that it is wider: what else it holds is damage, and no reason to guess.
    let isJSON = format.documentFormat == .json
    let detection = isJSON && !found.isWide ? found.asUTF8 : found
    let (decoded, isCut) = decode(bytes, detection, format)
    let source = SourceFile(path: path, bytes: bytes)
    let encoding = detection.characterSet.name
    var notes = isJSON ? [] : notes(on: decoded, detection, name: name)
    if isCut {
      let reason = "it is longer than max-bytes allows; what follows byte \(decoded.end) was left out"
      notes.append(Note(document: name, reason: reason, isFailure: true))
    }
    switch format {
    case .json, .jsonLines:
      let records = RecordReader(
        source: source, encoding: encoding, decoded: decoded, field: field, limit: limit)
      let (documents, failures) = records.read(name: name, asLines: format == .jsonLines)
      return (documents, notes + failures)
    case .plain, .html, .markdown:
      guard !decoded.text.isBlank else { return failure("it holds no text but spaces") }
      var document = Document(
        name: name, source: source, format: format.documentFormat, encoding: encoding, readable: decoded.text)
      document.notes = notes
      return ([document], [])
    }
  }

  /// The whole text of a file that another stage makes documents of, whatever its format, or its bytes.
  func unread(_ bytes: [UInt8], name: String, path: String, asBytes: Bool) -> UnreadFile {
    if asBytes { return UnreadFile(undecoded: bytes, name: name, path: path, limit: limit) }
    let detection = CharacterSetDetection(bytes)
    let decoded = Decoder.decode(
      Span(detection.markLength, bytes.count), of: bytes, as: detection.characterSet)
    var text = Document(
      name: name, source: SourceFile(path: path, bytes: bytes), format: .plain,
      encoding: detection.characterSet.name, readable: decoded.text)
    text.notes = notes(on: decoded, detection, name: name)
    return UnreadFile(text, limit: limit)
  }

  private func decode(_ bytes: [UInt8], _ detection: CharacterSetDetection, _ format: FileFormat) -> (
    DecodedText, Bool
  ) {
    let start = detection.markLength
    let allowed: Int
    switch format {
    case .plain, .markdown: allowed = limit
    case .html: allowed = limit * Self.markupAllowance
    case .json, .jsonLines: allowed = bytes.count
    }
    guard bytes.count - start > allowed else {
      return (Decoder.decode(Span(start, bytes.count), of: bytes, as: detection.characterSet), false)
    }
    let end = detection.isWide ? start + allowed & ~3 : TextCut.end(in: bytes, notAfter: start + allowed)
    return (Decoder.decode(Span(start, end), of: bytes, as: detection.characterSet), true)
  }

  private func notes(on decoded: DecodedText, _ detection: CharacterSetDetection, name: String) -> [Note] {
    var notes: [Note] = []
    if let label = detection.mistakenLabel {
      let reason = "it declares the character set '\(label)' but was read as \(detection.characterSet.name)"
      notes.append(Note(document: name, reason: reason))
    } else if detection.isGuess {
      let reason =
        "it declares no character set and is not UTF-8; read as \(detection.characterSet.name), the likeliest"
      notes.append(Note(document: name, reason: reason))
    }
    if let first = decoded.malformed.first {
      let count = decoded.malformed.count == 1 ? "one place is" : "\(decoded.malformed.count) places are"
      let reason = "\(count) not valid \(detection.characterSet.name) and shown as U+FFFD"
      notes.append(Note(document: name, span: first, reason: reason, isFailure: true))
    }
    let zeros = decoded.text.bytes.count { $0 == 0 }
    if zeros > 0 {
      let count = zeros == 1 ? "one NUL character" : "\(zeros) NUL characters"
      notes.append(Note(document: name, reason: "it holds \(count), as damaged files do", isFailure: true))
    }
    return notes
  }
}
