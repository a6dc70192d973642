/// Gives every distinct text a number, in the order of first use, so that what is read from equal texts is read once.
package struct TextNumbers {
  private struct Text: Hashable {
    var bytes: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }

  private var known: [Text: Int] = [:]

  /// Knows no text yet.
  package init() {}

  /// How many distinct texts there are.
  package var count: Int { known.count }

  /// The number of a text, that of its equal where there was one.
  package mutating func number(of text: ArraySlice<UInt8>) -> Int {
    let text = Text(bytes: text)
    if let number = known[text] { return number }
    known[text] = known.count
    return known.count - 1
  }
}
