import CollateCore
import CollateText

/// How a stage that takes the bytes of a file reads those of its pieces.
enum ByteEncoding: String, CaseIterable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"

  /// The text of some bytes of a file, each character with the bytes it comes from. Throws for what is no text.
  func text(of span: Span, in file: [UInt8], _ what: String) throws(LuaCallError) -> MappedText {
    var text = MappedText()
    switch self {
    case .utf8:
      if let fault = UTF8Validation.faults(in: file, span).first {
        throw LuaCallError(
          "\(what) is not UTF-8: byte \(fault.start + 1) of the file is \(hex(file[fault.start])); name another encoding in the "
            + "document, encoding = \"windows-1252\", or end the piece before it")
      }
      text.appendVerbatim(span, of: file)
    case .windows1252:
      for offset in span.range {
        let scalar = Unicode.Scalar(Windows1252.scalar(file[offset])) ?? "\u{FFFD}"
        text.append(Array(String(scalar).utf8), for: Span(offset, offset + 1))
      }
    }
    return text
  }

  private func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
