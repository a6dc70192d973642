import CollateText
import Testing

@testable import CollateCore

@Suite struct WrittenSizeTests {
  @Test(arguments: ["", "plain", "a \"quoted\" \\ word", "\u{1}\u{7F}\n\t", "Zoë"])
  func textTakesItsBytesInJSON(text: String) {
    #expect(WrittenSize.of(text) == JSONWriter.compact(.string(text)).count)
  }

  @Test func aSpanTakesItsPlaceAndACitationItsWords() {
    let short = Value.span(Span(0, 1))
    #expect(WrittenSize.of(short) == WrittenSize.of(.span(Span(0, 100_000))))
    func section(_ end: Int) -> Section {
      let cited = Block.Inline.citation(Passage(document: 0, span: Span(0, end)))
      return Section(stage: "s", title: "T", blocks: [.table(header: [[.text("h")]], rows: [[[cited]]])])
    }
    #expect(WrittenSize.of(section(5_001)) - WrittenSize.of(section(1)) == 5_000)
    let blocks: [Block] = [
      .note([.strong("xy")]), .list([[.account(0)]]),
      .barChart(title: "t", bars: [.init(label: "l", value: 1)]),
      .lineChart(title: "t", labels: ["a"], series: [.init(label: "s", values: [1, 2])]),
      .timeline([.init(date: "2020-01-02", content: [])]),
    ]
    #expect(blocks.allSatisfy { WrittenSize.of($0) > 24 })
  }

  @Test func nestedFieldsCountWhole() {
    let fields: Fields = ["a": [1, "two", .map(["deep": "three"])]]
    let annotation = Annotation("kind", Span(0, 3), fields)
    #expect(WrittenSize.of(annotation) > WrittenSize.of(Annotation("kind", Span(0, 3), ["a": 1])))
    let finding = Finding(
      "kind", message: "m", fields: fields, passages: [Passage(document: 0, span: Span(0, 900))])
    #expect(WrittenSize.of(finding) > 900)
  }
}
