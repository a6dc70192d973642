import CollateCore

/// The stages of a plan as a graph: an edge leads from a stage to each that reads what it wrote.
public struct PlanGraph: Sendable {
  struct Edge: Equatable {
    var from: Int
    var to: Int
    var layers: [String]
  }

  private let steps: [Plan.Step]
  let edges: [Edge]

  /// Makes the graph of a plan. A layer comes from the stage that wrote it last.
  public init(_ plan: Plan) {
    steps = plan.steps
    var writer: [Layer: Int] = [:]
    var edges: [Edge] = []
    for (index, step) in plan.steps.enumerated() {
      for need in (step.definition.needs + step.definition.uses).sorted() {
        guard let from = writer[need] else { continue }
        if let known = edges.firstIndex(where: { $0.from == from && $0.to == index }) {
          edges[known].layers.append(need.name)
        } else {
          edges.append(Edge(from: from, to: index, layers: [need.name]))
        }
      }
      for layer in step.definition.provides + step.definition.corrects { writer[layer] = index }
    }
    self.edges = edges
  }

  private var phases: [Phase] {
    Phase.allCases.filter { phase in steps.contains { $0.definition.phase == phase } }
  }

  private func isPlugin(_ step: Plan.Step) -> Bool { step.definition.origin != .builtIn }

  // MARK: DOT

  /// The graph in the language of Graphviz.
  public var dot: String {
    var lines = ["digraph pipeline {", "  rankdir=LR; node [shape=box, fontname=\"sans-serif\"];"]
    for phase in phases {
      lines.append("  subgraph cluster_\(phase.rawValue) { label=\"\(phase.rawValue)\";")
      for (index, step) in steps.enumerated() where step.definition.phase == phase {
        let style = isPlugin(step) ? ", style=dashed" : ""
        lines.append("    s\(index) [label=\"\(Self.quoted(step.id))\"\(style)];")
      }
      lines.append("  }")
    }
    for edge in edges {
      lines.append(
        "  s\(edge.from) -> s\(edge.to) [label=\"\(Self.quoted(edge.layers.joined(separator: ", ")))\"];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    DisplayText.line(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  // MARK: SVG

  private enum Size {
    static let box = (width: 190, height: 26)
    static let column = 260
    static let row = 42
    static let margin = 24
    static let head = 34
  }

  /// The graph as a picture: a column for each phase. What an edge carries is its title, shown where the pointer rests.
  public var svg: String {
    var corners: [(x: Int, y: Int)] = []
    var rows: [Phase: Int] = [:]
    for step in steps {
      let phase = step.definition.phase
      let column = phases.firstIndex(of: phase) ?? 0
      corners.append(
        (Size.margin + column * Size.column, Size.margin + Size.head + rows[phase, default: 0] * Size.row))
      rows[phase, default: 0] += 1
    }
    let width = 2 * Size.margin + max(1, phases.count) * Size.column - (Size.column - Size.box.width)
    let height = 2 * Size.margin + Size.head + (rows.values.max() ?? 0) * Size.row
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
        + "height=\"\(height)\" font-family=\"sans-serif\" font-size=\"13\">",
      "<style>svg{background:#fff;color:#222}@media(prefers-color-scheme:dark){svg{background:#111;color:#ddd}}"
        + "text{fill:currentColor}rect,path{fill:none;stroke:currentColor}path{opacity:.45}"
        + ".plugin{stroke-dasharray:5 3}</style>",
    ]
    for (column, phase) in phases.enumerated() {
      lines.append(
        "<text x=\"\(Size.margin + column * Size.column)\" y=\"\(Size.margin + 8)\" font-weight=\"bold\">"
          + "\(phase.rawValue)</text>")
    }
    for edge in edges {
      let title = "\(steps[edge.from].id) → \(steps[edge.to].id): \(edge.layers.joined(separator: ", "))"
      lines.append(
        "<path d=\"\(Self.curve(corners[edge.from], corners[edge.to]))\"><title>\(Self.escaped(title))</title></path>"
      )
    }
    for (corner, step) in zip(corners, steps) {
      let plugin = isPlugin(step) ? " class=\"plugin\"" : ""
      lines.append(
        "<rect x=\"\(corner.x)\" y=\"\(corner.y)\" width=\"\(Size.box.width)\" height=\"\(Size.box.height)\" "
          + "rx=\"4\"\(plugin)/><text x=\"\(corner.x + 8)\" y=\"\(corner.y + 18)\">\(Self.escaped(step.id))</text>"
      )
    }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// From the right side of one box to the left side of another; inside a column around its left side.
  private static func curve(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int)) -> String {
    let middle = Size.box.height / 2
    if from.x == to.x {
      let bend = from.x - min(22, 6 + (to.y - from.y) / 20)
      return
        "M\(from.x) \(from.y + middle)C\(bend) \(from.y + middle) \(bend) \(to.y + middle) \(to.x) \(to.y + middle)"
    }
    let start = from.x + Size.box.width
    let half = (start + to.x) / 2
    return
      "M\(start) \(from.y + middle)C\(half) \(from.y + middle) \(half) \(to.y + middle) \(to.x) \(to.y + middle)"
  }

  private static func escaped(_ text: String) -> String {
    DisplayText.line(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
      ">", with: "&gt;")
  }
}
