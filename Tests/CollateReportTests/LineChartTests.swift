import CollateCore
import Testing

@testable import CollateReport

@Suite struct LineChartTests {
  private func page(_ labels: [String], _ series: [Double]...) -> String {
    let lines = zip("abc", series).map { Block.Series(label: String($0), values: $1) }
    var bytes: [UInt8] = []
    Node.render([LineChart(title: "Toll", labels: labels, series: lines).node], into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func paths(_ page: String) -> [String] {
    page.ranges(of: " d=\"").map { String(page[$0.upperBound...].prefix { $0 != "\"" }) }
  }

  @Test func valuesSpanTheDrawingFromZeroUp() {
    #expect(
      paths(page(["Mon", "Tue", "Wed"], [0, 5, 10])) == [
        "M0 4H24", "M0 40L50 20L100 0", "M0 40h0M50 20h0M100 0h0",
      ])
    #expect(paths(page(["Mon", "Tue"], [-10, 10]))[1] == "M0 40L100 0")
  }

  @Test func whatIsFlatEmptyOrHugeIsStillDrawn() {
    #expect(paths(page(["Mon", "Tue"], [0, 0]))[1] == "M0 40L100 40")
    #expect(paths(page(["Mon"], [3]))[1] == "M50 0")
    #expect(paths(page([], []))[1] == "")
    let most = Double.greatestFiniteMagnitude
    #expect(paths(page(["Mon", "Tue"], [-most, most]))[1] == "M0 40L100 0")
  }

  @Test func everyValueStandsInTheTable() {
    let page = page(["Mon", "Tue"], [1, 2.5], [3, 4])
    #expect(page.contains("<th scope=\"row\">Tue</th><td>2.5</td><td>4</td>"))
    #expect(page.contains("role=\"img\" aria-label=\"Toll\""))
  }

  @Test func linesDifferInDashes() {
    let page = page(["Mon", "Tue"], [1, 2], [3, 4])
    #expect(page.contains("stroke-dasharray=\"none\"") && page.contains("stroke-dasharray=\"7 3\""))
  }

  @Test func theAxisShowsItsEndsAndItsMiddle() {
    #expect(page(["a", "b", "c"], [1, 2, 3]).contains("<span>a</span><span>b</span><span>c</span>"))
    #expect(page(["a", "b", "c", "d"], [1, 2, 3, 4]).contains("<span>a</span><span>d</span>"))
  }
}
