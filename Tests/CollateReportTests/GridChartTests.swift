import Testing

@testable import CollateReport

@Suite struct GridChartTests {
  @Test func aDotForEachValueAndAllOfThemInATable() {
    let chart = GridChart(
      title: "Passages", rows: ["A", "B"], columns: ["Mon", "Tue"], values: [[1, 4], [0, nil]],
      alternative: "A: Mon (1), Tue (4)", text: Wording.number)
    var bytes: [UInt8] = []
    Node.render([chart.node], into: &bytes)
    let markup = String(decoding: bytes, as: UTF8.self)
    #expect(markup.ranges(of: "<circle").count == 2, "nothing is drawn for 0")
    #expect(markup.contains("role=\"img\" aria-label=\"Passages. A: Mon (1), Tue (4)\""))
    #expect(markup.contains("<th scope=\"row\">B</th><td>0</td><td>–</td>"))
  }
}
