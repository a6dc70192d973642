/// How much there is of something in every row and column, as dots: the larger, the more. The same stands in words for
/// those who hear the page, and in a table below.
struct GridChart {
  let title: String
  let rows: [String]
  let columns: [String]
  /// A value for each row and column; nil where nothing was measured. Dots are drawn for values above zero.
  let values: [[Double?]]
  /// What the dots show, in words.
  let alternative: String
  /// The text of a value.
  let text: (Double) -> String

  private static let (cell, margin) = (34, 44)

  /// Room for the longest name of a column, which rises at half a right angle.
  private var head: Int { (columns.map(\.count).max() ?? 0) * 5 + 16 }

  /// The chart.
  var node: Node {
    element("figure", .class("grid")) {
      element("figcaption") { title }
      element("div", .class("scroll"), .named("tabindex", "0"), .named("role", "region"), .label(title)) {
        drawing
      }
      element("details") {
        element("summary") { "Values" }
        element(
          "div", .class("scroll"), .named("tabindex", "0"), .named("role", "region"),
          .label("Values: \(title)")
        ) {
          table
        }
      }
    }
  }

  private var greatest: Double { values.joined().compactMap(\.self).max() ?? 0 }

  private var drawing: Node {
    let width = Self.margin + columns.count * Self.cell + head
    let height = head + rows.count * Self.cell
    return element(
      "svg", .named("viewBox", "0 0 \(width) \(height)"), .named("width", "\(width)"),
      .named("height", "\(height)"),
      .named("role", "img"), .label("\(title). \(alternative)")
    ) {
      for (column, label) in columns.enumerated() {
        let x = Self.margin + column * Self.cell + Self.cell / 2
        element("text", .named("transform", "translate(\(x) \(head - 6)) rotate(-45)")) { label }
      }
      for (row, label) in rows.enumerated() {
        element("text", .named("x", "0"), .named("y", "\(head + row * Self.cell + Self.cell / 2 + 4)")) {
          label
        }
        for column in columns.indices { dot(row, column) }
      }
    }
  }

  @NodeBuilder private func dot(_ row: Int, _ column: Int) -> [Node] {
    if let value = values[row][column], value > 0, greatest > 0 {
      let radius = max(2, Int(((value / greatest).squareRoot() * Double(Self.cell) * 0.42).rounded()))
      element(
        "circle", .named("cx", "\(Self.margin + column * Self.cell + Self.cell / 2)"),
        .named("cy", "\(head + row * Self.cell + Self.cell / 2)"), .named("r", "\(radius)"))
    }
  }

  private var table: Node {
    element("table") {
      element("thead") {
        element("tr") {
          element("td") {}
          for column in columns { element("th", .named("scope", "col")) { column } }
        }
      }
      element("tbody") {
        for (row, label) in rows.enumerated() {
          element("tr") {
            element("th", .named("scope", "row")) { label }
            for value in values[row] { element("td") { value.map(text) ?? "–" } }
          }
        }
      }
    }
  }
}
