import CollateCore
import CollateText
import Testing

@testable import CollateScale

@Suite struct FieldRowsTests {
  @Test(arguments: [
    Value.null, true, false, 0, 7, -12, .int(.max), .int(.min), 1.5, .number(3), .number(-1e-300),
    .number(1e300),
    .number(.infinity), "", "plain", "\u{0}\u{1F}\n\t\"\\/é🙂\u{7F}", .span(Span(3, 9)), .list([]),
    [1, "two", .null],
    .map([:]), .map(["span": 1, "": [true], "map": .map(["x": .span(Span(0, 0))])]),
    .list([.list([.map(["a": 2.5])])]),
  ])
  func valuesComeBackAsTheyWere(value: Value) throws {
    #expect(try Value(line: value.line) == value)
    #expect(!value.line.contains(0x0A), "a row is one line")
  }

  @Test func notANumberComesBack() throws {
    guard case .number(let value) = try Value(line: Value.number(.nan).line) else {
      Issue.record("no number"); return
    }
    #expect(value.isNaN)
  }

  @Test func wholeNumbersAndFractionsAreToldApart() throws {
    #expect(Value.int(3).line == Array("3".utf8) && Value.number(3).line == Array("3.0".utf8))
  }

}

@Suite struct RowWriterTests {
  @Test func optionalsDictionariesAndPassagesComeBack() throws {
    #expect(try String?(line: String?.none.line) == nil && String?(line: String?("null").line) == "null")
    let measures = ["b": 0.25, "a": 1.0]
    #expect(measures.line == Array(#"["a",1.0,"b",0.25]"#.utf8))
    #expect(try [String: Double](line: measures.line) == measures)
    let passage = Passage(document: 4, span: Span(10, 12))
    #expect(try Passage(line: passage.line) == passage && passage.line == Array("[4,10,12]".utf8))
  }
}

@Suite struct RowReaderTests {
  @Test(arguments: [
    "", "[", "[1", "[1,", "{\"span\":[1,2]", "{\"other\":1}", "\"open", "\"\\x\"", "nul", "12a",
    "[1]]",
  ])
  func whatIsNoRowIsAFault(text: String) {
    #expect(throws: RowFault.self) { try Value(line: Array(text.utf8)) as Value }
    #expect(throws: RowFault.self) { try Passage(line: Array(text.utf8)) }
  }

  @Test func numbersThatAreTooLargeAreAFault() {
    #expect(throws: RowFault.self) { try Int(line: Array("92233720368547758080".utf8)) }
  }
}
