import CollateCore
import CollateText

/// Makes the documents of one file from its bytes.
struct AccountReader: Sendable {
  /// How much longer a page of HTML may be than the text in it.
  static let markupAllowance = 16
  /// Archives inside archives are opened up to this depth.
  private static let mostNested = 3

  /// How files are written; nil to find out.
  var format: FileFormat?
  /// Where the accounts of JSON and tables stand.
  var fields = FieldChoice()
  /// Bytes of one account that are read.
  var limit: Int

  /// The documents of a file, named after it, and what went wrong without leaving a document.
  func read(_ bytes: [UInt8], name: String, path: String) -> LoadedFile {
    read(SourceFile(path: path, bytes: bytes), name: name, ending: FileFormat.ending(of: name))
  }

  /// The same of bytes that were unpacked or converted, whose format the ending of a name tells if it is not their own.
  func read(_ source: SourceFile, name: String, ending: String, depth: Int = 0) -> LoadedFile {
    func failure(_ reason: String) -> LoadedFile {
      LoadedFile(documents: [], notes: [Note(document: name, reason: reason, isFailure: true)])
    }
    let bytes = source.bytes
    guard !bytes.isEmpty else { return failure("it is empty") }
    let found = CharacterSetDetection(bytes)
    let head = ContentHead(bytes, text: found.decodedHead(of: bytes, ContentHead.size), ending: ending)
    if let unread = UnreadFormat.format(of: head), !unread.isText || format == nil {
      return failure(
        "it is \(unread.name), which Collate does not read; it reads \(Self.formats)\(advice(on: unread))")
    }
    if Archive.isOne(head) {
      guard depth < Self.mostNested else { return failure("it is an archive inside \(depth) others") }
      do throws(StageError) {
        let contents = try Archive.contents(of: bytes, most: FileReading.limit)
        return members(of: contents, source, name: name, ending: ending, depth: depth)
      } catch {
        return failure("the archive is refused: \(error.reason)")
      }
    }
    return read(source, format ?? FileFormat.detect(head), found, name: name)
  }

  /// How a file can be read after all.
  private func advice(on format: UnreadFormat) -> String {
    format.isText ? "" : "; the stage load.command can have a program make text of it"
  }

  /// What files can be, in words of a message.
  private static let formats =
    "text, HTML, Markdown, JSON, tables, feeds, news in XML, mails, WARC, and ZIP and tar archives of these"

  private func read(
    _ source: SourceFile, _ format: FileFormat, _ found: CharacterSetDetection, name: String
  ) -> LoadedFile {
    var file = OpenedFile(
      name: name, source: source, format: format.documentFormat, encoding: found.characterSet.name,
      fields: fields, limit: limit)
    switch format {
    case .mail, .mailbox: return MailReader.read(file, asMailbox: format == .mailbox)
    case .warc: return WARCReader(file).read()
    case .plain, .html, .markdown, .json, .jsonLines, .table, .xml: break
    }
    // JSON is UTF-8, or shows by its zeros that it is wider: what else it holds is damage, and no reason to guess.
    let isJSON = file.format == .json
    let detection = isJSON && !found.isWide ? found.asUTF8 : found
    let (decoded, isCut) = decode(source.bytes, detection, format)
    file.decoded = decoded
    file.encoding = detection.characterSet.name
    var notes = isJSON ? [] : notes(on: decoded, detection, name: name)
    if isCut {
      let reason = "it is longer than max-bytes; everything after byte \(decoded.end) was left out"
      notes.append(file.note(reason, isFailure: true))
    }
    var loaded: LoadedFile
    switch format {
    case .json, .jsonLines: loaded = RecordReader(file).read(asLines: format == .jsonLines)
    case .table: loaded = TableReader.read(file)
    case .xml: loaded = XMLReader.read(file)
    default: return whole(file, notes)
    }
    loaded.notes = notes + loaded.notes
    return loaded
  }

  /// A file that is one account.
  private func whole(_ file: OpenedFile, _ notes: [Note]) -> LoadedFile {
    guard !file.text.isBlank else {
      return LoadedFile(documents: [], notes: [file.note("it holds only spaces", isFailure: true)])
    }
    var document = Document(
      name: file.name, source: file.source, format: file.format, encoding: file.encoding, readable: file.text)
    document.notes = notes
    return LoadedFile(documents: [document])
  }

  /// What the members of an archive hold; a member is named `archive.zip!member`, a file that was compressed alone keeps
  /// its name.
  private func members(
    of contents: Archive.Contents, _ source: SourceFile, name: String, ending: String, depth: Int
  ) -> LoadedFile {
    var loaded = LoadedFile(documents: [])
    for member in contents.members {
      let memberName = member.path.map { "\(name)!\($0)" } ?? name
      let inner = SourceFile(
        path: "\(source.path)!\(member.path ?? "")", bytes: member.bytes, positions: .decoded)
      let ending = FileFormat.ending(of: member.path ?? String(name.dropLast(ending.count + 1)))
      let documents = read(inner, name: memberName, ending: ending, depth: depth + 1)
      loaded.documents += documents.documents
      loaded.notes += documents.notes
    }
    func note(_ reason: String, isFailure: Bool) {
      loaded.notes.append(Note(document: name, reason: reason, isFailure: isFailure))
    }
    if contents.members.isEmpty { note("the archive holds no file", isFailure: true) }
    if !contents.passedOver.isEmpty {
      note(
        "hidden members were skipped: \(contents.passedOver.joined(separator: ", "))", isFailure: false)
    }
    return loaded
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
    default: allowed = bytes.count
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
        "it declares no character set and is not UTF-8; read as \(detection.characterSet.name), the most likely one"
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
      notes.append(
        Note(document: name, reason: "it holds \(count); the file may be damaged", isFailure: true))
    }
    return notes
  }
}
