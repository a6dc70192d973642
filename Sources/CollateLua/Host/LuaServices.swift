import CollateCore
import CollateText
import LuaHost

/// What a stage asks for while it runs: answers in the encoding of values. What it sends may come from a process that is
/// not trusted, so every place in it is checked.
protocol LuaServices: AnyObject {
  /// The annotations of one kind.
  func annotations(document: Int, kind: String) throws(LuaCallError) -> [UInt8]
  /// Where the words of a document are: pairs of offsets.
  func words(document: Int) throws(LuaCallError) -> [UInt32]
  /// The words, folded: pairs of 32-bit offsets in the bytes that follow, then those bytes.
  func foldedWords(document: Int) throws(LuaCallError) -> [UInt8]
  /// A function of the API table.
  func call(entry: Int, arguments: UnsafeRawBufferPointer) throws(LuaCallError) -> [UInt8]
  /// A module that a script asks for: the name of its file, a zero, and its text.
  func module(named name: String) throws(LuaCallError) -> [UInt8]
}

extension LuaServices {
  /// Stages have been given all of theirs.
  func module(named name: String) throws(LuaCallError) -> [UInt8] {
    throw LuaCallError("there is no module '\(name)'")
  }
}

extension LuaSession: LuaServices {
  func annotations(document: Int, kind: String) throws(LuaCallError) -> [UInt8] {
    let annotations = try self.document(document).annotations(Layer(kind))
    let names = fieldNames(of: Layer(kind))
    var encoder = LuaEncoder()
    encoder.beginList(count: annotations.count)
    for (index, annotation) in annotations.enumerated() {
      encoder.append(annotation, names: names, id: index, document: document)
    }
    return encoder.bytes
  }

  func words(document: Int) throws(LuaCallError) -> [UInt32] {
    Words.offsets(in: try self.document(document).bytes)
  }

  func foldedWords(document: Int) throws(LuaCallError) -> [UInt8] {
    Self.encodedFoldedWords(of: try self.document(document).bytes)
  }

  /// The folded words of a text, as the host reads them: those of plain ASCII lie in the text in lower case, the others
  /// behind it.
  static func encodedFoldedWords(of text: [UInt8]) -> [UInt8] {
    var places = Words.offsets(in: text)
    var folded = text.map(Folding.lowercase)
    if text.contains(where: { $0 >= 0x80 }) {
      for place in stride(from: 0, to: places.count, by: 2) {
        let word = text[Int(places[place])..<Int(places[place + 1])]
        if word.allSatisfy({ $0 < 0x80 }) { continue }
        places[place] = UInt32(folded.count)
        folded += Folding.key(word)
        places[place + 1] = UInt32(folded.count)
      }
    }
    return places.withUnsafeBytes { Array($0) } + folded
  }

  func call(entry: Int, arguments: UnsafeRawBufferPointer) throws(LuaCallError) -> [UInt8] {
    guard LuaFunctions.byEntry.indices.contains(entry), let function = LuaFunctions.byEntry[entry] else {
      throw LuaCallError("this function is not available here")
    }
    if let fault = ApiVersion.mismatch(ApiVersion.byEntry[entry], stage: api) {
      throw LuaCallError("\(ApiTable.entries[entry].call) \(fault)")
    }
    let values = LuaDecoder.values(arguments).first?.list ?? []
    for value in values where !isOpen(value) { throw LuaCallError("the documents have no such place") }
    return LuaEncoder.bytes(of: try function(self, LuaArguments(values, of: ApiTable.entries[entry].call)))
  }

  func module(named name: String) throws(LuaCallError) -> [UInt8] {
    guard let modules else { throw LuaCallError("there are no modules here") }
    let module = try modules.module(named: name)
    return Array(module.file.utf8) + [0] + module.bytes
  }

  /// Whether every document and span in a value is one of this call.
  func isOpen(_ value: LuaValue) -> Bool {
    switch value {
    case .span(let passage):
      isOpen(
        document: Int64(passage.document), start: Int64(passage.span.start), end: Int64(passage.span.end))
    case .object("document", let index, _): documents.indices.contains(index)
    case .object(_, _, let fields), .record(let fields): fields.allSatisfy { isOpen($0.value) }
    case .list(let values): values.allSatisfy(isOpen)
    default: true
    }
  }

  /// Whether bytes of a document are there in this call.
  func isOpen(document: Int64, start: Int64, end: Int64) -> Bool {
    document >= 0 && document < documents.count && start >= 0 && start <= end
      && end <= documents[Int(document)].bytes.count
  }

  private func document(_ index: Int) throws(LuaCallError) -> Document {
    guard documents.indices.contains(index) else { throw LuaCallError("there is no such document") }
    return documents[index]
  }
}
