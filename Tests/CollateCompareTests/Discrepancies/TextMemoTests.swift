import CollateText
import Testing

@testable import CollateCompare

@Suite struct TextMemoTests {
  private func sentence(_ text: Int?, in document: Int) -> ComparedSentence {
    let bytes = Array("The mill burned".utf8)
    var sentence = ComparedSentence(Span(0, bytes.count), document: document, index: 0, bytes: bytes)
    sentence.text = text
    return sentence
  }

  @Test func aValueIsMadeOnceForEqualTexts() {
    var memo = TextMemo<Int>()
    var made = 0
    func value(_ left: Int?, _ right: Int?, _ document: Int) -> Int {
      memo.value(sentence(left, in: 0), sentence(right, in: document)) {
        made += 1
        return made
      }
    }
    #expect([value(0, 1, 1), value(0, 1, 2), value(1, 0, 1), value(0, 1, 3)] == [1, 1, 2, 1])
    #expect([value(nil, 1, 1), value(nil, 1, 1)] == [3, 4])
  }
}
