import CollateText

/// Turns tokens into the keys under which sentences of different accounts are compared.
enum Terms {
  /// The key of a token: a value for numbers, a stem for words; nil for words that carry no fact.
  static func key(_ token: WordToken) -> String? {
    if token.isAbsorbed { return nil }
    if let number = token.number, token.word != "one" { return "#\(number)" }
    if token.isAcronym, token.word == "us" { return token.word }
    if StopWords.contains(token.word) || token.word.hasSuffix("n't") { return nil }
    return Stemming.stem(token.word)
  }
}

/// Gives every distinct key a number, in the order of first use.
struct Vocabulary {
  private var numbers: [String: Int32] = [:]
  /// The keys by number.
  private(set) var keys: [String] = []

  /// The number of a key, new where the key is.
  mutating func number(of key: String) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(keys.count)
    numbers[key] = number
    keys.append(key)
    return number
  }

  /// Whether a number stands for a numeric value.
  func isNumeric(_ number: Int32) -> Bool { keys[Int(number)].hasPrefix("#") }
}
