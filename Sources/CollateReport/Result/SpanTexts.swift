import CollateCore

/// The words of the spans of a result, each text once: of a sentence in hundreds of copies every span names the same.
final class SpanTexts {
  private var numbers: [String: Int] = [:]
  private var all: [String] = []

  /// The number of a text among all, that of its equal where there was one.
  func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = all.count
    all.append(text)
    return all.count - 1
  }

  /// The texts by number.
  var json: JSON { .array(all.map(JSON.string)) }
}
