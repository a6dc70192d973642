import CollateCore

/// The stage `report.html`: the result as one page that needs no network, and no script to be read.
enum HTMLReport {
  static let stage = StageDefinition(
    name: "report.html",
    phase: .report,
    summary: "Writes the result as one page for readers: no network, light and dark, printable.",
    options: [
      OptionSpec("to", .output, default: "report.html", help: "file name below the output folder")
    ],
    needs: [.documents],
    uses: [.everything],
    overview: { overview, options, _ in
      let page = EventsPage(overview: overview, report: options.string("to")).bytes
      return [OutputFile(path: EventsPage.file, bytes: OutputMark.sealed(page))]
    },
    example: "- use: report.html\n  with: { to: report.html }"
  ) { options in
    let path = options.string("to")
    return .writer { corpus, context in
      let page = page(Presentation.shared(corpus, context))
      return ([OutputFile(path: path, bytes: OutputMark.sealed(page))], [])
    }
  }

  /// The page as UTF-8.
  static func page(_ view: Presentation) -> [UInt8] {
    let page = Page(view)
    let sections = page.sections
    return self.page(
      titled: Wording.title(view), masthead(view, sections), element("main") { sections }, page.filterNames)
  }

  /// A page of these elements, with the style and the script of all pages.
  static func page(titled title: String, _ nodes: Node...) -> [UInt8] {
    var bytes = Array("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n".utf8)
    bytes += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n".utf8
    bytes += "<meta name=\"color-scheme\" content=\"light dark\">\n".utf8
    bytes +=
      ("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
      + "script-src \(Script.source)\">\n").utf8
    Node.render([element("title") { "Collate: \(title)" }], into: &bytes)
    bytes += "\n<style>\n\(Style.css)</style>\n</head>\n<body>\n".utf8
    Node.render(nodes, into: &bytes)
    bytes += "\n<script>\(Script.text)</script>\n</body>\n</html>\n".utf8
    return bytes
  }

  private static func masthead(_ view: Presentation, _ sections: [Node]) -> Node {
    element("header", .class("masthead")) {
      for (name, title) in contents(of: sections) where name != Anchor.StaticName.answer.rawValue {
        element("a", .class("skip"), .named("href", "#" + name)) { "Skip to \(title)" }
      }
      element("p", .class("brand")) { "Collate" }
      element("h1") { Wording.title(view) }
      element("p", .class("subject")) {
        [Wording.headline(view), view.dates].compactMap(\.self).joined(separator: " · ")
      }
      element("nav", .label("Sections")) {
        for (name, title) in contents(of: sections) {
          element("a", .named("href", "#" + name)) { title }
        }
      }
    }
  }

  /// The anchors and titles of sections that have an anchor.
  private static func contents(of sections: [Node]) -> [(name: String, title: String)] {
    sections.compactMap { section in
      guard case .element(_, let attributes, let children) = section,
        let id = attributes.first(where: { $0.name.description == "id" })?.value,
        case .element(_, _, let heading)? = children.first, case .text(let title)? = heading.first
      else { return nil }
      return (id, id == Anchor.StaticName.answer.rawValue ? "At a glance" : title)
    }
  }
}
