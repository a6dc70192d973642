import CollateText
import Testing

@testable import CollateLua

/// What `LuaServices` answer about the words of a text.
@Suite struct LuaServicesTests {
  @Test(arguments: [
    "", "The DAM held.", "Zoë’s ÆSIR saw the Straße; O'Neill too", "a\u{301} \u{301}b \u{301}", "Ü",
  ])
  func foldedWordsAreTheKeysOfTheWords(text: String) {
    let bytes = Array(text.utf8)
    let words = Words.spans(in: bytes)
    let answer = LuaSession.encodedFoldedWords(of: bytes)
    let places = answer.withUnsafeBytes { answer in
      (0..<2 * words.count).map { Int(answer.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)) }
    }
    let folded = answer.dropFirst(8 * words.count)
    for (index, word) in words.enumerated() {
      let key = folded.dropFirst(places[2 * index]).prefix(places[2 * index + 1] - places[2 * index])
      #expect(Array(key) == Folding.key(bytes[word]))
    }
  }
}
