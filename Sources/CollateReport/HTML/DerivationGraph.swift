import CollateCore

/// Who rests on whom as a drawing: an arrow leads from a text to the one that repeats it. Where no file holds what another
/// repeats, the arrow is dashed and comes from a source that is inferred.
struct DerivationGraph {
  /// Most files that are drawn.
  static let fileLimit = 40

  /// Where a file's text comes from.
  enum Origin: Hashable {
    /// Its own.
    case own
    /// Another file, by index.
    case file(Int)
    /// A source of its family that is not among the files.
    case inferred
  }

  private static let (columnWidth, rowHeight, boxWidth, boxHeight) = (250, 44, 210, 32)
  private static let textWidth = 22

  private let page: Page

  /// Draws the files of a page.
  init(_ page: Page) { self.page = page }

  /// Where the text of each file comes from, by index of the document: the earlier file of its family that it shares most
  /// with as copy or rewrite; else, unless it is the original, a source that several members share.
  static func origins(_ view: Presentation) -> [Origin] {
    let derivation = view.corpus.derivation
    var kin: [Int: [(file: Int, share: Double)]] = [:]
    for pair in derivation.pairs where pair.relation == .copy || pair.relation == .rewrite {
      kin[pair.left, default: []].append((pair.right, pair.share))
      kin[pair.right, default: []].append((pair.left, pair.share))
    }
    return view.files.map { file in
      let members = view.members(ofFamily: file.family).map(\.index)
      let earlier = Set(members.prefix { $0 != file.index })
      let parents = (kin[file.index] ?? []).filter { earlier.contains($0.file) }
      if let parent = parents.max(by: { ($0.share, $1.file) < ($1.share, $0.file) }) {
        return .file(parent.file)
      }
      let isRoot = members.count == 1 || derivation.rewriting[file.index] == .original
      return isRoot || kin[file.index] != nil ? .own : .inferred
    }
  }

  /// The figure: drawing, text alternative and the same as a list.
  var node: Node {
    let view = page.view
    let origins = Self.origins(view)
    let sentences = view.fileOrder.map { sentence($0, origins[$0.index]) }
    return element("figure", .class("graph")) {
      element(
        "div", .class("scroll"), .named("tabindex", "0"), .named("role", "region"),
        .label("Who rests on whom")
      ) {
        drawing(origins, sentences)
      }
      element("figcaption", .class("aside")) {
        "An arrow leads from a text to the one that repeats it. Dashed: inferred, the source is not among the files."
      }
      element("details") {
        element("summary") { "The same as a list" }
        element("ul") { for sentence in sentences { element("li") { sentence } } }
      }
    }
  }

  private func sentence(_ file: ReportFile, _ origin: Origin) -> String {
    let name = "\(file.code) \(file.label)"
    switch origin {
    case .own: return "\(name): an account of its own."
    case .file(let parent):
      return "\(name) repeats \(page.view.files[parent].code) \(page.view.files[parent].label)."
    case .inferred:
      return "\(name) follows the source of account \(ReportFile.letters(ofFamily: file.family)) (inferred)."
    }
  }

  private func drawing(_ origins: [Origin], _ sentences: [String]) -> Node {
    let view = page.view
    let hasInferred = Set(view.files.filter { origins[$0.index] == .inferred }.map(\.family))
    var rows: [Int: Int] = [:]
    for (row, file) in view.fileOrder.enumerated() { rows[file.index] = row }
    let first = Dictionary(
      view.fileOrder.map { ($0.family, rows[$0.index] ?? 0) }, uniquingKeysWith: { first, _ in first })
    func column(_ file: Int) -> Int {
      switch origins[file] {
      case .own: hasInferred.isEmpty ? 0 : 1
      case .inferred: 1
      case .file(let parent): min(column(parent) + 1, 4)
      }
    }
    let columns = (view.files.map { column($0.index) }.max() ?? 0) + 1
    return element(
      "svg",
      .named("viewBox", "0 0 \(columns * Self.columnWidth) \(view.files.count * Self.rowHeight)"),
      .named("width", "\(columns * Self.columnWidth)"), .named("role", "img"),
      .label(sentences.joined(separator: " "))
    ) {
      for family in hasInferred.sorted() {
        box(
          "one source, not among the files", at: (0, first[family] ?? 0),
          "inferred \(page.familyClass(family))")
      }
      for file in view.fileOrder {
        let place = (column(file.index), rows[file.index] ?? 0)
        switch origins[file.index] {
        case .own: []
        case .inferred: arrow(from: (0, first[file.family] ?? 0), to: place, "inferred")
        case .file(let parent): arrow(from: (column(parent), rows[parent] ?? 0), to: place, "")
        }
        box("\(file.code)  \(file.label)", at: place, page.familyClass(file.family))
      }
    }
  }

  private func box(_ text: String, at place: (column: Int, row: Int), _ classes: String) -> Node {
    let (x, y) = (place.column * Self.columnWidth + 4, place.row * Self.rowHeight + 6)
    return element("g", .class("box \(classes)")) {
      element(
        "rect", .named("x", "\(x)"), .named("y", "\(y)"), .named("width", "\(Self.boxWidth)"),
        .named("height", "\(Self.boxHeight)"), .named("rx", "4"))
      element("text", .named("x", "\(x + 10)"), .named("y", "\(y + 21)")) {
        DisplayText.cut(text, to: classes.hasPrefix("inferred") ? 34 : Self.textWidth + 4)
      }
    }
  }

  /// From the right edge of one box to the left edge of another, with its head.
  private func arrow(from: (column: Int, row: Int), to: (column: Int, row: Int), _ classes: String) -> Node {
    let start = (x: from.column * Self.columnWidth + 4 + Self.boxWidth, y: from.row * Self.rowHeight + 22)
    let end = (x: to.column * Self.columnWidth + 3, y: to.row * Self.rowHeight + 22)
    let middle = start.x + 14
    return element("g", .class("arrow \(classes)")) {
      element(
        "path", .named("d", "M\(start.x) \(start.y)H\(middle)V\(end.y)H\(end.x - 6)"))
      element(
        "path", .class("head"),
        .named("d", "M\(end.x - 8) \(end.y - 5)L\(end.x) \(end.y)L\(end.x - 8) \(end.y + 5)Z"))
    }
  }
}
