import CollateCore

/// A line chart as inline SVG that fits any width: only the lines are drawn, all words are text of the page, and the
/// values stand in a table below. Lines differ in dashes as well as in colour.
struct LineChart {
  let title: String
  let labels: [String]
  let series: [Block.Series]

  /// Units of the drawing, which the page stretches.
  private static let width = 100.0
  private static let height = 40.0
  private static let dashes = ["none", "7 3", "2 3", "9 3 2 3"]

  /// The chart with its legend and its values.
  var node: Node {
    element("figure", .class("lines")) {
      element("figcaption") { title }
      element("ul", .class("legend")) {
        for index in series.indices {
          element("li") {
            drawing(.class("key"), .named("viewBox", "0 0 24 8"), .named("aria-hidden", "true")) {
              stroke("M0 4H24", index)
            }
            series[index].label
          }
        }
      }
      element("div", .class("plot")) {
        element("div", .class("scale")) {
          element("span") { Wording.number(range.upperBound) }
          element("span") { Wording.number(range.lowerBound) }
        }
        drawing(
          .named("viewBox", "0 0 \(Int(Self.width)) \(Int(Self.height))"),
          .named("preserveAspectRatio", "none"), .named("role", "img"), .label(title)
        ) {
          for index in series.indices {
            stroke(path(series[index].values), index)
            stroke(dots(series[index].values), index, isDots: true)
          }
        }
        element("div", .class("axis")) {
          for label in axis { element("span") { label } }
        }
      }
      values
    }
  }

  /// The table of all values, which those who do not see the lines read.
  private var values: Node {
    element("details") {
      element("summary") { "Values" }
      element("div", .class("scroll"), .named("tabindex", "0")) {
        element("table") {
          element("thead") {
            element("tr") {
              element("th", .named("scope", "col")) { "" }
              for line in series { element("th", .named("scope", "col")) { line.label } }
            }
          }
          element("tbody") {
            for (index, label) in labels.enumerated() {
              element("tr") {
                element("th", .named("scope", "row")) { label }
                for line in series { element("td") { Wording.number(line.values[index]) } }
              }
            }
          }
        }
      }
    }
  }

  /// The first label, the middle one where there is one, and the last.
  private var axis: [String] {
    guard labels.count > 2 else { return labels }
    return labels.count % 2 == 1
      ? [labels[0], labels[labels.count / 2], labels[labels.count - 1]]
      : [labels[0], labels[labels.count - 1]]
  }

  /// What the height stands for: from 0, or the least value below it, to the greatest.
  private var range: ClosedRange<Double> {
    let values = series.flatMap(\.values)
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0)
    return low...(high > low ? high : low + 1)
  }

  // MARK: Drawing

  private func points(_ values: [Double]) -> [String] {
    let range = range
    // Halves, so that the difference of two huge values stays finite.
    let extent = range.upperBound / 2 - range.lowerBound / 2
    return values.enumerated().map { index, value in
      let x = values.count > 1 ? Double(index) / Double(values.count - 1) * Self.width : Self.width / 2
      let y = (range.upperBound / 2 - value / 2) / extent * Self.height
      return "\(Self.hundredths(x)) \(Self.hundredths(y))"
    }
  }

  private func path(_ values: [Double]) -> String {
    values.isEmpty ? "" : "M" + points(values).joined(separator: "L")
  }

  /// A line without length at each point: its round ends are the dot.
  private func dots(_ values: [Double]) -> String { points(values).map { "M\($0)h0" }.joined() }

  private func stroke(_ path: String, _ index: Int, isDots: Bool = false) -> Node {
    element(
      "path", .class((isDots ? "dots " : "") + "k\(index % Style.familyColours)"), .named("d", path),
      .named("stroke-dasharray", isDots ? "none" : Self.dashes[index % Self.dashes.count]))
  }

  private func drawing(_ attributes: Node.Attribute..., @NodeBuilder children: () -> [Node]) -> Node {
    .element(tag: "svg", attributes: attributes, children: children())
  }

  private static func hundredths(_ value: Double) -> String { Wording.number((value * 100).rounded() / 100) }
}
