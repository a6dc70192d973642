import CUchardet
import CollateText

/// Guesses the character set of text that declares none and is no UTF-8, by uchardet.
enum LegacyDetection {
  /// Sets that the library takes damaged Western text for; the standard of the web knows none of them.
  private static let unlikely: Set<String> = [
    "MAC-CENTRALEUROPE", "IBM852", "IBM855", "IBM865", "VISCII", "EUC-TW", "JOHAB", "HZ-GB-2312",
    "ISO-2022-KR",
    "ISO-2022-CN",
  ]
  /// Bytes beyond ASCII that tell nothing yet.
  private static let few = 4

  /// The likeliest set. Western where hardly a byte lies beyond ASCII, and where all read the same in it: sets of
  /// neighbouring languages share most characters.
  static func likeliest(_ sample: ArraySlice<UInt8>) -> CharacterSet {
    guard sample.count(where: { $0 >= 0x80 }) > few, let set = name(sample).flatMap(CharacterSet.init(label:))
    else { return .windows1252 }
    let bytes = Array(sample)
    func text(_ set: CharacterSet) -> [UInt8] {
      Decoder.decode(Span(0, bytes.count), of: bytes, as: set).text.bytes
    }
    return text(set) == text(.windows1252) ? .windows1252 : set
  }

  /// The name that the library gives the set; nil where it has no likely guess.
  private static func name(_ sample: ArraySlice<UInt8>) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let isRead = sample.withUnsafeBytes { buffer in
      uchardet_handle_data(detector, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count) == 0
    }
    guard isRead else { return nil }
    uchardet_data_end(detector)
    let name = String(cString: uchardet_get_charset(detector))
    return name.isEmpty || unlikely.contains(name.uppercased()) ? nil : name
  }
}
