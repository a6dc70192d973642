import CollateCore

/// A bar chart that is its own table of values: a row a bar, drawn beside its number.
struct BarChart {
  let title: String
  let bars: [Block.Bar]

  /// The chart.
  var node: Node {
    let longest = bars.map(\.value).max() ?? 0
    return element("figure") {
      element("figcaption") { title }
      element("table", .class("chart")) {
        element("tbody") {
          for bar in bars {
            element("tr") {
              element("th", .named("scope", "row")) { bar.label }
              element("td") {
                drawing(longest > 0 ? min(max(bar.value / longest, 0), 1) : 0)
                " \(Wording.number(bar.value))"
              }
            }
          }
        }
      }
    }
  }

  private func drawing(_ share: Double) -> Node {
    element(
      "svg", .class("bar"), .named("viewBox", "0 0 100 4"), .named("preserveAspectRatio", "none"),
      .named("aria-hidden", "true")
    ) {
      element("rect", .named("width", String(Int((share * 100).rounded()))), .named("height", "4"))
    }
  }
}
