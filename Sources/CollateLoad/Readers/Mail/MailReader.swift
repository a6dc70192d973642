import CollateCore
import CollateText

/// Makes one document of a mail, of a page saved as a mail (MHTML), or of every mail of a mailbox.
enum MailReader {
  /// The documents; those of a mailbox are named `name#2`, mails attached to one `name!2`.
  static func read(_ file: OpenedFile, asMailbox: Bool) -> LoadedFile {
    let bytes = file.source.bytes
    guard asMailbox else { return read(MailPart(bytes, in: Span(0, bytes.count)), file, name: file.name) }
    var loaded = LoadedFile(documents: [])
    let mails = mails(of: bytes)
    if mails.isEmpty { loaded.notes.append(file.note("the mailbox holds no mail", isFailure: true)) }
    for (number, span) in mails.enumerated() {
      let mail = read(MailPart(bytes, in: span), file, name: "\(file.name)#\(number + 1)")
      loaded.documents += mail.documents
      loaded.notes += mail.notes
    }
    return loaded
  }

  /// The mails of a mailbox, each without the line `From …` that opens it.
  private static func mails(of bytes: [UInt8]) -> [Span] {
    var starts: [(line: Int, mail: Int)] = []
    var line = 0
    var isAfterEmpty = true
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      if isAfterEmpty, bytes[line..<end].starts(with: "From ".utf8) { starts.append((line, end)) }
      isAfterEmpty = bytes[line..<end].allSatisfy { $0 == 0x0A || $0 == 0x0D }
      line = end
    }
    return starts.indices.map { index in
      Span(starts[index].mail, index + 1 < starts.count ? starts[index + 1].line : bytes.count)
    }
  }

  private static func read(_ mail: MailPart, _ file: OpenedFile, name: String) -> LoadedFile {
    let bytes = file.source.bytes
    var loaded = LoadedFile(documents: [])
    let (mails, attached) = mail.attachments()
    if let shown = mail.shown(bytes) {
      let (text, encoding) = shown.text(bytes)
      let draft = AccountDraft(
        name: name, text: text, markup: shown.kind == "text/html" ? .html : .plain, facts: facts(of: mail),
        encoding: encoding)
      loaded.add(name, of: file, at: nil, lead: "the mail holds no text: ") { () throws(StageError) in
        try draft.document(of: file)
      }
    } else if mails.isEmpty {
      loaded.notes.append(file.note("the mail has no part of text or HTML", on: name, isFailure: true))
    }
    if !attached.isEmpty {
      let reason = "what is attached to the mail is not read: \(attached.joined(separator: ", "))"
      loaded.notes.append(file.note(reason, on: name, isFailure: true))
    }
    for (number, inner) in mails.enumerated() {
      let attachedMail = read(MailPart(bytes, in: inner.body), file, name: "\(name)!\(number + 1)")
      loaded.documents += attachedMail.documents
      loaded.notes += attachedMail.notes
    }
    return loaded
  }

  private static func facts(of mail: MailPart) -> [AccountDraft.Fact] {
    // A browser that saves a page writes itself as the sender and the hour of saving as the date.
    let isSavedPage = mail.header["snapshot-content-location"] != nil
    let fields: [(String, String)] = [
      ("subject", Metadata.title), ("from", Metadata.author), ("date", Metadata.date),
    ]
    return fields.prefix(isSavedPage ? 1 : 3).compactMap { field, key in
      guard let value = mail.header.words(field) else { return nil }
      let words = field == "from" ? person(value) : value
      return AccountDraft.Fact(key: key, words: words, origin: "header \(field.capitalizedFirst)")
    }
  }

  /// The name in front of an address, without quotation marks; the address where there is none.
  private static func person(_ value: MappedText) -> MappedText {
    let bytes = value.bytes
    guard let open = bytes.firstIndex(of: UInt8(ascii: "<")) else { return value }
    let isTrimmed: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
    let name = bytes[..<open].drop(while: isTrimmed)
    let end = name.lastIndex { !isTrimmed($0) }.map { $0 + 1 } ?? name.startIndex
    if end > name.startIndex { return value.slice(Span(name.startIndex, end)) }
    let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    return value.slice(Span(open + 1, close))
  }
}

extension String {
  /// The same with a capital first letter, as mails write the names of fields.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
