import CollateCore
import CollateText

/// The annotations of one account in the standoff format of brat: `T1<tab>entity-person 3 9<tab>words`, places in characters
/// of the source file, and for each a note that holds its fields as JSON with places in bytes.
extension AnnotationListing {
  /// Why an account cannot be written so.
  public struct StandoffFault: Error {
    /// What is wrong, and what to do.
    public let reason: String
  }

  /// The standoff of the only account.
  public func brat() throws(StandoffFault) -> String {
    guard corpus.documents.count == 1 else {
      throw StandoffFault(reason: "brat has a file for each account: name one account, or use --format json")
    }
    let document = corpus.documents[0]
    guard document.source.positions == .source,
      let text = String(validating: document.source.bytes, as: UTF8.self)
    else {
      throw StandoffFault(
        reason: "\(document.name): brat counts characters of UTF-8, which this file is not: use --format json"
      )
    }
    let characters = CharacterCount(Array(text.utf8))
    var lines = ""
    for (number, annotation) in annotations(of: 0).enumerated() {
      let ranges = document.sourceRanges(of: annotation.span).flatMap(characters.lines)
      guard !ranges.isEmpty else { continue }
      let kind = annotation.kind.name
      let type = annotation.label == kind ? kind : "\(kind)-\(annotation.label)"
      let places = ranges.map { "\(characters.before($0.start)) \(characters.before($0.end))" }
      let words = ranges.map { document.source.bytes.string($0) }.joined(separator: " ")
      let head = "\(type.replacing(".", with: "_")) \(places.joined(separator: ";"))"
      lines += "T\(number + 1)\t\(head)\t\(words)\n"
      let fields = String(decoding: JSONWriter.compact(spans.fields(annotation.fields, in: 0)), as: UTF8.self)
      lines += "#\(number + 1)\tAnnotatorNotes T\(number + 1)\t\(fields)\n"
    }
    return lines
  }
}

/// How many characters stand before the bytes of a text.
private struct CharacterCount {
  private let bytes: [UInt8]
  /// Characters before every 64th byte.
  private var marks: [Int] = []
  private static let stride = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { marks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    marks.append(count)
  }

  func before(_ offset: Int) -> Int {
    let mark = offset / Self.stride
    return marks[mark] + bytes[mark * Self.stride..<offset].count { $0 & 0xC0 != 0x80 }
  }

  /// The parts of a range between line ends, over which no fragment may reach.
  func lines(_ range: Span) -> [Span] {
    bytes[range].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map { Span($0.startIndex, $0.endIndex) }
  }
}
