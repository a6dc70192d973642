import Testing

@testable import CollateLua

@Suite struct LuaWordsTests {
  @Test func wordsAndSignsStandOutsideStringsAndComments() {
    var words = LuaWords(Array("f(a_1, 'no, { ' ) -- {\n  [[ no\n]] { end;".utf8))
    var found: [String] = []
    while let word = words.next() { found.append("\(word.line):\(word.column) \(word.text)") }
    #expect(found == ["1:1 f", "1:2 (", "1:3 a_1", "1:6 ,", "1:17 )", "3:4 {", "3:6 end", "3:9 ;"])
  }
}
