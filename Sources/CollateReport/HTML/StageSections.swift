import CollateCore

/// Sections and findings that stages of the pipeline add.
extension Page {
  /// The sections that stand behind a part of the page.
  func stageSections(after part: ReportPart) -> [Node] {
    view.corpus.sections.filter { $0.after == part }.map { section in
      element("section", .class("added")) {
        element("h2") { section.title }
        for block in section.blocks { self.block(block) }
      }
    }
  }

  @NodeBuilder private func block(_ block: Block) -> [Node] {
    switch block {
    case .paragraph(let content): element("p") { inline(content) }
    case .note(let content): element("p", .class("note")) { inline(content) }
    case .list(let items):
      element("ul") {
        for item in items { element("li") { inline(item) } }
      }
    case .table(let header, let rows): table(header, rows)
    case .barChart(let title, let bars): BarChart(title: title, bars: bars).node
    case .lineChart(let title, let labels, let series):
      LineChart(title: title, labels: labels, series: series).node
    case .timeline(let events):
      element("ol", .class("timeline")) {
        for event in events {
          element("li") {
            moment(event.date)
            element("span") { inline(event.content) }
          }
        }
      }
    }
  }

  private func inline(_ content: [Block.Inline]) -> [Node] {
    content.map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .strong(let text): element("strong") { text }
      case .citation(let passage):
        element("span") {
          quote(passage)
          " "
          badge(passage.document, to: anchor(of: passage))
        }
      case .account(let index): badge(index)
      }
    }
  }

  private func table(_ header: [[Block.Inline]], _ rows: [[[Block.Inline]]]) -> Node {
    element("div", .class("scroll"), .named("tabindex", "0")) {
      element("table") {
        element("thead") {
          element("tr") {
            for cell in header { element("th", .named("scope", "col")) { inline(cell) } }
          }
        }
        element("tbody") {
          for row in rows {
            element("tr") {
              for cell in row { element("td") { inline(cell) } }
            }
          }
        }
      }
    }
  }

  /// What stages found beside the comparison.
  var findings: [Node] {
    section(.more, "Findings of stages") {
      if !view.corpus.findings.isEmpty {
        element("ul") {
          for finding in view.corpus.findings {
            element("li") {
              element("strong") { finding.kind.name }
              " \(finding.message) "
              badges(finding.passages)
            }
          }
        }
      }
    }
  }
}
