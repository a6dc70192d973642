import CollateCore
import CollateText
import LanguageHost

/// Tells the language of a text: by the commonest words of English, which costs next to nothing, else by a detector.
enum LanguageDetection {
  /// Bytes from the top that are looked at.
  private static let sampleBytes = 4096
  /// Fewer words of a script that many languages share tell nothing.
  private static let fewestWords = 8
  /// As many need words of grammar beside the detector's opinion.
  private static let fewWords = 20
  /// Percent of the text that must be in the language.
  private static let leastShare = 60

  /// The language of a document's prose; nil where nothing tells it.
  static func language(of document: Document) -> String? {
    language(of: sample(of: document))
  }

  /// The language of a text; nil where nothing tells it.
  static func language(of text: [UInt8]) -> String? {
    if isPlainEnglish(text) { return "en" }
    let guess = text.withUnsafeBufferPointer { language_host_guess($0.baseAddress, $0.count) }
    let code = String(cString: guess.code).prefix { $0 != "-" }
    guard guess.is_reliable, Int(guess.percent) >= leastShare, code != "un" else { return nil }
    let words = Words.spans(in: text, Span(0, text.count))
    let language = LanguageWords.of(String(code))
    // A script of its own tells much in few words; Latin letters do not.
    let isLatin = text.count { $0 < 0x80 } * 2 > text.count
    if isLatin, words.count < fewestWords { return nil }
    if isLatin, words.count < fewWords, code != "en" {
      let ofGrammar = words.count { language.functionWords.contains(Words.key(text[$0])) }
      guard ofGrammar * 6 >= words.count else { return nil }
    }
    return String(code)
  }

  /// The top of the prose, furniture left out.
  private static func sample(of document: Document) -> [UInt8] {
    let furniture = document.annotations(Boilerplate.kind).map(\.span)
    var text: [UInt8] = []
    for paragraph in Paragraphs.spans(in: document.bytes) {
      if text.count >= sampleBytes { break }
      if furniture.contains(where: { $0.overlaps(paragraph) }) { continue }
      text += document.bytes[Span(paragraph.start, end(of: paragraph, in: document.bytes))] + [0x0A]
    }
    return text
  }

  /// Where a paragraph is cut: no further than a sample reaches, and between two characters.
  private static func end(of paragraph: Span, in bytes: [UInt8]) -> Int {
    var end = min(paragraph.end, paragraph.start + sampleBytes)
    while end < bytes.count, end > paragraph.start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Whether hardly a byte lies outside ASCII, and `the` and its like stand as often as they do only in English.
  private static func isPlainEnglish(_ text: [UInt8]) -> Bool {
    guard text.count >= 200 else { return false }
    var (words, articles, others, foreign) = (0, 0, 0, 0)
    text.withUnsafeBufferPointer { bytes in
      var start = 0
      for offset in 0...bytes.count {
        let byte = offset < bytes.count ? bytes[offset] : 0x20
        if byte >= 0x80 { foreign += 1 }
        guard byte == 0x20 || byte == 0x0A else { continue }
        let length = offset - start
        if length > 0 { words += 1 }
        if length == 3 || length == 2 {
          let word = (start..<offset).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[$1] | 0x20) }
          if word == 0x746865 { articles += 1 }
          if word == 0x616E64 || word == 0x6F66 || word == 0x746F { others += 1 }
        }
        start = offset + 1
      }
    }
    return foreign * 20 < text.count && articles * 40 >= words && others * 40 >= words && articles >= 2
  }
}
